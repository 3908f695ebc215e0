import type { LetterBlock } from '../domain/letter/letter.ts';
import { type Inline, isSafeLink, type RichText } from '../domain/text/rich-text.ts';
import { type Gap, type LaidLine, type Piece, type PlacedCell, piecesOf, type Table } from './pieces.ts';

/// HTML for a mail. Only what Gmail's and Outlook's editors keep: block elements, b, i, a, tables, inline styles. No
/// id, class or data attribute, no colour, no list element (its numbers would be lost as text), no line break
/// element: every line is a block element of its own, so that `renderLines` is what stands in the editor.

const TAG_STYLES = {
  p: '',
  h2: 'font-size:1.2em;font-weight:bold;',
  h3: 'font-size:1em;font-weight:bold;',
} as const;

const GAPS: Record<Gap, string> = { line: '0', item: '4px', paragraph: '12px' };

const CELL_STYLE = 'border:1px solid;padding:4px 8px;text-align:left;vertical-align:top;';

/** The letter as HTML for the body of a mail. Everything is escaped; a link that is not https, http or mailto is plain words. */
export function renderHtml(blocks: readonly LetterBlock[]): string {
  return blocks.map((block) => richTextToHtml(block.text)).join('');
}

/** One rich text as the same HTML, for showing a clause or an answer. */
function richTextToHtml(text: RichText): string {
  return piecesOf(text).map(pieceToHtml).join('');
}

function pieceToHtml(piece: Piece): string {
  return piece.kind === 'line' ? lineToHtml(piece) : tableToHtml(piece);
}

function lineToHtml(line: LaidLine): string {
  const style = `${TAG_STYLES[line.tag]}margin:0 0 ${GAPS[line.gap]} ${indent(line.depth)};`;
  return `<${line.tag} style="${style}">${lineContent(line)}</${line.tag}>`;
}

function lineContent(line: LaidLine): string {
  const marker = line.marker === '' ? '' : escapeHtml(line.marker);
  const words = line.runs.map(runToHtml).join('');
  return [marker, words].filter((part) => part !== '').join(' ');
}

function indent(depth: number): string {
  return depth === 0 ? '0' : `${depth * 24}px`;
}

function tableToHtml(table: Table): string {
  const rows = table.rows.map((row) => `<tr>${row.map((cell) => cellToHtml(cell, row)).join('')}</tr>`);
  const style = `border-collapse:collapse;margin:0 0 ${GAPS[table.gap]} ${indent(table.depth)};`;
  return `<table style="${style}"><tbody>${rows.join('')}</tbody></table>`;
}

function cellToHtml(cell: PlacedCell, row: readonly PlacedCell[]): string {
  const tag = cell.header ? 'th' : 'td';
  const spans = spanAttribute('colspan', cell.colspan) + spanAttribute('rowspan', cell.rowspan);
  const scope = cell.header ? ` scope="${row.every((other) => other.header) ? 'col' : 'row'}"` : '';
  return `<${tag}${scope}${spans} style="${CELL_STYLE}">${cellContent(cell.pieces)}</${tag}>`;
}

/** A cell of one plain line holds its words directly, as a spreadsheet's does. */
function cellContent(pieces: readonly Piece[]): string {
  const [only, second] = pieces;
  if (only?.kind === 'line' && only.tag === 'p' && second === undefined) return lineContent(only);
  return pieces.map(pieceToHtml).join('');
}

function spanAttribute(name: string, span: number | undefined): string {
  return span === undefined || span <= 1 ? '' : ` ${name}="${span}"`;
}

function runToHtml(run: Inline): string {
  let html = escapeHtml(run.text);
  if (run.italic) html = `<i>${html}</i>`;
  if (run.bold) html = `<b>${html}</b>`;
  if (run.link !== undefined && isSafeLink(run.link)) html = `<a href="${escapeHtml(run.link)}">${html}</a>`;
  return html;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
