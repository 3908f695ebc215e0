import { OFFICER_PLACEHOLDERS } from '../clauses/placeholders.ts';
import { likelihoodsOf } from '../law/find.ts';
import { filledClause, serves } from './attached.ts';
import type { Citation } from './citations.ts';
import { placeOfClause } from './clause-places.ts';
import type { AttachedClause } from './decision.ts';
import type { Facts, Item } from './facts.ts';
import { at, type Found, note, stop } from './found.ts';
import type { LetterGap } from './letter.ts';

/// What is missing in attached clauses: a placeholder that nothing fills, or anything to argue for.

/** The gaps of a clause that stands in the letter as a whole. */
export function clauseGaps(facts: Facts, clause: AttachedClause): readonly LetterGap[] {
  const place = placeOfClause(facts, clause);
  if (place === 'unused') return [at(null, clause, unusedGap(clause))];
  return unfilledIn(facts, clause, null).map((name) => at(null, clause, placeholderGap(name)));
}

/** The gaps of the clauses that stand below an answer. */
export function clauseGapsOf(facts: Facts, item: Item): readonly LetterGap[] {
  return item.answer.clauses.flatMap((clause) =>
    unfilledIn(facts, clause, item).map((name) => at(item, clause, placeholderGap(name))),
  );
}

/** A likelihood that the answer itself is still asked for is not asked for twice. */
function unfilledIn(facts: Facts, clause: AttachedClause, item: Item | null): readonly string[] {
  const { unfilled } = filledClause(facts, clause, item);
  const asked = facts.items.flatMap((one) => one.citations).filter(lacksLikelihood);
  const pending = asked.some((citation) => serves(clause, citation));
  return pending ? unfilled.filter((name) => name !== 'likelihood') : unfilled;
}

/** True when the officer must still choose between "would" and "would be likely to". */
export function lacksLikelihood({ law, likelihood, claimed }: Citation): boolean {
  return claimed && likelihood === null && law !== undefined && likelihoodsOf(law).length > 1;
}

function unusedGap(clause: AttachedClause): Found {
  const title = clause.title === '' ? 'This clause' : `“${clause.title}”`;
  return note(
    'unused-clause',
    `${title} is left out because no answer claims what it is for: say what it serves, or remove it.`,
  );
}

/** Asks for what a placeholder stands for, where it is given. */
export function placeholderGap(name: string): Found {
  const message = IN_SETTINGS[name] ?? IN_CASE[name] ?? unwritten(name);
  return { ...stop('unfilled-placeholder', message), placeholder: name };
}

/** A fact that only the officer has: the message repeats what the library says it stands for. */
function unwritten(name: string): string {
  const known = OFFICER_PLACEHOLDERS.find((one) => one.name === name);
  const what = known ? ` (${inText(known.means)})` : '';
  return `{{${name}}} is not written yet: write over it${what}.`;
}

/** Words of our own as they stand within a sentence. */
export function inText(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const IN_SETTINGS: Readonly<Record<string, string>> = {
  authority: 'The name of your authority is missing: give it in Settings.',
  officer: 'The name of the officer who signs is missing: give it in Settings.',
  role: 'The role of the officer who signs is missing: give it in Settings.',
  contact: 'Your contact is missing: give it in Settings.',
  review_contact: 'The contact for internal reviews is missing: give it in Settings.',
  regulator: 'The regulator’s name is missing: give it in Settings.',
  regulator_address: 'The regulator’s address is missing: give it in Settings.',
  regulator_url: 'The regulator’s web page is missing: give it in Settings.',
  regulator_phone: 'The regulator’s telephone number is missing: give it in Settings.',
};

const IN_CASE: Readonly<Record<string, string>> = {
  reference: 'The reference is missing: give the case one.',
  received: 'The date of receipt is missing: say when the request was received.',
  requester: 'The requester’s name is missing: give it.',
  likelihood:
    'The likelihood differs or is not chosen: choose the same for each exemption that the clause serves.',
  information: 'Nothing names what is withheld: name it in each answer, or write over {{information}}.',
};
