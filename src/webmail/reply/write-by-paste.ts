import { selectIn } from './select.ts';
import { waitFor } from './wait-for.ts';
import type { Writing } from './writing.ts';

/**
 * Hands the letter to the editor as a paste, and waits until it is there: editors with a document model of their own read
 * the clipboard after the event. One step of the editor's undo. (Tried 2026-11-23 with roosterjs 9.59.)
 * @returns 'refused' when the editor certainly did nothing with it, so that another way may be tried
 */
export async function writeByPaste(writing: Writing): Promise<'taken' | 'refused'> {
  const { editor, range, patience, isStillThere, signal } = writing;
  if (!(await selectIn(editor, range, signal)) || !isStillThere()) return 'refused';
  let moved = false;
  const observer = new MutationObserver(() => {
    moved = true;
  });
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  try {
    if (editor.dispatchEvent(pasteEvent(writing))) return 'refused';
    const whole = () => (writing.landed() === 'whole' ? true : null);
    const landed = await waitFor(whole, editor, patience.shown, signal);
    return landed || moved ? 'taken' : 'refused';
  } finally {
    observer.disconnect();
  }
}

/** A paste that a script makes has no effect of its own: if no handler takes it, nothing happens. */
function pasteEvent({ html, text }: Writing): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
}

/** Presses Delete over a range, as an editor with a document model of its own understands it. */
export async function eraseByKey(editor: HTMLElement, range: Range, signal: AbortSignal): Promise<void> {
  if (!(await selectIn(editor, range, signal))) return;
  const key = { key: 'Delete', code: 'Delete', keyCode: 46, which: 46, bubbles: true, cancelable: true };
  editor.dispatchEvent(new KeyboardEvent('keydown', key));
}
