import { plainText, type RichBlock, type RichText } from '../../text/rich-text.ts';
import { findingsOf, placeOf, type Rule, sentItems } from '../finding.ts';

const finding = findingsOf('small-counts', 'hint');

/** Counts from one to four in a table can point at single persons. */
export const smallCounts: Rule = (checked) =>
  sentItems(checked)
    .filter(({ answer }) => hasSmallCount(answer.body))
    .map((item) =>
      finding(placeOf(item), {
        problem: 'A table has counts below five, which can point at single persons.',
        todo: 'Consider “fewer than 5” where people could be recognised, also in totals.',
        source: 'FOIA s40(2)',
      }),
    );

function hasSmallCount(text: RichText): boolean {
  return text.some(blockHasSmallCount);
}

function blockHasSmallCount(block: RichBlock): boolean {
  if (block.kind === 'list') return block.items.some(hasSmallCount);
  if (block.kind !== 'table') return false;
  return block.rows.some((row, y) =>
    row.some((cell, x) => {
      const label = cell.header || y === 0 || x === 0;
      return !label && /^[1-4]$/.test(plainText(cell.content).trim());
    }),
  );
}
