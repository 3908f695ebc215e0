import type { Inline, RichBlock, RichText, TableCell } from '../domain/text/rich-text.ts';

/// Rich text laid out as lines and tables. HTML, plain text and the list of lines are all made from these pieces, so
/// they cannot come to say different words.

/** How much room follows a piece: its next line, the next item of its list, or a new paragraph. */
export type Gap = 'line' | 'item' | 'paragraph';

/** One line: a paragraph or heading, or the part of one up to a line break. `marker` is "1.", "(a)", "•" or ''. */
export type LaidLine = {
  readonly kind: 'line';
  readonly tag: 'p' | 'h2' | 'h3';
  readonly marker: string;
  readonly runs: readonly Inline[];
  readonly depth: number;
  readonly gap: Gap;
};

export type Table = {
  readonly kind: 'table';
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly depth: number;
  readonly gap: Gap;
};

/** A cell with its content laid out. */
export type PlacedCell = Omit<TableCell, 'content'> & { readonly pieces: readonly Piece[] };

export type Piece = LaidLine | Table;

/** Lays a rich text out. Blank paragraphs and blank list items are left out; white space is made single spaces. */
export function piecesOf(text: RichText): readonly Piece[] {
  return layOut(text, 0);
}

/** The words of a line as they are shown, marker first. */
export function lineText(line: LaidLine): string {
  const words = line.runs.map((run) => run.text).join('');
  return [line.marker, words].filter((part) => part !== '').join(' ');
}

function layOut(text: RichText, depth: number): readonly Piece[] {
  return text.flatMap((block) => layOutBlock(block, depth));
}

function layOutBlock(block: RichBlock, depth: number): readonly Piece[] {
  if (block.kind === 'list') return layOutList(block, depth);
  if (block.kind === 'table') return layOutTable(block.rows, depth);
  const lines = linesOf(block.content);
  const tag = block.kind === 'paragraph' ? 'p' : block.level === 2 ? 'h2' : 'h3';
  return lines.map((runs, i) => ({
    kind: 'line',
    tag,
    marker: '',
    runs,
    depth,
    gap: i === lines.length - 1 ? 'paragraph' : 'line',
  }));
}

function layOutTable(rows: readonly (readonly TableCell[])[], depth: number): readonly Piece[] {
  const placed = rows
    .filter((row) => row.length > 0)
    .map((row) => row.map(({ content, ...spans }) => ({ ...spans, pieces: piecesOf(content) })));
  const blank = placed.every((row) => row.every((cell) => cell.pieces.length === 0));
  return blank ? [] : [{ kind: 'table', rows: placed, depth, gap: 'paragraph' }];
}

type List = Extract<RichBlock, { kind: 'list' }>;

function layOutList(list: List, depth: number): readonly Piece[] {
  const items = list.items.map((item) => layOut(item, depth + 1)).filter((item) => item.length > 0);
  const pieces = items.flatMap((item, i) => withMarker(item, markerFor(list.style, depth, i + 1), depth + 1));
  return depth === 0 ? closeList(pieces) : pieces;
}

/** Puts the marker on the item's first line, or on a line of its own when the item starts with a list or a table. */
function withMarker(item: readonly Piece[], marker: string, depth: number): readonly Piece[] {
  const [first, ...rest] = item;
  if (first?.kind === 'line' && first.marker === '') return [{ ...first, marker }, ...rest].map(tighten);
  const alone: LaidLine = { kind: 'line', tag: 'p', marker, runs: [], depth, gap: 'item' };
  return [alone, ...item.map(tighten)];
}

function tighten(piece: Piece): Piece {
  return piece.gap === 'paragraph' ? { ...piece, gap: 'item' } : piece;
}

/** The line after the last item of a list starts a new paragraph. */
function closeList(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, gap: 'paragraph' } : piece));
}

function markerFor(style: List['style'], depth: number, number: number): string {
  if (style === 'bullet') return '•';
  if (depth === 0) return `${number}.`;
  return depth === 1 ? `(${letters(number)})` : `(${roman(number)})`;
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return rest === 0 ? last : letters(rest) + last;
}

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  const step = ROMAN.find(([value]) => value <= number);
  return step === undefined ? '' : step[1] + roman(number - step[0]);
}

/** Splits runs at line breaks; drops empty lines. */
function linesOf(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const run of content) {
    run.text.split(/\r\n?|\n/).forEach((text, i) => {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.map(tidyRuns).filter((line) => line.length > 0);
}

// No page shows these, and an editor may drop them, so a line with one in it would not be found again.
const UNSEEN = /[\p{Cc}\u00ad\u200b\u2060\u{e0000}-\u{e007f}]/gu;

/** Single spaces within a line, also across runs; none at its ends. */
function tidyRuns(runs: readonly Inline[]): readonly Inline[] {
  const tidy: Inline[] = [];
  let spaceBefore = true;
  for (const run of runs) {
    const single = run.text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ +/g, ' ');
    const text: string = spaceBefore ? single.replace(/^ /, '') : single;
    if (text === '') continue;
    tidy.push({ ...run, text });
    spaceBefore = text.endsWith(' ');
  }
  return trimEnd(tidy);
}

function trimEnd(runs: readonly Inline[]): readonly Inline[] {
  const last = runs.at(-1);
  if (last === undefined || !last.text.endsWith(' ')) return runs;
  const text = last.text.slice(0, -1);
  return text === '' ? runs.slice(0, -1) : [...runs.slice(0, -1), { ...last, text }];
}
