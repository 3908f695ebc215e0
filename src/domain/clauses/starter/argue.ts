import { findProvision } from '../../law/find.ts';
import { isEnvironmental, type Provision, type Regime } from '../../law/provision.ts';
import { harmInSentence } from '../../law/title.ts';
import type { Clause } from '../clause.ts';
import { balanceOf, denialBalance, HARM_HERE, weighingLeads } from './balance.ts';
import { clausesOf } from './write.ts';

/// One argument, said under several laws: what it is about is written once (`Subject`), and the law's own words (what must
/// be shown, what outweighs what) follow from its row. A provision whose limbs are argued alike has the clauses, and
/// {{provision}}, {{interest}} and {{covers}} name the limb that is claimed.

/** Why something is withheld, in words that hold under each law that has the exemption. */
export type Subject = {
  readonly title: string;
  /** What is behind the exemption, and what the officer must show. Before it stands what the law covers or protects. */
  readonly why: string | readonly string[];
  /** What speaks for and against disclosure; none where the public interest is not weighed. */
  readonly for?: readonly string[];
  readonly against?: readonly string[];
  readonly tags?: readonly string[];
  /** In place of the usual words on what is covered: for what is asked or where it is, and not for what it is. */
  readonly covered?: string;
  /** Why saying whether anything is held is refused, where the law has a way to; null where reasons stand elsewhere. */
  readonly denial?: Denial | null;
};

/** Why neither yes nor no is said. Nothing in it says or implies that there is any information. */
export type Denial = {
  /** Beyond what follows from the row: facts that this exemption turns on. */
  readonly why?: string | readonly string[];
  /** Why it matters that neither is said. */
  readonly against?: readonly string[];
  readonly for?: readonly string[];
};

/** The clauses of one provision: to withhold and, where the law has it, to neither confirm nor deny. */
export function argued(regime: Regime, provision: string, subject: Subject): readonly Clause[] {
  const { denial } = subject;
  const denied = denial === null ? [] : deniedUnder(regime, provision, subject.title, denial ?? {});
  return [...withheldUnder(regime, provision, subject), ...denied];
}

/** The clauses for withholding alone. */
function withheldUnder(regime: Regime, provision: string, subject: Subject): readonly Clause[] {
  const law = lawOf(regime, provision);
  const clause = clausesOf(regime);
  const { title, why, tags } = subject;
  const id = stemOf(provision);
  return [
    clause(provision, 'harm', {
      id: `${id}-why`,
      title: law.test === 'harm' ? `${title}: the harm` : `${title}: why this applies`,
      body:
        law.test === 'harm'
          ? harmBody(law, why)
          : [subject.covered ?? COVERED, ...[why].flat(), ...closing(law, subject)],
      tags,
    }),
    ...weighed(regime, provision, subject),
  ];
}

/** The factors and the balance, where the public interest is weighed. */
export function weighed(regime: Regime, provision: string, subject: Subject, id = stemOf(provision)) {
  if (lawOf(regime, provision).force !== 'qualified') return [];
  const clause = clausesOf(regime);
  const { title, tags } = subject;
  const leads = weighingLeads(regime);
  return [
    clause(provision, 'factors-for', {
      id: `${id}-for`,
      title: `${title}: for disclosure`,
      body: leads.for,
      points: subject.for,
      tags,
    }),
    clause(provision, 'factors-against', {
      id: `${id}-against`,
      title: `${title}: against disclosure`,
      body: leads.against,
      points: subject.against,
      tags,
    }),
    clause(provision, 'balance', {
      id: `${id}-balance`,
      title: `${title}: the balance`,
      body: balanceOf(regime),
      tags,
    }),
  ];
}

/** Reasons to neither confirm nor deny. Under FOISA the public interest decides it whatever the exemption (s18(1)). */
export function deniedUnder(
  regime: Regime,
  provision: string,
  about: string,
  denial: Denial,
  weighs = regime === 'FOISA' || lawOf(regime, provision).force === 'qualified',
): readonly Clause[] {
  const law = lawOf(regime, provision);
  if (law.ncnd === null) return [];
  const clause = clausesOf(regime);
  const id = `${stemOf(provision)}-ncnd`;
  const title = `${about} (neither confirm nor deny)`;
  const tags = ['neither confirm nor deny'];
  const one = { title, tags, ncnd: true };
  const why = clause(provision, 'harm', {
    ...one,
    id: `${id}-why`,
    body: [...deniedBecause(law), ...[denial.why ?? []].flat(), SAME_ANSWER],
  });
  if (!weighs) return [why];
  return [
    why,
    clause(provision, 'factors-for', {
      ...one,
      id: `${id}-for`,
      title: `${title}: for saying`,
      body: 'In favour of saying whether information is held:',
      points: [
        'There is a general public interest in openness, and a plain yes or no is the least that people can expect of a public authority.',
        ...(denial.for ?? [
          'It would help the public to follow what is done in this field, and to hold those who act in it to account.',
        ]),
      ],
    }),
    clause(provision, 'factors-against', {
      ...one,
      id: `${id}-against`,
      title: `${title}: against saying`,
      body: 'In favour of neither confirming nor denying:',
      points: [
        ...(denial.against ?? []),
        'A refusal to say protects only if it is given each time, also where the true answer would be harmless.',
      ],
    }),
    clause(provision, 'balance', {
      ...one,
      id: `${id}-balance`,
      title: `${title}: the balance`,
      body: denialBalance(regime, law),
    }),
  ];
}

const SAME_ANSWER =
  'We would give this answer in either case, and nothing in it should be read as saying that there is or is not any such information.';
const COVERED =
  'This rests on {{provision}}, which is for {{covers}}. What we have withheld is of this kind: {{reasons}}.';

function harmBody(law: Provision, why: Subject['why']): readonly string[] {
  const opinion = law.needs.includes('qualified-person');
  return [
    ...[why].flat(),
    opinion
      ? `For this reason disclosure, in the reasonable opinion of our qualified person, {{likelihood}} ${verb(law)} {{interest}} ({{provision}}).`
      : `${HARM_HERE} For this reason disclosure {{likelihood}} ${verb(law)} {{interest}} ({{provision}}).`,
  ];
}

/** What ends the reasons: under an absolute exemption they never are only that no test is needed. */
function closing({ force, test, regime }: Provision, { covered }: Subject): readonly string[] {
  if (force === 'absolute')
    return [
      isEnvironmental(regime)
        ? 'The Regulations do not ask us to weigh the public interest as well.'
        : 'This exemption is absolute: the Act does not ask us to weigh the public interest as well.',
    ];
  return force === 'qualified' && test === 'class' && covered === undefined
    ? [
        'It applies whether or not disclosure would do harm; what disclosure would do is part of the balance below.',
      ]
    : [];
}

const TELLS = 'Saying yes or no would itself tell you, and everybody else, {{would_tell}}.';
const MATTERS = 'It matters whichever the answer is: {{harm_of_saying}}.';

/** What saying yes or no would do, as the row of the law has it. */
function deniedBecause(law: Provision): readonly string[] {
  if (law.regime === 'FOISA') return [`${TELLS} ${MATTERS}`, scottishGround(law)];
  const allowed = `${isEnvironmental(law.regime) ? 'Regulation' : 'Section'} ${law.ncnd} allows this answer`;
  const harm = `{{likelihood}} ${verb(law)} {{interest}}`;
  if (law.needs.includes('qualified-person'))
    return [
      `${TELLS} ${MATTERS}`,
      `${allowed} where confirming or denying would do harm in the reasonable opinion of our qualified person. In that opinion it ${harm}.`,
    ];
  if (law.test === 'harm')
    return [`${TELLS} ${MATTERS} Confirming or denying ${harm}. ${allowed} for this reason.`];
  const weighed = law.force === 'qualified' ? [MATTERS] : [];
  return [[TELLS, ...weighed].join(' '), `${allowed} ${law.test === 'necessity' ? NEEDED : OF_THE_KIND}`];
}

const NEEDED =
  'where it is required for the same purpose as {{provision}}, which is for {{covers}}. It is required here.';
const OF_THE_KIND =
  'where information, if there were any, would be covered by {{provision}}, which is for {{covers}}.';

/** Section 18(1) turns on what could be refused if there were any, and on the public interest in not revealing whether. */
function scottishGround(law: Provision): string {
  const could =
    law.test === 'harm'
      ? `because disclosing it {{likelihood}} ${verb(law)} {{interest}}`
      : 'which is for {{covers}}';
  return `If there were any such information, we could refuse to disclose it under {{provision}}, ${could}. Section 18(1) then lets us not reveal whether it exists or is held, where to reveal that would be contrary to the public interest.`;
}

function verb({ harm }: Provision): string {
  return harmInSentence(harm ?? 'prejudice');
}

/** How the ids of a provision's clauses begin: "31(1)(a)" → "31-1-a". */
export function stemOf(provision: string): string {
  return provision.replace(/\)/g, '').replace(/\(/g, '-').toLowerCase();
}

function lawOf(regime: Regime, provision: string): Provision {
  const law = findProvision(regime, provision);
  if (law === undefined) throw new RangeError(`${regime} has no ${provision}.`);
  return law;
}
