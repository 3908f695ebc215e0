import { autosave } from '../page/autosave.ts';
import { delay } from '../page/delay.ts';
import { el, pressable } from '../page/element.ts';
import { register } from '../page/open-messages.ts';
import { inWords } from '../page/people.ts';
import { dropNewDraft, type NewDraft, saveNewDraft, sendNewMessage } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { discardButton, gmailAttaching, makeEditor, onRealEdit, sendButton, signed } from './editor.ts';
import { type RecipientLines, recipientLines } from './recipients.ts';
import { refuseChanges } from './refusal.ts';
import { makeWindow, subjectBox } from './window.ts';

/// New messages: windows over all views, side by side at the bottom right.

/** The button that opens them. */
export function composeButton(boot: Boot, dock: HTMLElement): HTMLElement {
  const press = async () => {
    const { compose, composeDelay } = boot.options;
    if (compose === 'never') return;
    await delay(composeDelay);
    openMessage(dock, boot);
  };
  const name = { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' };
  return el('div', { class: 'z0' }, pressable(el('div', name, 'Compose'), press));
}

type Fields = {
  readonly to: RecipientLines;
  readonly subject: HTMLInputElement;
  readonly editor: HTMLElement;
};

function openMessage(dock: HTMLElement, boot: Boot): void {
  const id = crypto.randomUUID();
  const nobody = { to: [], cc: [], bcc: [] };
  const to = recipientLines(nobody, boot.options.recipients, () => saving.edited());
  const fields = { to, subject: subjectBox(''), editor: makeEditor() };
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
    if (inWords(to.read()) === '') {
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
  fields.editor.addEventListener('focus', () => to.fold());
  const describe = () => ({ kind: 'new', conversation: null, message: null, recipients: to.read() }) as const;
  register(window, { id, editor: fields.editor, describe });
  dock.append(window);
  if (boot.options.editor === 'refuses') refuseChanges(fields.editor);
  to.focus();
}

function frameOf({ to, subject, editor }: Fields, below: readonly Node[], close: () => void): HTMLElement {
  const above = [to.root, el('div', { class: 'aoD az6' }, subject)];
  const content = [...above, el('div', { class: 'Ap' }, editor), ...below];
  return makeWindow({ title: 'New Message', content, close });
}

function written({ to, subject, editor }: Fields): Omit<NewDraft, 'id' | 'attachments'> {
  const recipients = to.read();
  const words = { html: editor.innerHTML, text: editor.innerText };
  return { to: inWords(recipients), recipients, subject: subject.value, ...words };
}
