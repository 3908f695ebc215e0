import { uniqueBy } from '../case/answers.ts';
import type { FoiCase } from '../case/case.ts';
import type { Consultation } from '../case/consultation.ts';
import { isAbout } from '../case/consulted.ts';
import { claimsOfQuestion } from '../case/reasons.ts';
import { findProvision } from '../law/find.ts';
import { keptUnder, refOf } from '../law/other-law.ts';
import type { Provision, Regime } from '../law/provision.ts';
import { askedAboutUnder, isAskedAbout, protectsThirdParty } from '../law/third-party.ts';
import { lawOf } from '../letter/decision.ts';

/// What a form that asks a third party begins with, taken from what is claimed.

/** The provisions of a case that a third party can be asked about, as it keeps them: claimed to withhold, each once. */
function askedClaims(foiCase: FoiCase, question: string): readonly string[] {
  return claimsOfQuestion(foiCase, question)
    .filter(({ ncnd }) => !ncnd)
    .map(({ provision }) => provision)
    .filter((kept) => {
      const law = lawOfKept(foiCase, kept);
      return law !== undefined && isAskedAbout(law);
    });
}

function lawOfKept(foiCase: FoiCase, kept: string): Provision | undefined {
  const { regime, provision } = refOf(foiCase.regime, kept);
  return findProvision(regime, provision);
}

export type Proposed = Pick<Consultation, 'questions' | 'provisions'>;

/**
 * The question that it was opened from, else all of which something is claimed that protects others; and what is claimed of
 * them, else what protects commercial interests under their law.
 */
export function proposedFor(foiCase: FoiCase, from: string | null): Proposed {
  const known = foiCase.questions.filter(({ id }) =>
    from === null ? askedClaims(foiCase, id).length > 0 : id === from,
  );
  const questions = known.map(({ id }) => id);
  const claimed = uniqueBy(
    questions.flatMap((id) => askedClaims(foiCase, id)),
    (kept) => kept,
  );
  if (claimed.length > 0) return { questions, provisions: claimed };
  const regime = lawOf(foiCase, questions[0] ?? '');
  const commercial = askedAboutUnder(regime).filter((law) => protectsThirdParty(law) === 'perhaps');
  return {
    questions,
    provisions: commercial.map(({ provision }) => keptUnder(provision, regime, foiCase.regime)),
  };
}

/** The provisions to choose from: what is claimed of the questions, and what their laws have beside it. */
export function offeredFor(foiCase: FoiCase, questions: readonly string[]): readonly string[] {
  const laws: readonly Regime[] =
    questions.length === 0 ? [foiCase.regime] : questions.map((id) => lawOf(foiCase, id));
  const claimed = questions.flatMap((id) => askedClaims(foiCase, id));
  const usual = laws.flatMap((regime) =>
    askedAboutUnder(regime).map(({ provision }) => keptUnder(provision, regime, foiCase.regime)),
  );
  // Of personal data the condition that is claimed stands for its section.
  const others = usual.filter((kept) => !claimed.some((claim) => claim.startsWith(`${kept}(`)));
  return uniqueBy([...claimed, ...others], (kept) => kept);
}

/** Whether something is claimed for a question that protects others' business or confidences, and nobody was asked about it. */
export function isWorthAsking(foiCase: FoiCase, question: string): boolean {
  const one = foiCase.questions.find(({ id }) => id === question);
  if (one === undefined || foiCase.consultations.some((asked) => isAbout(asked, one))) return false;
  return askedClaims(foiCase, question).some((kept) => {
    const law = lawOfKept(foiCase, kept);
    return law !== undefined && protectsThirdParty(law) !== null;
  });
}
