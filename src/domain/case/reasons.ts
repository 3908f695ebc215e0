import { ARGUMENT, type Reasoned } from '../clauses/reasons-for.ts';
import { citationsOf } from '../letter/citations.ts';
import type { Answer, AttachedClause } from '../letter/decision.ts';
import { answersInForce, uniqueBy } from './answers.ts';
import type { FoiCase } from './case.ts';

/// The reasons that a case gives for what it withholds.

/** True for a clause that gives reasons for an exemption, or help where the request itself is refused. */
export function isReason({ role, serves }: AttachedClause): boolean {
  return ARGUMENT.includes(role) || (serves.length > 0 && (role === 'advice' || role === 'cost'));
}

/** What any answer claims, each once, in the order of the answers: to withhold, and to neither confirm nor deny, are two. */
export function claimsOf(foiCase: FoiCase): readonly Reasoned[] {
  const claimed = answersInForce(foiCase).flatMap((answer) => claimsIn(foiCase, answer));
  return uniqueBy(claimed, ({ provision, ncnd }) => `${provision} ${ncnd}`);
}

/** What one answer claims, in the order of the statute. */
export function claimsIn({ regime }: Pick<FoiCase, 'regime'>, answer: Answer): readonly Reasoned[] {
  return citationsOf(regime, answer)
    .filter(({ claimed }) => claimed)
    .map(({ provision, kind }) => ({ provision, ncnd: kind === 'ncnd' }));
}

/** True when the letter gives reasons for what is claimed. */
export function hasReasons(foiCase: FoiCase, { provision, ncnd }: Reasoned): boolean {
  return foiCase.clauses.some(
    (clause) => isReason(clause) && clause.ncnd === ncnd && clause.serves.includes(provision),
  );
}

/** Where a notice may leave its reasons out because they would tell what is exempt; the EIR have no such place. */
export const LEAVES_OUT: Readonly<Partial<Record<FoiCase['regime'], string>>> = {
  FOIA: '17(4)',
  FOISA: '16(3)',
};

/** True for a claim whose reasons are left out, wherever it is made. */
export function isUntold(foiCase: FoiCase, { provision, ncnd }: Reasoned): boolean {
  return answersInForce(foiCase)
    .filter(({ status }) => (status === 'ncnd') === ncnd)
    .some(({ exemptions }) => exemptions.some((claim) => claim.provision === provision && claim.untold));
}
