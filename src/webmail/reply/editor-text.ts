import { findOne, type Hook } from '../hook.ts';

/// An editor's words without any white space, and the way back to its text nodes. Editors change spaces, blocks and
/// styles of what is put into them; the letters, figures and signs in their order are what survives in all of them.

export type EditorText = {
  /** The words of the editor's own part, down to the quoted mail. */
  readonly squashed: string;
  /** The range from character `start` up to and without `end` of `squashed`. */
  range(start: number, end: number): Range;
};

/** A text without white space and invisible characters. */
export function squash(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '');
}

/** Reads the editor as it is now; any later change makes the answer stale. */
export function readEditor(editor: HTMLElement, quote: Hook): EditorText {
  const nodes = ownTextNodes(editor, findOne(editor, quote));
  const starts: number[] = [];
  let squashed = '';
  for (const node of nodes) {
    starts.push(squashed.length);
    squashed += squash(node.data);
  }
  const point = (at: number) => pointIn(nodes, starts, at);
  return {
    squashed,
    range(start, end) {
      const range = editor.ownerDocument.createRange();
      const [from, to] = [point(start), point(end - 1)];
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset + 1);
      return range;
    },
  };
}

/** The editor's text nodes that have words, up to the quotation. */
function ownTextNodes(editor: HTMLElement, quote: Element | null): readonly Text[] {
  const nodes: Text[] = [];
  const walker = editor.ownerDocument.createTreeWalker(
    editor,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node === quote) break;
    if (node.nodeType === Node.TEXT_NODE && squash(node.textContent ?? '') !== '') nodes.push(node as Text);
  }
  return nodes;
}

/** The node and offset of the squashed character `at`. */
function pointIn(
  nodes: readonly Text[],
  starts: readonly number[],
  at: number,
): { node: Text; offset: number } {
  let index = starts.length - 1;
  while (index > 0 && (starts[index] ?? 0) > at) index -= 1;
  const node = nodes[index];
  if (node === undefined) throw new Error(`The editor has no character ${at}.`);
  return { node, offset: rawOffset(node.data, at - (starts[index] ?? 0)) };
}

/** Where the squashed character `at` of a text stands in the text itself. */
function rawOffset(text: string, at: number): number {
  let left = at;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (squash(text[offset] ?? '') === '') continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return text.length;
}
