import type { Cost } from '../law/cost-limit.ts';
import { plainText } from '../text/rich-text.ts';
import { serves } from './attached.ts';
import type { Citation } from './citations.ts';
import { citesCost, estimateFacts } from './cost.ts';
import type { AttachedClause } from './decision.ts';
import type { Facts } from './facts.ts';
import { type Found, inLetter, note, stop } from './found.ts';
import type { LetterGap } from './letter.ts';
import { bareTitle } from './sentences/english-titles.ts';

/// Where the estimate of FOIA s12 and what the answers claim do not fit. An estimate in the notice is good practice and
/// no duty, so its absence only warns.

/** What is wrong with the estimate, or with the claim that it is to bear out. */
export function costGaps(facts: Facts): readonly LetterGap[] {
  return facts.citations.filter(citesCost).flatMap((citation) => foundFor(facts, citation).map(inLetter));
}

function foundFor(facts: Facts, citation: Citation): readonly Found[] {
  const cost = estimateFacts(facts, citation)?.cost ?? null;
  if (cost === null) return clausesFor(facts, citation).length > 0 ? [] : [noEstimate(citation)];
  const limits = [...limitOfSettings(facts), ...limitInClauses(facts, citation)];
  return cost.exceeds ? limits : [withinLimit(citation, cost), ...limits];
}

function noEstimate(citation: Citation): Found {
  return note(
    'cost-estimate',
    `No estimate stands beside ${inText(citation)}: give one, so that the requester sees what would take so long.`,
  );
}

function withinLimit(citation: Citation, cost: Cost): Found {
  const counted =
    citation.cited === '12(2)' ? 'The time for finding out whether you hold it' : 'The estimate';
  return stop(
    'cost-estimate',
    `${counted} comes to £${cost.pounds}, which does not exceed the limit of £${cost.limitHours * 25}: correct the estimate, or choose something else than ${inText(citation)}.`,
  );
}

/** Which limit an authority has does not change from request to request. */
function limitOfSettings({ content: { reply }, costLimit }: Facts): readonly Found[] {
  const counted = reply.estimate?.limit;
  if (costLimit === null || counted === undefined || counted === costLimit) return [];
  return [
    note(
      'cost-estimate',
      `The estimate counts against £${counted}, but Settings say that your limit is £${costLimit}: correct one of the two.`,
    ),
  ];
}

function limitInClauses(facts: Facts, citation: Citation): readonly Found[] {
  const other = facts.content.reply.estimate?.limit === 450 ? '600' : '450';
  const told = new RegExp(`£\\s?${other}\\b`);
  if (!clausesFor(facts, citation).some(({ body }) => told.test(plainText(body)))) return [];
  return [
    note(
      'cost-estimate',
      `A paragraph names a limit of £${other}, the estimate another: correct one of the two.`,
    ),
  ];
}

function clausesFor(facts: Facts, citation: Citation): readonly AttachedClause[] {
  const all = [...facts.content.clauses, ...facts.items.flatMap(({ answer }) => answer.clauses)];
  return all.filter((clause) => clause.role === 'cost' && serves(clause, citation));
}

function inText(citation: Citation): string {
  const title = bareTitle(citation);
  return title.charAt(0).toLowerCase() + title.slice(1);
}
