import { disclosureBlocks } from './disclosure.ts';
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
import { noticeBlocks } from './notice.ts';
import { reasonBlocks } from './reasons.ts';
import type { Layout } from './reply.ts';
import { scopeBlocks } from './scope.ts';

/** The parts of a response in the order in which published responses have them. */
const PER_DEPARTMENT: readonly ((facts: Facts) => readonly LetterBlock[])[] = [
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

/** The parts of a response in the order of each layout. */
export const LAYOUTS: Readonly<Record<Layout, typeof PER_DEPARTMENT>> = {
  'per-department': PER_DEPARTMENT,
  'per-question': PER_DEPARTMENT,
  'reasons-first': PER_DEPARTMENT,
};
