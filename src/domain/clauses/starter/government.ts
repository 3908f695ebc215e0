import type { Subject } from './subject.ts';

/// How government and public authorities come to decisions: policy, Ministers, Law Officers, advice, the Crown.

export const policy: Subject = {
  title: 'Formulation of government policy',
  why: 'How far the policy had come when your request arrived matters to the balance below. It was at this stage: {{policy_stage}}.',
  for: [
    'People should be able to see how policy that affects them is made, and on what evidence.',
    'People should be able to take part in the debate, and hold those who decide to account.',
    'There is a particular public interest in disclosing facts that were used, or are to be used, as background to a decision.',
  ],
  against: [
    'Ministers and officials need room to think through all options, unwelcome ones too, away from the public eye while a policy is being made.',
    'Advice is better if those who give it need not think of how it will read to others.',
  ],
  denial: {
    against: [
      'Whether an option was ever considered can close it, or raise expectations of it, before anything is decided.',
    ],
  },
};

export const ministers: Subject = {
  title: 'Ministerial communications',
  why: 'Ministers decide together and answer for it together, whatever each of them argued beforehand.',
  for: [
    'People should be able to see how Ministers come to decisions in their name.',
    'There is a public interest in knowing what was put to them, and when.',
  ],
  against: [
    'Ministers should be able to disagree freely in private and to stand by what is decided in public.',
    'Government works badly if Ministers put less in writing to each other for fear of its disclosure.',
  ],
  denial: {
    against: ['Whether Ministers have written to each other on a matter can show where they differ.'],
  },
};

export const lawOfficers: Subject = {
  title: 'Law Officers’ advice',
  why: 'By long convention governments disclose neither the advice of the Law Officers nor whether they have been asked for it.',
  for: [
    'People should be able to see that government acts within the law.',
    'People should be able to understand on what legal footing a decision was taken.',
  ],
  against: [
    'Government should be able to take the best legal advice without giving away by that, or by its absence, how doubtful a matter is thought to be.',
    'Law Officers can advise frankly only if their advice is kept in confidence.',
  ],
  denial: {
    against: [
      'By long convention it is not said whether the Law Officers have been asked: a yes could suggest doubt, and a no could suggest that too little care was taken.',
    ],
  },
};

export const privateOffice: Subject = {
  title: 'Ministerial private office',
  why: [],
  for: [
    'People should be able to see that a Minister’s office is run properly and with good use of public money.',
    'There is a public interest in knowing how matters reach a Minister.',
  ],
  against: [
    'A Minister’s office must be able to organise its work and the Minister’s time without outside pressure.',
    'Those who work there should be able to deal with each other and with the department frankly.',
  ],
  denial: {
    against: [
      'Whether something passed through a Minister’s office can show what occupies the Minister, and when.',
    ],
  },
};

const COLLECTIVE =
  'Ministers who govern together answer for it together, and each of them stands by the decision in public.';
const COLLECTIVE_FOR = [
  'People should be able to see how Ministers come to decisions, and who argued for what.',
  'Each of them should be answerable for their own part.',
];
const COLLECTIVE_AGAINST = [
  'A government that is seen to speak with one voice can be held to account as a whole.',
  'Ministers argue more freely if their differences stay between them.',
];
const ADVICE_FOR = [
  'People should be able to see on what advice and after what discussion a decision was taken.',
  'Those who advise and decide may take more care if they know that they may have to answer for it.',
];
const ADVICE_AGAINST = [
  'Decisions are better if those who take part can say plainly what they think, raise doubts and change their minds.',
  'People need room to work through options before they must defend one.',
];
const AFFAIRS_FOR = [
  'People should be able to see how a public authority works, and to hold it to account.',
  'People should be able to see how public money is spent.',
];
const AFFAIRS_AGAINST = [
  'The public depends on services that are run well, and pays for what hinders them.',
  'An authority should be able to do its work without having to divert effort from it to deal with the effects of a disclosure.',
];
const DENIAL_OF_ADVICE = [
  'Whether advice was sought, or views were exchanged, can show how doubtful or how settled a matter was.',
];

/** Section 36 turns on the opinion of the qualified person: who gave it, when, what it says, and whether it is reasonable. */
const OPINION =
  'Our qualified person for section 36 is {{qualified_person}}, who gave this opinion on {{opinion_date}}: {{opinion}}.';
const REASONABLE = 'This is an opinion that a reasonable person could hold, for these reasons: {{reasons}}.';
const opinionOn = (about: string) => [`${about} ${OPINION}`, REASONABLE];
const opinionDenied = (against: readonly string[]) => ({ why: `${OPINION} ${REASONABLE}`, against });

export const opinionOnCollective: Subject = {
  title: 'Collective responsibility',
  why: opinionOn(COLLECTIVE),
  for: COLLECTIVE_FOR,
  against: COLLECTIVE_AGAINST,
  denial: opinionDenied([
    'Whether Ministers have discussed a matter among themselves can show where they differ.',
  ]),
};
export const opinionOnAdvice: Subject = {
  title: 'Free and frank advice and discussion',
  why: opinionOn(
    'Section 36(2)(b) is about the effect on those who will give advice or exchange views in future, and not only about what is in the documents.',
  ),
  for: ADVICE_FOR,
  against: ADVICE_AGAINST,
  denial: opinionDenied(DENIAL_OF_ADVICE),
};
export const opinionOnAffairs: Subject = {
  title: 'Effective conduct of public affairs',
  why: opinionOn(
    'Section 36(2)(c) is for harm of another kind than the rest of section 36(2): to how well an authority can offer its services or meet its wider aims.',
  ),
  for: AFFAIRS_FOR,
  against: AFFAIRS_AGAINST,
  denial: opinionDenied([
    'Whether there is anything on a matter can itself set off what would hinder the authority’s work.',
  ]),
};

export const collective: Subject = {
  title: 'Collective responsibility',
  why: COLLECTIVE,
  for: COLLECTIVE_FOR,
  against: COLLECTIVE_AGAINST,
  denial: {
    against: ['Whether Ministers have discussed a matter among themselves can show where they differ.'],
  },
};
export const freeAdvice: Subject = {
  title: 'Free and frank advice and discussion',
  why: 'What counts is the effect on those who will give advice or exchange views in future: that they would hold back, and by more than a little. That something is called advice is not enough.',
  for: ADVICE_FOR,
  against: ADVICE_AGAINST,
  denial: { against: DENIAL_OF_ADVICE },
};
export const affairs: Subject = {
  title: 'Effective conduct of public affairs',
  why: 'This is for harm of another kind than the rest of section 30: to how well an authority can offer its services or meet its wider aims.',
  for: AFFAIRS_FOR,
  against: AFFAIRS_AGAINST,
  denial: {
    against: [
      'Whether there is anything on a matter can itself set off what would hinder the authority’s work.',
    ],
  },
};

const ROYAL_DENIAL = {
  against: [
    'A yes to one question and a no to another would together tell who has written to government about what, and who has not.',
  ],
};

export const sovereign: Subject = {
  title: 'Communications with the Sovereign and the heirs to the Throne',
  why: 'The Sovereign, and those who will succeed, can be consulted, encourage and warn only if what passes between them and government stays in confidence. The Act protects it without asking whether disclosure would do harm.',
  denial: {
    why: 'Which matters were the subject of such communications, and which were not, is protected like what was said in them.',
  },
};
export const royalFamily: Subject = {
  title: 'Communications with the Royal Family and Household',
  why: [],
  for: [
    'People should be able to see what influence members of the Royal Family and their Household have on public affairs.',
    'People should be able to see how public money and public time are used for them.',
  ],
  against: [
    'The Royal Family must be able to deal with government in confidence so as to stay, and be seen to be, politically neutral.',
    'Members of the Royal Family, and those who work for them, are entitled to some privacy.',
  ],
  denial: ROYAL_DENIAL,
};
export const honours: Subject = {
  title: 'Honours',
  why: [],
  for: [
    'People should be able to see that honours go to those who deserve them, and that they are awarded fairly.',
    'There is a public interest in knowing how people are considered, and who decides.',
  ],
  against: [
    'Those who nominate and assess must be able to say frankly what they think of a person.',
    'Somebody who was considered and not chosen should not learn it, or have it made known, in this way.',
  ],
  denial: {
    against: [
      'Whether somebody was ever nominated, assessed or offered an honour is what the confidence of the system protects.',
    ],
  },
};
