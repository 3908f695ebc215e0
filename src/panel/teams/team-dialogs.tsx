import type { Case } from '../../domain/case/case.ts';
import { closeDialog, useDialog, useKeptDialog } from '../controls/dialogs.ts';
import { Later, loader } from '../controls/later.tsx';

const asking = loader(() => import('./ask-team-form.tsx').then((module) => module.AskTeamForm));
const reply = loader(() => import('./team-reply-form.tsx').then((module) => module.TeamReplyForm));

type OfCase = { readonly of: Case };

/** The two dialogs about a team: the mail that asks it, and the reply that is pasted back. */
export function TeamDialogs({ of }: OfCase) {
  return (
    <>
      <AskTeam of={of} />
      <TeamReply key={of.id} of={of} />
    </>
  );
}

function AskTeam({ of }: OfCase) {
  const { ref, open, onClose } = useDialog('ask-team');
  return (
    <dialog ref={ref} aria-label="Ask a team" onClose={onClose}>
      {open ? <Later of={asking} props={{ of, done: closeDialog }} /> : null}
    </dialog>
  );
}

/** Closing it keeps what was pasted and chosen until it is put in or cancelled. */
function TeamReply({ of }: OfCase) {
  const { ref, begun, done, onClose } = useKeptDialog('team-reply');
  return (
    <dialog ref={ref} aria-label="Paste a team’s reply" onClose={onClose}>
      {begun ? <Later of={reply} props={{ of, done }} /> : null}
    </dialog>
  );
}
