import type { Consultation } from '../case/consultation.ts';
import type { Paragraph } from '../case/left-out.ts';
import type { Reasoned } from '../clauses/reasons-for.ts';
import type { Citation } from '../letter/citations.ts';
import type { AttachedClause } from '../letter/decision.ts';
import type { Facts, Item } from '../letter/facts.ts';
import type { Letter, LetterBlock } from '../letter/letter.ts';
import type { FoiRequest } from '../request/foi-request.ts';

/** 'stops': the letter must not go. 'warns': it may, if the officer says why. 'hint': worth a look. */
export type Severity = 'stops' | 'warns' | 'hint';

/**
 * A part of the case: 'due' is its clock, 'reply' what the kind of letter needs (`letterChoiceShape`
 * says why it has that name), 'request' the list of questions.
 */
export type FindingPart =
  | 'due'
  | 'reply'
  | 'reasons'
  | 'reference'
  | 'received'
  | 'request'
  | 'settings'
  /** Words of the mail that were not read as a question. */
  | 'passages'
  /** Third parties that were asked. */
  | 'third-parties'
  /** The files that hang on the reply in the mailbox. */
  | 'attached-files';

/** Something wrong with a case, where it is, what to do and which law says so. */
export type Finding = {
  /** The rule that found it: the name of its file. */
  readonly rule: string;
  readonly severity: Severity;
  readonly questionId: string | null;
  readonly teamId: string | null;
  readonly clauseId: string | null;
  /** A block of the letter, where the matter is in what is sent and not in an answer. */
  readonly blockId: string | null;
  /** A part of the case that has no id; null where one of the ids names the place, or there is none. */
  readonly part: FindingPart | null;
  /** The claim on whose worksheet it is mended; null for what no worksheet asks. It is no part of the key. */
  readonly worksheet: Reasoned | null;
  /** The placeholder that nothing has filled, by name ("harm"); null when it is about none. */
  readonly placeholder: string | null;
  /**
   * Tells two matters of one rule at one place apart, so that an override of one is none of the other: a citation, a
   * count or a mark (`markOf`), never words of a mail. '' where a place has only one.
   */
  readonly matter: string;
  /** What is wrong, in one sentence. */
  readonly problem: string;
  /** What to do, in one sentence; '' where the problem says it. */
  readonly todo: string;
  /** The statute or guidance that it follows; '' for good practice. */
  readonly source: string;
};

/**
 * Tells a finding from all others of a case. It stays the same while the same matter is wrong at the same place, and
 * changes when another turns up there: an override hangs on it.
 */
export function keyOfFinding(finding: Finding): string {
  const { rule, questionId, teamId, clauseId, blockId, part, placeholder, matter } = finding;
  const place = [questionId, teamId, clauseId, blockId, part, placeholder, matter];
  return [rule, ...place.map((one) => one ?? '')].join(' ').trimEnd();
}

/** A short mark of words: equal words have equal marks, and the words cannot be read from it (FNV-1a, 32 bits). */
export function markOf(words: string): string {
  let mark = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) mark = Math.imul(mark ^ words.charCodeAt(i), 0x01000193);
  return (mark >>> 0).toString(36);
}

/**
 * A paragraph of the officer's with its words as they are sent. `item` null: of the letter as a whole. `block`: the
 * hand-edited block that stands in the letter instead of it.
 */
export type Placed = {
  readonly clause: AttachedClause;
  readonly item: Item | null;
  readonly block: LetterBlock | null;
  readonly words: string;
};

/** What a rule looks at: the case as the letter sees it, and what else is known of the request and the reply in the mailbox. */
export type Checked = Facts & {
  /** The request as it was read; null when only the content is known. */
  readonly read: FoiRequest | null;
  /** What of the mail was not read as a question, and the officer has not looked at; [] when only the content is known. */
  readonly passages: readonly Paragraph[];
  /** Third parties that were asked; null when only the content is known. */
  readonly consultations: readonly Consultation[] | null;
  /** The letter, when something in it was edited or left out by hand; else it is what the facts amount to. */
  readonly byHand: Letter | null;
  /** The letter as it would be sent; composed only for what has to look at all of it. */
  readonly letter: () => Letter;
  /** Whether the letter tells the answers; an acknowledgement does not. */
  readonly tells: boolean;
  /** Every paragraph of the officer's, with its words as they are sent. */
  readonly paragraphs: readonly Placed[];
  /** Names of the files that hang on that reply. */
  readonly attached: readonly string[];
  /** Whether the letter is in a reply that can be seen, so that what is not attached is known to be missing. */
  readonly replyOpen: boolean;
};

/** One thing that can be wrong. Finds nothing in a case that is right. */
export type Rule = (checked: Checked) => readonly Finding[];

type Words = Pick<Finding, 'problem' | 'todo' | 'source'>;
type PlaceKey = 'questionId' | 'teamId' | 'clauseId' | 'blockId' | 'part' | 'placeholder' | 'matter';
export type FindingPlace = Partial<Pick<Finding, PlaceKey | 'worksheet'>>;

const NOWHERE: Pick<Finding, PlaceKey | 'worksheet'> = {
  questionId: null,
  teamId: null,
  clauseId: null,
  blockId: null,
  part: null,
  worksheet: null,
  placeholder: null,
  matter: '',
};

/** A finding writer for one rule. */
export function findingsOf(rule: string, severity: Severity) {
  return (place: FindingPlace, words: Words): Finding => ({ rule, severity, ...NOWHERE, ...place, ...words });
}

/** The place of an answer. */
export function placeOf(item: Item): FindingPlace {
  return { questionId: item.question.id, teamId: item.team.id };
}

/** The first answer that cites something: where a finding about it leads. */
export function firstCiting(facts: Facts, citation: Citation): Item | undefined {
  return facts.items.find((item) => item.citations.some((c) => c.cited === citation.cited));
}
