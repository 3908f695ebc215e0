import type { EditorText } from './editor-text.ts';

/**
 * The range of a letter in an editor, with the empty line after it: that line came with the letter, and without it in the
 * range each replacement would leave one more.
 */
export function letterRange(editor: HTMLElement, text: EditorText, start: number, end: number): Range {
  const range = text.range(start, end);
  const blank = blankLineAfter(editor, range.endContainer);
  if (blank !== null) range.setEnd(blank, 0);
  return range;
}

/** The place right at the editor's start: above what the officer typed, the signature and the quoted mail. */
export function startOf(editor: HTMLElement): Range {
  const range = editor.ownerDocument.createRange();
  range.setStart(editor, 0);
  range.collapse(true);
  return range;
}

function blankLineAfter(editor: HTMLElement, last: Node): Element | null {
  let node = last;
  while (node !== editor && node.nextSibling === null && node.parentNode !== null) node = node.parentNode;
  const next = node === editor ? null : node.nextSibling;
  return next !== null && isBlankLine(next) ? next : null;
}

function isBlankLine(node: Node): node is Element {
  if (node.nodeName !== 'DIV' && node.nodeName !== 'P') return false;
  return (
    node.textContent?.trim() === '' && node instanceof Element && node.querySelector('img,hr,table') === null
  );
}
