import * as v from 'valibot';

/// Every message between the extension's parts, as discriminated unions, validated on receipt; nothing is cast.
/// Directions: content → panel and background (`mail-open`), content → background (`open-panel`), panel → content (the
/// rest). Who may send what is checked in `receive` (src/messages.ts); here is only the shape.

/** What came over a wire is a value, as all of the domain's values are. */
export type ReadonlyDeep<T> = T extends readonly (infer E)[]
  ? readonly ReadonlyDeep<E>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

const text = v.pipe(v.string(), v.maxLength(1_000_000));
const short = v.pipe(v.string(), v.maxLength(2_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const mailKeySchema = v.strictObject({
  webmail: v.picklist(['gmail', 'outlook']),
  account: short,
  messageId: short,
  threadId: short,
});

/** Names one message in one mailbox. A letter is only ever put into the reply to the message it was written for. */
export type MailKey = ReadonlyDeep<v.InferOutput<typeof mailKeySchema>>;

const span = v.strictObject({ start: offset, end: offset });
const person = v.strictObject({ name: short, email: short });
const regime = v.picklist(['FOIA', 'EIR', 'FOISA']);

const question = v.strictObject({
  id: short,
  label: v.nullable(short),
  text,
  parent: v.nullable(short),
  span: v.nullable(span),
});

const evidence = v.strictObject({ rule: short, weight: v.number(), words: text, why: short });

const mailKind = v.picklist([
  'request',
  'authority-reply',
  'acknowledgement',
  'internal-review',
  'chaser',
  'clarification',
  'withdrawal',
  'thanks',
  'subject-access',
  'newsletter',
  'internal-note',
  'other',
]);

const detection = v.strictObject({
  isRequest: v.boolean(),
  kind: mailKind,
  score: v.number(),
  evidence: v.array(evidence),
});

const foiRequest = v.strictObject({
  regimes: v.array(regime),
  subjectAccess: v.boolean(),
  requester: person,
  reference: v.nullable(v.strictObject({ text: short, from: v.picklist(['subject', 'body']) })),
  requesterReference: v.nullable(short),
  dates: v.array(v.strictObject({ words: short, span, from: v.nullable(short), to: v.nullable(short) })),
  questions: v.array(question),
  context: v.array(
    v.strictObject({
      kind: v.picklist([
        'period',
        'definition',
        'format',
        'cost-fallback',
        'breakdown',
        'heading',
        'preamble',
        'note',
      ]),
      text,
      span,
      governs: v.array(short),
    }),
  ),
  links: v.array(
    v.strictObject({ from: short, to: short, kind: v.picklist(['depends-on', 'same-as', 'mentions']) }),
  ),
  leftOut: v.array(
    v.strictObject({
      text,
      span,
      reason: v.picklist([
        'greeting',
        'closing',
        'signature',
        'footer',
        'quoted',
        'background',
        'argument',
        'not-read',
      ]),
    }),
  ),
});

export const readingSchema = v.strictObject({ detection, request: foiRequest });

/** A message of the open conversation. Only those with `kind` were read; '' names one that can't be chosen. */
const conversationMessage = v.strictObject({
  messageId: short,
  from: person,
  date: v.nullable(short),
  state: v.picklist(['read', 'clipped', 'collapsed', 'own', 'too-long']),
  kind: v.nullable(mailKind),
  questions: offset,
});

/** What is open in a mailbox tab, as its content script sees it. */
export const openStateSchema = v.variant('state', [
  v.strictObject({
    state: v.literal('mail'),
    key: mailKeySchema,
    subject: text,
    from: person,
    /** ISO 8601 with offset, null when the page shows none that could be read. */
    date: v.nullable(short),
    reading: readingSchema,
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
    characters: offset,
    key: v.exactOptional(mailKeySchema),
  }),
]);
export type OpenState = ReadonlyDeep<v.InferOutput<typeof openStateSchema>>;
export type ConversationMessage = ReadonlyDeep<v.InferOutput<typeof conversationMessage>>;

const inline = v.strictObject({
  text,
  bold: v.exactOptional(v.literal(true)),
  italic: v.exactOptional(v.literal(true)),
  link: v.exactOptional(v.pipe(short, v.regex(/^(https?:\/\/|mailto:)[^\s]+$/i))),
});
type InlineOut = v.InferOutput<typeof inline>;
type Cell = { content: Rich[]; header?: true; colspan?: number; rowspan?: number };
type Rich =
  | { kind: 'paragraph'; content: InlineOut[] }
  | { kind: 'heading'; level: 2 | 3; content: InlineOut[] }
  | { kind: 'list'; style: 'bullet' | 'number'; items: Rich[][] }
  | { kind: 'table'; rows: Cell[][] };

const cellSpan = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const rich: v.GenericSchema<Rich> = v.lazy(() =>
  v.variant('kind', [
    v.strictObject({ kind: v.literal('paragraph'), content: v.array(inline) }),
    v.strictObject({ kind: v.literal('heading'), level: v.picklist([2, 3]), content: v.array(inline) }),
    v.strictObject({
      kind: v.literal('list'),
      style: v.picklist(['bullet', 'number']),
      items: v.array(v.array(rich)),
    }),
    v.strictObject({
      kind: v.literal('table'),
      rows: v.array(
        v.array(
          v.strictObject({
            content: v.array(rich),
            header: v.exactOptional(v.literal(true)),
            colspan: v.exactOptional(cellSpan),
            rowspan: v.exactOptional(cellSpan),
          }),
        ),
      ),
    }),
  ]),
);
export const richTextSchema = v.array(rich);

/** A letter as it travels to the content script: its blocks only. A letter with gaps that stop it never travels. */
export const letterBlocksSchema = v.array(
  v.strictObject({
    id: short,
    role: v.picklist([
      'reference',
      'salutation',
      'opening',
      'restated-request',
      'scope',
      'refusal-notice',
      'reasons',
      'disclosure',
      'further',
      'review',
      'complaint',
      'closing',
    ]),
    text: richTextSchema,
  }),
);

export const insertOutcomeSchema = v.variant('ok', [
  v.strictObject({ ok: v.literal(true), replaced: v.boolean(), lines: v.array(text) }),
  v.strictObject({
    ok: v.literal(false),
    step: v.picklist(['find-mail', 'open-reply', 'wait-for-editor', 'find-earlier-letter', 'write', 'check']),
    message: short,
  }),
]);

/** What came of putting a letter in or taking it out. A failure names its step; its message says what happened and what to do. */
export type InsertOutcome = ReadonlyDeep<v.InferOutput<typeof insertOutcomeSchema>>;
export type InsertStep = Extract<InsertOutcome, { ok: false }>['step'];

const mailBlock = v.strictObject({
  kind: v.picklist(['paragraph', 'heading', 'item', 'row', 'rule']),
  text,
  start: offset,
  marker: v.nullable(short),
  depth: offset,
  quote: offset,
  continued: v.boolean(),
  part: v.picklist(['new', 'quoted', 'forwarded', 'signature', 'footer']),
  gap: v.exactOptional(v.boolean()),
  column: v.exactOptional(offset),
});

/** A mail as the content script read it from the page: its words, no markup. */
const mailSchema = v.strictObject({
  subject: text,
  from: person,
  date: v.nullable(short),
  blocks: v.array(mailBlock),
});

/** What the officer has selected in the open conversation: of which mail, from where in its text, which words. */
export const selectionSchema = v.variant('ok', [
  v.strictObject({
    ok: v.literal(true),
    key: mailKeySchema,
    subject: text,
    from: person,
    date: v.nullable(short),
    start: offset,
    blocks: v.array(mailBlock),
  }),
  v.strictObject({ ok: v.literal(false), why: v.picklist(['no-mail', 'nothing-selected', 'too-long']) }),
]);
export type Selection = ReadonlyDeep<v.InferOutput<typeof selectionSchema>>;

/** What the content script hears, from extension pages only; each is answered. */
export const toContentSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('read-mail') }),
  v.strictObject({ kind: v.literal('choose-message'), key: mailKeySchema }),
  v.strictObject({ kind: v.literal('read-selection') }),
  v.strictObject({ kind: v.literal('mark'), key: mailKeySchema, span: v.nullable(span) }),
  v.strictObject({
    kind: v.literal('insert'),
    key: mailKeySchema,
    letter: letterBlocksSchema,
    earlier: v.nullable(v.array(text)),
    /** What to do when the officer has changed the earlier letter in the reply; 'refuse' when it is not given. */
    onChanged: v.exactOptional(v.picklist(['refuse', 'replace', 'keep-both'])),
  }),
  v.strictObject({ kind: v.literal('take-out'), key: mailKeySchema, lines: v.array(text) }),
]);

/** What extension pages and the background hear, from content scripts only; 'judge' is answered, by the background. */
export const toExtensionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('judge'), mail: mailSchema }),
  v.strictObject({ kind: v.literal('mail-open'), open: openStateSchema }),
  v.strictObject({ kind: v.literal('open-panel') }),
]);

export type ToContent = ReadonlyDeep<v.InferOutput<typeof toContentSchema>>;
export type ToExtension = ReadonlyDeep<v.InferOutput<typeof toExtensionSchema>>;
export type Message = ToContent | ToExtension;

/** The reply that each kind of message to the content script gets. */
export const replySchemas = {
  'read-mail': openStateSchema,
  'choose-message': v.boolean(),
  'read-selection': selectionSchema,
  mark: v.boolean(),
  insert: insertOutcomeSchema,
  'take-out': insertOutcomeSchema,
} as const;
export type Reply<K extends keyof typeof replySchemas> = ReadonlyDeep<
  v.InferOutput<(typeof replySchemas)[K]>
>;
