import { useSignal, useSignalEffect } from '@preact/signals';
import { renderText } from '../../render/text.ts';
import { LetterFindings } from '../checks/letter-findings.tsx';
import { NotLoaded } from '../controls/later.tsx';
import { ReplyBar } from '../letter-form/reply-bar.tsx';
import { ReplyForm } from '../letter-form/reply-form.tsx';
import { useSession } from '../session/session.ts';
import './letter.css';
import { Sheet } from './sheet.tsx';

/**
 * Which letter is written, what it needs, and the reply as it will be sent: formatted, or as plain text. Made anew for
 * another case: a field of it is of one case.
 */
export function LetterView() {
  const session = useSession();
  const plain = useSignal(false);
  useSignalEffect(() => {
    if (session.place.value?.kind === 'block') plain.value = false;
  });
  const foiCase = session.current.value;
  const letter = session.letter.value;
  if (!foiCase) return null;
  if (!letter) {
    const again = () => void session.loadLetters().catch(() => undefined);
    return session.lettersMissing.value ? <NotLoaded what="The letter" again={again} /> : null;
  }
  return (
    <div key={foiCase.id} class="stack letter">
      <ReplyBar foiCase={foiCase} />
      <ReplyForm foiCase={foiCase} />
      <div class="row letter-head">
        <h2 class="grow">The reply as it will be sent</h2>
        <fieldset class="segments">
          <legend class="spoken">Show as</legend>
          <Choice chosen={!plain.value} choose={() => (plain.value = false)} name="Formatted" />
          <Choice chosen={plain.value} choose={() => (plain.value = true)} name="Plain text" />
        </fieldset>
      </div>
      <LetterFindings />
      {plain.value ? (
        <pre class="sheet plain-sheet">{renderText(letter.blocks)}</pre>
      ) : (
        <Sheet key={`${foiCase.id} ${foiCase.reply.kind}`} letter={letter} />
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
