import { shortText } from './clean-text.ts';

/// Word writes no lists into mail: it draws each number as a span in a paragraph. Gmail strips the span's tell-tale
/// style and leaves the span.

const LIST_CLASS = /MsoListParagraph/;
const BULLETS = new Set([
  '·',
  'o',
  '§',
  'Ø',
  'ü',
  'v',
  '-',
  '\uf0b7',
  '\uf0a7',
  '\uf0d8',
  '\uf0fc',
  '•',
  '–',
  '*',
]);
const LONGEST_MARKER = 12;
const POINTS_A_LEVEL = 36;

/** True for a paragraph that Word shows as a list item. */
export function isWordItem(paragraph: Element): boolean {
  return (
    LIST_CLASS.test(paragraph.getAttribute('class') ?? '') || /mso-list:\s*l\d/i.test(styleOf(paragraph))
  );
}

/** The nesting of a Word item: its own level, or what its indent says where the level was stripped. */
export function wordLevel(paragraph: Element): number {
  const style = styleOf(paragraph);
  const level = /mso-list:[^;]{0,100}level(\d)/i.exec(style)?.[1];
  if (level !== undefined) return Number(level);
  const indent = /margin-left:\s*(\d{1,4}(?:\.\d{1,3})?)pt/i.exec(style)?.[1];
  return indent === undefined ? 1 : Math.max(1, Math.round(Number(indent) / POINTS_A_LEVEL));
}

/** The marker that `span` draws for a Word item, or null when it is ordinary text. */
export function wordMarker(span: Element, inWordItem: boolean): string | null {
  if (/mso-list:\s*ignore/i.test(styleOf(span))) return asMarker(shortText(span));
  if (!inWordItem || !endsInFiller(span)) return null;
  const text = shortText(span);
  return text !== '' && text.length <= LONGEST_MARKER ? asMarker(text) : null;
}

// The filler between number and text is a span of no-break spaces in 7 point Times.
function endsInFiller(span: Element): boolean {
  const last = span.lastElementChild;
  if (last?.localName !== 'span') return false;
  return /font:\s*7(?:\.0)?pt/i.test(styleOf(last)) && shortText(last) === '';
}

function asMarker(text: string): string {
  return BULLETS.has(text) ? '•' : text;
}

function styleOf(element: Element): string {
  return element.getAttribute('style') ?? '';
}
