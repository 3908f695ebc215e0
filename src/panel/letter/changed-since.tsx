import type { LetterBlock } from '../../domain/letter/letter.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';
import { keepMine, putBackText } from './arranging.ts';
import { focusBlock } from './block-focus.ts';
import { SentText } from './sent-text.tsx';

type ChangedSinceProps = {
  readonly block: LetterBlock;
  readonly name: string;
  readonly derived: RichText;
};

/**
 * A part that was written by hand and under which the answers have changed: both texts, what is
 * new in the one from the answers, and the choice between them.
 */
export function ChangedSince({ block, name, derived }: ChangedSinceProps) {
  const session = useSession();
  const foiCase = session.current.value;
  const basis = foiCase?.arranged[foiCase.reply.kind]?.edits[block.id]?.basis;
  const settle = async (choice: Promise<void>) => {
    await choice;
    focusBlock(block.id);
  };
  return (
    <div class="changed-since">
      <p class="changed-note">
        <Icon icon="triangle-alert" />
        <span>The answers have changed since you wrote this part by hand.</span>
      </p>
      <section class="version" aria-label={`${name}: yours`}>
        <h3 class="version-title">Yours, as it will be sent</h3>
        <SentText text={block.text} />
      </section>
      <section class="version derived" aria-label={`${name}: from the answers`}>
        <h3 class="version-title">From the answers now</h3>
        <SentText text={derived} {...(basis === undefined ? {} : { since: basis })} />
      </section>
      <div class="row">
        <button type="button" class="button" onClick={() => void settle(keepMine(session, block.id))}>
          Keep mine
        </button>
        <button type="button" class="button" onClick={() => void settle(putBackText(session, block.id))}>
          Use the new text
        </button>
      </div>
    </div>
  );
}
