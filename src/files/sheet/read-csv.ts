import { Markup } from '../markup.ts';
import { addTable } from './table.ts';

const DELIMITERS = [',', ';', '\t', '|'];

/** Reads rows of values, whatever divides them, into markup. Throws a `Refusal` when there are too many words. */
export function readCsv(text: string): string {
  const markup = new Markup();
  addTable(markup, rowsOf(text, delimiterOf(text)));
  return markup.toString();
}

/** The sign that the first lines have most of, outside quotation marks. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 5_000).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((sign) => head.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function rowsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at, delimiter);
    row.push(cell);
    at = end;
    const sign = text[at];
    at += 1;
    if (sign === delimiter) continue;
    if (sign === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

type Cell = { readonly cell: string; readonly end: number };

function plain(text: string, from: number, delimiter: string): Cell {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(from, end), end };
}

/** In quotation marks everything counts as it stands; two of them are one. One that is never closed ends with the text. */
function quoted(text: string, from: number): Cell {
  let cell = '';
  let at = from + 1;
  for (;;) {
    const next = text.indexOf('"', at);
    if (next === -1) return { cell: cell + text.slice(at), end: text.length };
    cell += text.slice(at, next);
    if (text[next + 1] !== '"') return { cell, end: next + 1 };
    cell += '"';
    at = next + 2;
  }
}
