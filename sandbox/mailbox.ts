import { gmailMessageId, outlookMessageId } from './mails/ids.ts';
import { type Correspondent, officer, type StoredConversation, type WebmailName } from './mails/mail.ts';

/// One mailbox as the server keeps it: the stored conversations, and the drafts and sent mails of this run.

/** A reply as the page handed it over. */
export type Reply = {
  /** The conversation's id, as its file in mails/ has it. */
  readonly conversation: string;
  /** The message that is answered: its place in the conversation, from 0. */
  readonly message: number;
  /** Whom it goes to, as the page shows them: the sender of that message, or whoever a forward goes to. */
  readonly to: string;
  readonly forward: boolean;
  readonly html: string;
  readonly text: string;
  /** Names of the attached files. */
  readonly attachments: readonly string[];
  /** When the server got it: ISO 8601. */
  readonly at: string;
};

/** A message that answers none, as the page handed it over. */
export type NewMessage = {
  /** Its window's, made by the page. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly attachments: readonly string[];
  readonly at: string;
};

/** A conversation's line in the list. */
export type ListedConversation = {
  readonly id: string;
  /** The name that the webmail gives to it, as its routes use. */
  readonly route: string;
  readonly subject: string;
  readonly from: Correspondent;
  readonly at: string;
  readonly messages: number;
  readonly draft: boolean;
  readonly answered: boolean;
};

/** A message as a page gets it. */
export type ServedMessage = {
  readonly id: string;
  readonly from: Correspondent;
  readonly to: Correspondent;
  readonly at: string;
  readonly html: string;
  readonly clipped: boolean;
  readonly attachments: readonly string[];
  readonly sent: boolean;
};

/** A draft as it is shown again. */
export type KeptDraft = Pick<Reply, 'message' | 'to' | 'forward' | 'html' | 'attachments'>;

export type ServedConversation = {
  readonly id: string;
  readonly route: string;
  readonly subject: string;
  readonly messages: readonly ServedMessage[];
  readonly draft: KeptDraft | null;
};

export class Mailbox {
  readonly webmail: WebmailName;
  private readonly conversations: readonly StoredConversation[];
  private readonly routeOf: (conversation: string) => string;
  private draftOf = new Map<string, Reply>();
  private sentReplies: Reply[] = [];
  private messages = new Map<string, NewMessage>();
  private sentMessages: NewMessage[] = [];
  private taken = 0;

  constructor(
    webmail: WebmailName,
    conversations: readonly StoredConversation[],
    routeOf: (conversation: string) => string,
  ) {
    this.webmail = webmail;
    this.routeOf = routeOf;
    this.conversations = [...conversations].sort(
      (a, b) => Date.parse(lastOf(b).at) - Date.parse(lastOf(a).at),
    );
  }

  get drafts(): readonly Reply[] {
    return [...this.draftOf.values()];
  }

  get sent(): readonly Reply[] {
    return this.sentReplies;
  }

  /** New messages that were begun and not sent. */
  get newDrafts(): readonly NewMessage[] {
    return [...this.messages.values()];
  }

  get newSent(): readonly NewMessage[] {
    return this.sentMessages;
  }

  /** Newest first. */
  list(): readonly ListedConversation[] {
    return this.conversations.map((conversation) => ({
      id: conversation.id,
      route: this.routeOf(conversation.id),
      subject: conversation.subject,
      from: firstOf(conversation).from,
      at: lastOf(conversation).at,
      messages: this.messageCount(conversation),
      draft: this.draftOf.has(conversation.id),
      answered: this.sentReplies.some((reply) => reply.conversation === conversation.id),
    }));
  }

  /** The conversation of that route with its bodies, the replies sent in this run, and its draft; null when unknown. */
  open(route: string): ServedConversation | null {
    const conversation = this.conversations.find(({ id }) => this.routeOf(id) === route);
    if (!conversation) return null;
    const { id, subject } = conversation;
    const draft = this.draftOf.get(id);
    return {
      id,
      route,
      subject,
      messages: [...this.received(conversation), ...this.answers(conversation)],
      draft: draft ?? null,
    };
  }

  keepDraft(reply: Reply): void {
    this.draftOf.set(reply.conversation, reply);
  }

  dropDraft(conversation: string): void {
    this.draftOf.delete(conversation);
  }

  send(reply: Reply): void {
    this.dropDraft(reply.conversation);
    this.sentReplies.push(reply);
  }

  keepMessage(message: NewMessage): void {
    this.messages.set(message.id, message);
  }

  dropMessage(id: string): void {
    this.messages.delete(id);
  }

  sendMessage(message: NewMessage): void {
    this.dropMessage(message.id);
    this.sentMessages.push(message);
  }

  /** The oldest sent reply that was not taken yet; null when there is none. */
  takeSent(): Reply | null {
    const reply = this.sentReplies[this.taken] ?? null;
    if (reply) this.taken += 1;
    return reply;
  }

  /** Forgets drafts and sent mails. */
  reset(): void {
    this.taken = 0;
    this.draftOf.clear();
    this.sentReplies = [];
    this.messages.clear();
    this.sentMessages = [];
  }

  private messageCount({ id, messages }: StoredConversation): number {
    return messages.length + this.sentReplies.filter((reply) => reply.conversation === id).length;
  }

  private received({ id, messages }: StoredConversation): ServedMessage[] {
    return messages.map((message, index) => ({
      id: this.messageId(id, index),
      from: message.from,
      to: message.to,
      at: message.at,
      html: message.body(this.webmail),
      clipped: this.webmail === 'gmail' && message.clippedInGmail === true,
      attachments: message.attachments ?? [],
      sent: false,
    }));
  }

  private answers(conversation: StoredConversation): ServedMessage[] {
    const replies = this.sentReplies.filter((reply) => reply.conversation === conversation.id);
    return replies.map((reply, index) => ({
      id: this.messageId(conversation.id, conversation.messages.length + index),
      from: officer,
      to: firstOf(conversation).from,
      at: reply.at,
      html: reply.html,
      clipped: false,
      attachments: reply.attachments,
      sent: true,
    }));
  }

  private messageId(conversation: string, index: number): string {
    return this.webmail === 'gmail'
      ? gmailMessageId(conversation, index)
      : outlookMessageId(conversation, index);
  }
}

function firstOf(conversation: StoredConversation) {
  const [first] = conversation.messages;
  if (!first) throw new Error(`conversation ${conversation.id} has no message`);
  return first;
}

function lastOf(conversation: StoredConversation) {
  return conversation.messages.at(-1) ?? firstOf(conversation);
}
