import { type ComponentChild, createElement, type VNode } from 'preact';
import type { Inline, RichText } from '../../domain/text/rich-text.ts';
import { type LaidLine, type Piece, type PlacedCell, piecesOf, type Table } from '../../render/pieces.ts';

/// The letter as the mail will show it, made from the same pieces as the HTML that is sent. Elements and classes instead
/// of that HTML: the panel allows no style attributes.

type SentTextProps = {
  readonly text: RichText;
  /** What the text was: lines that were not in it are marked as new. */
  readonly since?: RichText;
};

/** The text of one part, as it is sent. What nothing has filled yet is marked. */
export function SentText({ text, since }: SentTextProps) {
  const known = since && new Set(linesIn(piecesOf(since)));
  const isNew: IsNew = (line) => known !== undefined && !known.has(wordsOf(line));
  return <div class="sent">{showPieces(piecesOf(text), isNew)}</div>;
}

type IsNew = (line: LaidLine) => boolean;

function showPieces(pieces: readonly Piece[], isNew: IsNew): ComponentChild {
  return pieces.map((piece, index) =>
    piece.kind === 'line' ? showLine(piece, index, isNew) : showTable(piece, index, isNew),
  );
}

function showLine(line: LaidLine, key: number, isNew: IsNew) {
  const marker = line.marker === '' ? '' : `${line.marker} `;
  const runs = line.runs.map(showRun);
  return createElement(
    line.tag,
    { key, class: `sent-${line.gap} sent-depth-${Math.min(line.depth, 4)}` },
    marker,
    isNew(line) ? <ins>{runs}</ins> : runs,
  );
}

function showTable(table: Table, key: number, isNew: IsNew): VNode {
  const rows = table.rows.map((row, index) =>
    createElement(
      'tr',
      { key: index },
      row.map((cell, place) => showCell(cell, place, isNew)),
    ),
  );
  return (
    <table key={key} class={`sent-${table.gap} sent-depth-${Math.min(table.depth, 4)}`}>
      <tbody>{rows}</tbody>
    </table>
  );
}

function showCell(cell: PlacedCell, key: number, isNew: IsNew) {
  const spans = { colSpan: cell.colspan ?? 1, rowSpan: cell.rowspan ?? 1 };
  return createElement(cell.header ? 'th' : 'td', { key, ...spans }, showPieces(cell.pieces, isNew));
}

/** The words of every line, those of table cells too. */
function linesIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'line'
      ? [wordsOf(piece)]
      : piece.rows.flatMap((row) => row.flatMap((cell) => linesIn(cell.pieces))),
  );
}

function wordsOf({ runs }: LaidLine): string {
  return runs.map(({ text }) => text).join('');
}

function showRun(run: Inline, key: number): VNode {
  const words = run.text.split(/(\{\{[^{}]*\}\})/).map(markUnfilled);
  const italic = run.italic ? <i>{words}</i> : words;
  const bold = run.bold ? <b>{italic}</b> : italic;
  if (run.link === undefined) return <span key={key}>{bold}</span>;
  return (
    <a key={key} href={run.link} target="_blank" rel="noreferrer">
      {bold}
    </a>
  );
}

function markUnfilled(piece: string, index: number): VNode | string {
  return index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece;
}
