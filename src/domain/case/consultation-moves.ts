import { same } from '../value/same.ts';
import type { CaseMove, FoiCase } from './case.ts';
import type { Consultation } from './consultation.ts';

type ConsultationMove = Extract<
  CaseMove,
  { kind: 'add-consultation' | 'change-consultation' | 'remove-consultation' }
>;

/** A move that notes that a third party was asked, or what became of it. One that is known is not added again. */
export function consultationMove(foiCase: FoiCase, move: ConsultationMove): FoiCase {
  const { consultations } = foiCase;
  switch (move.kind) {
    case 'add-consultation': {
      const isKnown = consultations.some(({ id }) => id === move.consultation.id);
      return isKnown ? foiCase : { ...foiCase, consultations: [...consultations, move.consultation] };
    }
    case 'change-consultation': {
      const changed = consultations.map((one) =>
        one.id === move.consultation ? { ...one, ...move.change } : one,
      );
      return same(changed, consultations) ? foiCase : { ...foiCase, consultations: changed };
    }
    case 'remove-consultation': {
      const left = consultations.filter(({ id }) => id !== move.consultation);
      return left.length === consultations.length ? foiCase : { ...foiCase, consultations: left };
    }
  }
}

/** Consultations with other ids of questions; those of the request as a whole stay so. */
export function askedAbout(
  consultations: readonly Consultation[],
  change: (ids: readonly string[]) => readonly string[],
): readonly Consultation[] {
  return consultations.map((one) => ({ ...one, questions: change(one.questions) }));
}
