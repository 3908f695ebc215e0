import { pressKey } from './press.ts';
import { selectIn } from './select.ts';
import { waitFor, waitForQuiet } from './wait-for.ts';
import type { Erasing, WritingOrder, Written } from './writing.ts';

/**
 * Hands the letter to the editor as a paste, and waits until it is there: editors with a document model of their own read
 * the clipboard after the event. One step of the editor's undo. (Tried 2026-11-23 with roosterjs 9.59.)
 *
 * An editor that has prevented the event has taken the letter, however long it takes to show it: on a slow machine that
 * may be longer than anybody waits, and a second way would put the letter there twice.
 */
export async function writeByPaste(writing: WritingOrder): Promise<Written> {
  const { editor, range, patience, isStillThere, signal } = writing;
  if (!(await selectIn(editor, range, signal)) || !isStillThere()) return 'moved away';
  let moved = false;
  const observer = new MutationObserver(() => {
    moved = true;
  });
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  try {
    const taken = !editor.dispatchEvent(pasteEvent(writing));
    const whole = () => (writing.landed() === 'whole' ? true : null);
    if (taken) await waitFor(whole, editor, patience.shown, signal);
    else await waitForQuiet(editor, patience.quiet, signal);
    return taken || moved ? 'handed' : 'refused';
  } finally {
    observer.disconnect();
  }
}

/** A paste that a script makes has no effect of its own: if no handler takes it, nothing happens. */
function pasteEvent({ html, text }: WritingOrder): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
}

/** Presses Delete over a range, as an editor with a document model of its own understands it. */
export async function eraseByKey({ editor, range, isStillThere, signal }: Erasing): Promise<void> {
  if (!(await selectIn(editor, range, signal)) || !isStillThere()) return;
  pressKey(editor, 'Delete', 46);
}
