import { arranged } from './arranged.ts';
import type { AuthorityDetails, LetterContent } from './decision.ts';
import { factsOf, type Writing } from './facts.ts';
import { kindOf } from './kinds/kinds.ts';
import type { Letter } from './letter.ts';
import { asComposed } from './letter-choice.ts';

/**
 * The letter that the decisions amount to. Nothing in it is typed twice: what is
 * withheld, under what and why is worked out from the answers, so that no part can contradict another.
 *
 * Follows FOIA ss1, 10, 12, 14, 16, 17 and 50; EIR regs 7, 9, 11, 12, 14 and 18; FOISA ss1, 10, 15 to 21 and 47.
 */
export function composeLetter(
  content: LetterContent,
  authority: AuthorityDetails,
  writing: Writing = {},
): Letter {
  const facts = factsOf(content, authority, writing);
  const parts = kindOf(content.reply).parts(facts);
  const derived = parts.flatMap((part) => part(facts));
  return arranged(derived, content.arranged[content.reply.kind] ?? asComposed);
}
