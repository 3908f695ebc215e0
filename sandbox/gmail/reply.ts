import type { ServedConversation, ServedMessage } from '../mailbox.ts';
import { type Autosave, autosave } from '../page/autosave.ts';
import { fullDate } from '../page/dates.ts';
import { addClasses, el, hook, pressable } from '../page/element.ts';
import { type Draft, dropDraft, saveDraft, sendReply } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { foldButton, parseHtml } from './mail-body.ts';
import { refuseChanges } from './refusal.ts';

/// The inline reply: a bare contenteditable with a signature and the folded quotation.

export interface InlineReply {
  /** Saves what waits to be saved: the page is about to show something else. */
  flush(): void;
}

export type ReplySubject = {
  readonly conversation: ServedConversation;
  /** Place in the conversation of the message that is answered. */
  readonly message: number;
  readonly boot: Boot;
  readonly sent: (draft: Draft) => void;
};

/** Puts a reply into a message's slot, with the draft's HTML or as new. */
export function openInlineReply(slot: HTMLElement, subject: ReplySubject, draft: string | null): InlineReply {
  const editor = makeEditor();
  editor.append(draft === null ? freshContent(subject) : parseHtml(draft));
  const state = el('span', { class: 'oG', role: 'status' });
  const saving = keepSaved(editor, state, subject);
  const close = () => {
    saving.stop();
    slot.classList.remove(hook('adB'));
    slot.querySelector(`.${hook('M9')}`)?.remove();
  };
  const send = async () => {
    saving.stop();
    const reply = finished(editor, subject);
    await sendReply(reply);
    close();
    subject.sent(reply);
  };
  const discard = async () => {
    close();
    await dropDraft(subject.conversation.id);
  };
  slot.append(composer(editor, state, subject, { send, discard }));
  addClasses(slot, 'adB');
  if (subject.boot.options.editor === 'refuses') refuseChanges(editor);
  placeCaretFirst(editor);
  return saving;
}

/** Only what the browser vouches for counts as an edit: an input event that a script made up is not saved. */
function keepSaved(editor: HTMLElement, state: HTMLElement, subject: ReplySubject): Autosave {
  let saved = editor.innerHTML;
  const saving = autosave(async () => {
    if (editor.innerHTML === saved) return;
    saved = editor.innerHTML;
    await saveDraft(draftOf(editor, subject));
    state.textContent = 'Draft saved';
  });
  const edited = (event: Event) => {
    if (!event.isTrusted) return;
    state.textContent = '';
    saving.edited();
  };
  editor.addEventListener('input', edited);
  editor.addEventListener('keyup', edited);
  return saving;
}

function draftOf(editor: HTMLElement, { conversation, message }: ReplySubject): Draft {
  return { conversation: conversation.id, message, html: editor.innerHTML, text: editor.innerText };
}

/** The reply as it is sent: with its quotation unfolded. */
function finished(editor: HTMLElement, subject: ReplySubject): Draft {
  for (const quote of editor.querySelectorAll<HTMLElement>('.gmail_quote'))
    quote.style.removeProperty('display');
  return draftOf(editor, subject);
}

function makeEditor(): HTMLElement {
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

type Actions = { readonly send: () => void; readonly discard: () => void };

function composer(
  editor: HTMLElement,
  state: HTMLElement,
  subject: ReplySubject,
  actions: Actions,
): HTMLElement {
  const to = el('div', { class: 'aoD hl' }, `To ${answered(subject).from.name}`);
  const send = el(
    'div',
    { class: 'T-I J-J5-Ji aoO T-I-atl L3', role: 'button', tabindex: '1', 'aria-label': 'Send ‪(Ctrl-Enter)‬' },
    'Send',
  );
  const discard = el(
    'div',
    { class: 'og T-I J-J5-Ji', role: 'button', tabindex: '1', 'aria-label': 'Discard draft' },
    'Discard',
  );
  pressable(send, actions.send);
  pressable(discard, actions.discard);
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.send();
  });
  const folded = editor.querySelector<HTMLElement>('.gmail_quote');
  const area = el('div', { class: 'Ap' }, editor, ...(folded ? [foldButton(folded)] : []));
  const tools = el(
    'div',
    { class: 'IZ' },
    el('div', { class: 'Up' }, el('div', { class: 'dC' }, send)),
    state,
    discard,
  );
  return el(
    'div',
    { class: 'M9', role: 'region', 'aria-label': 'Reply' },
    el('div', { class: 'aoP' }, to, area, tools),
  );
}

function answered({ conversation, message }: ReplySubject): ServedMessage {
  const found = conversation.messages[message];
  if (!found) throw new Error(`${conversation.id} has no message ${message}`);
  return found;
}

function freshContent(subject: ReplySubject): DocumentFragment {
  const content = document.createDocumentFragment();
  content.append(
    el('div', {}, el('br')),
    el('div', {}, el('br')),
    el('span', { class: 'gmail_signature_prefix' }, '-- '),
    el('br'),
    signature(subject.boot.account),
    quotation(answered(subject)),
  );
  return content;
}

function signature({ name, email }: Boot['account']): HTMLElement {
  return el(
    'div',
    { class: 'gmail_signature', dir: 'ltr', 'data-smartmail': 'gmail_signature' },
    el('div', { dir: 'ltr' }, el('b', {}, name), el('br'), 'Northmere Metropolitan Police', el('br'), email),
  );
}

function quotation({ from, at, html }: ServedMessage): HTMLElement {
  const original = parseHtml(html);
  for (const live of original.querySelectorAll('script, style')) live.remove();
  const address = el('a', { href: `mailto:${from.email}` }, from.email);
  const style = 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex';
  return el(
    'div',
    { class: 'gmail_quote gmail_quote_container', style: 'display: none' },
    el(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      `On ${fullDate(at)}, ${from.name} <`,
      address,
      '> wrote:',
      el('br'),
    ),
    el('blockquote', { class: 'gmail_quote', style }, original),
  );
}

function placeCaretFirst(editor: HTMLElement): void {
  editor.focus();
  getSelection()?.collapse(editor.firstChild ?? editor, 0);
}
