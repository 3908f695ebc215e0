import { selectIn } from './select.ts';
import type { Erasing, WritingOrder, Written } from './writing.ts';

/**
 * Keeps the letter's last paragraph from running together with the line that follows it. (Chromium joins the end of what
 * is inserted with the line at the caret; then this empty line is what is joined.)
 */
const EMPTY_LINE = '<div><br></div>';

/**
 * Writes with the browser's own insert command: one step of the browser's undo, and an input event that it vouches for,
 * so that the webmail saves its draft. A content script may do so under Trusted Types (tried 2026-11-23, Chromium 156).
 * The command writes wherever the selection is, so that is looked at last. It works at once or not at all: where it says
 * that it did nothing, another way may be tried.
 */
export async function writeByCommand({
  editor,
  range,
  html,
  isStillThere,
  signal,
}: WritingOrder): Promise<Written> {
  if (!(await selectIn(editor, range, signal)) || !isStillThere()) return 'moved away';
  return editor.ownerDocument.execCommand('insertHTML', false, html + EMPTY_LINE) ? 'handed' : 'refused';
}

/** Writes into the page itself, for a browser whose insert command refuses. Not undone by Ctrl+Z in the editor. */
export function writeByRange({ editor, range, html }: WritingOrder): Written {
  const parsed = new DOMParser().parseFromString(html + EMPTY_LINE, 'text/html');
  const letter = editor.ownerDocument.createDocumentFragment();
  letter.append(...parsed.body.childNodes);
  range.deleteContents();
  range.insertNode(letter);
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  return 'handed';
}

/** Deletes with the browser's own command, for the same reasons. */
export async function eraseByCommand({ editor, range, isStillThere, signal }: Erasing): Promise<void> {
  // An empty selection would take a letter of the line before.
  if (range.collapsed || !(await selectIn(editor, range, signal)) || !isStillThere()) return;
  editor.ownerDocument.execCommand('delete');
}
