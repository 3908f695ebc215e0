import * as v from 'valibot';
import { personShape, spanShape } from '../email/mail.ts';
import { regimeShape } from '../value/regime.ts';
import type { ValueOf } from '../value/value.ts';

/** What a mail is, so that the panel can name it. Only 'request' is answered as a request. */
export const mailKindShape = v.picklist([
  'request',
  'authority-reply',
  'acknowledgement',
  'internal-review',
  'chaser',
  'clarification',
  'withdrawal',
  'thanks',
  'subject-access',
  'newsletter',
  'internal-note',
  'other',
]);
export type MailKind = ValueOf<typeof mailKindShape>;

/** One piece of evidence for (positive weight) or against (negative) the mail being a request. */
const evidenceShape = v.object({
  rule: v.string(),
  weight: v.number(),
  /** The words of the mail that showed it; '' when it is something about the mail's shape. */
  words: v.string(),
  /** One sentence for the officer. */
  why: v.string(),
});
export type Evidence = ValueOf<typeof evidenceShape>;

const detectionShape = v.object({
  isRequest: v.boolean(),
  kind: mailKindShape,
  score: v.number(),
  evidence: v.array(evidenceShape),
});
export type Detection = ValueOf<typeof detectionShape>;

/**
 * A question as the requester put it. `label` is the path of markers as written ("2b", "1", "A.3"), null
 * when there is none; labels may repeat, ids may not. `span` is where its text stands in the mail.
 */
export const questionShape = v.object({
  id: v.string(),
  label: v.optional(v.nullable(v.string()), null),
  text: v.string(),
  /** The id of the question it hangs under. */
  parent: v.optional(v.nullable(v.string()), null),
  span: v.optional(v.nullable(spanShape), null),
});
export type Question = ValueOf<typeof questionShape>;

/** How much words that were not read as a question sound like one: they may ask, or they ask for what a body has on record. */
const likeAskShape = v.picklist(['may-ask', 'asks']);
export type LikeAsk = ValueOf<typeof likeAskShape>;

/** Words that are no question but govern some: a period, a definition, a wish about format, a cost fall-back. */
const contextShape = v.object({
  kind: v.picklist([
    'period',
    'definition',
    'format',
    'cost-fallback',
    'breakdown',
    'heading',
    'preamble',
    'note',
  ]),
  text: v.string(),
  span: spanShape,
  /** Ids of the questions it governs; empty means all of them. */
  governs: v.optional(v.array(v.string()), []),
  /** Of a lead-in, a heading or a form's period: those of its words that say to what questions apply; left out where none do. */
  scope: v.exactOptional(v.string()),
  like: v.exactOptional(likeAskShape),
});
export type SharedContext = ValueOf<typeof contextShape>;

/** "If yes", "as in Q1": a question that leans on another. */
const linkShape = v.object({
  from: v.string(),
  to: v.string(),
  kind: v.picklist(['depends-on', 'same-as', 'mentions']),
});
export type QuestionLink = ValueOf<typeof linkShape>;

/** A date, a year or a range that is asked about. `from` and `to` are its first and last day, null where unknown. */
const dateAskedShape = v.object({
  words: v.string(),
  span: spanShape,
  from: v.optional(v.nullable(v.string()), null),
  to: v.optional(v.nullable(v.string()), null),
});
export type DateAsked = ValueOf<typeof dateAskedShape>;

const leftOutShape = v.object({
  text: v.string(),
  span: spanShape,
  reason: v.picklist([
    'greeting',
    'closing',
    'signature',
    'footer',
    'quoted',
    'form',
    /** The words of whoever passed the mail on. */
    'covering-note',
    'background',
    'argument',
    'not-read',
  ]),
  like: v.exactOptional(likeAskShape),
});
export type LeftOut = ValueOf<typeof leftOutShape>;

/** What is odd in the mail and changes nothing: a gap left in a template, an Act's year, a section or a time misquoted. */
const remarkShape = v.object({
  kind: v.picklist(['gap', 'law-year', 'law-section', 'law-time']),
  text: v.string(),
  span: spanShape,
});
export type Remark = ValueOf<typeof remarkShape>;

/** What was read from one mail. Every word of its new text is in exactly one of questions, context or leftOut. */
export const requestShape = v.object({
  regimes: v.optional(v.array(regimeShape), []),
  /** True when part of it asks for the requester's own personal data. */
  subjectAccess: v.optional(v.boolean(), false),
  requester: personShape,
  /**
   * The day on which it was first sent, where the mail was passed on by somebody else or a web form tells it: time runs
   * from the day on which the authority had it (FOIA s10(1)), whoever there had it first. Left out for every other mail.
   */
  sentOn: v.exactOptional(v.string()),
  /** What tells that day: the field of a web form; left out where it is the header of the mail that was passed on. */
  sentOnSays: v.exactOptional(v.literal('form')),
  /** The authority's own reference, where the mail quotes one. */
  reference: v.optional(
    v.nullable(v.object({ text: v.string(), from: v.picklist(['subject', 'body']) })),
    null,
  ),
  requesterReference: v.optional(v.nullable(v.string()), null),
  /** The times that questions and shared context ask about. */
  dates: v.optional(v.array(dateAskedShape), []),
  questions: v.array(questionShape),
  context: v.optional(v.array(contextShape), []),
  links: v.optional(v.array(linkShape), []),
  leftOut: v.optional(v.array(leftOutShape), []),
  remarks: v.exactOptional(v.array(remarkShape)),
});
export type FoiRequest = ValueOf<typeof requestShape>;

/** The reader's whole answer. The questions are read even when the mail is judged not to be a request. */
export const readingShape = v.object({
  detection: detectionShape,
  request: requestShape,
  /** Of a mail that passes another one on: that one is not shown, or does not tell for sure when it was sent. */
  forward: v.exactOptional(v.picklist(['not-shown', 'no-day'])),
});
export type Reading = ValueOf<typeof readingShape>;
