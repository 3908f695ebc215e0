import { KIND_NAMES } from '../../domain/letter/kinds/kind-names.ts';
import { Checks } from '../checks/checks.tsx';
import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';

/** What is still to do, the way to the letter, and the one primary button. */
export function Footer() {
  const session = useSession();
  const foiCase = session.current.value;
  if (!foiCase || !session.authority.value) return null;
  // There is no reply to put it into.
  const pasted = foiCase.source.webmail === 'pasted';
  const onLetter = session.view.value === 'letter';
  return (
    <footer key={foiCase.id} class="footer">
      {session.inserting.value ? (
        <progress class="footer-progress" aria-label="Inserting the letter" />
      ) : null}
      <Checks />
      <div class="grow" />
      {onLetter ? null : (
        <button type="button" class="button plain" onClick={() => session.go('letter')}>
          Preview
        </button>
      )}
      {onLetter && !pasted ? (
        <button type="button" class="button plain" onClick={() => void session.copy()}>
          <Icon icon="copy" /> Copy
        </button>
      ) : null}
      <button
        type="button"
        class="button primary"
        aria-keyshortcuts="Control+Shift+Enter"
        onClick={() => void session.insert()}
      >
        {pasted ? (
          <>
            <Icon icon="copy" /> Copy the letter
          </>
        ) : (
          <>
            {KIND_NAMES[foiCase.reply.kind].insert} <Icon icon="corner-down-left" />
          </>
        )}
      </button>
    </footer>
  );
}
