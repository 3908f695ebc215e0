import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Letter } from '../../domain/letter/letter.ts';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { bringBack, isReordered, leaveOut, moveBlock, putBackOrder } from './arranging.ts';
import { focusBlock } from './block-focus.ts';
import { blockNames, firstWords } from './block-names.ts';
import { LetterPart } from './letter-part.tsx';

type SheetProps = { readonly session: Session; readonly letter: Letter };

/** The letter, part by part, and below it what the officer left out. */
export function Sheet({ session, letter }: SheetProps) {
  const editing = useSignal<string | null>(null);
  const said = useSignal('');
  const moving = useRef<Promise<unknown>>(Promise.resolve());
  useLeading(session);
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
      {isReordered(session) ? <OrderNote session={session} /> : null}
      <article class="sheet" aria-label="The letter">
        {letter.blocks.map((block, at) => (
          <LetterPart
            key={block.id}
            session={session}
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
      <LeftOut session={session} letter={letter} names={names} />
      <p class="spoken" role="status">
        {said.value}
      </p>
    </>
  );
}

/** Leads to the part that a check asked for. */
function useLeading(session: Session): void {
  useSignalEffect(() => {
    const place = session.place.value;
    if (place?.kind !== 'block') return;
    session.place.value = null;
    focusBlock(place.block);
  });
}

function OrderNote({ session }: { session: Session }) {
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

type LeftOutProps = SheetProps & { readonly names: ReadonlyMap<string, string> };

/** What the letter would have and the officer left out, one line each. */
function LeftOut({ session, letter, names }: LeftOutProps) {
  if (letter.leftOut.length === 0) return null;
  const putBack = async (block: string) => {
    await bringBack(session, block, names.get(block) ?? '');
    focusBlock(block);
  };
  return (
    <section class="parts-left-out" aria-labelledby="parts-left-out">
      <h3 id="parts-left-out" class="section-title">
        Left out of the letter
      </h3>
      <ul class="plain">
        {letter.leftOut.map((block) => (
          <li key={block.id}>
            <span class="part-line">
              <span class="strong">{names.get(block.id)}</span> <span class="quiet">{firstWords(block)}</span>
            </span>
            <button type="button" class="link" onClick={() => void putBack(block.id)}>
              Put back<span class="spoken"> {names.get(block.id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
