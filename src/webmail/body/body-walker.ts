import type { BlockPart, MailBlock } from '../../domain/email/mail.ts';
import { BlockWriter, type WriterPlace } from './block-writer.ts';
import { shortText } from './clean-text.ts';
import {
  hasMargin,
  isBlock,
  isEmphasis,
  isIndent,
  isSignature,
  isUnseen,
  keepsLineEnds,
  quotes,
} from './element-roles.ts';
import { isForm } from './forms.ts';
import { itemMarker, type OpenList, openList } from './list-numbers.ts';
import { isWordItem, wordLevel, wordMarker } from './word-lists.ts';

/// One pass over a body, in document order, by pointer and not by recursion: ten thousand nested elements are one long
/// path and no deep stack. It can stop after any node and go on later. The pointer is the browser's own, for a form's
/// `nextSibling` and `parentNode` are whatever its fields are called.

/** What holds inside an element and ends with it. */
type Frame = {
  readonly element: Element | null;
  readonly kind: MailBlock['kind'];
  readonly depth: number;
  readonly quote: number;
  readonly part: BlockPart;
  readonly bold: boolean;
  readonly preformatted: boolean;
  readonly list: OpenList | null;
  readonly wordItem: boolean;
  readonly column: number | null;
};

const OUTSIDE: Frame = {
  element: null,
  kind: 'paragraph',
  depth: 0,
  quote: 0,
  part: 'new',
  bold: false,
  preformatted: false,
  list: null,
  wordItem: false,
  column: null,
};

const MARKER_CELL =
  /^(?:q(?:uestion)?|no|item|part)?[ .]?\(?(?:\d{1,3}(?:\.\d{1,3}){0,3} ?[a-z]?|[a-z]|[ivx]{2,5})[.):]{0,2}$/i;
const LONGEST_MARKER_CELL = 16;
const MOST_COLUMNS = 50;

export class BodyWalker {
  readonly writer = new BlockWriter();
  /** How much text was met so far, in UTF-16 units of the page's own text nodes. */
  characters = 0;
  /** Set when the body is longer than allowed: from then on only `characters` is counted. */
  tooLong = false;
  private readonly tree: TreeWalker;
  private ended = false;
  private frames: Frame[] = [OUTSIDE];
  private quotedBelow = 0;

  constructor(
    private readonly root: Element,
    private readonly maxCharacters: number,
  ) {
    this.tree = root.ownerDocument.createTreeWalker(root);
  }

  /** Reads up to `nodes` nodes. False when the end was reached. */
  step(nodes: number): boolean {
    for (let left = nodes; left > 0 && !this.ended; left -= 1)
      this.ended = !this.visit(this.tree.currentNode);
    if (this.ended) this.writer.endBlock();
    return !this.ended;
  }

  /** Reads one node and moves on. False when it was the last. */
  private visit(node: Node): boolean {
    const inside = isForm(node) ? this.enterForm(node) : node.nodeType === 1 && this.enter(node as Element);
    if (node.nodeType === 3) this.readText(node as Text);
    if (inside && this.tree.firstChild() !== null) return true;
    if (inside) this.leave(node as Element);
    return this.moveOn();
  }

  // A page may take nodes away between two steps; the path up then ends early and so does the walk.
  private moveOn(): boolean {
    while (this.tree.currentNode !== this.root) {
      if (this.tree.nextSibling() !== null) return true;
      const parent = this.tree.parentNode();
      if (parent === null) return false;
      this.leave(parent as Element);
    }
    return false;
  }

  private get frame(): Frame {
    return this.frames[this.frames.length - 1] ?? OUTSIDE;
  }

  private place(): WriterPlace {
    const { kind, depth, quote, part, bold, column } = this.frame;
    return { kind, depth, quote: quote + this.quotedBelow, part, bold, column };
  }

  private readText(node: Text): void {
    this.characters += node.data.length;
    this.tooLong ||= this.characters > this.maxCharacters;
    if (this.tooLong) return;
    if (this.frame.preformatted && node.data.includes('\n')) this.readLines(node);
    else this.writer.write(node, 0, node.data, this.place());
  }

  private readLines(node: Text): void {
    let from = 0;
    for (const line of node.data.split('\n')) {
      if (from > 0) this.writer.endLine();
      this.writer.write(node, from, line, this.place());
      from += line.length + 1;
    }
  }

  private enter(element: Element): boolean {
    const style = element.getAttribute('style') ?? '';
    if (isUnseen(element, style) && element !== this.root) return false;
    if (element.localName === 'br') this.writer.endLine();
    else if (element.localName === 'hr') this.writer.rule(this.place());
    else return this.enterContent(element, style);
    return false;
  }

  private enterContent(element: Element, style: string): boolean {
    const marker = element.localName === 'span' ? wordMarker(element, this.frame.wordItem) : null;
    if (marker !== null) {
      this.writer.marker = marker;
      return false;
    }
    if (explainsTerm(element)) this.writer.endTerm();
    else if (isBlock(element)) this.writer.endBlock();
    if (hasMargin(element, style)) this.writer.leaveGap();
    if (this.isMarkerCell(element)) {
      this.writer.marker = shortText(element);
      return false;
    }
    const quoted = quotes(element, style);
    if (quoted === 'below' && this.quotedBelow === 0) this.quotedBelow = 1;
    this.push(element, style, quoted === 'inside');
    return true;
  }

  private enterForm(form: HTMLFormElement): true {
    this.writer.endBlock();
    this.frames.push({ ...this.frame, element: form });
    return true;
  }

  private leaveForm(form: HTMLFormElement): void {
    this.writer.endBlock();
    if (this.frame.element === form) this.frames.pop();
  }

  private leave(element: Element): void {
    if (isForm(element)) this.leaveForm(element);
    else this.leaveElement(element);
  }

  private leaveElement(element: Element): void {
    if (isBlock(element) && !isExplained(element)) this.writer.endBlock();
    if (this.frame.element !== element) return;
    const isOuterList = this.frame.list !== null && this.frame.depth === 1;
    this.frames.pop();
    if (isOuterList || hasMargin(element, element.getAttribute('style') ?? '')) this.writer.leaveGap();
  }

  private push(element: Element, style: string, quoted: boolean): void {
    const above = this.frame;
    const frame = { ...above, ...this.changes(element, style, above), element };
    if (quoted) frame.quote += 1;
    this.frames.push(frame);
  }

  private changes(element: Element, style: string, above: Frame): Partial<Frame> {
    const preformatted = keepsLineEnds(element, style) ?? above.preformatted;
    const bold = above.bold || isEmphasis(element, style);
    const part = isSignature(element) ? 'signature' : above.part;
    return { preformatted, bold, part, ...this.structure(element, style, above) };
  }

  private structure(element: Element, style: string, above: Frame): Partial<Frame> {
    const tag = element.localName;
    if (tag === 'ol' || tag === 'ul') return this.list(element, above);
    if (tag === 'li') return this.item(element, above);
    if (tag === 'p' && isWordItem(element))
      return { kind: 'item', wordItem: true, depth: Math.max(above.depth, wordLevel(element)) };
    if (/^h[1-6]$/.test(tag)) return { kind: 'heading' };
    if (tag === 'dt') return this.term(above);
    if (tag === 'td' || tag === 'th') return { kind: 'row', column: columnOf(element) };
    if (tag === 'table') return { column: null };
    return isIndent(element, style) ? { depth: above.depth + 1 } : {};
  }

  private list(element: Element, above: Frame): Partial<Frame> {
    this.writer.marker = null;
    return { list: openList(element), depth: above.depth + 1 };
  }

  // A list item outside any list is drawn with a bullet.
  private item(element: Element, above: Frame): Partial<Frame> {
    this.writer.marker = itemMarker(element, above.list ?? { style: 'disc', next: 1, step: 1 });
    return { kind: 'item', wordItem: false, depth: Math.max(1, above.depth) };
  }

  private term(above: Frame): Partial<Frame> {
    this.writer.marker = '•';
    return { kind: 'item', depth: above.depth + 1 };
  }

  // "1 | How many …": the cell, or the term of a definition list, is the question's number, not its words.
  private isMarkerCell(element: Element): boolean {
    const next = element.nextElementSibling;
    if (next === null) return false;
    const cell = /^t[dh]$/.test(element.localName) && element.previousElementSibling === null;
    if (!cell && !(element.localName === 'dt' && next.localName === 'dd')) return false;
    return isMarkerText(shortText(element));
  }
}

function isMarkerText(text: string): boolean {
  return text.length <= LONGEST_MARKER_CELL && MARKER_CELL.test(text);
}

// A term and its explanation are one item: "Contract value" – "What is it worth?".
function explainsTerm(element: Element): boolean {
  return element.localName === 'dd' && element.previousElementSibling?.localName === 'dt';
}

function isExplained(element: Element): boolean {
  return element.localName === 'dt' && element.nextElementSibling?.localName === 'dd';
}

function columnOf(cell: Element): number {
  let column = 0;
  for (
    let at = cell.previousElementSibling;
    at !== null && column < MOST_COLUMNS;
    at = at.previousElementSibling
  )
    column += 1;
  return column;
}
