import type { Reply, ReplyKind } from '../reply.ts';
import { acknowledgement } from './acknowledgement.ts';
import { clarification } from './clarification.ts';
import { extension } from './extension.ts';
import type { Kind } from './kind.ts';
import { response } from './response.ts';
import { reviewOutcome } from './review-outcome.ts';
import { transfer } from './transfer.ts';

const KINDS: Record<ReplyKind, Kind> = {
  response,
  acknowledgement,
  clarification,
  extension,
  transfer,
  'review-outcome': reviewOutcome,
};

/** The kind of letter that is written. */
export function kindOf({ kind }: Pick<Reply, 'kind'>): Kind {
  return KINDS[kind];
}
