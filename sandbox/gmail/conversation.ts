import type { KeptDraft, ServedConversation, ServedMessage } from '../mailbox.ts';
import { delay } from '../page/delay.ts';
import { addClasses, el, hook, pressable } from '../page/element.ts';
import { type Act, hasOthers } from '../page/people.ts';
import type { Draft } from '../page/server.ts';
import type { Boot } from '../shells.ts';
import { makeMessage, replyLine } from './message.ts';
import { makeReply, type Reply, type ReplySubject } from './reply.ts';
import { makeWindow, subjectBox } from './window.ts';

/// A conversation: heading, messages oldest first, at most one reply in each of them, and the buttons below them all,
/// which answer whoever wrote last.

export interface ConversationView {
  readonly content: readonly Node[];
  /** The content is in the page now. */
  arrived(): void;
  /** Another view is about to be shown. */
  leave(): void;
  /** The view is taken out of the page. */
  dispose(): void;
}

export function makeConversation(
  conversation: ServedConversation,
  boot: Boot,
  dock: HTMLElement,
): ConversationView {
  const view = new Conversation(conversation, boot, dock);
  return {
    content: view.content,
    arrived: () => view.reopenDrafts(),
    leave: () => view.eachReply((reply) => reply.flush()),
    dispose: () => view.eachReply((reply) => reply.leave()),
  };
}

class Conversation {
  readonly content: readonly Node[];
  private readonly conversation: ServedConversation;
  private readonly messages: ServedMessage[];
  private readonly boot: Boot;
  private readonly dock: HTMLElement;
  private readonly list: HTMLElement;
  private readonly items: HTMLElement[];
  private readonly replies = new Map<HTMLElement, Reply>();
  private readonly bottom = el('div', { class: 'nr' });

  constructor(conversation: ServedConversation, boot: Boot, dock: HTMLElement) {
    this.messages = [...conversation.messages];
    this.conversation = { ...conversation, messages: this.messages };
    this.boot = boot;
    this.dock = dock;
    this.items = this.messages.map((message, index) => this.item(message, index));
    this.list = el('div', { class: 'nH a98', role: 'list' }, ...superCollapse(this.items));
    const below = el('div', { class: 'btDi4d' }, el('div', { class: 'amr' }, this.bottom));
    this.content = [heading(conversation, boot), this.list, below];
    this.paintBottom();
  }

  /** Shows the drafts that are kept for this conversation, as after a reload. */
  reopenDrafts(): void {
    for (const draft of this.conversation.drafts) {
      const inWindow = this.dock.querySelector(`[data-sandbox-message="${draft.id}"]`) !== null;
      const slot = this.slotOf(draft.message);
      if (slot && !inWindow && !this.replies.has(slot)) this.open(slot, draft.message, actOf(draft), draft);
    }
  }

  eachReply(act: (reply: Reply) => void): void {
    for (const reply of this.replies.values()) act(reply);
  }

  private slotOf(message: number): HTMLElement | null {
    return this.items[message]?.querySelector<HTMLElement>(`.${hook('ip')}`) ?? null;
  }

  private item(message: ServedMessage, index: number, unsynced = false): HTMLElement {
    const { drafts } = this.conversation;
    const last = index === this.messages.length - 1;
    const drafted = drafts.some((draft) => draft.message === index);
    const open = last || drafted || this.boot.options.unfolded === 'all';
    const others = hasOthers(message, this.boot);
    const opened = (item: HTMLElement) => {
      this.items[index] = item;
    };
    const act = (slot: HTMLElement, what: Act) => this.press(slot, index, what);
    return makeMessage(message, { open, unsynced, others, opened, act });
  }

  /** The buttons below the messages answer the last of them, and hide while that is being answered. */
  private paintBottom(): void {
    const message = this.messages.length - 1;
    const last = this.messages[message];
    const slot = this.slotOf(message);
    this.bottom.replaceChildren();
    if (!last || !slot || this.replies.has(slot)) return;
    const act = (what: Act) => this.press(slot, message, what);
    this.bottom.append(replyLine(act, hasOthers(last, this.boot)));
  }

  /** Reply or Forward was pressed: the editor comes some time after, if it comes. */
  private async press(slot: HTMLElement, message: number, act: Act): Promise<void> {
    const { reply, replyDelay } = this.boot.options;
    if (reply === 'never') return;
    await delay(replyDelay);
    const open = this.replies.get(slot);
    if (open) open.root.querySelector<HTMLElement>('[contenteditable]')?.focus();
    else this.open(slot, message, act, null);
  }

  private open(slot: HTMLElement, message: number, act: Act, draft: KeptDraft | null): void {
    const subject = { conversation: this.conversation, message, act, boot: this.boot };
    const close = () => {
      this.replies.delete(slot);
      slot.classList.remove(hook('adB'));
      reply.root.remove();
      this.paintBottom();
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
    this.replies.set(slot, reply);
    slot.append(reply.root);
    addClasses(slot, 'adB');
    this.paintBottom();
    reply.focus();
  }

  /** Shows the reply in a window of its own. It goes back into its message where that is still shown. */
  private popOut(subject: ReplySubject, draft: KeptDraft): void {
    const back = () => {
      const kept = reply.kept();
      reply.leave();
      window.remove();
      const slot = this.slotOf(subject.message);
      if (slot?.checkVisibility() && !this.replies.has(slot))
        this.open(slot, subject.message, subject.act, kept);
    };
    const reply = makeReply(subject, draft, 'window', {
      closed: () => window.remove(),
      sent: (sent) => this.showSent(sent),
      moved: back,
    });
    const title = `${subject.act === 'forward' ? 'Fwd' : 'Re'}: ${this.conversation.subject}`;
    const content = [el('div', { class: 'aoD az6' }, subjectBox(title)), reply.root];
    const window = makeWindow({ title, content, close: back });
    this.dock.append(window);
    reply.focus();
  }

  /** What was just sent is shown as a message that the mailbox has not synced yet. */
  private showSent({ html, attachments, recipients }: Draft): void {
    const at = new Date().toISOString();
    const id = Date.now().toString(16);
    const { to, cc } = recipients;
    const who = { from: this.boot.account, to, cc };
    const message = { id, shortId: id, ...who, at, html, attachments, clipped: false, sent: true };
    this.messages.push(message);
    const item = this.item(message, this.messages.length - 1, true);
    this.items.push(item);
    this.list.append(item);
    this.paintBottom();
  }
}

function actOf({ forward }: KeptDraft): Act {
  return forward ? 'forward' : 'reply';
}

function heading({ subject, route }: ServedConversation, { options }: Boot): HTMLElement {
  const { threadIds, paintDelay } = options;
  const title = el('h2', { class: 'hP', tabindex: '-1' }, subject);
  const permanent = threadIds === 'undefined' ? 'undefined' : `thread-f:${BigInt(`0x${route}`)}`;
  const paint = () => {
    if (threadIds !== 'absent') title.setAttribute(hook('data-thread-perm-id'), permanent);
    title.setAttribute(hook('data-legacy-thread-id'), route);
  };
  if (threadIds === 'late') delay(paintDelay).then(paint);
  else paint();
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
