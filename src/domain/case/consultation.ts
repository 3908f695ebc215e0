import * as v from 'valibot';
import { dateShape, type IsoDate } from '../law/dates.ts';
import { isBlank, richTextShape } from '../text/rich-text.ts';
import { lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/// A third party, such as a supplier, that was asked what it says to disclosure before its interests are relied on: FOIA
/// s45(2)(c), FOISA s60(2)(c). That it was asked, when, and what it answered is the case's; the mail that asks is made in
/// domain/consultations and kept nowhere.

/** What a third party objects to. */
export const OBJECTIONS = ['nothing', 'parts', 'all'] as const;

const consultationShape = v.object({
  id: v.pipe(lineShape, v.minLength(1)),
  /** Who was asked, as the officer calls them, and the address of their mail; in no letter. */
  who: v.optional(lineShape, ''),
  address: v.optional(lineShape, ''),
  /** The questions that it is about, by id, also one that was removed since; [] for the request as a whole. */
  questions: v.optional(v.array(v.string()), []),
  /** The provisions that it may concern, as the case keeps them. */
  provisions: v.optional(v.array(v.string()), []),
  /** The information, in the officer's words. */
  about: v.optional(v.string(), ''),
  askedOn: v.optional(v.nullable(dateShape), null),
  /** The day by which it is to answer. */
  by: v.optional(v.nullable(dateShape), null),
  answeredOn: v.optional(v.nullable(dateShape), null),
  /** Null until it has said so. */
  objects: v.optional(v.nullable(v.picklist(OBJECTIONS)), null),
  /** What it answered, as the officer noted it. */
  words: v.optional(richTextShape, []),
});
export type Consultation = ValueOf<typeof consultationShape>;
export type Objection = (typeof OBJECTIONS)[number];

/** Every third party of a case that was asked, in the order in which they were. */
export const consultationsShape = v.array(consultationShape);

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
