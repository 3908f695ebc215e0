import type { KeptDraft, ServedConversation, ServedMessage } from '../mailbox.ts';
import type { Attaching } from '../page/attach.ts';
import { autosave } from '../page/autosave.ts';
import { slashDate } from '../page/dates.ts';
import { el, pressable } from '../page/element.ts';
import { register } from '../page/open-messages.ts';
import { type Act, firstRecipients, inWords } from '../page/people.ts';
import { type Draft, dropDraft, saveDraft, sendReply } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { composeBar, editorElement, outlookAttaching, signature, subjectBox } from './composer.ts';
import { makeEditor } from './editor.ts';
import { parseHtml } from './message.ts';
import { makeWells, type Wells } from './recipients.ts';

/// A reply or forward: whom it goes to, the editor with signature and quotation, and its buttons. Both have the same header
/// above the mail that is quoted. It stands below its message, or elsewhere when it was popped out.

export type Reply = {
  readonly id: string;
  readonly root: HTMLElement;
  /** What it holds now, so that it can be opened elsewhere. */
  kept(): KeptDraft;
  /** Saves what waits to be saved, and never again: nothing shows this element any more. */
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
  /** It is to be shown elsewhere, or below its message again. */
  readonly moved: () => void;
};

/** A reply with the draft's content or as new. `where` is where it will stand. */
export function makeReply(
  subject: ReplySubject,
  draft: KeptDraft | null,
  where: 'inline' | 'out',
  ends: ReplyEnds,
): Reply {
  const { conversation, message, act, boot } = subject;
  const { options, account } = boot;
  const id = draft?.id ?? crypto.randomUUID();
  const state = el('span', { class: 'state', role: 'status' });
  const area = editorElement();
  const edited = () => {
    state.textContent = '';
    saving.edited();
  };
  const manners = { edited, refuses: options.editor === 'refuses', pasteDelay: options.pasteDelay };
  const editor = makeEditor(area, draft?.html ?? freshContent(subject), manners);
  const files = outlookAttaching(draft?.attachments ?? [], edited);
  const first = draft?.recipients ?? firstRecipients(answered(subject), act, boot);
  const to = makeWells(first, { shown: options.recipients, account: account.email }, edited);
  const current = (): Draft => {
    const recipients = to.read();
    const about = { conversation: conversation.id, message, forward: act === 'forward' };
    return {
      id,
      ...about,
      to: inWords(recipients),
      recipients,
      ...editor.read(),
      attachments: files.names(),
    };
  };
  const saving = autosave(async () => {
    await saveDraft(current());
    state.textContent = 'Draft saved';
  });
  const end = () => {
    saving.stop();
    unregister();
    editor.dispose();
  };
  const send = async () => {
    const reply = current();
    end();
    ends.closed();
    await sendReply(reply);
    ends.sent(reply);
  };
  const discard = async () => {
    end();
    ends.closed();
    await dropDraft(id);
  };
  const titled = `${act === 'forward' ? 'Fw' : 'Re'}: ${conversation.subject}`;
  const subjects = where === 'inline' ? [] : [subjectBox(titled, edited)];
  const root = composer({ area, state, to, files, subjects, where }, { send, discard, move: ends.moved });
  const kind = act === 'forward' ? 'forward' : 'reply';
  const describe = () => ({ kind, conversation: conversation.id, message, recipients: to.read() }) as const;
  const unregister = register(root, { id, editor: area, describe });
  return {
    id,
    root,
    kept: current,
    leave: () => {
      saving.flush();
      end();
    },
    focus: () => (act === 'forward' && inWords(to.read()) === '' ? to : editor).focus(),
  };
}

type Parts = {
  readonly area: HTMLElement;
  readonly state: HTMLElement;
  readonly to: Wells;
  readonly files: Attaching;
  readonly subjects: readonly HTMLElement[];
  readonly where: 'inline' | 'out';
};
type Actions = { readonly send: () => void; readonly discard: () => void; readonly move: () => void };

function composer({ area, state, to, files, subjects, where }: Parts, actions: Actions): HTMLElement {
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) actions.send();
  });
  const scrolled = el(
    'div',
    { class: 'owaMailComposeEditorScrollContainer' },
    el('div', { id: 'editorParent_1' }, area),
  );
  const label = where === 'inline' ? 'Pop out' : 'Pop in';
  const moving = el('button', { type: 'button', class: 'word-button', 'aria-label': label }, label);
  const bar = composeBar(actions, [files.button, pressable(moving, actions.move), state]);
  const id = `docking_InitVisiblePart_${where === 'inline' ? 0 : 2}`;
  return el('div', { id, class: 'composer' }, bar, to.root, ...subjects, files.chips, scrolled);
}

function answered({ conversation, message }: ReplySubject): ServedMessage {
  const found = conversation.messages[message - conversation.before];
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
    ...row('To', to.map(({ name, email }) => `${name} <${email}>`).join('; ')),
    ...row('Subject', subject),
    el('div', {}, '\u00a0'),
  );
  const original = parseHtml(html);
  for (const live of original.querySelectorAll('script, style')) live.remove();
  return [head, el('div', {}, original)];
}
