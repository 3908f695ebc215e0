/// The sandbox's mails: one file a conversation, each with the markup that each webmail would show for it.

export type WebmailName = 'gmail' | 'outlook';

export type Correspondent = { readonly name: string; readonly email: string };

/** The inner HTML of a message's body as the named webmail has it in its page. Called each time it is served. */
export type Body = (webmail: WebmailName) => string;

export type StoredMessage = {
  readonly from: Correspondent;
  readonly to: Correspondent;
  readonly cc?: readonly Correspondent[];
  /** When it was received: ISO 8601 with offset. */
  readonly at: string;
  readonly body: Body;
  /** Gmail cuts long mails and offers the rest behind a link. Outlook is not known to. */
  readonly clippedInGmail?: true;
  /** Names of the attached files. There is nothing in them. */
  readonly attachments?: readonly string[];
};

export type StoredConversation = {
  /** The file's name without its ending; tests name conversations by it. */
  readonly id: string;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly StoredMessage[];
};

/** Who looks after that mailbox: the page names them where it does not name the mailbox. */
export const login: Correspondent = {
  name: 'Sam Pratt',
  email: 'sam.pratt@northmere-police.example.org',
};

/** The authority whose mailboxes these are. It does not exist. */
export const officer: Correspondent = {
  name: 'FOI Team',
  email: 'foi@northmere-police.example.org',
};
