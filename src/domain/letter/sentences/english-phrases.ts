import type { Regime } from '../../law/provision.ts';
import { questionList } from './english-lists.ts';
import { ACTS } from './english-notice.ts';
import type { Received } from './kind-facts.ts';

/// Phrases that several kinds of letter share.

/** "Thank you for your request, which we received on 16 November 2026, and for your clarification of …." */
export function thanks({ received, clarified }: Received): string {
  const when = received === null ? '' : `, which we received on ${received}`;
  const comma = received === null ? '' : ',';
  const also =
    clarified === null ? '' : `${comma} and for your clarification, which we received on ${clarified}`;
  return `Thank you for your request for information${when}${also}.`;
}

/** Under which law it is answered, while it is not answered yet. */
export function dealing(regime: Regime): string {
  return `We are dealing with it under ${ACTS[regime]}.`;
}

/** "that you asked for", or in which questions. */
export function askedFor(questions: readonly string[]): string {
  return questions.length === 0 ? 'that you asked for' : `that you asked for in ${questionList(questions)}`;
}

/** " and quote FOI-1", where there is a reference. */
export function quoting(reference: string): string {
  return reference.trim() === '' ? '' : ` and quote ${reference.trim()}`;
}
