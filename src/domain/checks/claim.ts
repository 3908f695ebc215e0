import type { ClauseRole } from '../clauses/clause.ts';
import { citationInText } from '../law/citation.ts';
import type { Regime } from '../law/provision.ts';
import type { Citation } from '../letter/citations.ts';
import type { Item } from '../letter/facts.ts';
import { statusFacts } from '../letter/statuses.ts';
import {
  type Checked,
  type Finding,
  type FindingPlace,
  findingsOf,
  placeOf,
  type Rule,
  type Severity,
} from './finding.ts';
import { isOneOf, type OfLaws } from './provisions-with.ts';
import { clausesServing, saidPlaceOf } from './said.ts';
import { sentencesOf } from './sentences-of.ts';
import { hasAll } from './words/has-all.ts';
import { wordsIn } from './words-in.ts';

/// One claim with all that the officer wrote about it, and rows of conditions that the law makes for claims: what is withheld,
/// what was asked, what the answers say and what reasons are given can each show that a condition is not met. A row guesses from
/// words; it is written for the kind of fault and not for one letter.

export type Claim = {
  readonly checked: Checked;
  readonly citation: Citation;
  /** The first answer that makes it. */
  readonly item: Item;
  /** What is withheld under it, as each answer names it. */
  readonly what: string;
  /** What was asked where it is claimed. */
  readonly asked: string;
  /** What those answers give beside it. */
  readonly answered: string;
  /** Its reasons, a paragraph each. */
  readonly reasons: readonly Said[];
};

/** A paragraph in sentences, with where it is mended. */
type Said = {
  readonly role: ClauseRole;
  readonly words: string;
  readonly sentences: readonly string[];
  readonly place: FindingPlace;
};

/** A condition of a provision. */
export type Condition = {
  /** Tells it apart from the other rows of its rule. Stays the same from version to version. */
  readonly matter: string;
  /** The provisions that have it. */
  readonly of: OfLaws;
  /** Where it is not met or not shown; null where nothing tells so. */
  readonly fails: (claim: Claim) => FindingPlace | null;
  /** What is wrong, after "The reasons for section 43(2) ": "say who wrote it". */
  readonly problem: string;
  readonly todo: string;
  /** The law or decision that says so, by law. */
  readonly source: Partial<Record<Regime, string>>;
  /** Where the row is less sure than its rule: a hint. */
  readonly severity?: Severity;
};

/** Finds, for each claim, every condition that it fails. */
export function conditions(rule: string, severity: Severity, rows: readonly Condition[]): Rule {
  return (checked) =>
    checked.citations
      .filter(({ claimed }) => claimed)
      .flatMap((citation) => {
        const own = rows.filter(({ of }) => citation.kind !== 'ncnd' && isOneOf(citation, of));
        if (own.length === 0) return [];
        const claim = claimOf(checked, citation);
        return claim === null
          ? []
          : own.flatMap((row) => failed(claim, row, findingsOf(rule, row.severity ?? severity)));
      });
}

function failed(
  claim: Claim,
  { matter, fails, problem, todo, source }: Condition,
  finding: ReturnType<typeof findingsOf>,
): readonly Finding[] {
  const place = fails(claim);
  if (place === null) return [];
  const { citation } = claim;
  return [
    finding(
      { ...placeOf(claim.item), ...place, matter: `${citation.cited} ${matter}` },
      {
        problem: `The reasons for ${citationInText(citation)} ${problem}.`,
        todo,
        source: source[citation.regime] ?? '',
      },
    ),
  ];
}

function claimOf(checked: Checked, citation: Citation): Claim | null {
  const own = checked.items.flatMap((item) =>
    item.citations.filter(({ cited }) => cited === citation.cited).map((one) => ({ item, one })),
  );
  const item = own[0]?.item;
  if (item === undefined) return null;
  const together = (words: readonly string[]) => [...new Set(words)].join('\n');
  return {
    checked,
    citation,
    item,
    what: together(own.map(({ one }) => one.what)),
    asked: together(own.map((one) => one.item.question.text)),
    answered: together(own.map((one) => sentWordsOf(one.item))),
    reasons: clausesServing(checked, citation).map((placed) => ({
      role: placed.clause.role,
      words: placed.words,
      sentences: sentencesOf(placed.words),
      place: saidPlaceOf(placed),
    })),
  };
}

/** The words of an answer, where they are sent. */
export function sentWordsOf({ answer }: Item): string {
  return statusFacts(answer.status).sendsWords ? wordsIn(answer.body) : '';
}

/** What a sentence may say: a pattern, any of several, or a test of the sentence. */
export type Saying = RegExp | readonly RegExp[] | ((sentence: string) => boolean);

/** A saying that needs each of several. */
export function eachOf(...sayings: readonly Saying[]): (sentence: string) => boolean {
  const families = sayings.filter((one) => one instanceof RegExp);
  const others = sayings.filter((one) => !(one instanceof RegExp));
  return (sentence) => hasAll(sentence, ...families) && others.every((one) => isSaid(one, sentence));
}

/** A sentence says at once that one thing is so and another is not: true where one part of it says so by itself. */
export function inPart(says: Saying, unless?: Saying): Saying {
  return (sentence) => sentence.split(PARTS).some((part) => tells(part.trim(), says, unless));
}

const PARTS = /[,;:–—]| but | while | whereas | although /;

/** True where a sentence says so. */
export function isSaid(saying: Saying, sentence: string): boolean {
  if (saying instanceof RegExp) return saying.test(sentence);
  if (typeof saying === 'function') return saying(sentence);
  return saying.some((pattern) => pattern.test(sentence));
}

/** The first paragraph of the reasons in which a sentence says so, and does not say what takes it back. */
export function saysIn({ reasons }: Claim, says: Saying, unless?: Saying): FindingPlace | null {
  const at = reasons.find(({ sentences }) => sentences.some((one) => tells(one, says, unless)));
  return at?.place ?? null;
}

/** Words by which reasons tell against what they are given for. */
type Telling = {
  /** Words of one sentence. */
  readonly says: Saying;
  /** A sentence with these words says something else. */
  readonly unless?: Saying;
  /** Nothing is found where these stand anywhere in the reasons. */
  readonly unlessSaid?: RegExp;
  /** Looks at paragraphs of these roles only; at all that give reasons when left out. */
  readonly roles?: readonly ClauseRole[];
};

/** A condition that fails where the reasons themselves say so: an effect that is called "slight". */
export function toldBy({ says, unless, unlessSaid, roles }: Telling): Condition['fails'] {
  return (claim) => {
    if (unlessSaid?.test(reasonsOf(claim)) ?? false) return null;
    const reasons = claim.reasons.filter(({ role }) => roles?.includes(role) ?? true);
    return saysIn({ ...claim, reasons }, says, unless);
  };
}

/** True where a sentence of a text says so, and does not say what takes it back. */
export function saysSo(text: string, says: Saying, unless?: Saying): boolean {
  return sentencesOf(text).some((sentence) => tells(sentence, says, unless));
}

function tells(sentence: string, says: Saying, unless?: Saying): boolean {
  return isSaid(says, sentence) && !(unless !== undefined && isSaid(unless, sentence));
}

/** The answer, where reasons are given and none has these words; one that still has placeholders says nothing yet. */
export function lacksWords(claim: Claim, said: RegExp, beside = ''): FindingPlace | null {
  const { reasons, item } = claim;
  const words = [beside, ...reasons.map((one) => one.words)].join('\n');
  if (reasons.length === 0 || words.includes('{{') || said.test(words)) return null;
  return placeOf(item);
}

/** The claim without the lists of what speaks for and against disclosure, which speak of more than the case. */
export function withoutFactors(claim: Claim): Claim {
  const reasons = claim.reasons.filter(({ role }) => role !== 'factors-for' && role !== 'factors-against');
  return { ...claim, reasons };
}

/** The claim without what is weighed, the balance included. */
export function withoutWeighing(claim: Claim): Claim {
  return { ...claim, reasons: withoutFactors(claim).reasons.filter(({ role }) => role !== 'balance') };
}

/** The claim with what the letter says beside its reasons, where it makes no other claim. */
export function withText(claim: Claim): Claim {
  const { checked, reasons } = claim;
  if (checked.citations.filter(({ claimed }) => claimed).length > 1) return claim;
  const beside = checked.paragraphs
    .filter(({ clause }) => clause.role === 'text' && clause.serves.length === 0)
    .map((placed) => ({
      role: placed.clause.role,
      words: placed.words,
      sentences: sentencesOf(placed.words),
      place: saidPlaceOf(placed),
    }));
  return { ...claim, reasons: [...reasons, ...beside] };
}

/** All reasons in one text. */
export function reasonsOf({ reasons }: Claim): string {
  return reasons.map(({ words }) => words).join('\n');
}
