import { useEffect, useState } from 'preact/hooks';
import { Later, loader } from '../controls/later.tsx';
import type { Session } from '../session.ts';
import { closeDialog, useDialog } from '../shell/dialogs.ts';

const form = loader(() => import('./paste-form.tsx').then((module) => module.PasteForm));

/** The dialog that starts a case of a request that came by letter or portal. Closing it keeps what was pasted. */
export function PasteDialog({ session }: { session: Session }) {
  const { ref, open, onClose } = useDialog('paste');
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (open) setBegun(true);
  }, [open]);
  const done = () => {
    setBegun(false);
    closeDialog();
  };
  return (
    <dialog ref={ref} aria-label="Paste a request" onClose={onClose}>
      {open || begun ? <Later of={form} props={{ session, done }} /> : null}
    </dialog>
  );
}
