import type { ClauseRole } from '../clauses/clause.ts';
import { serves } from '../letter/attached.ts';
import type { Citation } from '../letter/citations.ts';
import type { AttachedClause } from '../letter/decision.ts';
import type { Facts, Item } from '../letter/facts.ts';
import type { FoiRequest } from '../request/foi-request.ts';
import { plainText } from '../text/rich-text.ts';

/** 'stops': the letter must not go. 'warns': it may, if the officer says why. 'hint': worth a look. */
export type Severity = 'stops' | 'warns' | 'hint';

/** Something wrong with a case, where it is, what to do and which law says so. */
export type Finding = {
  /** The rule that found it: the name of its file. */
  readonly rule: string;
  readonly severity: Severity;
  readonly questionId: string | null;
  readonly teamId: string | null;
  readonly clauseId: string | null;
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** What to do, in one sentence; '' where the problem says it. */
  readonly todo: string;
  /** The statute or guidance that it follows; '' for good practice. */
  readonly source: string;
};

/** Tells a finding from all others of a case, and stays the same while the place stays wrong: an override hangs on it. */
export function keyOfFinding({ rule, questionId, teamId, clauseId }: Finding): string {
  return [rule, questionId ?? '', teamId ?? '', clauseId ?? ''].join(' ');
}

/** What a rule looks at: the case as the letter sees it, and the request as it was read. */
export type Checked = Facts & { readonly read: FoiRequest | null };

/** One thing that can be wrong. Finds nothing in a case that is right. */
export type Rule = (checked: Checked) => readonly Finding[];

type Words = Pick<Finding, 'problem' | 'todo' | 'source'>;
type Place = Partial<Pick<Finding, 'questionId' | 'teamId' | 'clauseId'>>;

/** A finding writer for one rule. */
export function findingsOf(rule: string, severity: Severity) {
  return (place: Place, words: Words): Finding => ({
    rule,
    severity,
    questionId: null,
    teamId: null,
    clauseId: null,
    ...place,
    ...words,
  });
}

/** The place of an answer. */
export function placeOf(item: Item): Place {
  return { questionId: item.question.id, teamId: item.team.id };
}

/** A clause with the answer that it is attached to; null for one of the letter as a whole. */
export type Placed = { readonly clause: AttachedClause; readonly item: Item | null };

/** Every clause of the case, those of the letter first. */
export function placedClauses(facts: Facts): readonly Placed[] {
  const ofLetter = facts.content.clauses.map((clause) => ({ clause, item: null }));
  const ofAnswers = facts.items.flatMap((item) => item.answer.clauses.map((clause) => ({ clause, item })));
  return [...ofLetter, ...ofAnswers];
}

/** The place of a clause, with its answer where it has one. */
export function placeOfClause({ clause, item }: Placed): Place {
  return { ...(item === null ? {} : placeOf(item)), clauseId: clause.id };
}

/** The clauses that serve a citation, of one role or of any. */
export function clausesServing(facts: Facts, citation: Citation, role?: ClauseRole): readonly Placed[] {
  return placedClauses(facts).filter(
    ({ clause }) => serves(clause, citation) && (role === undefined || clause.role === role),
  );
}

/** All that is said for a citation, in one text. */
export function wordsFor(facts: Facts, citation: Citation): string {
  return clausesServing(facts, citation)
    .map(({ clause }) => plainText(clause.body))
    .join('\n');
}

/** The first answer that cites something: where a finding about it leads. */
export function firstCiting(facts: Facts, citation: Citation): Item | undefined {
  return facts.items.find((item) => item.citations.some((c) => c.cited === citation.cited));
}

/** The statuses under which an answer's own words are sent. */
const SENT: ReadonlySet<string> = new Set(['answer', 'part', 'not-held', 'elsewhere']);

/** Answers whose own words are sent. */
export function sentItems(facts: Facts): readonly Item[] {
  return facts.items.filter(({ answer }) => answer.status !== null && SENT.has(answer.status));
}
