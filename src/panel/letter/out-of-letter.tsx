import type { Letter, LetterBlock } from '../../domain/letter/letter.ts';
import { useSession } from '../session/session.ts';
import { firstWords } from '../words/block-names.ts';
import { bringBack, putBackText } from './arranging.ts';
import { blockElementId, focusBlock } from './block-focus.ts';
import { SentText } from './sent-text.tsx';

type LeftOutProps = {
  readonly blocks: readonly LetterBlock[];
  readonly names: ReadonlyMap<string, string>;
};

/** What the letter would have and the officer left out, one line each. */
export function LeftOutBlocks({ blocks, names }: LeftOutProps) {
  const session = useSession();
  if (blocks.length === 0) return null;
  const putBack = async (block: string) => {
    await bringBack(session, block, names.get(block) ?? '');
    focusBlock(block);
  };
  return (
    <section class="out-of-letter" aria-labelledby="parts-left-out">
      <h3 id="parts-left-out" class="section-title">
        Left out of the letter
      </h3>
      <ul class="plain">
        {blocks.map((block) => (
          <li key={block.id} id={blockElementId(block.id)} class="out-line">
            <span class="part-line">
              <span class="strong">{names.get(block.id)}</span>{' '}
              <span class="quiet">{firstWords(block.text)}</span>
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

type SetAsideProps = { readonly texts: Letter['setAside'] };

/** What the officer wrote for parts that the letter has no longer: it comes back with the part, and is in reach till then. */
export function SetAside({ texts }: SetAsideProps) {
  const session = useSession();
  if (texts.length === 0) return null;
  return (
    <section class="out-of-letter" aria-labelledby="parts-set-aside">
      <h3 id="parts-set-aside" class="section-title">
        Written by hand for a part that is gone
      </h3>
      {texts.map(({ id, text }) => (
        <details key={id}>
          <summary class="part-line">{firstWords(text)}</summary>
          <SentText text={text} />
          <button type="button" class="link" onClick={() => void putBackText(session, id)}>
            Delete these words
          </button>
        </details>
      ))}
    </section>
  );
}
