import type { KeptDraft, ServedConversation, ServedMessage } from '../mailbox.ts';
import type { Attaching } from '../page/attach.ts';
import { type Autosave, autosave } from '../page/autosave.ts';
import { el, pressable } from '../page/element.ts';
import { register } from '../page/open-messages.ts';
import { type Act, firstRecipients, inWords } from '../page/people.ts';
import { type Draft, dropDraft, saveDraft, sendReply } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { discardButton, gmailAttaching, makeEditor, onRealEdit, sendButton, signed } from './editor.ts';
import { foldButton, parseHtml } from './mail-body.ts';
import { forwarded, quotation } from './quotation.ts';
import { type RecipientLines, recipientLines } from './recipients.ts';
import { refuseChanges } from './refusal.ts';

/// A reply or forward: whom it goes to, a bare contenteditable with a signature and the quotation, which a reply folds
/// away, and its buttons. It stands in its message, or in a window over all views when it was popped out.

export type Reply = {
  readonly id: string;
  readonly root: HTMLElement;
  /** What it holds now, so that it can be opened elsewhere. */
  kept(): KeptDraft;
  /** Saves what waits to be saved. */
  flush(): void;
  /** Saves it, and never again: another element shows this reply from now on, or none. */
  leave(): void;
  focus(): void;
};

export type ReplySubject = {
  readonly conversation: ServedConversation;
  /** Place in the conversation of the message that is answered or forwarded. */
  readonly message: number;
  readonly act: Act;
  readonly boot: Boot;
};

/** What becomes of it. */
export type ReplyEnds = {
  /** It was sent or given up: nothing shows it any more. */
  readonly closed: () => void;
  /** The server has it. */
  readonly sent: (draft: Draft) => void;
  /** It is to be shown in a window, or in its message again. */
  readonly moved: () => void;
};

type Parts = {
  readonly id: string;
  readonly editor: HTMLElement;
  readonly to: RecipientLines;
  readonly state: HTMLElement;
  readonly files: Attaching;
};

/** A reply with the draft's content or as new. `where` is where it will stand. */
export function makeReply(
  subject: ReplySubject,
  draft: KeptDraft | null,
  where: 'inline' | 'window',
  ends: ReplyEnds,
): Reply {
  const parts = makeParts(subject, draft, () => saving.edited());
  const { id, editor, to } = parts;
  const saving = keepSaved(parts, subject);
  const send = async () => {
    saving.stop();
    const reply = finished(parts, subject);
    ends.closed();
    await sendReply(reply);
    ends.sent(reply);
  };
  const discard = async () => {
    saving.stop();
    ends.closed();
    await dropDraft(id);
  };
  const root = composer(parts, where, { send, discard, move: ends.moved });
  editor.addEventListener('focus', () => to.fold());
  if (subject.boot.options.editor === 'refuses') refuseChanges(editor);
  register(root, { id, editor, describe: () => describe(parts, subject) });
  return {
    id,
    root,
    kept: () => ({ ...draftOf(parts, subject) }),
    flush: saving.flush,
    leave: () => {
      saving.flush();
      saving.stop();
    },
    focus: () => {
      placeCaretFirst(editor);
      if (subject.act === 'forward' && inWords(to.read()) === '') to.focus();
    },
  };
}

function makeParts(subject: ReplySubject, draft: KeptDraft | null, edited: () => void): Parts {
  const { act, boot } = subject;
  const editor = makeEditor();
  editor.append(draft === null ? freshContent(subject) : parseHtml(draft.html));
  const first = draft?.recipients ?? firstRecipients(answered(subject), act, boot);
  return {
    id: draft?.id ?? crypto.randomUUID(),
    editor,
    to: recipientLines(first, boot.options.recipients, edited),
    state: el('span', { class: 'oG', role: 'status' }),
    files: gmailAttaching(draft?.attachments ?? [], edited),
  };
}

function describe({ to }: Parts, { conversation, message, act }: ReplySubject) {
  const kind = act === 'forward' ? 'forward' : 'reply';
  return { kind, conversation: conversation.id, message, recipients: to.read() } as const;
}

function keepSaved(parts: Parts, subject: ReplySubject): Autosave {
  const { editor, to, state, files } = parts;
  const content = () => [editor.innerHTML, JSON.stringify(to.read()), ...files.names()].join('\n');
  let saved = content();
  const saving = autosave(async () => {
    if (content() === saved) return;
    saved = content();
    await saveDraft(draftOf(parts, subject));
    state.textContent = 'Draft saved';
  });
  onRealEdit(editor, () => {
    state.textContent = '';
    saving.edited();
  });
  return saving;
}

function draftOf({ id, editor, to, files }: Parts, { conversation, message, act }: ReplySubject): Draft {
  const recipients = to.read();
  const words = { html: editor.innerHTML, text: editor.innerText, attachments: files.names() };
  const about = { conversation: conversation.id, message, forward: act === 'forward' };
  return { id, ...about, to: inWords(recipients), recipients, ...words };
}

/** The reply as it is sent: with its quotation unfolded. */
function finished(parts: Parts, subject: ReplySubject): Draft {
  for (const quote of parts.editor.querySelectorAll<HTMLElement>('.gmail_quote'))
    quote.style.removeProperty('display');
  return draftOf(parts, subject);
}

type Actions = { readonly send: () => void; readonly discard: () => void; readonly move: () => void };

function composer(parts: Parts, where: 'inline' | 'window', { send, discard, move }: Actions): HTMLElement {
  const { editor, to, state, files } = parts;
  editor.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  });
  const folded = editor.querySelector<HTMLElement>('.gmail_quote');
  const dots = folded?.style.display === 'none' ? [foldButton(folded)] : [];
  const area = el('div', { class: 'Ap' }, editor, ...dots);
  const sending = el('div', { class: 'Up' }, el('div', { class: 'dC' }, sendButton(send)));
  const tools = [sending, files.button, state, moveButton(where, move), discardButton(discard)];
  return el(
    'div',
    { class: 'M9', role: 'region', 'aria-label': 'Reply' },
    el('div', { class: 'aoP' }, to.root, area, files.chips, el('div', { class: 'IZ' }, ...tools)),
  );
}

function moveButton(where: 'inline' | 'window', move: () => void): HTMLElement {
  const label = where === 'inline' ? 'Pop out reply' : 'Pop in reply';
  const glyph = where === 'inline' ? '⇱' : '⇲';
  const button = el(
    'div',
    { class: 'T-I J-J5-Ji', role: 'button', tabindex: '1', 'aria-label': label },
    glyph,
  );
  return pressable(button, move);
}

function answered({ conversation, message }: ReplySubject): ServedMessage {
  const found = conversation.messages[message];
  if (!found) throw new Error(`${conversation.id} has no message ${message}`);
  return found;
}

function freshContent(subject: ReplySubject): DocumentFragment {
  const content = document.createDocumentFragment();
  const original = answered(subject);
  const forward = subject.act === 'forward';
  const below = forward ? forwarded(original, subject.conversation.subject) : quotation(original);
  content.append(...signed(subject.boot.account), below);
  return content;
}

function placeCaretFirst(editor: HTMLElement): void {
  editor.focus();
  getSelection()?.collapse(editor.firstChild ?? editor, 0);
}
