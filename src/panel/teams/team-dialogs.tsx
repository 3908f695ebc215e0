import type { FoiCase } from '../../domain/case/case.ts';
import { closeDialog, useDialog, useKeptDialog } from '../controls/dialogs.ts';
import { Later, type Loader, loader } from '../controls/later.tsx';

const asking = loader(() => import('./asking.ts').then((module) => module.AskTeamForm));
const third = loader(() => import('./asking.ts').then((module) => module.AskThirdPartyForm));
const reply = loader(() => import('./team-reply-form.tsx').then((module) => module.TeamReplyForm));

type OfCase = { readonly foiCase: FoiCase };

/** The dialogs about those who are asked: the mail to a team, its reply pasted back, and the mail to a third party. */
export function TeamDialogs({ foiCase }: OfCase) {
  return (
    <>
      <Ask name="ask-team" label="Ask a team" of={asking} foiCase={foiCase} />
      <Ask name="third-party" label="Ask a third party" of={third} foiCase={foiCase} />
      <TeamReply key={foiCase.id} foiCase={foiCase} />
    </>
  );
}

type AskProps = OfCase & {
  readonly name: 'ask-team' | 'third-party';
  readonly label: string;
  readonly of: Loader<OfCase & { from: string | null; done: () => void }>;
};

function Ask({ name, label, of, foiCase }: AskProps) {
  const { ref, open, from, onClose } = useDialog(name);
  return (
    <dialog ref={ref} aria-label={label} onClose={onClose}>
      {open ? <Later of={of} props={{ foiCase, from, done: closeDialog }} /> : null}
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
