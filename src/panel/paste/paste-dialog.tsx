import { useKeptDialog } from '../controls/dialogs.ts';
import { Later, loader } from '../controls/later.tsx';

const form = loader(() => import('./paste-form.tsx').then((module) => module.PasteForm));

/** The dialog that starts a case of a request that came by letter or portal. Closing it keeps what was pasted. */
export function PasteDialog() {
  const { ref, begun, done, onClose } = useKeptDialog('paste');
  return (
    <dialog ref={ref} aria-label="Paste a request" onClose={onClose}>
      {begun ? <Later of={form} props={{ done }} /> : null}
    </dialog>
  );
}
