import { isForm } from '../body/forms.ts';

/// Marks words of a mail without changing the mail: a highlight is painted over a range and is no part of the page.

const NAME = 'foi-drafter-question';
const STYLE = `
::highlight(${NAME}) { background-color: #ffe08a; color: #1a1a1a; }
@media (forced-colors: active) { ::highlight(${NAME}) { background-color: Mark; color: MarkText; } }
`;

export type WordsMarker = {
  /** Marks the range and brings it into view; null takes the mark away. False where the browser can't mark. */
  mark(range: Range | null): boolean;
};

/** Makes the marker of a document; its mark and its style go with the signal. */
export function makeMarker(document: Document, signal: AbortSignal): WordsMarker {
  let styled = false;
  signal.addEventListener('abort', () => isAble() && CSS.highlights.delete(NAME), { once: true });
  return {
    mark(range) {
      if (!isAble()) return false;
      CSS.highlights.delete(NAME);
      if (range === null) return true;
      if (!styled) addStyle(document, signal);
      styled = true;
      CSS.highlights.set(NAME, new Highlight(range));
      bringIntoView(range);
      return true;
    },
  };
}

function isAble(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

function addStyle(document: Document, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const remove = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  signal.addEventListener('abort', remove, { once: true });
}

/** Scrolls only when the words are not on the screen, and only what scrolls the mail. */
function bringIntoView(range: Range): void {
  const scroller = scrollerOf(range.startContainer);
  if (scroller === null) return;
  const [words, window] = [range.getBoundingClientRect(), visiblePart(scroller)];
  if (words.top >= window.top && words.bottom <= window.bottom) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = words.top - window.top - (window.bottom - window.top) / 3;
  scroller.scrollBy({ top, behavior: still ? 'instant' : 'smooth' });
}

function visiblePart(scroller: Element): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
}

/** Up by the browser's own pointer: `parentElement` of a form in the mail is whatever a field of it is called. */
function scrollerOf(node: Node): Element | null {
  const tree = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT);
  tree.currentNode = node;
  for (let element = tree.parentNode(); element !== null; element = tree.parentNode()) {
    if (!(element instanceof HTMLElement) || isForm(element)) continue;
    const { overflowY } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight) return element;
  }
  return document.scrollingElement;
}
