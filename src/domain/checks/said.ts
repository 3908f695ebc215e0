import type { ClauseRole } from '../clauses/clause.ts';
import { serves } from '../letter/attached.ts';
import { type Citation, citationKey } from '../letter/citations.ts';
import type { AttachedClause } from '../letter/decision.ts';
import type { Item } from '../letter/facts.ts';
import type { LetterBlock } from '../letter/letter.ts';
import type { LetterRole } from '../letter/roles.ts';
import { statusFacts } from '../letter/statuses.ts';
import { type Checked, type FindingPlace, type Placed, placeOf } from './finding.ts';
import { wordsIn } from './words-in.ts';

/// What the letter says, wherever it is said: in a clause, in an answer, or in a block that was edited by hand.

type Told = Pick<Checked, 'content' | 'citations' | 'items' | 'byHand'>;

/** Every paragraph of the case, those of the letter first; one that teams send together once. */
export function paragraphsOf(told: Told): readonly Placed[] {
  const edited = editedBlocks(told, 'reasons');
  const ofLetter = told.content.clauses.map((clause) => placed(clause, null, blockOf(told, clause, edited)));
  const ofAnswers = told.items
    .filter(({ sharedBy, team }) => sharedBy[0] === team)
    .flatMap((item) => item.answer.clauses.map((clause) => placed(clause, item, null)));
  return [...ofLetter, ...ofAnswers];
}

function placed(clause: AttachedClause, item: Item | null, block: LetterBlock | null): Placed {
  return { clause, item, block, words: wordsIn(block?.text ?? clause.body) };
}

/** The hand-edited reasons that a clause has gone into: reasons are named after all that their clauses serve. */
function blockOf(
  { citations }: Told,
  clause: AttachedClause,
  edited: readonly LetterBlock[],
): LetterBlock | null {
  if (edited.length === 0) return null;
  const served = citations.filter((citation) => serves(clause, citation)).map(citationKey);
  return edited.find(({ id }) => id === `reasons:${served.join('+')}`) ?? null;
}

/** Where a paragraph is mended: the block as edited, else the clause with its answer. */
export function saidPlaceOf({ clause, item, block }: Placed): FindingPlace {
  if (block !== null) return { blockId: block.id };
  return { ...(item === null ? {} : placeOf(item)), clauseId: clause.id };
}

/** The place of reasons that a claim's worksheet asks for, found at an answer. */
export function worksheetPlace(item: Item, { kept, kind }: Citation): FindingPlace {
  return { ...placeOf(item), worksheet: { provision: kept, ncnd: kind === 'ncnd' } };
}

/** Every paragraph of the case, those of the letter first. */
export function placedClauses({ paragraphs }: Checked): readonly Placed[] {
  return paragraphs;
}

/** The paragraphs that serve a citation, of one role or of any. */
export function clausesServing(checked: Checked, citation: Citation, role?: ClauseRole): readonly Placed[] {
  return placedClauses(checked).filter(
    ({ clause }) => serves(clause, citation) && (role === undefined || clause.role === role),
  );
}

/** All that is said for a citation, in one text. */
export function wordsFor(checked: Checked, citation: Citation): string {
  return clausesServing(checked, citation)
    .map(({ words }) => words)
    .join('\n');
}

/** Answers whose own words are sent; one that teams give together once. */
export function sentItems(checked: Checked): readonly Item[] {
  return checked.items.filter(
    ({ answer, sharedBy, team }) => statusFacts(answer.status).sendsWords && sharedBy[0] === team,
  );
}

/** The blocks that were edited by hand, of one role or of any. */
export function editedBlocks({ byHand }: Told, role?: LetterRole): readonly LetterBlock[] {
  return (byHand?.blocks ?? []).filter(
    (block) => block.edited !== undefined && (role === undefined || block.role === role),
  );
}

/** The hand-edited reasons that stand in the letter for a citation, whatever clauses went into them. */
export function editedReasons(told: Told, citation: Citation): readonly LetterBlock[] {
  return editedBlocks(told, 'reasons').filter(({ id }) => arguesFor(id, citation));
}

/** True for the id of the reasons for a citation, alone or with others. The key of one may itself have two parts (FOISA s18). */
export function arguesFor(id: string, citation: Citation): boolean {
  return `${id.replace('reasons:', '+')}+`.includes(`+${citationKey(citation)}+`);
}

/** True unless the words were taken out of the letter, or out of its parts of one role, by hand. */
export function isStillSent({ byHand }: Checked, words: string, role?: LetterRole): boolean {
  const blocks = byHand?.blocks.filter((block) => role === undefined || block.role === role);
  return blocks?.some(({ text }) => wordsIn(text).includes(words)) ?? true;
}
