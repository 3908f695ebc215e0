import { keptUnder } from '../law/other-law.ts';
import type { Regime } from '../law/provision.ts';
import type { AttachedClause } from '../letter/decision.ts';
import { mapAnswers } from './answers.ts';
import type { FoiCase } from './case.ts';

/**
 * The case under another law. What was claimed stays, as of its own law, and so do the reasons given for it: the officer
 * chooses what stands in its place, and coming back finds everything as it was.
 */
export function setRegime(foiCase: FoiCase, regime: Regime): FoiCase {
  if (foiCase.regime === regime) return foiCase;
  const kept = (provision: string) => keptUnder(provision, foiCase.regime, regime);
  const serving = (clause: AttachedClause): AttachedClause => ({
    ...clause,
    serves: clause.serves.map(kept),
  });
  return {
    ...foiCase,
    regime,
    clauses: foiCase.clauses.map(serving),
    answers: mapAnswers(foiCase.answers, (answer) => ({
      ...answer,
      exemptions: answer.exemptions.map((claim) => ({ ...claim, provision: kept(claim.provision) })),
      clauses: answer.clauses.map(serving),
    })),
  };
}
