import { type ComponentChild, createElement, type VNode } from 'preact';
import type { Inline, RichText } from '../../domain/text/rich-text.ts';
import { type Line, type Piece, type PlacedCell, piecesOf, type Table } from '../../render/pieces.ts';

/// The letter as the mail will show it, made from the same pieces as the HTML that is sent. Elements and classes instead
/// of that HTML: the panel allows no style attributes.

/** The text of one part, as it is sent. What nothing has filled yet is marked. */
export function SentText({ text }: { text: RichText }) {
  return <div class="sent">{piecesOf(text).map(showPiece)}</div>;
}

function showPiece(piece: Piece, index: number): ComponentChild {
  return piece.kind === 'line' ? showLine(piece, index) : showTable(piece, index);
}

function showLine(line: Line, key: number) {
  const marker = line.marker === '' ? '' : `${line.marker} `;
  return createElement(
    line.tag,
    { key, class: `sent-${line.gap} sent-depth-${Math.min(line.depth, 4)}` },
    marker,
    line.runs.map(showRun),
  );
}

function showTable(table: Table, key: number): VNode {
  return (
    <table key={key} class={`sent-${table.gap} sent-depth-${Math.min(table.depth, 4)}`}>
      <tbody>{table.rows.map((row, index) => createElement('tr', { key: index }, row.map(showCell)))}</tbody>
    </table>
  );
}

function showCell(cell: PlacedCell, key: number) {
  const spans = { colSpan: cell.colspan ?? 1, rowSpan: cell.rowspan ?? 1 };
  return createElement(cell.header ? 'th' : 'td', { key, ...spans }, cell.pieces.map(showPiece));
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
