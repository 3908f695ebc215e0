import type { CostEstimate } from '../law/cost-limit.ts';
import type { IsoDate } from '../law/dates.ts';
import type { RichText } from '../text/rich-text.ts';

/// Which letter is written, and what it needs beside the answers. All kinds are written from the same questions and the
/// same case, and what is given for one is kept while another is written.

/**
 * 'response' answers the request: whether it is all disclosed, part disclosed, refused, not held, elsewhere available,
 * neither confirmed nor denied, too costly or vexatious follows from the answers (`responseKindOf`). The others are
 * letters of their own.
 */
export const REPLY_KINDS = [
  'response',
  'acknowledgement',
  // FOIA s1(3), EIR reg 9(2), FOISA s1(3)
  'clarification',
  // FOIA s10(3) with s17(2); EIR reg 7
  'extension',
  // FOIA s45 Code; EIR reg 10
  'transfer',
  // our reply is late: FOIA s10(1), EIR reg 5(2), FOISA s10(1)
  'holding',
  'review-outcome',
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** In which order a response tells: each team with its answers, each question with the teams' answers, or reasons first. */
export type Layout = 'per-department' | 'per-question' | 'reasons-first';

/** What the officer decided by hand of the blocks of one kind of letter. Blocks are named by their ids. */
export type Arrangement = {
  readonly edits: Readonly<Record<string, HandEdit>>;
  /** The order of the blocks when the officer moved one; [] as the layout has them. */
  readonly order: readonly string[];
  readonly leftOut: readonly string[];
};

/** A block as the officer wrote it, and what the answers gave when it was written. */
export type HandEdit = { readonly text: RichText; readonly basis: RichText };

export const asComposed: Arrangement = { edits: {}, order: [], leftOut: [] };

export type Reply = {
  readonly kind: ReplyKind;
  readonly layout: Layout;
  readonly clarify: {
    /** The questions that can't be understood, by id; [] for the request as a whole. */
    readonly questions: readonly string[];
    /** What the officer needs to know. */
    readonly ask: RichText;
  };
  readonly transfer: {
    /** The authority that holds the information, and how to reach it. */
    readonly to: string;
    readonly contact: string;
    /** The questions that it is about, by id; [] for all. */
    readonly questions: readonly string[];
    /** 'suggested': the requester is told where to ask. Under the EIR a transfer needs the requester's consent (reg 10). */
    readonly how: 'transferred' | 'suggested';
  };
  readonly review: {
    readonly askedOn: IsoDate | null;
    readonly outcome: 'upheld' | 'partly-upheld' | 'overturned' | null;
    /** What was considered and found. */
    readonly findings: RichText;
  };
  readonly holding: {
    /** Why the reply is late. */
    readonly why: RichText;
    /** The day by which it will come. */
    readonly replyBy: IsoDate | null;
  };
  /** FOIA s12; null while nothing is estimated. */
  readonly estimate: CostEstimate | null;
};

/** A full response in the usual order. */
export const plainReply: Reply = {
  kind: 'response',
  layout: 'per-department',
  clarify: { questions: [], ask: [] },
  transfer: { to: '', contact: '', questions: [], how: 'transferred' },
  review: { askedOn: null, outcome: null, findings: [] },
  holding: { why: [], replyBy: null },
  estimate: null,
};
