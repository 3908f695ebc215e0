import type { LetterBlock } from '../domain/letter/letter.ts';
import { type Inline, isSafeLink, type RichText } from '../domain/text/rich-text.ts';
import { type Gap, type LaidLine, type Piece, type PlacedCell, piecesOf, type Table } from './pieces.ts';

/// Plain text that reads well in any mail program: blank lines between paragraphs, a rule under main headings, tables as
/// lines with a bar between cells, a link's address after its words. Lines are not wrapped: the reader's program does that.

const BREAKS: Record<Gap, string> = { line: '\n', item: '\n', paragraph: '\n\n' };

/** Wider tables are not padded into columns: a line that wraps reads better without the padding. */
const WIDEST_PADDED = 76;

/** The letter as plain text, with the same words as `renderHtml`. Ends without a line break. */
export function renderText(blocks: readonly LetterBlock[]): string {
  return joinPieces(blocks.flatMap((block) => piecesOf(block.text)));
}

/** One rich text as the same plain text. */
export function richTextToText(text: RichText): string {
  return joinPieces(piecesOf(text));
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, i) => pieceToText(piece) + (i === pieces.length - 1 ? '' : BREAKS[piece.gap]))
    .join('');
}

function pieceToText(piece: Piece): string {
  if (piece.kind === 'table') return indentLines(tableToText(piece), piece.depth);
  const words = lineToText(piece);
  if (piece.tag === 'h2') return `${words}\n${'-'.repeat(Math.min(words.length, 60))}`;
  return indentLines(words, piece.depth - 1);
}

function indentLines(text: string, depth: number): string {
  return text.replace(/^/gm, '   '.repeat(Math.max(depth, 0)));
}

function lineToText(line: LaidLine): string {
  return [line.marker, linkedWords(line.runs)].filter((part) => part !== '').join(' ');
}

/** Words with each link's address once, after the last run that carries it. */
function linkedWords(runs: readonly Inline[]): string {
  return runs.map((run, i) => run.text + addressAfter(run, i, runs)).join('');
}

function addressAfter(run: Inline, i: number, runs: readonly Inline[]): string {
  if (run.link === undefined || !isSafeLink(run.link) || runs[i + 1]?.link === run.link) return '';
  const words = runs.map((other) => (other.link === run.link ? other.text : '')).join('');
  const address = run.link.replace(/^mailto:/i, '');
  const short = address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return words.includes(short) ? '' : ` (${address})`;
}

function tableToText(table: Table): string {
  const rows = gridOf(table.rows).map((row) => row.map(cellToText));
  const widths = columnWidths(rows);
  const wide = widths.reduce((sum, width) => sum + width + 3, -3) > WIDEST_PADDED;
  return rows.map((row) => rowToText(row, wide ? [] : widths)).join('\n');
}

function rowToText(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, i) => cell.padEnd(widths[i] ?? 0))
    .join(' | ')
    .trimEnd();
}

function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const widths: number[] = [];
  for (const [i, cell] of rows.flatMap((row) => [...row.entries()])) {
    widths[i] = Math.max(widths[i] ?? 0, cell.length);
  }
  return widths;
}

/** Everything in a cell on one line. */
function cellToText(cell: PlacedCell | null): string {
  if (cell === null) return '';
  return cell.pieces
    .map((piece) => (piece.kind === 'line' ? lineToText(piece) : tableToText(piece).replace(/\n/g, ' / ')))
    .join(' / ');
}

/** A place of the grid: the cell that starts there, or null where a wider or taller cell reaches. */
type GridPlace = PlacedCell | null;

/** Widest and tallest a grid can be made by spans: a guard against a pasted table that claims a million columns. */
const MOST = 100;

/** Puts every cell in the column it stands in when shown, so that rows beside a tall cell keep their columns. */
function gridOf(rows: readonly (readonly PlacedCell[])[]): readonly (readonly GridPlace[])[] {
  const grid: (GridPlace | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    for (const cell of row) place(grid, cell, y);
  });
  return grid.map((row) => Array.from(row, (spot) => spot ?? null));
}

function place(grid: (GridPlace | undefined)[][], cell: PlacedCell, y: number): void {
  const row = grid[y] ?? [];
  let x = 0;
  while (row[x] !== undefined) x += 1;
  for (const below of grid.slice(y, y + Math.min(cell.rowspan ?? 1, MOST))) {
    for (let dx = 0; dx < Math.min(cell.colspan ?? 1, MOST); dx += 1) below[x + dx] = null;
  }
  row[x] = cell;
}
