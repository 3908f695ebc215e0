import * as v from 'valibot';
import { dateShape } from '../law/dates.ts';
import { richTextShape } from '../text/rich-text.ts';
import { lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/// A third party, such as a supplier, that was asked what it says to disclosure before its interests are relied on: FOIA
/// s45(2)(c), FOISA s60(2)(c). That it was asked, when, and what it answered is the case's; the mail that asks is made in
/// domain/consultations and kept nowhere.

/** What a third party objects to. */
export const OBJECTIONS = ['nothing', 'parts', 'all'] as const;

export const consultationShape = v.object({
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
