import type { Adapter } from '../adapter.ts';

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

/** True when there is a mail, or another editor, in `root` beside the editor. */
export function holdsOther({ editor: hook, body }: Adapter, root: Element, editor: Element): boolean {
  const others = root.querySelectorAll([...hook.selectors, ...body.selectors].join());
  return [...others].some((other) => other !== editor && !editor.contains(other));
}
