import type { Evidence, MailKind } from './foi-request.ts';

/// Evidence rules: what one rule looks at, and the evidence it gives.

/**
 * Which words a rule reads: the subject, or the subject of a mail that is no reply; the message (evidence against: without the questions of its lists, unless it reads all); both; the message without its
 * conditions ("where information is withheld, …"); the message without its talk of other requests; what the message says of itself, which is the message and the subject without all that is
 * asked for; that with its footers; a colleague's note above it; the sender's address; what is below the closing; what a web form
 * says that it is for.
 */
export type Where =
  | 'subject'
  | 'first-subject'
  | 'body'
  | 'all'
  | 'both'
  | 'told'
  | 'asking'
  | 'self'
  | 'whole'
  | 'note'
  | 'sender'
  | 'signature'
  | 'form';

export type EvidenceRule = {
  readonly rule: string;
  readonly weight: number;
  readonly where: Where;
  readonly why: string;
  readonly pattern: RegExp;
  /** What the mail is, if this rule decides. */
  readonly kind?: MailKind;
};

/** Evidence found by a rule. */
export function toEvidence({ rule, weight, why }: EvidenceRule, words: string): Evidence {
  return { rule, weight, words: words.trim().slice(0, 160), why };
}

/** A rule that speaks against: `weight` is given without its sign. */
export const against = (
  rule: string,
  weight: number,
  kind: MailKind,
  why: string,
  pattern: RegExp,
  where: Where = 'body',
): EvidenceRule => ({ rule, weight: -weight, kind, why, pattern, where });
