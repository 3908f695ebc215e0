import { autosave } from '../page/autosave.ts';
import { delay } from '../page/delay.ts';
import { el, pressable } from '../page/element.ts';
import { dropNewDraft, type NewDraft, saveNewDraft, sendNewMessage } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { discardButton, gmailAttaching, makeEditor, onRealEdit, sendButton, signed } from './editor.ts';
import { refuseChanges } from './refusal.ts';

/// New messages: windows over all views, side by side at the bottom right. Each is folded by its header.

/** The button, and where the windows come. */
export type Compose = { readonly button: HTMLElement; readonly dock: HTMLElement };

export function makeCompose(boot: Boot): Compose {
  const dock = el('div', { class: 'dw' });
  const press = async () => {
    const { compose, composeDelay } = boot.options;
    if (compose === 'never') return;
    await delay(composeDelay);
    openWindow(dock, boot);
  };
  const name = { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' };
  const button = pressable(el('div', name, 'Compose'), press);
  return { button: el('div', { class: 'z0' }, button), dock };
}

type Fields = {
  readonly to: HTMLInputElement;
  readonly subject: HTMLInputElement;
  readonly editor: HTMLElement;
};

function openWindow(dock: HTMLElement, boot: Boot): void {
  const id = crypto.randomUUID();
  const fields = { to: box(TO), subject: box(SUBJECT), editor: makeEditor() };
  fields.editor.append(...signed(boot.account));
  const state = el('span', { class: 'oG', role: 'status' });
  const files = gmailAttaching([], () => saving.edited());
  const current = (): NewDraft => ({ id, ...written(fields), attachments: files.names() });
  const saving = autosave(async () => {
    await saveNewDraft(current());
    state.textContent = 'Draft saved';
  });
  const close = () => {
    saving.stop();
    window.remove();
  };
  const send = async () => {
    if (fields.to.value.trim() === '') {
      state.textContent = 'Please specify at least one recipient.';
      return;
    }
    const message = current();
    close();
    await sendNewMessage(message);
  };
  const discard = async () => {
    close();
    await dropNewDraft(id);
  };
  const sending = el('div', { class: 'Up' }, el('div', { class: 'dC' }, sendButton(send)));
  const tools = el('div', { class: 'IZ' }, sending, files.button, state, discardButton(discard));
  const window = frameOf(fields, [files.chips, tools], () => {
    saving.flush();
    window.remove();
  });
  onRealEdit(window, () => saving.edited());
  dock.append(window);
  if (boot.options.editor === 'refuses') refuseChanges(fields.editor);
  fields.to.focus();
}

function frameOf({ to, subject, editor }: Fields, below: readonly Node[], close: () => void): HTMLElement {
  const body = el(
    'div',
    { class: 'aDh' },
    el('div', { class: 'aoD' }, to),
    el('div', { class: 'aoD az6' }, subject),
    el('div', { class: 'Ap' }, editor),
    ...below,
  );
  const fold = pressable(el('div', { class: 'aYF' }, 'New Message'), () => {
    body.hidden = !body.hidden;
  });
  const cross = el('div', { class: 'Ha', role: 'button', tabindex: '0', 'aria-label': 'Save & close' }, '✕');
  const header = el('div', { class: 'Hp' }, fold, pressable(cross, close));
  return el('div', { class: 'AD', role: 'dialog', 'aria-label': 'New Message' }, header, body);
}

const TO = { class: 'agP aFw', type: 'text', 'aria-label': 'To recipients', placeholder: 'Recipients' };
const SUBJECT = { class: 'aoT', name: 'subjectbox', 'aria-label': 'Subject', placeholder: 'Subject' };

function box(attributes: Readonly<Record<string, string>>): HTMLInputElement {
  const made = el('input', { ...attributes, tabindex: '1' });
  if (!(made instanceof HTMLInputElement)) throw new Error('an input is no input');
  return made;
}

function written({ to, subject, editor }: Fields): Pick<NewDraft, 'to' | 'subject' | 'html' | 'text'> {
  return { to: to.value, subject: subject.value, html: editor.innerHTML, text: editor.innerText };
}
