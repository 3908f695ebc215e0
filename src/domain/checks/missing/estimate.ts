import type { Cost } from '../../law/cost-limit.ts';
import { serves } from '../../letter/attached.ts';
import { type CostCitation, citesCost, estimateFacts } from '../../letter/cost.ts';
import type { AttachedClause } from '../../letter/decision.ts';
import type { Facts } from '../../letter/facts.ts';
import { bareTitle } from '../../letter/sentences/english-titles.ts';
import { plainText } from '../../text/rich-text.ts';
import type { Finding, Rule } from '../finding.ts';
import { everywhere, inText, lacking } from './lacking.ts';

/// Where the estimate of section 12 and what the answers claim do not fit. An estimate in the notice is good practice and
/// no duty, so its absence only warns.

const costEstimate = lacking('cost-estimate', {
  ...everywhere('FOIA s12, SI 2004/3244'),
  FOISA: 'FOISA s12, SSI 2004/467',
});

const REPLY = { part: 'reply' } as const;

/** What is wrong with the estimate, or with the claim that it is to bear out. */
export const wrongEstimate: Rule = (checked) =>
  checked.citations.filter(citesCost).flatMap((citation) => foundFor(checked, citation));

function foundFor(facts: Facts, citation: CostCitation): readonly Finding[] {
  const cost = estimateFacts(facts, citation)?.cost ?? null;
  if (cost === null) return clausesFor(facts, citation).length > 0 ? [] : [noEstimate(facts, citation)];
  const limits = [...limitOfSettings(facts, citation), ...limitInClauses(facts, citation, cost)];
  if (cost.exceeds) return limits;
  const counted =
    citation.cited === '12(2)' ? 'The time for finding out whether you hold it' : 'The estimate';
  return [
    costEstimate.stops(
      facts,
      REPLY,
      `${counted} comes to £${cost.pounds}, which does not exceed the limit of £${cost.limit}.`,
      `Correct the estimate, or choose something else than ${named(citation)}.`,
      [citation.regime],
    ),
    ...limits,
  ];
}

function noEstimate(facts: Facts, citation: CostCitation): Finding {
  const problem = `No estimate stands beside ${named(citation)}.`;
  const todo = 'Give one, so that the requester sees what would take so long.';
  return costEstimate.warns(facts, REPLY, problem, todo, [citation.regime]);
}

const CORRECT = 'Correct one of the two.';

/** Which limit an authority has under FOIA does not change from request to request; FOISA has one for all. */
function limitOfSettings(facts: Facts, { regime }: CostCitation): readonly Finding[] {
  const { costLimit } = facts;
  if (regime !== 'FOIA') return [];
  const counted = facts.content.reply.estimate?.limit;
  if (costLimit === null || counted === undefined || counted === costLimit) return [];
  const problem = `The estimate counts against £${counted}, but Settings say that your limit is £${costLimit}.`;
  return [costEstimate.warns(facts, REPLY, problem, CORRECT, [regime])];
}

function limitInClauses(facts: Facts, citation: CostCitation, { limit }: Cost): readonly Finding[] {
  const other = limit === 450 ? '600' : '450';
  const told = new RegExp(`£\\s?${other}\\b`);
  if (!clausesFor(facts, citation).some(({ body }) => told.test(plainText(body)))) return [];
  const problem = `A paragraph names a limit of £${other}, the estimate another.`;
  return [costEstimate.warns(facts, REPLY, problem, CORRECT, [citation.regime])];
}

function clausesFor(facts: Facts, citation: CostCitation): readonly AttachedClause[] {
  const all = [...facts.content.clauses, ...facts.items.flatMap(({ answer }) => answer.clauses)];
  return all.filter((clause) => clause.role === 'cost' && serves(clause, citation));
}

function named(citation: CostCitation): string {
  return inText(bareTitle(citation));
}
