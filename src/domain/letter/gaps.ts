import { placeholdersIn } from '../clauses/placeholders.ts';
import { itemGaps, reasonGaps } from './answer-gaps.ts';
import { clauseGaps } from './clause-gaps.ts';
import { costGaps } from './cost-gaps.ts';
import type { Facts, Item } from './facts.ts';
import { inLetter, note, stop } from './found.ts';
import { kindOf } from './kinds/kinds.ts';
import type { LetterGap } from './letter.ts';

/// What is still missing. Messages are for the officer; the places they lead to stand beside them.

/**
 * Everything that is missing from the kind of letter that is written: what that kind needs, the answers question by
 * question where it tells them, then the clauses that stand in it and the letter as a whole.
 */
export function gapsOf(facts: Facts): readonly LetterGap[] {
  const kind = kindOf(facts.content.reply);
  const tells = kind.tellsAnswers(facts);
  return [
    ...kind.gaps(facts),
    ...(tells ? answerGaps(facts) : []),
    ...facts.content.clauses.flatMap((clause) =>
      kind.prints(facts, clause) ? clauseGaps(facts, clause) : [],
    ),
    ...questionGaps(facts, tells),
    ...referenceGaps(facts),
    ...authorityGaps(facts),
  ];
}

function answerGaps(facts: Facts): readonly LetterGap[] {
  const asked = facts.items.filter((item) => !item.stem && !isSaidBefore(item));
  return [
    ...asked.flatMap((item) => itemGaps(facts, item)),
    ...facts.citations.flatMap((citation) => reasonGaps(facts, citation)),
    ...costGaps(facts),
  ];
}

/** An answer that teams give together is looked at once, as the first team's. */
function isSaidBefore({ team, sharedBy }: Item): boolean {
  return sharedBy[0] !== team;
}

function questionGaps({ content }: Facts, tells: boolean): readonly LetterGap[] {
  if (content.questions.length > 0) return [];
  if (tells)
    return [inLetter(stop('no-question', 'The letter answers no question: add one to the request.'))];
  // what was asked may be just what has to be clarified
  if (content.reply.kind === 'clarification') return [];
  return [inLetter(note('no-question', 'The letter names no question: add one to the request.'))];
}

function referenceGaps({ content }: Facts): readonly LetterGap[] {
  if (content.reference.trim() !== '' || isNamed(content, 'reference')) return [];
  return [inLetter(note('unfilled-placeholder', 'The letter has no reference: give the case one.'))];
}

/** On the first day Settings are empty, and nothing else in the panel would say so. */
function authorityGaps({ content, authority }: Facts): readonly LetterGap[] {
  if (authority.name.trim() !== '' || isNamed(content, 'authority')) return [];
  return [
    inLetter(note('no-authority', 'The letter does not name your authority: give its name in Settings.')),
  ];
}

/** True when a clause of the letter names that placeholder, so that its own gap asks for it. */
function isNamed({ clauses }: Facts['content'], placeholder: string): boolean {
  return clauses.some(({ body }) => placeholdersIn(body).includes(placeholder));
}
