import { useEffect } from 'preact/hooks';
import { openDialog, useDialog } from '../controls/dialogs.ts';
import { Later, soonNeeded } from '../controls/later.tsx';
import { type Session, useSession } from '../session/session.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['Alt + ↓ / ↑', 'Next or previous question'],
  ['Ctrl + Enter', 'Next question that is not decided'],
  ['/', 'Choose a clause, in an empty answer'],
  ['F2', 'Edit the question'],
  ['Shift + F2', 'Change its number'],
  ['Alt + Enter', 'Split at the cursor, while editing'],
  ['Alt + Shift + ↑ / ↓', 'Move the question'],
  ['Alt + Shift + → / ←', 'Indent or outdent the question'],
  ['Alt + Shift + K / J', 'Merge with the previous or next question'],
  ['Alt + Shift + Delete', 'Remove the question'],
  ['Ctrl + Z', 'Undo the last change (outside a text box)'],
  ['Ctrl + K', 'Search everything'],
  ['Ctrl + Shift + Enter', 'Insert the letter'],
  ['?', 'This list'],
];

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
        <form method="dialog" class="stack">
          {/* The list is read from its top, also where it is longer than the window. */}
          <h2 id="keys-title" tabIndex={-1} autofocus>
            Keys
          </h2>
          <dl class="keys">
            {KEYS.map(([keys, what]) => (
              <div key={keys}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <div class="row end">
            <button type="submit" class="button">
              Close
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}

function handle(session: Session, event: KeyboardEvent): boolean {
  const control = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (control && event.shiftKey && key === 'enter') return done(session.insert());
  if (control && !event.shiftKey && key === 'k') return openDialog('search');
  if (isTyping(event.target)) return false;
  if (control && !event.shiftKey && key === 'z') return done(session.undo());
  return key === '?' && !control && openDialog('keys');
}

function done(work: Promise<unknown>): true {
  void work;
  return true;
}

/** Where Ctrl+Z is the field's own and a letter is a letter. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
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
