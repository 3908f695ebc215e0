import { type Attaching, attaching } from '../page/attach.ts';
import { el, pressable } from '../page/element.ts';
import type { Boot } from '../shells.ts';

/// What Outlook's replies and new messages have in common around the editor.

export function editorElement(): HTMLDivElement {
  const area = document.createElement('div');
  const like = el('div', {
    class: 'editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Message body',
    tabindex: '0',
  });
  for (const { name, value } of like.attributes) area.setAttribute(name, value);
  return area;
}

export function signature({ name, email }: Boot['account']): HTMLElement {
  const lines = [name, 'Northmere Metropolitan Police', email];
  const shown = lines.map((words) => el('div', { class: 'elementToProof' }, words));
  return el('div', { id: 'Signature' }, ...shown);
}

type Actions = { readonly send: () => void; readonly discard: () => void };

/** Send, discard, and what else there is: attach, pop out, what became of the draft. */
export function composeBar({ send, discard }: Actions, others: readonly HTMLElement[]): HTMLElement {
  const sending = el(
    'button',
    {
      type: 'button',
      class: 'send',
      id: 'splitButton-r7__primaryActionButton',
      'data-testid': 'ComposeSendButton',
      'aria-label': 'Send',
    },
    'Send',
  );
  const dropping = el('button', { type: 'button', class: 'word-button', 'aria-label': 'Discard' }, 'Discard');
  return el(
    'div',
    { class: 'compose-bar' },
    pressable(sending, send),
    pressable(dropping, discard),
    ...others,
  );
}

/** The button, and the well of attached files above the text. */
export function outlookAttaching(before: readonly string[], attached: () => void): Attaching {
  const button = el(
    'button',
    { type: 'button', class: 'word-button', 'aria-label': 'Attach file' },
    'Attach',
  );
  const chips = el('div', { class: 'files', role: 'listbox', 'aria-label': 'file attachments' });
  const chip = (name: string) =>
    el('div', { role: 'option', tabindex: '-1', 'aria-label': `${name} 14 KB` }, name);
  return attaching({ button, chips, chip }, before, attached);
}

/** A box for the subject: new messages have one, and replies that were popped out. */
export function subjectBox(subject: string, edited: () => void): HTMLInputElement {
  const label = 'Add a subject';
  const attributes = { type: 'text', maxlength: '255', 'aria-label': label, placeholder: label };
  const box = el('input', { class: 'subject-box', ...attributes });
  if (!(box instanceof HTMLInputElement)) throw new Error('an input is no input');
  box.value = subject;
  box.addEventListener('input', (event) => {
    if (event.isTrusted) edited();
  });
  return box;
}
