import type { LetterKind } from '../letter-choice.ts';

/// What officers call the kinds of letter. Apart from the kinds themselves, whose words are loaded when a letter is written.

export type KindNames = {
  readonly name: string;
  /** "an acknowledgement", within a sentence. */
  readonly inSentence: string;
  /** What the button says that puts it into the reply. */
  readonly insert: string;
  /** Whether it tells answers that can stand in several orders (`LAYOUTS`). */
  readonly hasLayouts: boolean;
};

/** Those of every kind of letter, in the order in which a request meets them. */
export const KIND_NAMES: Readonly<Record<LetterKind, KindNames>> = {
  acknowledgement: {
    name: 'Acknowledgement',
    inSentence: 'an acknowledgement',
    insert: 'Insert acknowledgement',
    hasLayouts: false,
  },
  clarification: {
    name: 'Request for clarification',
    inSentence: 'a request for clarification',
    insert: 'Insert question back',
    hasLayouts: false,
  },
  closed: {
    name: 'Closed: no clarification',
    inSentence: 'a letter that closes the request',
    insert: 'Insert closing letter',
    hasLayouts: false,
  },
  'fees-notice': {
    name: 'Fees notice',
    inSentence: 'a fees notice',
    insert: 'Insert fees notice',
    hasLayouts: false,
  },
  extension: {
    name: 'Extension of time',
    inSentence: 'an extension of time',
    insert: 'Insert extension',
    hasLayouts: false,
  },
  transfer: {
    name: 'Transfer',
    inSentence: 'a transfer',
    insert: 'Insert transfer',
    hasLayouts: false,
  },
  'subject-access': {
    name: 'Subject access redirect',
    inSentence: 'a subject access redirect',
    insert: 'Insert subject access redirect',
    hasLayouts: false,
  },
  holding: {
    name: 'Holding letter',
    inSentence: 'a holding letter',
    insert: 'Insert holding letter',
    hasLayouts: false,
  },
  response: {
    name: 'Response',
    inSentence: 'a response',
    insert: 'Insert response',
    hasLayouts: true,
  },
  'review-acknowledgement': {
    name: 'Review acknowledged',
    inSentence: 'the acknowledgement of a review',
    insert: 'Insert acknowledgement',
    hasLayouts: false,
  },
  'review-outcome': {
    name: 'Internal review outcome',
    inSentence: 'the outcome of a review',
    insert: 'Insert review outcome',
    hasLayouts: true,
  },
};
