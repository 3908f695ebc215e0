import type { KeptDraft, ServedConversation, ServedMessage } from '../mailbox.ts';
import type { Attaching } from '../page/attach.ts';
import { type Autosave, autosave } from '../page/autosave.ts';
import { fullDate } from '../page/dates.ts';
import { addClasses, el, hook } from '../page/element.ts';
import { type Draft, dropDraft, saveDraft, sendReply } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { discardButton, gmailAttaching, makeEditor, onRealEdit, sendButton, signed } from './editor.ts';
import { foldButton, parseHtml } from './mail-body.ts';
import { refuseChanges } from './refusal.ts';

/// The inline reply or forward: a bare contenteditable with a signature and the quotation, which a reply folds away.

export interface InlineReply {
  /** Saves what waits to be saved: the page is about to show something else. */
  flush(): void;
}

export type ReplySubject = {
  readonly conversation: ServedConversation;
  /** Place in the conversation of the message that is answered or forwarded. */
  readonly message: number;
  readonly forward: boolean;
  readonly boot: Boot;
  readonly sent: (draft: Draft) => void;
};

type Parts = {
  readonly editor: HTMLElement;
  readonly to: Recipients;
  readonly state: HTMLElement;
  readonly files: Attaching;
};

/** Puts a reply into a message's slot, with the draft's content or as new. */
export function openInlineReply(
  slot: HTMLElement,
  subject: ReplySubject,
  draft: KeptDraft | null,
): InlineReply {
  const editor = makeEditor();
  editor.append(draft === null ? freshContent(subject) : parseHtml(draft.html));
  const to = recipients(subject, draft);
  const files = gmailAttaching(draft?.attachments ?? [], () => saving.edited());
  const parts = { editor, to, state: el('span', { class: 'oG', role: 'status' }), files };
  const saving = keepSaved(parts, subject);
  const close = () => {
    saving.stop();
    slot.classList.remove(hook('adB'));
    slot.querySelector(`.${hook('M9')}`)?.remove();
  };
  const send = async () => {
    saving.stop();
    const reply = finished(parts, subject);
    await sendReply(reply);
    close();
    subject.sent(reply);
  };
  const discard = async () => {
    close();
    await dropDraft(subject.conversation.id);
  };
  slot.append(composer(parts, { send, discard }));
  addClasses(slot, 'adB');
  if (subject.boot.options.editor === 'refuses') refuseChanges(editor);
  placeCaretFirst(editor);
  if (subject.forward) to.line.querySelector('input')?.focus();
  return saving;
}

function keepSaved(parts: Parts, subject: ReplySubject): Autosave {
  const { editor, to, state, files } = parts;
  const content = () => [editor.innerHTML, to.read(), ...files.names()].join('\n');
  let saved = content();
  const saving = autosave(async () => {
    if (content() === saved) return;
    saved = content();
    await saveDraft(draftOf(parts, subject));
    state.textContent = 'Draft saved';
  });
  const edited = () => {
    state.textContent = '';
    saving.edited();
  };
  onRealEdit(editor, edited);
  onRealEdit(to.line, edited);
  return saving;
}

function draftOf({ editor, to, files }: Parts, { conversation, message, forward }: ReplySubject): Draft {
  const written = { html: editor.innerHTML, text: editor.innerText, attachments: files.names() };
  return { conversation: conversation.id, message, forward, to: to.read(), ...written };
}

/** The reply as it is sent: with its quotation unfolded. */
function finished(parts: Parts, subject: ReplySubject): Draft {
  for (const quote of parts.editor.querySelectorAll<HTMLElement>('.gmail_quote'))
    quote.style.removeProperty('display');
  return draftOf(parts, subject);
}

type Recipients = { readonly line: HTMLElement; readonly read: () => string };

/** Whom a reply goes to is one line; a forward asks for it. */
function recipients(subject: ReplySubject, draft: KeptDraft | null): Recipients {
  if (!subject.forward) {
    const { name, email } = answered(subject).from;
    const person = el('span', { class: 'oL aDm az9', email }, name);
    return { line: el('div', { class: 'aoD hl' }, 'To ', person), read: () => name };
  }
  const box = el('input', { class: 'agP aFw', type: 'text', 'aria-label': 'To recipients', tabindex: '1' });
  if (!(box instanceof HTMLInputElement)) throw new Error('an input is no input');
  box.value = draft?.to ?? '';
  return { line: el('div', { class: 'aoD hl' }, 'To ', box), read: () => box.value };
}

type Actions = { readonly send: () => void; readonly discard: () => void };

function composer({ editor, to, state, files }: Parts, { send, discard }: Actions): HTMLElement {
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  });
  const folded = editor.querySelector<HTMLElement>('.gmail_quote');
  const dots = folded?.style.display === 'none' ? [foldButton(folded)] : [];
  const area = el('div', { class: 'Ap' }, editor, ...dots);
  const sending = el('div', { class: 'Up' }, el('div', { class: 'dC' }, sendButton(send)));
  const tools = el('div', { class: 'IZ' }, sending, files.button, state, discardButton(discard));
  return el(
    'div',
    { class: 'M9', role: 'region', 'aria-label': 'Reply' },
    el('div', { class: 'aoP' }, to.line, area, files.chips, tools),
  );
}

function answered({ conversation, message }: ReplySubject): ServedMessage {
  const found = conversation.messages[message];
  if (!found) throw new Error(`${conversation.id} has no message ${message}`);
  return found;
}

function freshContent(subject: ReplySubject): DocumentFragment {
  const content = document.createDocumentFragment();
  const original = answered(subject);
  const below = subject.forward ? forwarded(original, subject.conversation.subject) : quotation(original);
  content.append(...signed(subject.boot.account), below);
  return content;
}

/** The mail's content as it goes on: without what would act in it. */
function inert(html: string): DocumentFragment {
  const original = parseHtml(html);
  for (const live of original.querySelectorAll('script, style')) live.remove();
  return original;
}

function quotation({ from, at, html }: ServedMessage): HTMLElement {
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
    el('blockquote', { class: 'gmail_quote', style }, inert(html)),
  );
}

function forwarded({ from, to, at, html }: ServedMessage, subject: string): HTMLElement {
  const sender = el('strong', { class: 'gmail_sendername', dir: 'auto' }, from.name);
  const lines = [`Date: ${fullDate(at)}`, `Subject: ${subject}`, `To: ${to.name} <${to.email}>`];
  return el(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    el(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      '---------- Forwarded message ---------',
      el('br'),
      'From: ',
      sender,
      ` <${from.email}>`,
      ...lines.flatMap((line) => [el('br'), line]),
    ),
    el('br'),
    inert(html),
  );
}

function placeCaretFirst(editor: HTMLElement): void {
  editor.focus();
  getSelection()?.collapse(editor.firstChild ?? editor, 0);
}
