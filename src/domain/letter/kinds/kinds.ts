import type { LetterChoice, LetterKind } from '../letter-choice.ts';
import { acknowledgement } from './acknowledgement/kind.ts';
import { clarification } from './clarification/kind.ts';
import { closed } from './closed/kind.ts';
import { extension } from './extension/kind.ts';
import { feesNotice } from './fees-notice/kind.ts';
import { holding } from './holding/kind.ts';
import type { Kind } from './kind.ts';
import { response } from './response/kind.ts';
import { reviewAcknowledgement } from './review-acknowledgement/kind.ts';
import { reviewOutcome } from './review-outcome/kind.ts';
import { subjectAccess } from './subject-access/kind.ts';
import { transfer } from './transfer/kind.ts';

/** A kind of letter as officers know it. */
export type ListedKind = Kind & {
  readonly name: string;
  /** "an acknowledgement", within a sentence. */
  readonly inSentence: string;
  /** What the button says that puts it into the reply. */
  readonly insert: string;
  /** Whether it tells answers that can stand in several orders (`LAYOUTS`). */
  readonly hasLayouts: boolean;
};

/** Every kind of letter, in the order in which a request meets them. */
export const KINDS: Readonly<Record<LetterKind, ListedKind>> = {
  acknowledgement: {
    ...acknowledgement,
    name: 'Acknowledgement',
    inSentence: 'an acknowledgement',
    insert: 'Insert acknowledgement',
    hasLayouts: false,
  },
  clarification: {
    ...clarification,
    name: 'Request for clarification',
    inSentence: 'a request for clarification',
    insert: 'Insert question back',
    hasLayouts: false,
  },
  closed: {
    ...closed,
    name: 'Closed: no clarification',
    inSentence: 'a letter that closes the request',
    insert: 'Insert closing letter',
    hasLayouts: false,
  },
  'fees-notice': {
    ...feesNotice,
    name: 'Fees notice',
    inSentence: 'a fees notice',
    insert: 'Insert fees notice',
    hasLayouts: false,
  },
  extension: {
    ...extension,
    name: 'Extension of time',
    inSentence: 'an extension of time',
    insert: 'Insert extension',
    hasLayouts: false,
  },
  transfer: {
    ...transfer,
    name: 'Transfer',
    inSentence: 'a transfer',
    insert: 'Insert transfer',
    hasLayouts: false,
  },
  'subject-access': {
    ...subjectAccess,
    name: 'Subject access redirect',
    inSentence: 'a subject access redirect',
    insert: 'Insert subject access redirect',
    hasLayouts: false,
  },
  holding: {
    ...holding,
    name: 'Holding letter',
    inSentence: 'a holding letter',
    insert: 'Insert holding letter',
    hasLayouts: false,
  },
  response: {
    ...response,
    name: 'Response',
    inSentence: 'a response',
    insert: 'Insert response',
    hasLayouts: true,
  },
  'review-acknowledgement': {
    ...reviewAcknowledgement,
    name: 'Review acknowledged',
    inSentence: 'the acknowledgement of a review',
    insert: 'Insert acknowledgement',
    hasLayouts: false,
  },
  'review-outcome': {
    ...reviewOutcome,
    name: 'Internal review outcome',
    inSentence: 'the outcome of a review',
    insert: 'Insert review outcome',
    hasLayouts: true,
  },
};

/** The kind of letter that is written. */
export function kindOf({ kind }: Pick<LetterChoice, 'kind'>): ListedKind {
  return KINDS[kind];
}
