import { type CostEstimate, costOf } from '../law/cost-limit.ts';
import type { Citation } from './citations.ts';
import type { Facts } from './facts.ts';
import type { EstimateFacts } from './sentences/kind-facts.ts';

/// The officer's estimate as it bears on what is claimed. Only FOIA s12 knows this limit: FOISA counts otherwise, and the
/// EIR have none.

/** True for a refusal for cost under FOIA: s12(1), or s12(2) when even confirming would cost too much. */
export function citesCost({ regime, cited }: Citation): boolean {
  return regime === 'FOIA' && (cited === '12(1)' || cited === '12(2)');
}

/** The part of the estimate that counts: under s12(2) only the work of finding out whether the information is held. */
function estimateFor({ content }: Facts, { cited }: Citation): CostEstimate | null {
  const { estimate } = content.reply;
  if (estimate === null) return null;
  const lines = estimate.lines.filter(({ activity }) => cited !== '12(2)' || activity === 'determining');
  return estimate.lines.length === 0 ? null : { ...estimate, lines };
}

/** The estimate with what it comes to, as the letter tells it; null while nothing is estimated. */
export function estimateFacts(facts: Facts, citation: Citation): EstimateFacts | null {
  const estimate = estimateFor(facts, citation);
  if (estimate === null) return null;
  return { provision: citation.cited === '12(2)' ? '12(2)' : '12(1)', estimate, cost: costOf(estimate) };
}
