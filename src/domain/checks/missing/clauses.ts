import { likelihoodsOf } from '../../law/find.ts';
import { filledClause, serves } from '../../letter/attached.ts';
import type { Citation } from '../../letter/citations.ts';
import { placeOfClause } from '../../letter/clause-places.ts';
import type { AttachedClause } from '../../letter/decision.ts';
import type { Facts, Item } from '../../letter/facts.ts';
import { kindOf } from '../../letter/kinds/kinds.ts';
import { type Finding, placeOf, type Rule } from '../finding.ts';
import { everywhere, lacking } from './lacking.ts';
import { unfilledPlaceholder } from './placeholder.ts';

/// What is missing in attached clauses: what a placeholder stands for, or anything to argue for.

const unused = lacking('unused-clause', everywhere(''));

/** What the clauses lack that stand in the letter as a whole. */
export const missingInClauses: Rule = (checked) => {
  const kind = kindOf(checked.content.reply);
  const printed = checked.content.clauses.filter((clause) => kind.prints(checked, clause));
  return printed.flatMap((clause) =>
    placeOfClause(checked, clause) === 'unused'
      ? [unusedClause(checked, clause)]
      : unfilledIn(checked, clause, null),
  );
};

/** What the clauses lack that stand below an answer. */
export function missingInClausesOf(facts: Facts, item: Item): readonly Finding[] {
  return item.answer.clauses.flatMap((clause) => unfilledIn(facts, clause, item));
}

/** A likelihood that the answer itself is still asked for is not asked for twice. */
function unfilledIn(facts: Facts, clause: AttachedClause, item: Item | null): readonly Finding[] {
  const { unfilled } = filledClause(facts, clause, item);
  const asked = facts.items.flatMap((one) => one.citations).filter(lacksLikelihood);
  const pending = asked.some((citation) => serves(clause, citation));
  const place = { ...(item === null ? {} : placeOf(item)), clauseId: clause.id };
  return unfilled
    .filter((name) => name !== 'likelihood' || !pending)
    .map((name) => unfilledPlaceholder(facts, place, name));
}

/** True when the officer must still choose between "would" and "would be likely to". */
export function lacksLikelihood({ law, likelihood, claimed }: Citation): boolean {
  return claimed && likelihood === null && law !== undefined && likelihoodsOf(law).length > 1;
}

function unusedClause(facts: Facts, { id, title }: AttachedClause): Finding {
  const named = title === '' ? 'This clause' : `“${title}”`;
  const problem = `${named} is left out because no answer claims what it is for.`;
  return unused.warns(facts, { clauseId: id }, problem, 'Say what it serves, or remove it.');
}
