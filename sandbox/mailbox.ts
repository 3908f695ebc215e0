import { gmailMessageId, outlookMessageId, outlookShortId, sameRoute } from './mails/ids.ts';
import { type Correspondent, officer, type StoredConversation, type WebmailName } from './mails/mail.ts';

/// One mailbox as the server keeps it: the stored conversations, and the drafts and sent mails of this run.

/** Whom a message goes to. */
export type Recipients = Readonly<Record<'to' | 'cc' | 'bcc', readonly Correspondent[]>>;

/** A reply as the page handed it over. */
export type Reply = {
  /** Its own, made by the page when the reply was opened. */
  readonly id: string;
  /** The conversation's id, as its file in mails/ has it. */
  readonly conversation: string;
  /** The message that is answered: its place in the conversation, from 0. */
  readonly message: number;
  /** Whom it goes to, in words: names, and addresses where there is no name. */
  readonly to: string;
  /** Whom it goes to, whatever the page shows of them. */
  readonly recipients: Recipients;
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
  readonly recipients: Recipients;
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
  /** Those of its messages as received. */
  readonly messageRoutes: readonly string[];
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
  /** Outlook's short form of it, for the page's own ids. */
  readonly shortId: string;
  readonly from: Correspondent;
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly at: string;
  readonly html: string;
  readonly clipped: boolean;
  readonly attachments: readonly string[];
  readonly sent: boolean;
};

/** A draft as it is shown again. */
export type KeptDraft = Pick<Reply, 'id' | 'message' | 'recipients' | 'forward' | 'html' | 'attachments'>;

export type ServedConversation = {
  readonly id: string;
  readonly route: string;
  readonly subject: string;
  readonly messages: readonly ServedMessage[];
  /** How many messages of the conversation come before those: none, unless one message alone is served. */
  readonly before: number;
  /** In the order in which they were begun. */
  readonly drafts: readonly KeptDraft[];
};

export class Mailbox {
  readonly webmail: WebmailName;
  private readonly conversations: readonly StoredConversation[];
  private readonly routeOf: (conversation: string) => string;
  private replies = new Map<string, Reply>();
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
    return [...this.replies.values()];
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
      messageRoutes: conversation.messages.map((_, index) => this.idsOf(conversation.id, index).id),
      subject: conversation.subject,
      from: firstOf(conversation).from,
      at: lastOf(conversation).at,
      messages: this.messageCount(conversation),
      draft: this.draftsOf(conversation.id).length > 0,
      answered: this.sentReplies.some((reply) => reply.conversation === conversation.id),
    }));
  }

  /**
   * The conversation of that route with its bodies, the replies sent in this run, and its drafts; null when unknown. The
   * route of a message gives that message alone.
   */
  open(route: string): ServedConversation | null {
    for (const conversation of this.conversations) {
      const { id, subject } = conversation;
      const messages = [...this.received(conversation), ...this.answers(conversation)];
      const drafts = this.draftsOf(id);
      const served = { id, route: this.routeOf(id), subject };
      if (sameRoute(served.route, route)) return { ...served, messages, before: 0, drafts };
      const before = messages.findIndex((message) => sameRoute(message.id, route));
      if (before < 0) continue;
      const alone = messages.slice(before, before + 1);
      return {
        ...served,
        messages: alone,
        before,
        drafts: drafts.filter(({ message }) => message === before),
      };
    }
    return null;
  }

  keepDraft(reply: Reply): void {
    this.replies.set(reply.id, reply);
  }

  dropDraft(id: string): void {
    this.replies.delete(id);
  }

  send(reply: Reply): void {
    this.dropDraft(reply.id);
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
    this.replies.clear();
    this.sentReplies = [];
    this.messages.clear();
    this.sentMessages = [];
  }

  private draftsOf(conversation: string): readonly Reply[] {
    return this.drafts.filter((reply) => reply.conversation === conversation);
  }

  private messageCount({ id, messages }: StoredConversation): number {
    return messages.length + this.sentReplies.filter((reply) => reply.conversation === id).length;
  }

  private received({ id, messages }: StoredConversation): ServedMessage[] {
    return messages.map((message, index) => ({
      ...this.idsOf(id, index),
      from: message.from,
      to: [message.to],
      cc: message.cc ?? [],
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
      ...this.idsOf(conversation.id, conversation.messages.length + index),
      from: officer,
      to: reply.recipients.to,
      cc: reply.recipients.cc,
      at: reply.at,
      html: reply.html,
      clipped: false,
      attachments: reply.attachments,
      sent: true,
    }));
  }

  private idsOf(conversation: string, index: number): Pick<ServedMessage, 'id' | 'shortId'> {
    const idOf = this.webmail === 'gmail' ? gmailMessageId : outlookMessageId;
    const id = idOf(conversation, index);
    return { id, shortId: outlookShortId(id) };
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
