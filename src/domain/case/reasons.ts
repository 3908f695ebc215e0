import { ARGUMENT } from '../clauses/reasons-for.ts';
import type { AttachedClause } from '../letter/decision.ts';
import { answersInForce } from './answers.ts';
import type { FoiCase } from './case.ts';

/// The reasons that a case gives for what it withholds.

/** True for a clause that gives reasons for an exemption, or help where the request itself is refused. */
export function isReason({ role, serves }: AttachedClause): boolean {
  return ARGUMENT.includes(role) || (serves.length > 0 && (role === 'advice' || role === 'cost'));
}

/** The provisions that any answer claims, each once, in the order they were claimed. */
export function claimedProvisions(foiCase: FoiCase): readonly string[] {
  const claiming = answersInForce(foiCase).filter(
    ({ status }) => status === 'withhold' || status === 'part' || status === 'ncnd',
  );
  return [...new Set(claiming.flatMap(({ exemptions }) => exemptions.map(({ provision }) => provision)))];
}

/** True when the letter gives reasons for a provision. */
export function hasReasons(foiCase: FoiCase, provision: string): boolean {
  return foiCase.clauses.some((clause) => isReason(clause) && clause.serves.includes(provision));
}
