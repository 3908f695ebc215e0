import { useSignal } from '@preact/signals';
import type { Letter, LetterBlock } from '../../domain/letter/letter.ts';
import { renderText } from '../../render/text.ts';
import type { Session } from '../session.ts';
import { GapList } from './gap-list.tsx';
import { SentBlock } from './sent-block.tsx';

/** The reply as it will be sent: formatted, or as a reader of plain text gets it. */
export function LetterView({ session }: { session: Session }) {
  const plain = useSignal(false);
  const letter = session.letter.value;
  if (!letter) return null;
  return (
    <div class="stack letter">
      <div class="row letter-head">
        <h2 class="grow">The reply as it will be sent</h2>
        <fieldset class="segments">
          <legend class="spoken">Show as</legend>
          <Choice chosen={!plain.value} choose={() => (plain.value = false)} name="Formatted" />
          <Choice chosen={plain.value} choose={() => (plain.value = true)} name="Plain text" />
        </fieldset>
      </div>
      <Gaps session={session} letter={letter} />
      {plain.value ? (
        <pre class="sheet plain-sheet">{renderText(letter.blocks)}</pre>
      ) : (
        <Sheet letter={letter} />
      )}
    </div>
  );
}

function Choice({ chosen, choose, name }: { chosen: boolean; choose: () => void; name: string }) {
  return (
    <button type="button" class="segment" aria-pressed={chosen} onClick={choose}>
      {name}
    </button>
  );
}

function Gaps({ session, letter }: { session: Session; letter: Letter }) {
  if (letter.gaps.length === 0) return null;
  return (
    <section class="letter-gaps" aria-label="Still to do">
      <GapList session={session} gaps={letter.gaps} lead={session.leadTo} />
    </section>
  );
}

function Sheet({ letter }: { letter: Letter }) {
  return (
    <article class="sheet">
      {letter.blocks.map((block: LetterBlock) => (
        <SentBlock key={block.id} block={block} />
      ))}
    </article>
  );
}
