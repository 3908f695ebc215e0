import type { FoiCase } from '../../domain/case/case.ts';
import { closeDialog, useDialog, useKeptDialog } from '../controls/dialogs.ts';
import { Later, loader } from '../controls/later.tsx';

const asking = loader(() => import('./ask-team-form.tsx').then((module) => module.AskTeamForm));
const reply = loader(() => import('./team-reply-form.tsx').then((module) => module.TeamReplyForm));

type OfCase = { readonly foiCase: FoiCase };

/** The two dialogs about a team: the mail that asks it, and the reply that is pasted back. */
export function TeamDialogs({ foiCase }: OfCase) {
  return (
    <>
      <AskTeam foiCase={foiCase} />
      <TeamReply key={foiCase.id} foiCase={foiCase} />
    </>
  );
}

function AskTeam({ foiCase }: OfCase) {
  const { ref, open, onClose } = useDialog('ask-team');
  return (
    <dialog ref={ref} aria-label="Ask a team" onClose={onClose}>
      {open ? <Later of={asking} props={{ foiCase, done: closeDialog }} /> : null}
    </dialog>
  );
}

/** Closing it keeps what was pasted and chosen until it is put in or cancelled. */
function TeamReply({ foiCase }: OfCase) {
  const { ref, begun, done, onClose } = useKeptDialog('team-reply');
  return (
    <dialog ref={ref} aria-label="Paste a team’s reply" onClose={onClose}>
      {begun ? <Later of={reply} props={{ foiCase, done }} /> : null}
    </dialog>
  );
}
