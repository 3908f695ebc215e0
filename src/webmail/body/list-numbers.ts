/// The numbers that a browser draws for `<ol>` and `<ul>`, which are in no text node.

/** A list that is open: what its next item's marker will be. */
export type OpenList = { readonly style: string; next: number; readonly step: 1 | -1 };

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const LARGEST_ROMAN = 3999;

/** What `<ol>` or `<ul>` draws, from its type, start and reversed attributes and inline list-style-type. */
export function openList(list: Element): OpenList {
  const style = listStyle(list);
  if (list.localName === 'ul') return { style: style ?? 'disc', next: 1, step: 1 };
  const reversed = list.hasAttribute('reversed');
  const start = integer(list.getAttribute('start'));
  const next = start ?? (reversed ? countItems(list) : 1);
  return { style: style ?? 'decimal', next, step: reversed ? -1 : 1 };
}

/** The marker of `item` in `list` ("3.", "c.", "•"), or null when none is drawn; moves the list on. */
export function itemMarker(item: Element, list: OpenList): string | null {
  const value = integer(item.getAttribute('value')) ?? list.next;
  list.next = value + list.step;
  return draw(value, listStyle(item) ?? list.style);
}

function listStyle(element: Element): string | null {
  const css = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(element.getAttribute('style') ?? '')?.[1];
  if (css !== undefined) return css.toLowerCase();
  const type = element.getAttribute('type');
  return type === null ? null : (TYPES[type] ?? type.toLowerCase());
}

function countItems(list: Element): number {
  let count = 0;
  for (const child of list.children) if (child.localName === 'li') count += 1;
  return count;
}

function integer(text: string | null): number | null {
  return text !== null && /^\s*-?\d{1,6}\s*$/.test(text) ? Number.parseInt(text, 10) : null;
}

function draw(value: number, style: string): string | null {
  if (style === 'none') return null;
  if (style === 'lower-alpha' || style === 'lower-latin') return `${letters(value)}.`;
  if (style === 'upper-alpha' || style === 'upper-latin') return `${letters(value).toUpperCase()}.`;
  if (style === 'lower-roman') return `${roman(value)}.`;
  if (style === 'upper-roman') return `${roman(value).toUpperCase()}.`;
  return style.startsWith('decimal') ? `${value}.` : '•';
}

function letters(value: number): string {
  if (value < 1) return String(value);
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  return text;
}
