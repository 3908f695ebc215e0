import { inertDocument } from '../../../render/inert-document.ts';
import { unwrap } from './unwrap.ts';

/// Bold and italic that clipboards write as styles, made into elements, and elements that their style takes back.

/**
 * The classes that a style sheet in the markup makes bold: Excel says so only there. Read as text in a document that is
 * never shown, for the sheet itself must not get as far as being applied. A name has no more than a hundred letters and a
 * rule no brace inside, so that what nobody would write is passed over and not tried again from each of its letters.
 */
export function boldClassesIn(html: string): ReadonlySet<string> {
  const inert = inertDocument(html);
  const sheets = [...inert.querySelectorAll('style')].map((style) => style.textContent ?? '');
  const rules = sheets.flatMap((sheet) => [...sheet.matchAll(/\.([\w-]{1,100})\s{0,100}\{([^{}]*)\}/g)]);
  return new Set(rules.filter(([, , style = '']) => isBold(style)).map(([, name = '']) => name));
}

/** Makes the looks that matter into `strong` and `em`. */
export function showStyles(body: HTMLElement, boldClasses: ReadonlySet<string>): void {
  // Google Docs wraps the whole clipboard in a <b> that is not bold.
  for (const element of body.querySelectorAll('b, strong'))
    if (isNormal(element, /(^|[;\s])font-weight:\s*(normal|[1-4]00)/i)) unwrap(element);
  for (const element of body.querySelectorAll('i, em'))
    if (isNormal(element, /(^|[;\s])font-style:\s*normal/i)) unwrap(element);
  for (const element of body.querySelectorAll('[style], [class]')) showOne(element, boldClasses);
  for (const heading of body.querySelectorAll(
    'h1 strong, h2 strong, h3 strong, h4 strong, h1 b, h2 b, h3 b, h4 b',
  ))
    unwrap(heading);
}

function showOne(element: Element, boldClasses: ReadonlySet<string>): void {
  const style = element.getAttribute('style') ?? '';
  const bold = isBold(style) || [...element.classList].some((name) => boldClasses.has(name));
  if (bold && !element.closest('strong, b')) wrapContents(element, 'strong');
  if (/(^|[;\s])font-style:\s*(italic|oblique)/i.test(style) && !element.closest('em, i'))
    wrapContents(element, 'em');
}

function wrapContents(element: Element, tag: 'strong' | 'em'): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function isNormal(element: Element, style: RegExp): boolean {
  return style.test(element.getAttribute('style') ?? '');
}

function isBold(style: string): boolean {
  return /(^|[;\s])font-weight:\s*(bold|bolder|[6-9]00)/i.test(style);
}
