import { openDialog } from '../controls/dialogs.ts';
import { useSession } from '../session/session.ts';

/** The way back to what was in hand, to a request that is in no mail, and to all cases. */
export function Onward() {
  const session = useSession();
  const previous = session.previous.value;
  return (
    <div class="stack onward">
      {previous ? (
        <button type="button" class="link" onClick={() => void session.showCase(previous.id)}>
          Back to {previous.reference || previous.subject || 'the last case'}
          {previous.requester.name === '' ? '' : `, ${previous.requester.name}`}
        </button>
      ) : null}
      <button type="button" class="link" onClick={() => openDialog('paste')}>
        Paste a request that came by letter or form
      </button>
      <button type="button" class="link" onClick={() => session.go('cases')}>
        All cases
      </button>
    </div>
  );
}
