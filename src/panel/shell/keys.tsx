import { useEffect } from 'preact/hooks';
import { openDialog, useDialog } from '../controls/dialogs.ts';
import { Later, soonNeeded } from '../controls/later.tsx';
import { isTypedInto } from '../controls/lead.ts';
import { type Session, useSession } from '../session/session.ts';

const keyList = soonNeeded(() => import('./key-list.tsx').then((module) => module.KeyList));

/** The keys that work everywhere in the panel, the list of them, and the search that one of them opens. */
export function Keys() {
  const session = useSession();
  const list = useDialog('keys');
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (handle(session, event)) event.preventDefault();
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, [session]);
  return (
    <>
      <SearchDialog />
      <dialog ref={list.ref} aria-labelledby="keys-title" onClose={list.onClose}>
        {list.open ? <Later of={keyList} props={{}} /> : null}
      </dialog>
    </>
  );
}

function handle(session: Session, event: KeyboardEvent): boolean {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (control && event.shiftKey && key === 'enter') return done(session.insert());
  if (control && !event.shiftKey && key === 'k') return openDialog('search');
  // In a field Ctrl+Z is the field's own and a letter is a letter.
  if (isTypedInto(event.target)) return false;
  if (control && !event.shiftKey && key === 'z') return done(session.undo());
  return key === '?' && !control && openDialog('keys');
}

function done(work: Promise<unknown>): true {
  void work;
  return true;
}

const search = soonNeeded(() => import('./search.tsx').then((module) => module.Search));

/** The dialog that searches everything. */
function SearchDialog() {
  const { ref, open, onClose } = useDialog('search');
  return (
    <dialog ref={ref} class="search" aria-label="Search everything" onClose={onClose}>
      {open ? <Later of={search} props={{}} /> : null}
    </dialog>
  );
}
