import DOMPurify from 'dompurify';
import { isSafeLink } from '../../../domain/text/rich-text.ts';
import { inertDocument } from '../../../render/inert-document.ts';
import { boldClassesIn, showStyles } from './styles.ts';
import { tidyTables } from './tables.ts';
import { unwrap } from './unwrap.ts';
import { wordLists } from './word-lists.ts';

/// What Word, Excel, Outlook, Google Docs and web pages put on the clipboard, cut down to what a letter can carry. The
/// markup is never attached to a document of ours: it is sanitised into an inert one and leaves as a string.

/** What may get as far as being looked at. Everything else loses its tags and keeps its words. */
const TAGS = [
  ...[
    'p',
    'div',
    'br',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'pre',
    'blockquote',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
  ],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['a', 'b', 'strong', 'i', 'em', 'span', 'font', 'del', 'section', 'article', 'address'],
];

/** Read for their meaning here; only the last four are let out again. */
const ATTRIBUTES = ['style', 'class', 'role', 'aria-level', 'data-aria-level'];
const KEPT = ['href', 'colspan', 'rowspan', 'data-pm-slice'];

/**
 * Clipboard HTML as clean HTML: paragraphs, headings, lists, tables, bold, italic and safe links. Styles, comments,
 * images, scripts, bookmarks, tracked deletions and hidden text are gone.
 */
export function cleanPasted(html: string): string {
  const safe = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: [...ATTRIBUTES, ...KEPT],
    ADD_FORBID_CONTENTS: ['button', 'select', 'textarea'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
  const { body } = inertDocument(safe);
  dropUnwanted(body);
  showStyles(body, boldClassesIn(html));
  wordLists(body);
  tidyTables(body);
  keepSafeLinks(body);
  keepWords(body);
  dropEmpty(body);
  for (const element of body.querySelectorAll('*')) dropAttributes(element);
  return body.innerHTML;
}

/** Deletions that Word tracks, its comments, and text that its author hid: none of it was meant to be read. */
function dropUnwanted(body: HTMLElement): void {
  for (const element of body.querySelectorAll('del, .msocomanchor, .MsoCommentReference')) element.remove();
  for (const element of body.querySelectorAll('[style]')) {
    const style = element.getAttribute('style') ?? '';
    if (/display:\s*none|mso-hide:\s*all|visibility:\s*hidden|mso-element:\s*comment/i.test(style))
      element.remove();
  }
}

function keepSafeLinks(body: HTMLElement): void {
  for (const link of body.querySelectorAll('a')) {
    const href = directHref(link.getAttribute('href') ?? '');
    if (isSafeLink(href) && link.textContent?.trim()) link.setAttribute('href', href);
    else unwrap(link);
  }
}

/** Mail systems send links through a watcher of theirs; the address it leads to is in it, the reader's own too. */
function directHref(href: string): string {
  try {
    const { hostname, pathname, searchParams } = new URL(href);
    if (hostname.endsWith('.safelinks.protection.outlook.com')) return searchParams.get('url') ?? href;
    if (/^www\.google\.[a-z.]+$/.test(hostname) && pathname === '/url') return searchParams.get('q') ?? href;
  } catch {
    // Not a whole address: isSafeLink says so too.
  }
  return href;
}

/** Word and browsers write spaces that may not break; the letter's lines break where they like. */
function keepWords(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(/\u00a0/g, ' ').replace(/[\u00ad\u200b\ufeff]/g, '');
}

/** Empty paragraphs are spacing, which is the letter's own business; a break at the end of a block shows nothing. */
function dropEmpty(body: HTMLElement): void {
  for (const br of body.querySelectorAll('br')) if (isAtEnd(br) || isBetweenBlocks(br)) br.remove();
  for (const block of [
    ...body.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6, li, ul, ol, caption'),
  ].reverse())
    if (!block.textContent?.trim() && !block.querySelector('table, br')) block.remove();
}

const BLOCK =
  'p, div, h1, h2, h3, h4, h5, h6, li, ul, ol, table, blockquote, pre, section, article, td, th, body';

function isAtEnd(br: Element): boolean {
  let at: Element = br;
  while (!at.matches(BLOCK)) {
    if (nextShown(at)) return false;
    if (!at.parentElement) return true;
    at = at.parentElement;
  }
  return true;
}

function isBetweenBlocks(br: Element): boolean {
  const next = nextShown(br);
  return next instanceof Element && next.matches(BLOCK);
}

function nextShown(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && next.nodeType === Node.TEXT_NODE && !next.nodeValue?.trim()) next = next.nextSibling;
  return next;
}

function dropAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes])
    if (!KEPT.includes(name) || (/span$/.test(name) && !/^([2-9]|[1-9]\d)$/.test(value)))
      element.removeAttribute(name);
}
