import * as v from 'valibot';
import { estimateShape } from '../law/cost-limit.ts';
import { dateShape } from '../law/dates.ts';
import { richTextShape } from '../text/rich-text.ts';
import type { ValueOf } from '../value/value.ts';

/// Which letter is written, and what it needs beside the answers. All kinds are written from the same questions and the
/// same case, and what is given for one is kept while another is written.

/**
 * 'response' answers the request: whether it is all disclosed, part disclosed, refused, not held, elsewhere available,
 * neither confirmed nor denied, too costly or vexatious follows from the answers (`responseKindOf`). The others are
 * letters of their own.
 */
export const LETTER_KINDS = [
  'response',
  'acknowledgement',
  // FOIA s1(3), EIR reg 9(2), FOISA s1(3)
  'clarification',
  // no answer to a clarification: no law asks for it
  'closed',
  // FOIA s9, EIR reg 8, FOISA s9, EISR reg 8
  'fees-notice',
  // FOIA s10(3) with s17(2); EIR reg 7
  'extension',
  // FOIA s45 Code; EIR reg 10
  'transfer',
  // the requester's own data: FOIA s40(1) and (5A), EIR reg 5(3), FOISA s38(1)(a), EISR reg 11(1)
  'subject-access',
  // our reply is late: FOIA s10(1), EIR reg 5(2), FOISA s10(1)
  'holding',
  // EIR reg 11(4), FOISA s21(1), EISR reg 16(4) count the day that it tells
  'review-acknowledgement',
  'review-outcome',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** In which order a response tells: each team with its answers, each question with the teams' answers, or reasons first. */
export const LAYOUTS = ['per-department', 'per-question', 'reasons-first'] as const;
export const layoutShape = v.picklist(LAYOUTS);
export type Layout = (typeof LAYOUTS)[number];

/** A block as the officer wrote it, and what the answers gave when it was written. */
const handEditShape = v.object({ text: richTextShape, basis: v.optional(richTextShape, []) });
export type HandEdit = ValueOf<typeof handEditShape>;

/** What the officer decided by hand of the blocks of one kind of letter. Blocks are named by their ids. */
const arrangementShape = v.object({
  edits: v.optional(v.record(v.string(), handEditShape), {}),
  /** The order of the blocks when the officer moved one; [] as the layout has them. */
  order: v.optional(v.array(v.string()), []),
  leftOut: v.optional(v.array(v.string()), []),
});
export type Arrangement = ValueOf<typeof arrangementShape>;

export const asComposed: Arrangement = v.parse(arrangementShape, {});

/** What was changed by hand in each kind of letter. */
export const arrangedShape = v.object(v.entriesFromList(LETTER_KINDS, v.exactOptional(arrangementShape)));

/**
 * The day on which each kind of letter last went into a reply, or which the officer noted: later letters refer to it
 * (`sentOn`). A kind that did not go is not named.
 */
export const sentShape = v.object(v.entriesFromList(LETTER_KINDS, v.exactOptional(dateShape)));
export type SentDays = ValueOf<typeof sentShape>;

/** Ids of the questions that a letter is about. */
const questionIds = v.optional(v.array(v.string()), []);

/** 'suggested': the requester is told where to ask. Under the EIR a transfer needs the requester's consent (reg 10). */
export const TRANSFER_WAYS = ['transferred', 'suggested'] as const;

/**
 * What an internal review found of the first reply; 'no-reply': there was none, and there should have been; 'declined-late': it was
 * asked for too late and is not done.
 */
export const REVIEW_OUTCOMES = [
  'upheld',
  'partly-upheld',
  'overturned',
  'no-reply',
  'declined-late',
] as const;

/**
 * Which letter is written. A case has it in the field `reply`, the move `set-reply` changes it, and findings about it are of the
 * part 'reply': version 0.1.0 has stored the field, and the part in the keys of what was passed. Elsewhere a reply is the mail
 * that the letter goes into.
 */
export const letterChoiceShape = v.object({
  kind: v.optional(v.picklist(LETTER_KINDS), 'response'),
  layout: v.optional(layoutShape, 'per-department'),
  clarify: v.optional(
    v.object({
      /** The questions that can't be understood, by id; [] for the request as a whole. */
      questions: questionIds,
      /** What the officer needs to know. */
      ask: v.optional(richTextShape, []),
    }),
    {},
  ),
  transfer: v.optional(
    v.object({
      /** The authority that holds the information, and how to reach it. */
      to: v.optional(v.string(), ''),
      contact: v.optional(v.string(), ''),
      /** The questions that it is about, by id; [] for all. */
      questions: questionIds,
      how: v.optional(v.picklist(TRANSFER_WAYS), 'transferred'),
    }),
    {},
  ),
  closed: v.optional(
    v.object({
      /** The day on which clarification was asked for; what was asked is in `clarify`. */
      askedOn: v.optional(v.nullable(dateShape), null),
    }),
    {},
  ),
  fees: v.optional(
    v.object({
      /** Pounds; 0 while none is given. The day of the notice is the clock's. */
      amount: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
      /** How the sum was worked out. */
      basis: v.optional(richTextShape, []),
      /** How to pay it. */
      pay: v.optional(richTextShape, []),
    }),
    {},
  ),
  access: v.optional(
    v.object({
      /** Who deals with it under data protection law, and how to reach them. */
      by: v.optional(v.string(), ''),
      contact: v.optional(v.string(), ''),
      /** The questions that ask for the requester's own data, by id; [] for all. */
      questions: questionIds,
      /** What is needed to be sure who asks; [] where nothing is. */
      identity: v.optional(richTextShape, []),
    }),
    {},
  ),
  extension: v.optional(
    v.object({
      /** EIR and EISR reg 7: what makes the request complex and voluminous. */
      why: v.optional(richTextShape, []),
    }),
    {},
  ),
  review: v.optional(
    v.object({
      askedOn: v.optional(v.nullable(dateShape), null),
      outcome: v.optional(v.nullable(v.picklist(REVIEW_OUTCOMES)), null),
      /** The day of the first reply, and what it said, after "we": "refused Q1 under section 43(2)". */
      firstOn: v.optional(v.nullable(dateShape), null),
      firstSaid: v.optional(v.string(), ''),
      /** Who reviewed it. */
      reviewedBy: v.optional(v.string(), ''),
      /** What was considered and found. */
      findings: v.optional(richTextShape, []),
      /** What of the law we failed to meet (EIR reg 11(5)), after "meet": "regulation 14(3), because …". */
      breach: v.optional(v.string(), ''),
    }),
    {},
  ),
  holding: v.optional(
    v.object({
      /** Why the reply is late. */
      why: v.optional(richTextShape, []),
      /** The day by which it will come. */
      replyBy: v.optional(v.nullable(dateShape), null),
    }),
    {},
  ),
  /** FOIA s12; null while nothing is estimated. */
  estimate: v.optional(v.nullable(estimateShape), null),
});
export type LetterChoice = ValueOf<typeof letterChoiceShape>;

/** A full response in the usual order. */
export const plainChoice: LetterChoice = v.parse(letterChoiceShape, {});

/** What only some kinds of letter need, each a group of fields: every field that has a default group. */
type Need = { [K in keyof LetterChoice]: LetterChoice[K] extends object ? K : never }[keyof LetterChoice];
export const NEEDS: readonly Need[] = v
  .keyof(letterChoiceShape)
  .options.filter((key): key is Need => typeof plainChoice[key] === 'object' && plainChoice[key] !== null);

/** True for a need that is about some of the questions. */
export function isAboutSome(need: object): need is { readonly questions: readonly string[] } {
  return 'questions' in need;
}

/** The choice with other ids of questions wherever it names some. */
export function withNamed(
  choice: LetterChoice,
  change: (ids: readonly string[]) => readonly string[],
): LetterChoice {
  const named = NEEDS.flatMap((key) => {
    const need = choice[key];
    return isAboutSome(need) ? [[key, { ...need, questions: change(need.questions) }] as const] : [];
  });
  return { ...choice, ...Object.fromEntries(named) };
}
