import type { KeptDraft, ServedConversation, ServedMessage } from '../mailbox.ts';
import { delay } from '../page/delay.ts';
import { el, pressable } from '../page/element.ts';
import type { Draft } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { makeMessage, wordButton } from './message.ts';
import { type OpenReply, openReply } from './reply.ts';

let numbered = 0;

/** Which message is answered or forwarded. */
type Answering = { readonly message: number; readonly forward: boolean };

/** A conversation in the reading pane: subject, messages oldest first, the last one open, and at most one reply. */
export class Conversation {
  readonly root: HTMLElement;
  private readonly conversation: ServedConversation;
  private readonly boot: Boot;
  private readonly messages: HTMLElement;
  private reply: OpenReply | null = null;
  private left = false;

  constructor(conversation: ServedConversation, boot: Boot) {
    this.conversation = conversation;
    this.boot = boot;
    this.messages = el(
      'div',
      { class: 'messages' },
      ...conversation.messages.map((one, at) => this.place(one, at)),
    );
    this.root = el(
      'div',
      { id: 'ConversationReadingPaneContainer' },
      heading(conversation),
      el('div', { class: 'customScrollBar' }, this.messages, this.buttons()),
    );
  }

  /** Shows the draft that is kept for this conversation, as after a reload. */
  reopenDraft(): void {
    const { draft } = this.conversation;
    if (draft) this.open(draft, draft);
  }

  /** Another conversation is about to be shown. */
  leave(): void {
    this.left = true;
    this.reply?.leave();
  }

  private place(message: ServedMessage, index: number): HTMLElement {
    const open =
      index === this.conversation.messages.length - 1 || index === this.conversation.draft?.message;
    numbered += 1;
    const number = numbered;
    // Items keep their own wrapper, so that a reply finds its place after a collapsed message was opened.
    const acts = {
      reply: () => this.press({ message: index, forward: false }),
      forward: () => this.press({ message: index, forward: true }),
    };
    const made = makeMessage(message, { number, open, ...acts });
    return el('div', { class: 'item' }, made);
  }

  private buttons(): HTMLElement {
    const message = this.conversation.messages.length - 1;
    const act = (name: string, icon: string, glyph: string, forward: boolean) =>
      pressable(wordButton(name, icon, glyph), () => this.press({ message, forward }));
    const reply = act('Reply', 'ArrowReplyRegular', '↩', false);
    return el('div', { class: 'buttons' }, reply, act('Forward', 'ArrowForwardRegular', '↪', true));
  }

  /** Reply or Forward was pressed: the editor comes some time after, if it comes. */
  private async press(answering: Answering): Promise<void> {
    const { reply, replyDelay } = this.boot.options;
    if (reply === 'never') return;
    await delay(replyDelay);
    if (this.left) return;
    if (this.reply) this.reply.focus();
    else this.open(answering, null);
  }

  private open({ message, forward }: Answering, draft: KeptDraft | null): void {
    const item = this.messages.children[message];
    if (!item) return;
    const { conversation, boot } = this;
    const closed = (sent: Draft | null) => this.close(sent);
    this.reply = openReply({ conversation, message, forward, boot, closed }, draft);
    item.append(this.reply.root);
    this.root.classList.add('replying');
    this.reply.focus();
  }

  /** The reply was sent or discarded. What was sent is shown as the conversation's newest message. */
  private close(sent: Draft | null): void {
    this.reply = null;
    this.root.classList.remove('replying');
    const [first] = this.conversation.messages;
    if (!sent || !first) return;
    const at = new Date().toISOString();
    const message = {
      ...first,
      id: `new${Date.now()}`,
      from: this.boot.account,
      to: first.from,
      at,
      html: sent.html,
      attachments: sent.attachments,
      sent: true,
    };
    this.messages.append(this.place(message, this.conversation.messages.length - 1));
  }
}

function heading({ subject, route }: ServedConversation): HTMLElement {
  const title = el('span', { title: subject }, subject);
  return el(
    'div',
    { class: 'subject', id: `CONV_${route}_SUBJECT`, role: 'heading', 'aria-level': '2' },
    title,
  );
}
