import { same } from '../value/same.ts';
import type { FoiCase } from './case.ts';
import type { Consultation } from './consultation.ts';
import type { CaseMove } from './moves.ts';

type ConsultationMove = Extract<
  CaseMove,
  { kind: 'add-consultation' | 'change-consultation' | 'remove-consultation' }
>;

/** A move that notes that a third party was asked, or what became of it. One that is known is not added again. */
export function consultationMove(foiCase: FoiCase, move: ConsultationMove): FoiCase {
  const consultations = after(foiCase.consultations, move);
  return same(consultations, foiCase.consultations) ? foiCase : { ...foiCase, consultations };
}

function after(before: readonly Consultation[], move: ConsultationMove): readonly Consultation[] {
  switch (move.kind) {
    case 'add-consultation':
      return before.some(({ id }) => id === move.consultation.id) ? before : [...before, move.consultation];
    case 'change-consultation':
      return before.map((one) => (one.id === move.consultation ? { ...one, ...move.change } : one));
    case 'remove-consultation':
      return before.filter(({ id }) => id !== move.consultation);
  }
}

/** Consultations with other ids of questions; those of the request as a whole stay so. */
export function askedAbout(
  consultations: readonly Consultation[],
  change: (ids: readonly string[]) => readonly string[],
): readonly Consultation[] {
  return consultations.map((one) => ({ ...one, questions: change(one.questions) }));
}
