import { isEnvironmental, type Regime } from '../../law/provision.ts';
import type { Clause } from '../clause.ts';
import { argued } from './argue.ts';
import { lineOf } from './balance.ts';
import { deniedUnder } from './deny.ts';
import { type Denial, RESTS, type Subject } from './subject.ts';
import { clausesOf } from './write.ts';

/// Personal data, which each law protects in the same way: by the principles (where legitimate interests are balanced inside
/// data protection law and no public interest is weighed), by an objection, or where the person concerned would not get it.

type Rules = {
  /** The provision that withholds: its clauses are those of the first condition, which is nearly always meant. */
  readonly whole: string;
  /** "section 40(3A)(a)", and as it stands behind the provision ("40(2)(3A)(b)"). */
  readonly principles: string;
  readonly manual: string;
  readonly objection: string;
  readonly subject: string;
  readonly own: string;
  /** How ids of clauses begin: those that there were before there was more than one law. */
  readonly stem: string;
};

const RULES: Readonly<Record<Regime, Rules>> = {
  FOIA: {
    whole: '40(2)',
    principles: 'section 40(3A)(a)',
    manual: '40(2)(3A)(b)',
    objection: '40(2)(3B)',
    subject: '40(2)(4A)',
    own: '40(1)',
    stem: '40',
  },
  FOISA: {
    whole: '38(1)(b)',
    principles: 'section 38(2A)(a)',
    manual: '38(1)(b)(2A)(b)',
    objection: '38(1)(b)(2B)',
    subject: '38(1)(b)(3A)',
    own: '38(1)(a)',
    stem: '38',
  },
  EIR: {
    whole: '13(1)',
    principles: 'regulation 13(2A)(a)',
    manual: '13(1)(2A)(b)',
    objection: '13(1)(2B)',
    subject: '13(1)(3A)',
    own: '5(3)',
    stem: '13',
  },
  EISR: {
    whole: '11(2)',
    principles: 'regulation 11(3A)(a)',
    manual: '11(2)(3A)(b)',
    objection: '11(2)(3B)',
    subject: '11(2)(4A)',
    own: '11(1)',
    stem: '11',
  },
};

const PRINCIPLE =
  'The first principle says that personal data must be processed lawfully, fairly and in a transparent manner. A disclosure here is one to the world. The lawful basis to be considered for that is legitimate interests, Article 6(1)(f) of the UK GDPR. It asks three questions.';

/** The three questions. Each is answered by the officer. */
const STEPS = [
  'Is there a legitimate interest in disclosure? {{legitimate_interest}}.',
  'Is disclosure necessary to meet it? We considered whether a less intrusive way would do: {{reasons}}.',
  'Is that interest overridden by the interests, rights and freedoms of the people concerned? They would expect this of us: {{expectation}}. This is what disclosure would mean for them: {{harm}}. We find that their interests override the interest in disclosure.',
];

/** Personal data under one law, with what its officers need most. */
export function personalUnder(regime: Regime): readonly Clause[] {
  return [
    ...principles(regime),
    ...argued(regime, RULES[regime].manual, manual(regime)),
    ...argued(regime, RULES[regime].objection, OBJECTION),
    ...argued(regime, RULES[regime].subject, WITHHELD_FROM_SUBJECT),
    ...ownData(regime),
  ];
}

function principles(regime: Regime): readonly Clause[] {
  const { whole, principles, stem } = RULES[regime];
  const clause = clausesOf(regime);
  const cited = `${isEnvironmental(regime) ? 'Regulation' : 'Section'} ${whole}`;
  const kept = isEnvironmental(regime) ? 'excepts' : 'exempts';
  const end = `We find no lawful basis for disclosure, so that it would breach the first data protection principle. ${cited} applies by virtue of ${principles}. ${NOT_WEIGHED[regime]}`;
  const why = (id: string, title: string, body: readonly string[], tags: readonly string[] = []) =>
    clause(whole, 'harm', { id: `${stem}-${id}`, title, body: [...body, end], tags });
  return [
    clause(whole, 'withholding', {
      id: `${stem}-line`,
      title: 'Personal information of others',
      body: lineOf(
        regime,
        `because it is personal data of people other than you, and disclosing it would breach the first data protection principle (${principles})`,
      ),
    }),
    why('why', 'Personal data: the legitimate interests test', [
      `The information relates to {{whose_data}}. They are living people who can be identified from it, so it is their personal data. ${cited}, with the first condition in ${principles}, ${kept} it if disclosure would breach a data protection principle. ${PRINCIPLE}`,
      ...STEPS,
    ]),
    why(
      'staff',
      'Personal data: names of staff',
      [
        'The names and contact details of members of staff are their personal data. There is a legitimate interest in knowing who takes decisions in a public authority, and those senior enough to answer to the public for them should expect to be named.',
        'We considered whether naming these members of staff is necessary to meet that interest, or whether their posts and the decisions can be understood without it: {{reasons}}. They would expect this of us: {{expectation}}. We find that their interests, rights and freedoms override the interest in disclosure, so that Article 6(1)(f) of the UK GDPR does not allow it.',
      ],
      ['names', 'staff'],
    ),
    why(
      'small',
      'Personal data: small numbers',
      [
        'Where a number is very small, the people behind it could be identified by somebody who puts it together with other information that they have or could find. We considered what such a person could do in this case: {{identified}}. We find that people could be identified, so the number is personal data.',
        'There is a legitimate interest in these statistics. We considered whether it can be met without numbers from which people could be identified: {{reasons}}. The people concerned would expect this of us: {{expectation}}. We find that their interests, rights and freedoms override the interest in disclosure, so that Article 6(1)(f) of the UK GDPR does not allow it.',
      ],
      ['statistics', 'small numbers'],
    ),
    why(
      'special',
      'Personal data: special category data',
      [
        'Data protection law protects as special category data what is said of the health, beliefs, origin and some other matters of living people. The information is of that kind: {{of_this_kind}}. It may be disclosed to the world only if one of the conditions in Article 9 of the UK GDPR is met. The only ones that could apply here are that the people concerned have consented to it or have plainly made the information public themselves. We looked for either: {{reasons}}. We find that neither is met.',
      ],
      ['health', 'special category'],
    ),
    ...deniedUnder(
      regime,
      whole,
      { title: 'Personal data', denial: deniedPersonal(regime) },
      regime === 'FOISA',
    ),
  ];
}

const NOT_WEIGHED: Readonly<Record<Regime, string>> = {
  FOIA: 'Under this condition the exemption is absolute: the Act does not ask us to weigh the public interest as well.',
  FOISA:
    'Under this condition the exemption is absolute: the Act does not ask us to weigh the public interest as well.',
  EIR: 'Under this condition the Regulations do not ask us to weigh the public interest as well.',
  EISR: 'Under this condition the Regulations do not ask us to weigh the public interest as well.',
};

/**
 * A yes or a no is a disclosure about somebody too, by the same three questions. FOISA section 18(1) asks them of what could be
 * refused if there were any.
 */
function deniedPersonal(regime: Regime): Denial {
  const scottish = regime === 'FOISA';
  const answer = scottish ? 'disclosure' : 'a yes or a no';
  const first = scottish
    ? 'If there were any such information, it would be personal data of somebody, and its disclosure would be one to the world.'
    : 'A yes or a no would itself disclose personal data about somebody to the world.';
  return {
    why: [
      `${first} The lawful basis to be considered for that is legitimate interests, Article 6(1)(f) of the UK GDPR. It asks three questions.`,
      'Is there a legitimate interest in knowing? {{legitimate_interest}}.',
      `Is ${answer} necessary to meet it? {{reasons}}.`,
      `Is it overridden by the interests, rights and freedoms of the person concerned? They would expect this of us: {{expectation}}. We find that their interests override it, so that ${answer} would contravene the first data protection principle.`,
    ],
    against: [
      'People are entitled to expect that nobody learns from a public authority whether they have had dealings with it.',
    ],
  };
}

function manual(regime: Regime): Subject {
  const { principles } = RULES[regime];
  return {
    title: 'Personal data in unstructured manual records',
    why: [
      `It is held on paper and in no filing system that is arranged by person, where most of data protection law does not reach. It is protected all the same, if disclosure would breach a data protection principle supposing that the principles applied: this is the second limb beside ${principles}. ${PRINCIPLE}`,
      ...STEPS,
    ],
    denial: deniedPersonal(regime),
  };
}

const OBJECTION: Subject = {
  title: 'Personal data after an objection',
  covered: RESTS,
  why: 'This is the second condition: the person concerned has objected under Article 21 of the UK GDPR to this use of their data, and disclosure would go against that. We looked for compelling grounds to disclose it all the same: {{grounds}}. We find none that would override the objection.',
  for: ['There is a general public interest in openness about what public authorities do.'],
  against: [
    'A person who has objected is entitled to have the objection respected.',
    'The person concerned would expect this of us: {{expectation}}.',
  ],
  denial: { against: ['People are entitled to have their objections respected.'] },
};

const WITHHELD_FROM_SUBJECT: Subject = {
  title: 'Personal data kept from its subject',
  covered: RESTS,
  why: 'This is the third condition: if the person concerned asked for it under data protection law, it would be withheld from them under {{kept_under}}. What they could not be told should not reach them, or everybody else, in this way.',
  for: ['There is a general public interest in openness about what public authorities do.'],
  against: [
    'The law lets the person concerned be refused it for a reason that disclosure to the world would defeat.',
    'Nobody should be able to learn more about a person than that person can.',
  ],
  denial: {
    against: ['A yes or a no would tell the person concerned what the law allows to be kept from them.'],
  },
};

/** What the requester asks about themselves: it goes to them under data protection law, and not to the world. */
function ownData(regime: Regime): readonly Clause[] {
  const { own, stem } = RULES[regime];
  const clause = clausesOf(regime);
  const act = isEnvironmental(regime) ? 'the Regulations' : 'the Act';
  const away = isEnvironmental(regime)
    ? `As far as your request is for information about yourself, it is outside the Regulations ({{provision}}).`
    : `As far as your request is for information about yourself, it is exempt under {{provision}}.`;
  const separate =
    'We are dealing with that part as a subject access request under data protection law and will write to you about it separately.';
  const why = `A reply under ${act} is one to the world. Data protection law gives you a right to information about yourself that is yours alone, and more than ${act} could.`;
  const id = `${stem}-own`;
  return [
    clause(own, 'withholding', {
      id,
      title: 'The requester’s own information',
      body: `${away} ${separate}`,
      tags: ['subject access'],
    }),
    clause(own, 'harm', {
      id: `${id}-why`,
      title: 'The requester’s own information: why it is dealt with separately',
      body: `${why} ${separate}`,
      tags: ['subject access'],
    }),
    ...deniedOwn(regime, why, separate),
  ];
}

/** FOIA s40(5A) asks for nothing to be shown; FOISA s18 wants the public interest, as ever. */
function deniedOwn(regime: Regime, why: string, separate: string): readonly Clause[] {
  if (isEnvironmental(regime)) return [];
  const { own, stem } = RULES[regime];
  const because =
    regime === 'FOIA'
      ? 'Section 40(5A) lets us neither confirm nor deny under the Act whether information about you is held.'
      : 'Section 18(1) lets us not reveal under the Act whether information about you exists or is held, where to reveal that would be contrary to the public interest. It would be here: {{why_here}}.';
  return [
    clausesOf(regime)(own, 'harm', {
      id: `${stem}-own-ncnd-why`,
      title: 'The requester’s own information (neither confirm nor deny)',
      body: `${because} ${why} ${separate} Nothing in this reply says that there is or is not any such information.`,
      tags: ['neither confirm nor deny', 'subject access'],
      ncnd: true,
    }),
  ];
}
