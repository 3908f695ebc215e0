import type { ServedConversation, ServedMessage } from '../mailbox.ts';
import { autosave } from '../page/autosave.ts';
import { slashDate } from '../page/dates.ts';
import { el, pressable } from '../page/element.ts';
import { type Draft, dropDraft, saveDraft, sendReply } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { makeEditor } from './editor.ts';
import { parseHtml } from './message.ts';

/// The reply in the reading pane: the editor with signature and quotation, and its buttons.

export interface OpenReply {
  readonly root: HTMLElement;
  focus(): void;
  /** Saves what waits to be saved: another conversation is about to be shown. */
  leave(): void;
}

export type ReplySubject = {
  readonly conversation: ServedConversation;
  /** Place in the conversation of the message that is answered. */
  readonly message: number;
  readonly boot: Boot;
  /** The reply is gone: sent, or discarded (null). */
  readonly closed: (sent: Draft | null) => void;
};

/** A reply to that message, with the draft's HTML or as new. */
export function openReply(subject: ReplySubject, draft: string | null): OpenReply {
  const { conversation, message, boot, closed } = subject;
  const state = el('span', { class: 'state', role: 'status' });
  const area = editorElement();
  const edited = () => {
    state.textContent = '';
    saving.edited();
  };
  const refuses = boot.options.editor === 'refuses';
  const editor = makeEditor(area, draft ?? freshContent(subject), { edited, refuses });
  const current = (): Draft => ({ conversation: conversation.id, message, ...editor.read() });
  const saving = autosave(async () => {
    await saveDraft(current());
    state.textContent = 'Draft saved';
  });
  const close = (sent: Draft | null) => {
    editor.dispose();
    root.remove();
    closed(sent);
  };
  const send = async () => {
    saving.stop();
    const reply = current();
    await sendReply(reply);
    close(reply);
  };
  const discard = async () => {
    saving.stop();
    await dropDraft(conversation.id);
    close(null);
  };
  const root = composer(area, state, answered(subject), { send, discard });
  return { root, focus: () => editor.focus(), leave: () => saving.flush() };
}

type Actions = { readonly send: () => void; readonly discard: () => void };

function composer(
  area: HTMLElement,
  state: HTMLElement,
  { from }: ServedMessage,
  actions: Actions,
): HTMLElement {
  const send = el(
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
  const discard = el('button', { type: 'button', class: 'word-button', 'aria-label': 'Discard' }, 'Discard');
  pressable(send, actions.send);
  pressable(discard, actions.discard);
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.send();
  });
  const to = el('div', { class: 'to', 'aria-label': 'To' }, `To: ${from.name}`);
  const scrolled = el(
    'div',
    { class: 'owaMailComposeEditorScrollContainer' },
    el('div', { id: 'editorParent_1' }, area),
  );
  const bar = el('div', { class: 'compose-bar' }, send, discard, state);
  return el('div', { id: 'docking_InitVisiblePart_0', class: 'composer' }, bar, to, scrolled);
}

function editorElement(): HTMLDivElement {
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

function answered({ conversation, message }: ReplySubject): ServedMessage {
  const found = conversation.messages[message];
  if (!found) throw new Error(`${conversation.id} has no message ${message}`);
  return found;
}

function freshContent(subject: ReplySubject): string {
  const content = el(
    'div',
    {},
    el('div', { class: 'elementToProof' }, el('br')),
    el('div', { class: 'elementToProof' }, el('br')),
    el('div', { id: 'Signature' }, ...signature(subject.boot.account)),
    el('div', { id: 'appendonsend' }),
    el('hr', { style: 'display:inline-block;width:98%', tabindex: '-1' }),
    ...quotation(subject.conversation.subject, answered(subject)),
  );
  return content.innerHTML;
}

function signature({ name, email }: Boot['account']): HTMLElement[] {
  const line = (words: string) => el('div', { class: 'elementToProof' }, words);
  return [line(name), line('Northmere Metropolitan Police'), line(email)];
}

function quotation(subject: string, { from, to, at, html }: ServedMessage): Node[] {
  const row = (label: string, words: string) => [el('b', {}, `${label}:`), ` ${words}`, el('br')];
  const head = el(
    'div',
    { id: 'divRplyFwdMsg', dir: 'ltr' },
    ...row('From', `${from.name} <${from.email}>`),
    ...row('Sent', slashDate(at)),
    ...row('To', `${to.name} <${to.email}>`),
    ...row('Subject', subject),
    el('div', {}, '\u00a0'),
  );
  const original = parseHtml(html);
  for (const live of original.querySelectorAll('script, style')) live.remove();
  return [head, el('div', {}, original)];
}
