import { MAX_COLUMNS } from '../limits.ts';
import { escaped, type Markup } from '../markup.ts';

/**
 * Rows of cells as a table of a mail: "1 | How many …" is read there as question 1. Rows and columns without a word are
 * left out, so that what stands in the first cell with words is the first.
 */
export function addTable(markup: Markup, rows: readonly (readonly string[])[]): void {
  const written = rows
    .map((row) => row.slice(0, MAX_COLUMNS).map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const widest = written.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: widest }, (_, at) => at).filter((at) =>
    written.some((row) => (row[at] ?? '') !== ''),
  );
  markup.add('<table>');
  for (const row of written) {
    markup.add('<tr>');
    for (const at of columns) markup.add(`<td>${lines(row[at] ?? '')}</td>`);
    markup.add('</tr>');
  }
  markup.add('</table>');
}

/** The lines that somebody broke a cell into. */
function lines(cell: string): string {
  return escaped(cell).replace(/\r\n?|\n/g, '<br>');
}
