import * as v from 'valibot';
import { mailBlockShape, mailShape, personShape, spanShape } from './domain/email/mail.ts';
import { MOST_NAMES, nameEntries, WEBMAILS } from './domain/email/mail-key.ts';
import { LETTER_ROLES } from './domain/letter/roles.ts';
import { mailKindShape, readingShape } from './domain/request/foi-request.ts';
import { isBlank, plainText, richTextShape } from './domain/text/rich-text.ts';
import { countShape } from './domain/value/size.ts';
import type { ValueOf } from './domain/value/value.ts';

/// Every message between the extension's parts, as discriminated unions, validated on receipt; nothing is cast.
/// Directions: content → panel and background (`mail-open`), content → background (`open-panel`), panel → content (the
/// rest). Who may send what is checked in `receive` (src/messages.ts); here is only the shape, made of the domain's
/// values and their shapes.

const text = v.pipe(v.string(), v.maxLength(1_000_000));
const short = v.pipe(v.string(), v.maxLength(2_000));

const mailKeySchema = v.strictObject(nameEntries(WEBMAILS, short, MOST_NAMES));

/** Names one message in one mailbox (domain/email/mail-key.ts). A letter is only ever put into the reply to the message it was written for. */
export type MailKey = ValueOf<typeof mailKeySchema>;

/** A message of the open conversation. Only those with `kind` were read; '' names one that can't be chosen. */
const conversationMessage = v.strictObject({
  messageId: short,
  from: personShape,
  date: v.nullable(short),
  state: v.picklist(['read', 'clipped', 'collapsed', 'own', 'too-long']),
  kind: v.nullable(mailKindShape),
  questions: countShape,
});

/** What is open in a mailbox tab, as its content script sees it. */
const openStateSchema = v.variant('state', [
  v.strictObject({
    state: v.literal('mail'),
    key: mailKeySchema,
    subject: text,
    from: personShape,
    /** ISO 8601 with offset, null when the page shows none that could be read. */
    date: v.nullable(short),
    reading: readingShape,
    /** Every message, oldest first; left out when there is only the one. */
    conversation: v.exactOptional(v.array(conversationMessage)),
    /** The webmail shows only the beginning of the mail. */
    clipped: v.exactOptional(v.literal(true)),
    /** Names of the attached files; left out when none were found. */
    attachments: v.exactOptional(v.array(short)),
  }),
  v.strictObject({ state: v.literal('no-mail') }),
  v.strictObject({ state: v.literal('hook-missing'), hook: short, what: short }),
  v.strictObject({
    state: v.literal('too-long'),
    characters: countShape,
    key: v.exactOptional(mailKeySchema),
  }),
]);
export type OpenState = ValueOf<typeof openStateSchema>;
export type ConversationMessage = ValueOf<typeof conversationMessage>;

/** A letter as it travels to the content script: its blocks only. A letter that something stops never travels. */
const letterBlocksSchema = v.array(
  v.strictObject({
    id: short,
    role: v.picklist(LETTER_ROLES),
    text: richTextShape,
  }),
);

const insertOutcomeSchema = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    replaced: v.boolean(),
    lines: v.array(text),
    /** Who else the reply goes to, as the page names them. */
    others: v.pipe(v.array(short), v.maxLength(20)),
    /** It stood there word for word, so that nothing was written. */
    already: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({
    ok: v.literal(false),
    step: v.picklist([
      'find-mail',
      'open-reply',
      'wait-for-editor',
      'recipients',
      'find-earlier-letter',
      'write',
      'check',
    ]),
    /** What stands in the way; the panel has the words for it (src/panel/words/not-inserted.ts). */
    why: v.picklist([
      'other-mail',
      'moved-away',
      'hook-missing',
      'no-reply-button',
      'no-editor',
      'several-editors',
      'someone-else',
      'mail-of-someone-else',
      'forward',
      'nobody',
      'not-told',
      'elsewhere',
      'letter-changed',
      'letter-not-found',
      'reply-gone',
      'closed-meanwhile',
      'not-taken',
      'not-seen',
      'not-erased',
      'not-whole',
      'both-there',
    ]),
    /** The webmail, as officers call it, where it is at fault. */
    title: v.exactOptional(short),
    /** What of its page was not found. */
    what: v.exactOptional(short),
    /** Who the reply goes to, or who wrote the mail, as the page names them. */
    names: v.exactOptional(v.pipe(v.array(short), v.maxLength(100))),
    /** The letter is in the reply all the same: this was seen right after. */
    arrived: v.exactOptional(v.literal(true)),
    /** The earlier letter was taken out of the reply before. */
    cleared: v.exactOptional(v.literal(true)),
  }),
]);

/** What came of putting a letter in or taking it out. A failure names its step, and why. */
export type InsertOutcome = ValueOf<typeof insertOutcomeSchema>;
export type InsertStep = Extract<InsertOutcome, { ok: false }>['step'];

/** A subject as webmails take one: a line of at most 255 characters, and not an empty one. */
const subjectLine = v.pipe(v.string(), v.maxLength(255), v.regex(/^[^\p{Cc}\u2028\u2029]+$/u), v.regex(/\S/));

/** One address, and nothing that a recipients box would take for several, for a name or for a command. */
const mailAddress = v.pipe(
  v.string(),
  v.maxLength(320),
  v.regex(/^[^\s<>()[\]:;,"\\@]+@[^\s<>()[\]:;,"\\@]+$/),
);

/** The text of a new message: some words, and no more than a mail's. */
const messageBody = v.pipe(
  richTextShape,
  v.check((body) => !isBlank(body) && plainText(body).length <= 1_000_000, 'no words, or too many'),
);

const newMessageOutcomeSchema = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    /** False when a message with this text was open already, so that no other was opened. */
    opened: v.boolean(),
    /** False when the webmail did not take the subject. */
    subject: v.boolean(),
    /** False when the message does not show the address that it was to go to; true also where none was given. */
    to: v.boolean(),
  }),
  v.strictObject({
    ok: v.literal(false),
    step: v.picklist(['press-button', 'wait-for-window', 'write', 'check']),
    /** The hook that was not found or did not do what it is for (docs/adapters.md). */
    hook: short,
    /** What stands in the way; the panel has the words for it (src/panel/words/not-opened.ts). */
    why: v.picklist([
      'no-button',
      'no-window',
      'not-empty',
      'someone-else',
      'gone',
      'not-taken',
      'not-seen',
      'not-whole',
    ]),
    /** What the hook serves, in words. */
    what: short,
    /** The webmail, as officers call it. */
    title: short,
    /** Who the message goes to, as the page names them. */
    names: v.pipe(v.array(short), v.maxLength(100)),
  }),
]);

/** What came of opening a new message with a text. */
export type NewMessageOutcome = ValueOf<typeof newMessageOutcomeSchema>;
export type NewMessageStep = Extract<NewMessageOutcome, { ok: false }>['step'];

/** What stands in the open reply to a mail besides its words: the names of the files that are attached. */
const openReplySchema = v.strictObject({ attached: v.pipe(v.array(short), v.maxLength(500)) });
export type OpenReply = ValueOf<typeof openReplySchema>;

/** What the officer has selected in the open conversation: of which mail, from where in its text, which words. */
const selectionSchema = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    key: mailKeySchema,
    subject: text,
    from: personShape,
    date: v.nullable(short),
    start: countShape,
    blocks: v.array(mailBlockShape),
  }),
  v.strictObject({ ok: v.literal(false), why: v.picklist(['no-mail', 'nothing-selected', 'too-long']) }),
]);
export type Selection = ValueOf<typeof selectionSchema>;

/** What the content script hears, from extension pages only; each is answered. */
export const toContentSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('read-mail') }),
  v.strictObject({ kind: v.literal('choose-message'), key: mailKeySchema }),
  v.strictObject({ kind: v.literal('read-selection') }),
  v.strictObject({ kind: v.literal('mark'), key: mailKeySchema, span: v.nullable(spanShape) }),
  v.strictObject({
    kind: v.literal('insert'),
    key: mailKeySchema,
    requester: personShape,
    letter: letterBlocksSchema,
    /** The letters that were, or may have been, put there before, as lines. */
    earlier: v.pipe(v.array(v.array(text)), v.maxLength(4)),
    /** What to do when the officer has changed the earlier letter in the reply; 'refuse' when it is not given. */
    onChanged: v.exactOptional(v.picklist(['refuse', 'replace', 'keep-both'])),
  }),
  v.strictObject({ kind: v.literal('take-out'), key: mailKeySchema, lines: v.array(text) }),
  v.strictObject({
    kind: v.literal('new-message'),
    subject: subjectLine,
    body: messageBody,
    to: v.nullable(mailAddress),
  }),
  v.strictObject({ kind: v.literal('read-reply'), key: mailKeySchema }),
]);

/** What extension pages and the background hear, from content scripts only; 'judge' is answered, by the background. */
export const toExtensionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('judge'), mail: mailShape }),
  v.strictObject({ kind: v.literal('mail-open'), open: openStateSchema }),
  v.strictObject({ kind: v.literal('open-panel') }),
]);

export type ToContent = ValueOf<typeof toContentSchema>;
export type ToExtension = ValueOf<typeof toExtensionSchema>;
export type Message = ToContent | ToExtension;

/** The reply that each kind of message to the content script gets. */
export const replySchemas = {
  'read-mail': openStateSchema,
  'choose-message': v.boolean(),
  'read-selection': selectionSchema,
  mark: v.boolean(),
  insert: insertOutcomeSchema,
  'take-out': insertOutcomeSchema,
  'new-message': newMessageOutcomeSchema,
  'read-reply': openReplySchema,
} as const;
export type WireAnswer<K extends keyof typeof replySchemas> = ValueOf<(typeof replySchemas)[K]>;
