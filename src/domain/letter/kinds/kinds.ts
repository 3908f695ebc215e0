import type { LetterChoice, LetterKind } from '../letter-choice.ts';
import { acknowledgement } from './acknowledgement/kind.ts';
import { clarification } from './clarification/kind.ts';
import { closed } from './closed/kind.ts';
import { extension } from './extension/kind.ts';
import { feesNotice } from './fees-notice/kind.ts';
import { holding } from './holding/kind.ts';
import type { Kind } from './kind.ts';
import { KIND_NAMES, type KindNames } from './kind-names.ts';
import { response } from './response/kind.ts';
import { reviewAcknowledgement } from './review-acknowledgement/kind.ts';
import { reviewOutcome } from './review-outcome/kind.ts';
import { subjectAccess } from './subject-access/kind.ts';
import { transfer } from './transfer/kind.ts';

/** A kind of letter as officers know it. */
export type ListedKind = Kind & KindNames;

/** Every kind of letter, in the order in which a request meets them. */
export const KINDS: Readonly<Record<LetterKind, ListedKind>> = {
  acknowledgement: { ...acknowledgement, ...KIND_NAMES.acknowledgement },
  clarification: { ...clarification, ...KIND_NAMES.clarification },
  closed: { ...closed, ...KIND_NAMES.closed },
  'fees-notice': { ...feesNotice, ...KIND_NAMES['fees-notice'] },
  extension: { ...extension, ...KIND_NAMES.extension },
  transfer: { ...transfer, ...KIND_NAMES.transfer },
  'subject-access': { ...subjectAccess, ...KIND_NAMES['subject-access'] },
  holding: { ...holding, ...KIND_NAMES.holding },
  response: { ...response, ...KIND_NAMES.response },
  'review-acknowledgement': { ...reviewAcknowledgement, ...KIND_NAMES['review-acknowledgement'] },
  'review-outcome': { ...reviewOutcome, ...KIND_NAMES['review-outcome'] },
};

/** The kind of letter that is written. */
export function kindOf({ kind }: Pick<LetterChoice, 'kind'>): ListedKind {
  return KINDS[kind];
}
