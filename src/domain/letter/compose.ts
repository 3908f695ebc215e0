import { arranged } from './arranged.ts';
import type { AuthorityDetails, LetterContent } from './decision.ts';
import { type Facts, factsOf, type Writing } from './facts.ts';
import { gapsOf } from './gaps.ts';
import { LAYOUTS } from './layouts.ts';
import type { Letter, LetterBlock } from './letter.ts';
import { asComposed, type Reply, type ReplyKind } from './reply.ts';

type Part = (facts: Facts) => readonly LetterBlock[];

/** What each kind of letter is made of, in the order in which published letters have it. */
function partsOf({ kind, layout }: Reply): readonly Part[] {
  const response = LAYOUTS[layout];
  const kinds: Record<ReplyKind, readonly Part[]> = {
    response,
    acknowledgement: response,
    clarification: response,
    extension: response,
    transfer: response,
    'review-outcome': response,
  };
  return kinds[kind];
}

/**
 * The letter that the decisions amount to, and what is still missing from it. Nothing in it is typed twice: what is
 * withheld, under what and why is worked out from the answers, so that no part can contradict another.
 *
 * Follows FOIA ss1, 17 and 50; EIR regs 11, 12 and 14; FOISA ss16 to 20 and 47.
 */
export function composeLetter(
  content: LetterContent,
  authority: AuthorityDetails,
  writing: Writing = {},
): Letter {
  const facts = factsOf(content, authority, writing);
  const derived = partsOf(content.reply).flatMap((part) => part(facts));
  return { ...arranged(derived, content.arranged[content.reply.kind] ?? asComposed), gaps: gapsOf(facts) };
}
