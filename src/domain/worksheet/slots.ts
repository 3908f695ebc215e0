import type { ClauseRole } from '../clauses/clause.ts';
import type { Reasoned } from '../clauses/reasons-for.ts';
import { findProvision } from '../law/find.ts';
import { refOf } from '../law/other-law.ts';
import { isEnvironmental, type Provision, type Regime } from '../law/provision.ts';
import { harmInSentence, needWords } from '../law/title.ts';

/// What a worksheet asks. Each question is answered by words of the letter (a slot of its reasons), and only what the law asks
/// of the exemption is asked: no public interest is weighed for an absolute one.

/** A slot of the reasons: which the clauses are that answer it. */
export type SlotRole = Extract<ClauseRole, 'harm' | 'factors-for' | 'factors-against' | 'balance'>;

export type Slot = {
  readonly role: SlotRole;
  /** As the officer is asked, and as the record prints it. */
  readonly question: string;
  /** What to think of, each in a sentence; not printed. */
  readonly help: readonly string[];
  /** It may well be left empty. */
  readonly optional: boolean;
};

/**
 * What the worksheet of a claim asks, in the order of the argument. Nothing for a provision that the law has not, or for a
 * refusal for cost, whose estimate stands elsewhere.
 */
export function slotsOf(regime: Regime, claim: Reasoned): readonly Slot[] {
  const { regime: own, provision } = refOf(regime, claim.provision);
  const law = findProvision(own, provision);
  if (law === undefined || law.needs.includes('estimate')) return [];
  const why = { role: 'harm', ...whyOf(law, claim.ncnd), optional: false } as const;
  if (isWeighed(law, claim.ncnd)) return [why, ...weighing(law, claim.ncnd, [])];
  return isDisputed(law, claim.ncnd) ? [why, ...weighing(law, claim.ncnd, [DISPUTED])] : [why];
}

/** Under FOISA the public interest decides whether to neither confirm nor deny, whatever the exemption (s18(1)). */
function isWeighed({ force, regime }: Provision, ncnd: boolean): boolean {
  return force === 'qualified' || (ncnd && regime === 'FOISA');
}

/** FOIA s40(5B) is not in the list of s2(3), and the regulator treats it as absolute. */
function isDisputed({ regime, provision }: Provision, ncnd: boolean): boolean {
  return ncnd && regime === 'FOIA' && provision.startsWith('40(2)');
}

const DISPUTED =
  'You may leave this out: the ICO treats section 40(5B) as absolute. A tribunal has held that section 40(5B)(a)(i) is not, so some authorities weigh it all the same.';

type Asked = Pick<Slot, 'question' | 'help'>;

function whyOf(law: Provision, ncnd: boolean): Asked {
  const key = `${law.regime} ${law.provision}`;
  const needs = ncnd ? [] : law.needs.map(needWords);
  if (PERSONAL.test(key))
    return { question: ncnd ? SILENT_PERSON : PERSON, help: ncnd ? [NO_HINT, ...STEPS] : STEPS };
  if (CONFIDENCE.test(key) && !ncnd) return { question: CONFIDER, help: PARTS };
  if (ncnd) return { question: SILENT[law.test], help: [NO_HINT] };
  return { question: WHY[law.test], help: [...protects(law), ...needs] };
}

/** What the harm must be done to, or what the information must be. */
function protects({ harm, interest, about }: Provision): readonly string[] {
  if (harm !== null && interest !== null)
    return [`The law asks whether it would ${harmInSentence(harm)} ${interest}.`];
  return about === null ? [] : [`It is for ${about}.`];
}

const WHY: Readonly<Record<Provision['test'], string>> = {
  harm: 'Who or what would be harmed, and how?',
  necessity: 'What must be kept safe, and why does that need this to be withheld?',
  class: 'Why does it apply?',
  request: 'Why is it refused?',
};

const SILENT: Readonly<Record<Provision['test'], string>> = {
  harm: 'Who or what would be harmed by a yes or a no, and how?',
  necessity: 'What must be kept safe, and why does that need neither yes nor no to be said?',
  class: 'Why is neither yes nor no said?',
  request: 'Why is it refused?',
};

const NO_HINT =
  'It goes into the letter: write it so that it says neither that there is any information nor that there is none.';

/** Personal data of others under the first condition, or under none that was chosen. */
const PERSONAL =
  /^(?:FOIA 40\(2\)(?:\(3A\)\(a\))?|FOISA 38\(1\)\(b\)(?:\(2A\)(?:\(a\))?)?|EIR (?:12\(3\)|13\(1\)(?:\(2A\)(?:\(a\))?)?)|EISR (?:10\(3\)|11\(2\)(?:\(3A\)\(a\))?))$/;
const PERSON = 'Why may the personal data not be disclosed?';
const SILENT_PERSON = 'Why would a yes or a no itself disclose personal data that may not be disclosed?';
const STEPS = [
  '1. Whose legitimate interest is there in it, and in what?',
  '2. Is disclosure necessary for that, or would less do?',
  '3. Do the interests, rights and freedoms of the people concerned override it? What do they expect, and what would it do to them?',
];

const CONFIDENCE = /^(?:FOIA 41\(1\)|FOISA 36\(2\))$/;
const CONFIDER = 'Why would disclosure be a breach of confidence?';
const PARTS = [
  'Was it obtained from somebody else? Name them only if that tells nothing.',
  'Is it of the kind that is kept in confidence, and was it given so?',
  'What would its disclosure do to them?',
  'Would a defence that disclosure is in the public interest fail, and why?',
];

function weighing(law: Provision, ncnd: boolean, more: readonly string[]): readonly Slot[] {
  const kept = isEnvironmental(law.regime) ? 'exception' : 'exemption';
  const optional = more.length > 0;
  return [
    {
      role: 'factors-for',
      question: ncnd ? 'What speaks for saying whether it is held?' : 'What speaks for disclosure?',
      help: more,
      optional,
    },
    {
      role: 'factors-against',
      question: ncnd
        ? 'What speaks for saying neither yes nor no?'
        : `What speaks for maintaining the ${kept}?`,
      help: [],
      optional,
    },
    {
      role: 'balance',
      question: 'Where does the balance lie, and why?',
      help: presumed(law.regime),
      optional,
    },
  ];
}

/** What the Regulations begin from. */
function presumed(regime: Regime): readonly string[] {
  if (!isEnvironmental(regime)) return [];
  const place = regime === 'EIR' ? '12(2)' : '10(2)';
  return [`The Regulations presume in favour of disclosure (regulation ${place}): begin from that.`];
}
