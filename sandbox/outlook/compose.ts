import { autosave } from '../page/autosave.ts';
import { delay } from '../page/delay.ts';
import { el, hook, pressable } from '../page/element.ts';
import { register } from '../page/open-messages.ts';
import { inWords } from '../page/people.ts';
import { dropNewDraft, type NewDraft, saveNewDraft, sendNewMessage } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { composeBar, editorElement, outlookAttaching, signature, subjectBox } from './composer.ts';
import { makeEditor } from './editor.ts';
import { wordButton } from './message.ts';
import type { Panes } from './panes.ts';
import { makeWells } from './recipients.ts';

/// New messages: in the reading pane, in place of the conversation that is read.

/** The button that opens them. */
export function composeButton(panes: Panes, boot: Boot): HTMLElement {
  const press = async () => {
    const { compose, composeDelay } = boot.options;
    if (compose === 'never') return;
    await delay(composeDelay);
    openMessage(panes, boot);
  };
  const button = pressable(wordButton('New mail', 'ComposeRegular', '✎'), press);
  button.setAttribute('aria-label', hook('New mail'));
  return button;
}

function openMessage(panes: Panes, boot: Boot): void {
  const { options, account } = boot;
  const id = crypto.randomUUID();
  const state = el('span', { class: 'state', role: 'status' });
  const area = editorElement();
  const edited = () => {
    state.textContent = '';
    saving.edited();
  };
  const subject = subjectBox('', edited);
  const nobody = { to: [], cc: [], bcc: [] };
  const to = makeWells(nobody, { shown: options.recipients, account: account.email }, edited);
  const files = outlookAttaching([], edited);
  const manners = { edited, refuses: options.editor === 'refuses', pasteDelay: options.pasteDelay };
  const editor = makeEditor(area, freshContent(boot), manners);
  const current = (): NewDraft => {
    const recipients = to.read();
    const about = { id, to: inWords(recipients), recipients, subject: subject.value };
    return { ...about, ...editor.read(), attachments: files.names() };
  };
  const saving = autosave(async () => {
    await saveNewDraft(current());
    state.textContent = 'Draft saved';
  });
  const close = () => {
    saving.stop();
    shown.close();
    unregister();
    editor.dispose();
  };
  const send = async () => {
    if (inWords(to.read()) === '') {
      state.textContent = 'This message must have at least one recipient.';
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
  const bar = composeBar({ send, discard }, [files.button, state]);
  const scrolled = el('div', { class: 'owaMailComposeEditorScrollContainer' }, area);
  const content = [bar, to.root, subject, files.chips, scrolled];
  const root = el('div', { id: 'docking_InitVisiblePart_1', class: 'composer new' }, ...content);
  const describe = () => ({ kind: 'new', conversation: null, message: null, recipients: to.read() }) as const;
  const unregister = register(root, { id, editor: area, describe });
  const shown = panes.openTab(root, '(No subject)');
  subject.addEventListener('input', () => {
    shown.tab.textContent = subject.value || '(No subject)';
  });
  to.focus();
}

function freshContent({ account }: Boot): string {
  const empty = () => el('div', { class: 'elementToProof' }, el('br'));
  return el('div', {}, empty(), empty(), signature(account)).innerHTML;
}
