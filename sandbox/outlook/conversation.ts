import type { KeptDraft, ServedConversation, ServedMessage } from '../mailbox.ts';
import { delay } from '../page/delay.ts';
import { el, pressable } from '../page/element.ts';
import { type Act, hasOthers, inWords } from '../page/people.ts';
import type { Draft } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { makeMessage, replyButtons, wordButton } from './message.ts';
import type { Panes } from './panes.ts';
import { makeReply, type Reply, type ReplySubject } from './reply.ts';

let numbered = 0;

/** A conversation in the reading pane: subject, messages oldest first, the last one open, and their replies. */
export class Conversation {
  readonly root: HTMLElement;
  private readonly conversation: ServedConversation;
  private readonly shown: ServedMessage[];
  private readonly boot: Boot;
  private readonly panes: Panes;
  private readonly messages: HTMLElement;
  private readonly replies = new Map<HTMLElement, Reply>();
  private left = false;

  constructor(conversation: ServedConversation, boot: Boot, panes: Panes) {
    this.shown = [...conversation.messages];
    this.conversation = { ...conversation, messages: this.shown };
    this.boot = boot;
    this.panes = panes;
    this.messages = el(
      'div',
      { class: 'messages' },
      ...this.shown.map((one, at) => this.place(one, at + conversation.before)),
    );
    const content = [this.heading(), el('div', { class: 'customScrollBar' }, this.messages, this.buttons())];
    const item = boot.options.view === 'item' || location.pathname.startsWith('/mail/deeplink/');
    this.root = el(
      'div',
      { id: item ? 'ItemReadingPaneContainer' : 'ConversationReadingPaneContainer' },
      ...content,
    );
  }

  /** Shows the drafts that are kept for this conversation, as after a reload. */
  reopenDrafts(): void {
    for (const draft of this.conversation.drafts) {
      const item = this.itemOf(draft.message);
      const elsewhere = document.querySelector(`[data-sandbox-message="${draft.id}"]`) !== null;
      if (item === null || elsewhere) continue;
      if (this.boot.options.drafts === 'cards') item.append(this.card(draft));
      else if (!this.replies.has(item)) this.open(item, draft.message, actOf(draft), draft);
    }
  }

  /** Another conversation is about to be shown. */
  leave(): void {
    this.left = true;
    for (const reply of this.replies.values()) reply.leave();
  }

  private itemOf(message: number): HTMLElement | null {
    const item = this.messages.children[message - this.conversation.before];
    return item instanceof HTMLElement ? item : null;
  }

  private place(message: ServedMessage, index: number): HTMLElement {
    const { unfolded, messageIds } = this.boot.options;
    const drafted = this.conversation.drafts.some((draft) => draft.message === index);
    const last = message === this.shown.at(-1);
    const open = last || drafted || unfolded === 'all';
    numbered += 1;
    const acts = {
      act: (what: Act) => this.press(item, index, what),
      others: hasOthers(message, this.boot),
    };
    const shownId = messageIds === 'short' ? message.shortId : message.id;
    const made = makeMessage(message, { number: numbered, open, acts, shownId });
    // Items keep their own wrapper, so that a reply finds its place after a collapsed message was opened.
    const item = el('div', { class: 'item' }, made);
    return item;
  }

  /** A conversation's has an id of its own; that of a single message is the message's, in a span. */
  private heading(): HTMLElement {
    const { subject, route } = this.conversation;
    const title = el('span', { title: subject }, subject);
    const role = { class: 'subject', role: 'heading', 'aria-level': '3' };
    const [first] = this.shown;
    if (this.boot.options.view === 'item' && first)
      return el('span', { ...role, id: `MSG_${first.shortId}_SUBJECT` }, title);
    return el('div', { ...role, id: `CONV_${route}_SUBJECT` }, title);
  }

  /** The buttons below the messages answer whoever wrote last. */
  private buttons(): HTMLElement {
    const last = this.shown.at(-1);
    const index = this.conversation.before + this.shown.length - 1;
    const act = (what: Act) => {
      const item = this.itemOf(index);
      if (item) this.press(item, index, what);
    };
    const others = last !== undefined && hasOthers(last, this.boot);
    return el('div', { class: 'buttons' }, ...replyButtons({ act, others }, wordButton));
  }

  /** A draft as a message: it says what it is, and opens when it is pressed. */
  private card(draft: KeptDraft): HTMLElement {
    const label = `From: ${this.boot.account.name}`;
    const from = el('span', { role: 'button', tabindex: '0', 'aria-label': label }, this.boot.account.name);
    const words = el('div', { class: 'to' }, `To: ${inWords(draft.recipients)}`);
    const header = el('div', { class: 'header', tabindex: '0' }, el('span', {}, '[Draft] '), from, words);
    const card = el(
      'div',
      { class: 'message', 'aria-label': 'Email message', 'aria-expanded': 'false' },
      header,
    );
    return pressable(card, () => {
      const item = card.parentElement;
      card.remove();
      if (item) this.open(item, draft.message, actOf(draft), draft);
    });
  }

  /** Reply or Forward was pressed: the editor comes some time after, if it comes. */
  private async press(item: HTMLElement, message: number, act: Act): Promise<void> {
    const { reply, replyDelay } = this.boot.options;
    if (reply === 'never') return;
    await delay(replyDelay);
    if (this.left) return;
    const open = this.replies.get(item);
    if (open) open.focus();
    else this.open(item, message, act, null);
  }

  private open(item: HTMLElement, message: number, act: Act, draft: KeptDraft | null): void {
    const subject = { conversation: this.conversation, message, act, boot: this.boot };
    const close = () => {
      this.replies.delete(item);
      reply.root.remove();
      this.root.classList.toggle('replying', this.replies.size > 0);
    };
    const reply = makeReply(subject, draft, 'inline', {
      closed: close,
      sent: (sent) => this.showSent(sent),
      moved: () => {
        const kept = reply.kept();
        reply.leave();
        close();
        this.popOut(subject, kept);
      },
    });
    this.replies.set(item, reply);
    item.append(reply.root);
    this.root.classList.add('replying');
    reply.focus();
  }

  /** Shows the reply below the pane, or in it with a tab. It goes back where its conversation is still shown. */
  private popOut(subject: ReplySubject, draft: KeptDraft): void {
    const item = this.itemOf(subject.message);
    const reply = makeReply(subject, draft, 'out', {
      closed: () => close(),
      sent: (sent) => this.showSent(sent),
      moved: () => {
        const kept = reply.kept();
        reply.leave();
        close();
        const free = item !== null && !this.left && !this.replies.has(item);
        if (free) this.open(item, subject.message, subject.act, kept);
      },
    });
    const close = this.showElsewhere(reply.root);
    reply.focus();
  }

  private showElsewhere(root: HTMLElement): () => void {
    if (this.boot.options.popOut === 'tab') return this.panes.openTab(root, this.conversation.subject).close;
    this.panes.dock.append(root);
    return () => root.remove();
  }

  /** What was sent is shown as the conversation's newest message. */
  private showSent({ html, attachments, recipients }: Draft): void {
    const at = new Date().toISOString();
    const id = `new${Date.now()}`;
    const { to, cc } = recipients;
    const who = { from: this.boot.account, to, cc };
    const message = { id, shortId: id.slice(-11), ...who, at, html, attachments, clipped: false, sent: true };
    this.shown.push(message);
    this.messages.append(this.place(message, this.conversation.before + this.shown.length - 1));
  }
}

function actOf({ forward }: KeptDraft): Act {
  return forward ? 'forward' : 'reply';
}
