import type { Person, SourceSpan } from '../email/mail.ts';
import type { Regime } from '../law/provision.ts';

/** What a mail is, so that the panel can name it. Only 'request' is answered as a request. */
export type MailKind =
  | 'request'
  | 'authority-reply'
  | 'acknowledgement'
  | 'internal-review'
  | 'chaser'
  | 'clarification'
  | 'withdrawal'
  | 'thanks'
  | 'subject-access'
  | 'newsletter'
  | 'internal-note'
  | 'other';

/** One piece of evidence for (positive weight) or against (negative) the mail being a request. */
export type Evidence = {
  readonly rule: string;
  readonly weight: number;
  /** The words of the mail that showed it; '' when it is something about the mail's shape. */
  readonly words: string;
  /** One sentence for the officer. */
  readonly why: string;
};

export type Detection = {
  readonly isRequest: boolean;
  readonly kind: MailKind;
  readonly score: number;
  readonly evidence: readonly Evidence[];
};

/**
 * A question as the requester put it. `label` is the path of markers as written ("2b", "1", "A.3"), null
 * when there is none; labels may repeat, ids may not. `span` is where its text stands in the mail.
 */
export type Question = {
  readonly id: string;
  readonly label: string | null;
  readonly text: string;
  /** The id of the question it hangs under. */
  readonly parent: string | null;
  readonly span: SourceSpan | null;
};

/** Words that are no question but govern some: a period, a definition, a wish about format, a cost fall-back. */
export type SharedContext = {
  readonly kind:
    | 'period'
    | 'definition'
    | 'format'
    | 'cost-fallback'
    | 'breakdown'
    | 'heading'
    | 'preamble'
    | 'note';
  readonly text: string;
  readonly span: SourceSpan;
  /** Ids of the questions it governs; empty means all of them. */
  readonly governs: readonly string[];
};

/** "If yes", "as in Q1": a question that leans on another. */
export type QuestionLink = {
  readonly from: string;
  readonly to: string;
  readonly kind: 'depends-on' | 'same-as' | 'mentions';
};

/** A date, a year or a range that is asked about. `from` and `to` are its first and last day, null where unknown. */
export type DateAsked = {
  readonly words: string;
  readonly span: SourceSpan;
  readonly from: string | null;
  readonly to: string | null;
};

export type LeftOut = {
  readonly text: string;
  readonly span: SourceSpan;
  readonly reason:
    | 'greeting'
    | 'closing'
    | 'signature'
    | 'footer'
    | 'quoted'
    | 'background'
    | 'argument'
    | 'not-read';
};

/** What was read from one mail. Every word of its new text is in exactly one of questions, context or leftOut. */
export type FoiRequest = {
  readonly regimes: readonly Regime[];
  /** True when part of it asks for the requester's own personal data. */
  readonly subjectAccess: boolean;
  readonly requester: Person;
  /**
   * The day on which it was first sent, where the mail was passed on by somebody else: time runs from the day on which
   * the authority had it (FOIA s10(1)), whoever there had it first. Left out for every other mail.
   */
  readonly sentOn?: string;
  /** The authority's own reference, where the mail quotes one. */
  readonly reference: { readonly text: string; readonly from: 'subject' | 'body' } | null;
  readonly requesterReference: string | null;
  /** The times that questions and shared context ask about. */
  readonly dates: readonly DateAsked[];
  readonly questions: readonly Question[];
  readonly context: readonly SharedContext[];
  readonly links: readonly QuestionLink[];
  readonly leftOut: readonly LeftOut[];
};

/** The reader's whole answer. The questions are read even when the mail is judged not to be a request. */
export type Reading = { readonly detection: Detection; readonly request: FoiRequest };
