import type { Adapter } from '../adapter.ts';
import { findAll, isShown } from '../hook.ts';
import { recipientsIn } from '../reply/recipients.ts';
import type { ComposeWindow } from './window.ts';

/**
 * Writes who a new message goes to, as a person would: the address typed into the box, and Enter, which makes a recipient
 * of it. Where the box does not take it, nothing else is tried: the officer is told to add it.
 * @param to one address, checked by the protocol
 * @returns whether the message shows that address, and no other, among its recipients
 */
export function writeRecipient(adapter: Adapter, { root, editor }: ComposeWindow, to: string): boolean {
  const people = () => recipientsIn(adapter, root, editor);
  const isTheirs = () => people().length === 1 && people()[0]?.email === to.toLowerCase();
  if (isTheirs()) return true;
  const box = people().length === 0 ? boxIn(adapter, root, editor) : null;
  if (box === null) return false;
  box.focus({ preventScroll: true });
  if (box.ownerDocument.activeElement !== box) return false;
  box.ownerDocument.execCommand('insertText', false, to);
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, bubbles: true, cancelable: true };
  box.dispatchEvent(new KeyboardEvent('keydown', key));
  return isTheirs();
}

/** The first place in which a recipient can be typed: To stands before Cc and Bcc. */
function boxIn(adapter: Adapter, root: HTMLElement, editor: HTMLElement): HTMLElement | null {
  const lines = findAll(root, adapter.recipients, (one) => isShown(one) && !editor.contains(one));
  const boxes = lines.flatMap((line) => [
    line,
    ...line.querySelectorAll<HTMLElement>('input, textarea, [contenteditable=true]'),
  ]);
  return boxes.find((box) => isShown(box) && (isTextField(box) || box.isContentEditable)) ?? null;
}

function isTextField(box: HTMLElement): boolean {
  return box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && box.type !== 'hidden');
}
