import { type CostEstimate, type CostLaw, costOf, countedLines } from '../law/cost-limit.ts';
import { isEnvironmental } from '../law/provision.ts';
import type { Citation } from './citations.ts';
import type { Facts } from './facts.ts';
import type { EstimateFacts } from './sentences/kind-facts.ts';

/// The officer's estimate as it bears on what is claimed. FOIA and FOISA have a limit of cost, the Regulations none.

/** A citation of a limit of cost. */
export type CostCitation = Citation & { readonly regime: CostLaw };

/** True for a refusal for cost: s12(1) of either Act, or FOIA s12(2) when even confirming would cost too much. */
export function citesCost(citation: Citation): citation is CostCitation {
  const { regime, cited } = citation;
  return (regime === 'FOIA' && cited === '12(2)') || (isCostLaw(regime) && cited === '12(1)');
}

function isCostLaw(regime: Citation['regime']): regime is CostLaw {
  return regime === 'FOIA' || regime === 'FOISA';
}

/** The part of the estimate that counts: under s12(2) only the work of finding out whether the information is held. */
function estimateFor({ content }: Facts, { cited }: Citation): CostEstimate | null {
  const { estimate } = content.reply;
  if (estimate === null) return null;
  const lines = estimate.lines.filter(({ activity }) => cited !== '12(2)' || activity === 'determining');
  return estimate.lines.length === 0 ? null : { ...estimate, lines };
}

/** The estimate with what it comes to, as the letter tells it; null while nothing is estimated. */
export function estimateFacts(facts: Facts, citation: CostCitation): EstimateFacts | null {
  const estimate = estimateFor(facts, citation);
  if (estimate === null) return null;
  const { regime } = citation;
  const provision = citation.cited === '12(2)' ? '12(2)' : '12(1)';
  const lines = countedLines(estimate, regime);
  const questions = refusedUnder(facts, citation);
  return { regime, provision, cost: costOf(estimate, regime), lines, questions };
}

/**
 * The work of the estimate where a request is refused as manifestly unreasonable: the Regulations have no limit and leave no work
 * out. Null for what rests on something else, and while nothing is estimated.
 */
export function burdenOf({ content }: Facts, { regime, cited }: Citation): EstimateFacts | null {
  const { estimate } = content.reply;
  if (estimate === null || estimate.lines.length === 0) return null;
  if (!isEnvironmental(regime) || !/^1[02]\(4\)\(b\)$/.test(cited)) return null;
  return { regime: 'FOIA', provision: '12(1)', cost: costOf(estimate), lines: estimate.lines, questions: [] };
}

/** The names of the questions that are refused under some of these provisions; [] when they are all that is asked. */
export function questionsCiting(
  { items }: Pick<Facts, 'items'>,
  isMeant: (citation: Citation) => boolean,
): readonly string[] {
  const asked = items.filter((item) => !item.stem);
  const refused = asked.filter(({ citations }) => citations.some(isMeant));
  return refused.length === asked.length ? [] : [...new Set(refused.map(({ name }) => name))];
}

function refusedUnder(facts: Facts, { cited }: Citation): readonly string[] {
  return questionsCiting(facts, (citation) => citation.kind === 'ground' && citation.cited === cited);
}
