import type { MailBlock, SourceSpan } from '../../domain/email/mail.ts';
import type { TextMap } from './block-writer.ts';
import { BodyWalker } from './body-walker.ts';

/** A body as blocks, and the way back from their text to the page. */
export type ReadBody = {
  readonly blocks: readonly MailBlock[];
  /** The page's range for a stretch of the blocks' text (joined by a line break); null when its nodes have gone. */
  rangeOf(span: SourceSpan): Range | null;
  /** The stretch of the text that a range of the page covers; null when it covers no word. */
  spanOf(range: Range): SourceSpan | null;
};

export type ReadBodyOptions = {
  readonly signal: AbortSignal;
  /** Longer bodies are not read, only counted; in UTF-16 units. */
  readonly maxCharacters: number;
};

const NODES_A_LOOK = 64;
const SLICE_MS = 8;

/**
 * Reads a mail body, live or detached, giving the page its turn at least every 10 ms.
 * Throws the signal's reason when aborted.
 */
export async function readBody(
  root: Element,
  { signal, maxCharacters }: ReadBodyOptions,
): Promise<ReadBody | { readonly tooLong: number }> {
  const walker = new BodyWalker(root, maxCharacters);
  signal.throwIfAborted();
  while (slice(walker)) {
    await nextTurn();
    signal.throwIfAborted();
  }
  return walker.tooLong ? { tooLong: walker.characters } : result(root, walker);
}

/** Reads a body in one go, for tools and for pasted text, where nothing else waits. */
export function readBodyNow(root: Element): ReadBody {
  const walker = new BodyWalker(root, Number.POSITIVE_INFINITY);
  while (walker.step(NODES_A_LOOK));
  return result(root, walker);
}

function slice(walker: BodyWalker): boolean {
  const end = performance.now() + SLICE_MS;
  while (walker.step(NODES_A_LOOK)) if (performance.now() >= end) return true;
  return false;
}

// A posted message comes after rendering and input had their turn, and is not slowed down in hidden tabs as timers are.
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function result(root: Element, walker: BodyWalker): ReadBody {
  const { blocks, map } = walker.writer;
  const last = blocks.at(-1);
  const length = last === undefined ? 0 : last.start + last.text.length;
  return {
    blocks,
    rangeOf: (span) => findRange(root, map, span),
    spanOf: (range) => findSpan(map, length, range),
  };
}

function findSpan({ at, nodes, offsets }: TextMap, length: number, range: Range): SourceSpan | null {
  const side = (index: number) => range.comparePoint(nodes[index] ?? range.endContainer, offsets[index] ?? 0);
  const first = countWhile(at.length, (index) => side(index) < 0);
  const after = countWhile(at.length, (index) => side(index) <= 0);
  // Where a boundary falls inside a stretch of text; without one, where the next stretch begins.
  const within = (next: number, node: Node, offset: number) => {
    const inside =
      nodes[next - 1] === node ? (at[next - 1] ?? 0) + offset - (offsets[next - 1] ?? 0) : length;
    return Math.min(inside, at[next] ?? length);
  };
  const start = within(first, range.startContainer, range.startOffset);
  const end = within(after, range.endContainer, range.endOffset);
  return start < end ? { start, end } : null;
}

/** How many indexes from 0 on a condition holds for, that fails for all after the first it fails for. */
function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findRange(root: Element, map: TextMap, span: SourceSpan): Range | null {
  const from = pointOf(map, span.start);
  const to = pointOf(map, Math.max(span.start, span.end - 1));
  if (from === null || to === null || !root.contains(from.node) || !root.contains(to.node)) return null;
  if (from.offset > from.node.length || to.offset + 1 > to.node.length) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, span.end > span.start ? to.offset + 1 : to.offset);
  return range;
}

function pointOf(map: TextMap, position: number): { node: Text; offset: number } | null {
  const index = Math.max(0, countWhile(map.at.length, (at) => (map.at[at] ?? 0) <= position) - 1);
  const [node, offset, at] = [map.nodes[index], map.offsets[index], map.at[index]];
  if (node === undefined || offset === undefined || at === undefined) return null;
  return { node, offset: Math.min(offset + position - at, node.length) };
}
