import type { AuthorityDetails, LetterContent } from './decision.ts';
import { disclosureBlocks } from './disclosure.ts';
import { type Facts, factsOf } from './facts.ts';
import {
  closingBlocks,
  furtherBlocks,
  openingBlocks,
  referenceBlocks,
  requestBlocks,
  rightsBlocks,
  salutationBlocks,
} from './frame.ts';
import { gapsOf } from './gaps.ts';
import type { Letter, LetterBlock } from './letter.ts';
import { noticeBlocks } from './notice.ts';
import { reasonBlocks } from './reasons.ts';
import { scopeBlocks } from './scope.ts';
import { english } from './sentences/english.ts';
import type { Sentences } from './sentences/sentences.ts';

/** The parts of a response in the order in which published responses have them. */
const PARTS: readonly ((facts: Facts) => readonly LetterBlock[])[] = [
  referenceBlocks,
  salutationBlocks,
  openingBlocks,
  requestBlocks,
  scopeBlocks,
  noticeBlocks,
  reasonBlocks,
  disclosureBlocks,
  furtherBlocks,
  rightsBlocks,
  closingBlocks,
];

/**
 * The letter that the decisions amount to, and what is still missing from it. Nothing in it is typed twice: what is
 * withheld, under what and why is worked out from the answers, so that no part can contradict another.
 *
 * Follows FOIA ss1, 17 and 50; EIR regs 11, 12 and 14; FOISA ss16 to 20 and 47.
 * @param sentences the language of the letter.
 */
export function composeLetter(
  content: LetterContent,
  authority: AuthorityDetails,
  sentences: Sentences = english,
): Letter {
  const facts = factsOf(content, authority, sentences);
  return { blocks: PARTS.flatMap((part) => part(facts)), gaps: gapsOf(facts) };
}
