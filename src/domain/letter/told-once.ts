import { requestBlocks } from './frame.ts';
import type { Part } from './kinds/kind.ts';
import { oneAnswer } from './outcome.ts';

/// The same refusal nine times over tells nothing more than once: where the request has one answer, the questions stand as
/// they were asked, and the outcome, the scope, the notice and the reasons are the answer.

/** The part that tells the answers; for a request that has one answer, its questions where the layout has not restated them. */
export function toldOnce(answers: Part): Part {
  return (facts) => {
    if (oneAnswer(facts) === null) return answers(facts);
    return facts.content.reply.layout === 'per-question' ? requestBlocks(facts) : [];
  };
}
