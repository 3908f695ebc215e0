import { questionBlocks, teamBlocks } from './disclosure.ts';
import type { Facts } from './facts.ts';
import {
  closingBlocks,
  furtherBlocks,
  openingBlocks,
  referenceBlocks,
  requestBlocks,
  rightsBlocks,
  salutationBlocks,
} from './frame.ts';
import type { LetterBlock } from './letter.ts';
import type { Layout } from './letter-choice.ts';
import { noticeBlocks } from './notice.ts';
import { reasonBlocks } from './reasons.ts';
import { scopeBlocks } from './scope.ts';

type Part = (facts: Facts) => readonly LetterBlock[];

const HEAD: readonly Part[] = [referenceBlocks, salutationBlocks, openingBlocks];
const REFUSAL: readonly Part[] = [noticeBlocks, reasonBlocks];
const END: readonly Part[] = [furtherBlocks, rightsBlocks, closingBlocks];

/**
 * The parts of a response in the order of each layout. Where each question stands with its answer, the request is not
 * restated: it would be the same words twice in a row.
 */
export const BLOCKS_OF_LAYOUT: Readonly<Record<Layout, readonly Part[]>> = {
  'per-department': [...HEAD, requestBlocks, scopeBlocks, ...REFUSAL, teamBlocks, ...END],
  'per-question': [...HEAD, scopeBlocks, questionBlocks, ...REFUSAL, ...END],
  'reasons-first': [...HEAD, ...REFUSAL, requestBlocks, scopeBlocks, teamBlocks, ...END],
};
