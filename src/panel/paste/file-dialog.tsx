import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeptDialog } from '../controls/dialogs.ts';
import { Icon } from '../controls/icon.tsx';
import { Later, loader } from '../controls/later.tsx';
import { type Session, useSession } from '../session/session.ts';
import { openForFile } from './given-file.ts';
import './paste.css';

const form = loader(() => import('./file-form.tsx').then((module) => module.FileForm));

/**
 * The dialog that reads a file, and the panel as a place to drop one. Its inside is made anew for another case, so that no
 * file's questions go from one to another.
 */
export function FileDialog() {
  const { ref, begun, done, onClose } = useKeptDialog('file');
  const session = useSession();
  const isOver = useDropping(session);
  return (
    <>
      <dialog ref={ref} aria-label="Read an attached file" onClose={onClose}>
        {begun ? <Later key={placeOf(session)} of={form} props={{ done }} /> : null}
      </dialog>
      {isOver ? <DropHere /> : null}
    </>
  );
}

/** Lies over all of the panel, dialogs too, while a file is held over it. */
function DropHere() {
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => layer.current?.showPopover(), []);
  return (
    <div ref={layer} class="drop-here" popover="manual">
      <Icon icon="file-text" size={28} />
      <p class="strong">Drop the file to read its questions</p>
    </div>
  );
}

/** What a file's questions go into: a case that was opened by itself, or whatever the open mail's is. */
function placeOf({ detached, current, tab }: Session): string {
  if (detached.value) return current.value?.id ?? '';
  return tab.value && 'key' in tab.value ? tab.value.key.messageId : '';
}

/** Takes files that are dropped anywhere on the panel; true while one is held over it. */
function useDropping(session: Session): boolean {
  const [isOver, setOver] = useState(false);
  useLayoutEffect(() => {
    const ends = new AbortController();
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      take(session, event.dataTransfer?.files ?? null);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    // Ahead of whatever stands under the pointer: a file that nobody takes would be opened in the panel's place.
    const options = { capture: true, signal: ends.signal };
    document.addEventListener('dragover', over, options);
    document.addEventListener('drop', drop, options);
    document.addEventListener('dragleave', leave, options);
    return () => ends.abort();
  }, [session]);
  return isOver;
}

function holdsFile({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

function take(session: Session, files: FileList | null): void {
  const [file] = files ?? [];
  if (file && files?.length === 1) openForFile(session, file);
  else session.problem('Drop one file at a time, the one with the questions.');
}
