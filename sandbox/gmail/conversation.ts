import type { KeptDraft, ServedConversation, ServedMessage } from '../mailbox.ts';
import { delay } from '../page/delay.ts';
import { el, hook, pressable } from '../page/element.ts';
import type { Draft } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { makeMessage } from './message.ts';
import { type InlineReply, openInlineReply } from './reply.ts';

/// A conversation: heading, messages oldest first, and at most one inline reply.

export interface ConversationView {
  readonly content: readonly Node[];
  /** The content is in the page now. */
  arrived(): void;
  /** Another view is about to be shown. */
  leave(): void;
}

export function makeConversation(conversation: ServedConversation, boot: Boot): ConversationView {
  const view = new Conversation(conversation, boot);
  return { content: view.content, arrived: () => view.reopenDraft(), leave: () => view.reply?.flush() };
}

/** Which message is answered or forwarded. */
type Answering = { readonly message: number; readonly forward: boolean };

class Conversation {
  readonly content: readonly Node[];
  reply: InlineReply | null = null;
  private readonly conversation: ServedConversation;
  private readonly boot: Boot;
  private readonly list: HTMLElement;
  private readonly items: HTMLElement[];

  constructor(conversation: ServedConversation, boot: Boot) {
    this.conversation = conversation;
    this.boot = boot;
    this.items = conversation.messages.map((message, index) => this.item(message, index));
    this.list = el('div', { class: 'nH a98', role: 'list' }, ...superCollapse(this.items));
    this.content = [heading(conversation), this.list];
  }

  /** Shows the draft that is kept for this conversation, as after a reload. */
  reopenDraft(): void {
    const { draft } = this.conversation;
    const slot = draft ? this.items[draft.message]?.querySelector<HTMLElement>(`.${hook('ip')}`) : null;
    if (draft && slot) this.open(slot, draft, draft);
  }

  private item(message: ServedMessage, index: number): HTMLElement {
    const last = index === this.conversation.messages.length - 1;
    const drafted = this.conversation.draft?.message === index;
    return makeMessage(message, {
      open: last || drafted,
      last,
      reply: (slot, forward) => this.press(slot, { message: index, forward }),
    });
  }

  /** Reply or Forward was pressed: the editor comes some time after, if it comes. */
  private async press(slot: HTMLElement, answering: Answering): Promise<void> {
    const { reply, replyDelay } = this.boot.options;
    if (reply === 'never') return;
    await delay(replyDelay);
    const open = this.list.querySelector<HTMLElement>(`.${hook('M9')} [contenteditable]`);
    if (open) open.focus();
    else this.open(slot, answering, null);
  }

  private open(slot: HTMLElement, { message, forward }: Answering, draft: KeptDraft | null): void {
    const { conversation, boot } = this;
    const sent = (reply: Draft) => this.showSent(reply);
    this.reply = openInlineReply(slot, { conversation, message, forward, boot, sent }, draft);
  }

  /** What was just sent is shown as a message that the mailbox has not synced yet. */
  private showSent({ html, attachments }: Draft): void {
    this.reply = null;
    const [first] = this.conversation.messages;
    if (!first) return;
    const at = new Date().toISOString();
    const message = {
      ...first,
      id: Date.now().toString(16),
      from: this.boot.account,
      to: first.from,
      at,
      html,
      attachments,
      sent: true,
    };
    const newest = this.conversation.messages.length - 1;
    const reply = (slot: HTMLElement, forward: boolean) => this.press(slot, { message: newest, forward });
    this.list.append(makeMessage(message, { open: true, last: true, unsynced: true, reply }));
  }
}

function heading({ subject, route }: ServedConversation): HTMLElement {
  const title = el(
    'h2',
    {
      class: 'hP',
      tabindex: '-1',
      'data-thread-perm-id': `thread-f:${BigInt(`0x${route}`)}`,
      'data-legacy-thread-id': route,
    },
    subject,
  );
  const back = el('a', { class: 'lS', href: '#inbox', 'aria-label': 'Back to Inbox' }, '←');
  return el('div', { class: 'ha' }, back, title, el('span', { class: 'hN' }, 'Inbox'));
}

/** From four messages on, those between the first and the last two are one line with their number. */
function superCollapse(items: readonly HTMLElement[]): readonly Node[] {
  if (items.length < 4) return items;
  const [first, ...rest] = items;
  const between = rest.slice(0, -2);
  // An open one among them holds a draft.
  if (between.some((item) => item.classList.contains(hook('h7')))) return items;
  const count = el('span', { class: 'adx' }, String(between.length));
  const line = el('div', { class: 'kQ bg', role: 'listitem', tabindex: '0' }, count, ' earlier messages');
  pressable(line, () => line.replaceWith(...between));
  return [...(first ? [first] : []), line, ...rest.slice(-2)];
}
