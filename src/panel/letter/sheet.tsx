import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Letter } from '../../domain/letter/letter.ts';
import { Icon } from '../controls/icon.tsx';
import { useLeading } from '../session/leading.ts';
import { useSession } from '../session/session.ts';
import { blockNames } from '../words/block-names.ts';
import { isReordered, leaveOut, moveBlock, putBackOrder } from './arranging.ts';
import { focusBlock } from './block-focus.ts';
import { LetterPart } from './letter-part.tsx';
import { LeftOutBlocks, SetAside } from './out-of-letter.tsx';

type SheetProps = { readonly letter: Letter };

/** The letter, part by part, and below it what is not in it. */
export function Sheet({ letter }: SheetProps) {
  const session = useSession();
  const editing = useSignal<string | null>(null);
  const said = useSignal('');
  const moving = useRef<Promise<unknown>>(Promise.resolve());
  useLeading((place) => {
    if (place.kind !== 'block') return false;
    focusBlock(place.block);
    return true;
  });
  const names = blockNames([...letter.blocks, ...letter.leftOut]);
  // One after the other, so that quick presses go as many places.
  const move = (block: string, by: -1 | 1) => {
    moving.current = moving.current.then(async () => {
      const place = await moveBlock(session, block, by);
      if (place === null) return;
      said.value = `Moved: part ${place} of ${session.letter.peek()?.blocks.length ?? place}`;
      focusBlock(block);
    });
  };
  const out = async (at: number) => {
    const block = letter.blocks[at];
    if (!block) return;
    await leaveOut(session, block.id, names.get(block.id) ?? '');
    const next = letter.blocks[at + 1] ?? letter.blocks[at - 1];
    if (next) focusBlock(next.id);
  };
  return (
    <>
      {isReordered(session) ? <OrderNote /> : null}
      <article class="sheet" aria-label="The letter">
        {letter.blocks.map((block, at) => (
          <LetterPart
            key={block.id}
            block={block}
            name={names.get(block.id) ?? ''}
            at={at}
            last={letter.blocks.length - 1}
            editing={editing.value === block.id}
            edit={(open) => (editing.value = open ? block.id : null)}
            move={(by) => move(block.id, by)}
            leaveOut={() => out(at)}
          />
        ))}
      </article>
      <LeftOutBlocks blocks={letter.leftOut} names={names} />
      <SetAside texts={letter.setAside} />
      <p class="spoken" role="status">
        {said.value}
      </p>
    </>
  );
}

function OrderNote() {
  const session = useSession();
  return (
    <p class="hand-note">
      <Icon icon="list-ordered" size={14} />
      <span>Order changed by hand</span>
      <button type="button" class="link" onClick={() => void putBackOrder(session)}>
        Put the order back
      </button>
    </p>
  );
}
