import type { Adapter } from '../adapter.ts';
import { findAll, type Hook, isShown } from '../hook.ts';

/**
 * What the webmail shows around an editor and nothing else: recipients, subject, attached files, buttons. It ends where
 * another editor or a mail begins, so nothing of another message is taken for this one's.
 */
export function composerOf(adapter: Adapter, editor: HTMLElement): HTMLElement {
  let around = editor;
  const { body } = editor.ownerDocument;
  for (let next = editor.parentElement; next !== null && next !== body; next = next.parentElement) {
    if (holdsOther(adapter, next, editor)) break;
    around = next;
  }
  return around;
}

/** The editors in `root` that are shown, none of them in a mail or in another editor. */
export function openEditors(root: ParentNode, hook: Hook, isOwn: Adapter['isOwn']): readonly HTMLElement[] {
  return findAll(root, hook, (editor) => isShown(editor) && isOutermost(editor, isOwn));
}

/** True for an editor in no mail and in no other editor. */
export function isOutermost({ parentElement }: Element, isOwn: Adapter['isOwn']): boolean {
  return parentElement === null || isOwn(parentElement);
}

/** True when there is a mail, or another editor, in `root` beside the editor. */
export function holdsOther({ editor: hook, body }: Adapter, root: Element, editor: Element): boolean {
  const others = root.querySelectorAll([...hook.selectors, ...body.selectors].join());
  return [...others].some((other) => other !== editor && !editor.contains(other));
}
