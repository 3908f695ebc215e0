import { el, pressable } from '../page/element.ts';

/// The windows at the bottom right: new messages, and replies that were popped out. Each is folded by its header.

export type WindowParts = {
  readonly title: string;
  readonly content: readonly Node[];
  readonly close: () => void;
  /** Beside the cross: what else can be done with the window. */
  readonly buttons?: readonly HTMLElement[];
};

export function makeWindow({ title, content, close, buttons = [] }: WindowParts): HTMLElement {
  const body = el('div', { class: 'aDh' }, ...content);
  const fold = pressable(el('div', { class: 'aYF' }, title), () => {
    body.hidden = !body.hidden;
  });
  const cross = el('div', { class: 'Ha', role: 'button', tabindex: '0', 'aria-label': 'Save & close' }, '✕');
  const header = el('div', { class: 'Hp' }, fold, ...buttons, pressable(cross, close));
  return el('div', { class: 'AD', role: 'dialog', 'aria-label': title }, header, body);
}

export function subjectBox(subject: string): HTMLInputElement {
  const attributes = { class: 'aoT', name: 'subjectbox', 'aria-label': 'Subject', placeholder: 'Subject' };
  const box = el('input', { ...attributes, tabindex: '1' });
  if (!(box instanceof HTMLInputElement)) throw new Error('an input is no input');
  box.value = subject;
  return box;
}
