import type { Adapter } from '../adapter.ts';
import { findAll, isShown } from '../hook.ts';
import { holdsOther, isOutermost } from './composer.ts';

/** A message being written that has a box for its subject: a new message, and never a reply inside a conversation. */
export type ComposeWindow = {
  readonly subject: HTMLInputElement;
  readonly editor: HTMLElement;
  /** Holds both, and no other editor. */
  readonly root: HTMLElement;
};

/** Every such message in the page; those that are folded or hidden too. */
export function composeWindows(adapter: Adapter, document: Document): readonly ComposeWindow[] {
  const boxes = findAll(document, adapter.subject, adapter.isOwn);
  return boxes.flatMap((subject) => {
    const found = subject instanceof HTMLInputElement ? windowAround(adapter, subject) : null;
    return found === null ? [] : [found];
  });
}

/** True for one that the officer sees. */
export function isOpen({ subject, editor }: ComposeWindow): boolean {
  return subject.isConnected && isShown(subject) && editor.isConnected && isShown(editor);
}

/** The nearest element around the box that also holds an editor; null when it holds two, or a mail. */
function windowAround(adapter: Adapter, subject: HTMLInputElement): ComposeWindow | null {
  for (let root = subject.parentElement; root !== null; root = root.parentElement) {
    const [editor] = findAll(root, adapter.editor, (element) => isOutermost(element, adapter.isOwn));
    if (editor !== undefined) return holdsOther(adapter, root, editor) ? null : { subject, editor, root };
  }
  return null;
}
