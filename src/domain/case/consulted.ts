import * as v from 'valibot';
import type { IsoDate } from '../law/dates.ts';
import { isBlank } from '../text/rich-text.ts';
import { type Consultation, consultationShape } from './consultation.ts';

/// How it stands with a third party that was asked. Apart from its shape, which the panel needs at once, for this is looked at later.

/** One of which nothing is known yet. */
export function plainConsultation(id: string): Consultation {
  return v.parse(consultationShape, { id });
}

/** Whether an answer is noted: its day, what is objected to, or its words. */
export function isAnswered({ answeredOn, objects, words }: Consultation): boolean {
  return answeredOn !== null || objects !== null || !isBlank(words);
}

export type ConsultationState = 'waiting' | 'overdue' | 'answered';

/** How it stands with one: overdue from the day after that by which an answer was asked for. */
export function stateOf(consultation: Consultation, today: IsoDate): ConsultationState {
  if (isAnswered(consultation)) return 'answered';
  return consultation.by !== null && consultation.by < today ? 'overdue' : 'waiting';
}

/** Whether it is about a question; `parent`: the one that the question is a part of. */
export function isAbout(
  { questions }: Consultation,
  question: { readonly id: string; readonly parent: string | null },
): boolean {
  return (
    [question.id, question.parent ?? question.id].some((id) => questions.includes(id)) ||
    questions.length === 0
  );
}
