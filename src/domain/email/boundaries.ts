import type { MailBlock, Person } from './mail.ts';
import { sentDay } from './sent-day.ts';

/// Where one message ends and an older one, quoted or forwarded below it, begins.

/** The lines that introduce an older message: blocks `start` up to and without `end`. */
export type MailBoundary = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'wrote' | 'header' | 'forwarded';
  readonly from: Person | null;
  /** The day on which the older message was sent, YYYY-MM-DD; null where its header tells none for sure. */
  readonly sent: string | null;
  /** What its header says of whom it went to and what about; '' where it says nothing. */
  readonly to: string;
  readonly subject: string;
};

const FORWARDED =
  /^[-_\s>*]*(?:(?:start of |begin )?forwarded (?:message|e-?mail|mail)|forwarded by|neges wedi'i hanfon ymlaen|neges a anfonwyd ymlaen|weitergeleitete (?:nachricht|e-?mail)|anfang der weitergeleiteten (?:nachricht|e-?mail)|(?:début du )?message (?:transféré|transmis|réexpédié))(?!\p{L}).{0,80}$/iu;
const ORIGINAL =
  /^[-_\s>*]*(?:original (?:message|e-?mail|appointment)|neges wreiddiol|ursprüngliche nachricht|originalnachricht|message d['’]origine|message original)[-_\s:*]*$/i;
const WROTE =
  /^[>\s]*(?:(?:on|ar)\b.{4,300}\b(?:wrote|ysgrifennodd)|am\b.{4,200}\bschrieb\b.{0,100}|le\b.{4,200}\ba écrit)\s?:$/i;
const WROTE_BEGINS = /^[>\s]*(?:on|ar)\b.{4,200}$/i;
const WROTE_ENDS = /\b(?:wrote|ysgrifennodd)\s*:$/i;

/** The header's own words, in English, Welsh, German and French. */
const LABELS = {
  from: 'from|oddi wrth|gan|von|de|absender|expéditeur',
  sent: 'sent|date|anfonwyd(?: ar)?|dyddiad|gesendet(?: am)?|datum|envoyé(?: le)?',
  to: 'to|at|i|an|à|pour|empfänger',
  subject: 'subject|pwnc|betreff|objet|sujet',
  other:
    'b?cc|copi|kopie|copie|cci|reply-to|importance|priority|sensitivity|attachments|categories|atodiadau|pwysigrwydd|antwort an|anlagen|priorität|wichtigkeit|répondre à|pièces jointes',
} as const;
type Field = keyof typeof LABELS;
const NAMES = Object.keys(LABELS) as readonly Field[];
const ANY = NAMES.map((name) => `(?<${name}>${LABELS[name]})`).join('|');
const FIELD = new RegExp(`^[>*\\s]*(?:${ANY})\\s?:`, 'iu');
const FIELDS = new RegExp(`(?<![^\\s>*])(?:${ANY})\\s?:\\*?`, 'giu');
const LOTUS = /^(?:to|cc|subject)\b[\s:]/i;
const MOST_FIELDS = 9;
/** How far behind a header's beginning is looked: a field may be two blocks, its label and its value. */
const MOST_BLOCKS = 2 * MOST_FIELDS;
const LONGEST_HEADER = 3000;

/** Every boundary of the mail, in order. `arrived` is the day on which the mail came, where it is known. */
export function findBoundaries(blocks: readonly MailBlock[], arrived: string | null = null): MailBoundary[] {
  const found: MailBoundary[] = [];
  for (let index = 0; index < blocks.length; ) {
    const boundary = boundaryAt({ blocks, arrived }, index);
    if (boundary !== null) found.push(boundary);
    index = boundary?.end ?? index + 1;
  }
  return found;
}

type Lines = { readonly blocks: readonly MailBlock[]; readonly arrived: string | null };

function boundaryAt(lines: Lines, index: number): MailBoundary | null {
  const text = textAt(lines.blocks, index);
  if (FORWARDED.test(text)) return withHeader(lines, index, 'forwarded');
  if (ORIGINAL.test(text)) return withHeader(lines, index, 'header');
  if (WROTE.test(text)) return wrote(lines, index, index + 1);
  if (WROTE_BEGINS.test(text) && WROTE_ENDS.test(textAt(lines.blocks, index + 1)))
    return wrote(lines, index, index + 2);
  return headerAt(lines, index, ['from']) ?? lotusAt(lines.blocks, index);
}

// "On Tue, 3 Nov 2026 at 10:12, Jo Field <jo@example.org> wrote:", on one line or on two.
function wrote({ blocks, arrived }: Lines, start: number, end: number): MailBoundary {
  const [first, last] = [textAt(blocks, start), textAt(blocks, end - 1)];
  return {
    start,
    end,
    kind: 'wrote',
    from: person(last),
    sent: sentDay(first, arrived),
    to: '',
    subject: '',
  };
}

function withHeader(lines: Lines, index: number, kind: MailBoundary['kind']): MailBoundary {
  const { blocks } = lines;
  let next = index + 1;
  while (next < blocks.length && /^[>\s]*$/.test(textAt(blocks, next))) next += 1;
  const header = headerAt(lines, next, NAMES);
  const told = { from: null, sent: null, to: '', subject: '', ...header };
  return { ...told, start: index, end: header?.end ?? index + 1, kind };
}

// "From: … Sent: … To: … Subject: …", on one line, on several, or in a table's cells.
function headerAt({ blocks, arrived }: Lines, index: number, first: readonly Field[]): MailBoundary | null {
  const begins = fieldAt(textAt(blocks, index));
  if (begins === null || !first.includes(begins)) return null;
  const end = headerEnd(blocks, index);
  const words = blocks.slice(index, end).map((block) => block.text);
  const fields = fieldsOf(words.join('\n').slice(0, LONGEST_HEADER));
  const from = fields.get('from');
  const isTold = (fields.has('sent') || fields.has('subject')) && fields.has('to');
  if (from === undefined || !isTold) return null;
  const said = (name: Field): string => fields.get(name) ?? '';
  const sent = sentDay(said('sent'), arrived);
  const [to, subject] = [said('to'), said('subject')];
  return { start: index, end, kind: 'header', from: person(from), sent, to, subject };
}

// Up to the first line that is no field, and up to a second "From", which is that of a form or of an older message.
function headerEnd(blocks: readonly MailBlock[], index: number): number {
  const seen = new Set<Field>();
  let at = index;
  while (at < blocks.length && at - index < MOST_BLOCKS) {
    const text = textAt(blocks, at);
    const field = fieldAt(text);
    if (field === null || (field !== 'other' && seen.has(field))) break;
    seen.add(field);
    const isCell = text.replace(FIELD, '').trim() === '' && blocks[at + 1]?.column === 1;
    at += 1;
    while (isCell && blocks[at]?.column === 1 && at - index < MOST_BLOCKS) at += 1;
  }
  return at;
}

function fieldAt(text: string): Field | null {
  const groups = FIELD.exec(text.slice(0, 60))?.groups ?? {};
  return NAMES.find((name) => groups[name] !== undefined) ?? null;
}

/** What each field says, the first of its name. */
function fieldsOf(header: string): ReadonlyMap<Field, string> {
  const marks = [...header.matchAll(FIELDS)].slice(0, 20);
  const fields = new Map<Field, string>();
  marks.forEach((mark, at) => {
    const name = NAMES.find((one) => mark.groups?.[one] !== undefined);
    const value = header.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim();
    if (name !== undefined && !fields.has(name)) fields.set(name, value.slice(0, 300));
  });
  return fields;
}

// Lotus Notes: a "To", a "cc" and a "Subject" line without a "From".
function lotusAt(blocks: readonly MailBlock[], index: number): MailBoundary | null {
  if (!/^to\b/i.test(textAt(blocks, index))) return null;
  let end = index;
  while (end < blocks.length && end - index < 3 && LOTUS.test(textAt(blocks, end))) end += 1;
  const hasSubject = /^subject\b/i.test(textAt(blocks, end - 1));
  return end - index >= 2 && hasSubject
    ? { start: index, end, kind: 'header', from: null, sent: null, to: '', subject: '' }
    : null;
}

function person(text: string): Person | null {
  // A name may hold another address: the one in angle brackets is the sender's.
  const bracketed = [...text.matchAll(/<([\w.+'-]{1,64}@[\w.-]{1,100})>/g)].at(-1)?.[1];
  const email = bracketed ?? /(?<![\w.+'-])[\w.+'-]{1,64}@[\w.-]{1,100}/.exec(text)?.[0] ?? '';
  const name = text
    .split('\n', 1)[0]
    ?.replace(/[<[(].{0,200}$/, '')
    .replace(/^.{0,100}\d{1,2}:\d{2}(?:\s*[ap]m)?,?/i, '')
    .replace(/\b(?:wrote|ysgrifennodd|a écrit)\s*:$/i, '')
    .replace(/^.{0,120}\bschrieb /i, '')
    .replaceAll(/["*]/g, '')
    .trim();
  return email === '' && !name ? null : { name: name ?? '', email };
}

function textAt(blocks: readonly MailBlock[], index: number): string {
  return blocks[index]?.text ?? '';
}
