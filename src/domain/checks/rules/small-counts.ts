import { plainText, type RichBlock, type RichText } from '../../text/rich-text.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { sentItems } from '../said.ts';

const finding = findingsOf('small-counts', 'hint');

const SOURCES = {
  FOIA: 'FOIA s40(2)',
  EIR: 'EIR reg 13',
  FOISA: 'FOISA s38(1)(b)',
  EISR: 'EISR reg 11',
} as const;

/** Counts from one to four in a table can point at single persons. */
export const smallCounts: Rule = (checked) =>
  sentItems(checked).flatMap((item) => {
    const count = smallCountsIn(item.answer.body);
    if (count === 0) return [];
    return [
      finding(
        { ...placeOf(item), matter: String(count) },
        {
          problem: 'A table has counts below five, which can point at single persons.',
          todo: 'Consider “fewer than 5” where people could be recognised, also in totals.',
          source: SOURCES[item.regime],
        },
      ),
    ];
  });

function smallCountsIn(text: RichText): number {
  return text.reduce((sum, block) => sum + smallCountsOf(block), 0);
}

function smallCountsOf(block: RichBlock): number {
  if (block.kind === 'list') return block.items.reduce((sum, item) => sum + smallCountsIn(item), 0);
  if (block.kind !== 'table') return 0;
  // What stands alone in its row or column is no label of it.
  const rowsAreHeaded = block.rows.every((row) => row.length > 1);
  const columnsAreHeaded = block.rows.length > 1;
  const counts = block.rows.map(
    (row, y) =>
      row.filter((cell, x) => {
        const label = cell.header || (columnsAreHeaded && y === 0) || (rowsAreHeaded && x === 0);
        return !label && /^[1-4]$/.test(plainText(cell.content).trim());
      }).length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
