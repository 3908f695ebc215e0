import { type Attaching, attaching } from '../page/attach.ts';
import { el, pressable } from '../page/element.ts';
import type { Boot } from '../shells.ts';

/// What Gmail's replies and new messages have in common: a bare contenteditable, the signature, send and attach.

export function makeEditor(): HTMLElement {
  return el('div', {
    class: 'Am aiL Al editable LW-avf tS-tW',
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': 'Message Body',
    tabindex: '1',
  });
}

/** Only what the browser vouches for counts as an edit: an input event that a script made up is not saved. */
export function onRealEdit(root: HTMLElement, edited: () => void): void {
  const heard = (event: Event) => {
    if (event.isTrusted) edited();
  };
  root.addEventListener('input', heard);
  root.addEventListener('keyup', heard);
}

/** Two empty lines and the signature. */
export function signed(account: Boot['account']): Node[] {
  return [
    el('div', {}, el('br')),
    el('div', {}, el('br')),
    el('span', { class: 'gmail_signature_prefix' }, '-- '),
    el('br'),
    signature(account),
  ];
}

function signature({ name, email }: Boot['account']): HTMLElement {
  return el(
    'div',
    { class: 'gmail_signature', dir: 'ltr', 'data-smartmail': 'gmail_signature' },
    el('div', { dir: 'ltr' }, el('b', {}, name), el('br'), 'Northmere Metropolitan Police', el('br'), email),
  );
}

export function sendButton(send: () => void): HTMLElement {
  const button = el(
    'div',
    { class: 'T-I J-J5-Ji aoO T-I-atl L3', role: 'button', tabindex: '1', 'aria-label': 'Send ‪(Ctrl-Enter)‬' },
    'Send',
  );
  return pressable(button, send);
}

export function discardButton(discard: () => void): HTMLElement {
  const button = el(
    'div',
    { class: 'og T-I J-J5-Ji', role: 'button', tabindex: '1', 'aria-label': 'Discard draft' },
    'Discard',
  );
  return pressable(button, discard);
}

/** The paper clip, and the chips that come below the text. */
export function gmailAttaching(before: readonly string[], attached: () => void): Attaching {
  const button = el(
    'div',
    { class: 'a1 aaA aMZ', role: 'button', tabindex: '1', command: 'Files', 'aria-label': 'Attach files' },
    'Attach',
  );
  const chip = (name: string) => {
    const words = [el('div', { class: 'vI' }, name), el('div', { class: 'vJ' }, '(14K)')];
    const label = `Attachment: ${name}. Press enter to view the attachment or delete to remove it`;
    return el(
      'div',
      { class: 'dL', tabindex: '-1', 'aria-label': label },
      el('a', { class: 'dO' }, ...words),
    );
  };
  return attaching({ button, chips: el('div', { class: 'GM' }), chip }, before, attached);
}
