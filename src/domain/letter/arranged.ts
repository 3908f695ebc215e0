import type { RichText } from '../text/rich-text.ts';
import type { Letter, LetterBlock } from './letter.ts';
import type { Arrangement } from './reply.ts';

/** The blocks as the officer arranged them: edited by hand, moved, left out. */
export function arranged(
  derived: readonly LetterBlock[],
  arrangement: Arrangement,
): Pick<Letter, 'blocks' | 'leftOut'> {
  const out = new Set(arrangement.leftOut);
  const blocks = inOrder(derived, arrangement.order).map((block) => edited(block, arrangement));
  return {
    blocks: blocks.filter(({ id }) => !out.has(id)),
    leftOut: blocks.filter(({ id }) => out.has(id)),
  };
}

function edited(block: LetterBlock, { edits }: Arrangement): LetterBlock {
  const edit = edits[block.id];
  if (edit === undefined) return block;
  const stale = !sameText(edit.basis, block.text);
  return { ...block, text: edit.text, edited: { derived: block.text, stale } };
}

/** As ordered by hand; a block that was not there then stands behind the one that it follows in the layout. */
function inOrder(derived: readonly LetterBlock[], order: readonly string[]): readonly LetterBlock[] {
  const known = new Set(order);
  const placed = order.flatMap((id) => derived.filter((block) => block.id === id));
  return derived.reduce<readonly LetterBlock[]>((so, block, i) => {
    if (known.has(block.id)) return so;
    const before = derived[i - 1];
    const at = before === undefined ? 0 : so.indexOf(before) + 1;
    return [...so.slice(0, at), block, ...so.slice(at)];
  }, placed);
}

function sameText(one: RichText, other: RichText): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
