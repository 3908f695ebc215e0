import type { Case } from '../../domain/case/case.ts';
import { Later, loader } from '../controls/later.tsx';
import type { Session } from '../session.ts';
import { closeDialog, useDialog } from '../shell/dialogs.ts';

const asking = loader(() => import('./ask-team-form.tsx').then((module) => module.AskTeamForm));
const reply = loader(() => import('./team-reply-form.tsx').then((module) => module.TeamReplyForm));

/** The two dialogs about a team: the mail that asks it, and the reply that is pasted back. */
export function TeamDialogs({ session, of }: { session: Session; of: Case }) {
  const ask = useDialog('ask-team');
  const paste = useDialog('team-reply');
  const props = { session, of, done: closeDialog };
  return (
    <>
      <dialog ref={ask.ref} aria-label="Ask a team" onClose={ask.onClose}>
        {ask.open ? <Later of={asking} props={props} /> : null}
      </dialog>
      <dialog ref={paste.ref} aria-label="Paste a team’s reply" onClose={paste.onClose}>
        {paste.open ? <Later of={reply} props={props} /> : null}
      </dialog>
    </>
  );
}
