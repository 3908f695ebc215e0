import type { KeptDraft, ServedConversation, ServedMessage } from '../mailbox.ts';
import type { Attaching } from '../page/attach.ts';
import { autosave } from '../page/autosave.ts';
import { slashDate } from '../page/dates.ts';
import { el } from '../page/element.ts';
import { type Draft, dropDraft, saveDraft, sendReply } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { composeBar, editorElement, outlookAttaching, recipientsBox, signature } from './composer.ts';
import { makeEditor } from './editor.ts';
import { parseHtml } from './message.ts';

/// The reply or forward in the reading pane: the editor with signature and quotation, and its buttons. Both have the same
/// header above the mail that is quoted.

export interface OpenReply {
  readonly root: HTMLElement;
  focus(): void;
  /** Saves what waits to be saved: another conversation is about to be shown. */
  leave(): void;
}

export type ReplySubject = {
  readonly conversation: ServedConversation;
  /** Place in the conversation of the message that is answered or forwarded. */
  readonly message: number;
  readonly forward: boolean;
  readonly boot: Boot;
  /** The reply is gone: sent, or discarded (null). */
  readonly closed: (sent: Draft | null) => void;
};

/** A reply to that message, or a forward of it, with the draft's content or as new. */
export function openReply(subject: ReplySubject, draft: KeptDraft | null): OpenReply {
  const { conversation, message, forward, boot, closed } = subject;
  const state = el('span', { class: 'state', role: 'status' });
  const area = editorElement();
  const edited = () => {
    state.textContent = '';
    saving.edited();
  };
  const refuses = boot.options.editor === 'refuses';
  const editor = makeEditor(area, draft?.html ?? freshContent(subject), { edited, refuses });
  const files = outlookAttaching(draft?.attachments ?? [], edited);
  const to = recipients(subject, draft, edited);
  const current = (): Draft => {
    const answer = { conversation: conversation.id, message, forward, to: to.read() };
    return { ...answer, ...editor.read(), attachments: files.names() };
  };
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
  const root = composer({ area, state, to: to.line, files }, { send, discard });
  return { root, focus: () => (forward ? to : editor).focus(), leave: () => saving.flush() };
}

type Recipients = { readonly line: HTMLElement; readonly read: () => string; readonly focus: () => void };

/** Whom a reply goes to is known; a forward asks for it. */
function recipients(subject: ReplySubject, draft: KeptDraft | null, edited: () => void): Recipients {
  if (subject.forward) return recipientsBox(draft?.to ?? '', edited);
  const { name } = answered(subject).from;
  const person = el('span', { class: '_EType_RECIPIENT_ENTITY' }, name);
  const line = el('div', { class: 'to', 'aria-label': 'To' }, 'To: ', person);
  return { line, read: () => name, focus: () => {} };
}

type Parts = {
  readonly area: HTMLElement;
  readonly state: HTMLElement;
  readonly to: HTMLElement;
  readonly files: Attaching;
};
type Actions = { readonly send: () => void; readonly discard: () => void };

function composer({ area, state, to, files }: Parts, actions: Actions): HTMLElement {
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.send();
  });
  const scrolled = el(
    'div',
    { class: 'owaMailComposeEditorScrollContainer' },
    el('div', { id: 'editorParent_1' }, area),
  );
  const bar = composeBar(actions, files.button, state);
  return el('div', { id: 'docking_InitVisiblePart_0', class: 'composer' }, bar, to, files.chips, scrolled);
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
    signature(subject.boot.account),
    el('div', { id: 'appendonsend' }),
    el('hr', { style: 'display:inline-block;width:98%', tabindex: '-1' }),
    ...quotation(subject.conversation.subject, answered(subject)),
  );
  return content.innerHTML;
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
