import { questionBlocks, teamBlocks } from '../disclosure.ts';
import { BLOCKS_OF_LAYOUT } from '../layouts.ts';
import type { Layout } from '../letter-choice.ts';
import { toldOnce } from '../told-once.ts';
import type { Part } from './kind.ts';

/** The parts of a full response in the order of a layout; answers that are all the same are told once. */
export function answerParts(layout: Layout): readonly Part[] {
  return BLOCKS_OF_LAYOUT[layout].map((part) =>
    part === teamBlocks || part === questionBlocks ? toldOnce(part) : part,
  );
}
