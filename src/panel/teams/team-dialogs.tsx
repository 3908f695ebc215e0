import type { FoiCase } from '../../domain/case/case.ts';
import { closeDialog, useDialog, useKeptDialog } from '../controls/dialogs.ts';
import { Later, loader } from '../controls/later.tsx';

const asking = loader(() => import('./ask-team-form.tsx').then((module) => module.AskTeamForm));
const third = loader(() => import('./ask-third-party-form.tsx').then((module) => module.AskThirdPartyForm));
const reply = loader(() => import('./team-reply-form.tsx').then((module) => module.TeamReplyForm));

type OfCase = { readonly foiCase: FoiCase };

/** The dialogs about those who are asked: the mail to a team, its reply pasted back, and the mail to a third party. */
export function TeamDialogs({ foiCase }: OfCase) {
  return (
    <>
      <AskTeam foiCase={foiCase} />
      <TeamReply key={foiCase.id} foiCase={foiCase} />
      <AskThirdParty foiCase={foiCase} />
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

function AskThirdParty({ foiCase }: OfCase) {
  const { ref, open, from, onClose } = useDialog('third-party');
  return (
    <dialog ref={ref} aria-label="Ask a third party" onClose={onClose}>
      {open ? <Later of={third} props={{ foiCase, from, done: closeDialog }} /> : null}
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
