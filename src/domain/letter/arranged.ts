import { same } from '../value/same.ts';
import type { Letter, LetterBlock } from './letter.ts';
import type { Arrangement } from './letter-choice.ts';

/**
 * The blocks as the officer arranged them: edited by hand, moved, left out. Every derived block is in `blocks` or in
 * `leftOut`, once; every edit stands in its block or, while the answers give no such block, in `setAside`. Ids of blocks
 * that the answers do not give are kept by the case and have no effect.
 */
export function arranged(derived: readonly LetterBlock[], arrangement: Arrangement): Letter {
  const out = new Set(arrangement.leftOut);
  const blocks = inOrder(derived, arrangement.order).map((block) => edited(block, arrangement));
  return {
    blocks: blocks.filter(({ id }) => !out.has(id)),
    leftOut: blocks.filter(({ id }) => out.has(id)),
    setAside: setAside(derived, arrangement),
  };
}

function edited(block: LetterBlock, { edits }: Arrangement): LetterBlock {
  const edit = edits[block.id];
  if (edit === undefined) return block;
  const stale = !same(edit.basis, block.text);
  return { ...block, text: edit.text, edited: { derived: block.text, stale } };
}

function setAside(derived: readonly LetterBlock[], { edits }: Arrangement): Letter['setAside'] {
  const given = new Set(derived.map(({ id }) => id));
  return Object.entries(edits).flatMap(([id, { text }]) => (given.has(id) ? [] : [{ id, text }]));
}

/** As ordered by hand; a block that was not there then stands behind the one that it follows in the layout. */
function inOrder(derived: readonly LetterBlock[], order: readonly string[]): readonly LetterBlock[] {
  if (order.length === 0) return derived;
  const byId = new Map(derived.map((block) => [block.id, block]));
  const placed = new Set(order.filter((id) => byId.has(id)));
  const behind = new Map<string | null, LetterBlock[]>();
  let last: string | null = null;
  for (const block of derived) {
    if (placed.has(block.id)) last = block.id;
    else behind.set(last, [...(behind.get(last) ?? []), block]);
  }
  const ordered = [...placed].flatMap((id) => [...listOf(byId.get(id)), ...(behind.get(id) ?? [])]);
  return [...(behind.get(null) ?? []), ...ordered];
}

function listOf(block: LetterBlock | undefined): readonly LetterBlock[] {
  return block === undefined ? [] : [block];
}
