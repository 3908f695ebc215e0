import { ARGUMENT, type Reasoned } from '../clauses/reasons-for.ts';
import { citationsOf } from '../letter/citations.ts';
import { type Answer, type AttachedClause, lawOf } from '../letter/decision.ts';
import { answersInForce, answersTo, uniqueBy } from './answers.ts';
import type { FoiCase } from './case.ts';

/// The reasons that a case gives for what it withholds.

/** True for a clause that gives reasons for an exemption, or help where the request itself is refused. */
export function isReason({ role, serves }: AttachedClause): boolean {
  return ARGUMENT.includes(role) || (serves.length > 0 && (role === 'advice' || role === 'cost'));
}

/** What any answer claims, each once, in the order of the answers: to withhold, and to neither confirm nor deny, are two. */
export function claimsOf(foiCase: FoiCase): readonly Reasoned[] {
  const claimed = foiCase.questions.flatMap(({ id }) => claimsOfQuestion(foiCase, id));
  return uniqueBy(claimed, ({ provision, ncnd }) => `${provision} ${ncnd}`);
}

/** What the answers to one question claim. */
export function claimsOfQuestion(foiCase: FoiCase, question: string): readonly Reasoned[] {
  return answersTo(foiCase, question).flatMap((answer) => claimsIn(foiCase, question, answer));
}

/** What one answer to a question claims under its law, in the order of the statute. */
export function claimsIn(foiCase: FoiCase, question: string, answer: Answer): readonly Reasoned[] {
  return citationsOf(foiCase.regime, answer, lawOf(foiCase, question))
    .filter(({ claimed, law }) => claimed && law !== undefined)
    .map(({ kept, kind }) => ({ provision: kept, ncnd: kind === 'ncnd' }));
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
