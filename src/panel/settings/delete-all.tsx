import { signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';
import { type Session, useSession } from '../session/session.ts';
import { attempt, counted } from './settings-desk.ts';

/** What was deleted last, for as long as this panel is open: the way back, and how the browser's own files are doing. */
type LastDeletion = {
  readonly putBack: () => Promise<number>;
  readonly files: 'being written over' | 'written over' | 'left';
  /** Cases that could not be put back. */
  readonly left: number;
};

const last = signal<LastDeletion | null>(null);

type DeleteAllProps = {
  /** Stores what is half typed in Settings. */
  readonly flush: () => Promise<void>;
  readonly exported: () => Promise<void>;
};

/** Deletes everything, after asking: it takes the work of weeks from every window, and with a closed panel for good. */
export function DeleteAll({ flush, exported }: DeleteAllProps) {
  const session = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const asking = useSignal(false);
  const ask = () => {
    asking.value = true;
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  const deleteNow = async () => {
    close();
    await flush();
    await attempt(session, () => deleteAll(session));
  };
  return (
    <>
      <button type="button" class="button danger" onClick={ask}>
        <Icon icon="trash" /> Delete all…
      </button>
      <dialog ref={dialog} aria-labelledby="delete-all-title" onClose={() => (asking.value = false)}>
        {asking.value ? <Question exported={exported} close={close} deleteNow={deleteNow} /> : null}
      </dialog>
    </>
  );
}

type QuestionProps = Pick<DeleteAllProps, 'exported'> & {
  readonly close: () => void;
  readonly deleteNow: () => Promise<void>;
};

function Question({ exported, close, deleteNow }: QuestionProps) {
  const session = useSession();
  const own = session.clauses.value.filter((clause) => clause.origin === 'own').length;
  return (
    <div class="stack">
      <h2 id="delete-all-title">Delete everything?</h2>
      <p>
        {counted(session.cases.value?.length ?? 0, 'case')}, {counted(own, 'clause')} of your own and your
        settings are deleted, in every window of this browser. Files that you exported stay where you saved
        them.
      </p>
      <p class="small">
        The browser keeps what was deleted in its own files for a time. FOI Drafter writes over them at once;
        leave the panel open for the few seconds that it takes.
      </p>
      <div class="row end">
        <button type="button" class="button" onClick={() => void exported()}>
          Export first
        </button>
        <button type="button" class="button" onClick={close}>
          Cancel
        </button>
        <button type="button" class="button danger" onClick={() => void deleteNow()}>
          Delete everything
        </button>
      </div>
    </div>
  );
}

async function deleteAll(session: Session): Promise<void> {
  const { putBack, overwritten } = await session.deleteAll();
  const mine: LastDeletion = { putBack, files: 'being written over', left: 0 };
  last.value = mine;
  session.toast('Everything was deleted.');
  const files = await overwritten.then(
    () => 'written over' as const,
    () => 'left' as const,
  );
  if (last.peek()?.putBack === putBack) last.value = { ...mine, files };
}

const FILES: Readonly<Record<LastDeletion['files'], string>> = {
  'being written over': 'The browser’s own files are being written over: leave the panel open.',
  'written over': 'The browser’s own files were written over.',
  left: 'The browser’s own files could not be written over; they may hold parts of it for a time.',
};

/** The way back from "Delete all", for as long as this panel is open. */
export function Deleted() {
  const session = useSession();
  const deleted = last.value;
  if (!deleted) return null;
  const putBack = async () => {
    const left = await deleted.putBack();
    last.value = left === 0 ? null : { ...deleted, left };
  };
  return (
    <div class="note">
      <Icon icon="info" />
      <div class="row grow">
        <p class="grow small" role="status">
          {deleted.left === 0
            ? 'Everything was deleted. It can be put back until this panel is closed.'
            : `Put back, but for ${counted(deleted.left, 'case')} begun anew since. Remove what you began under Cases, then put the rest back.`}{' '}
          {FILES[deleted.files]}
        </p>
        <button type="button" class="button small" onClick={() => void attempt(session, putBack)}>
          Put it back
        </button>
      </div>
    </div>
  );
}
