import type { MailBlock, Person } from './mail.ts';

/// Where one message ends and an older one, quoted or forwarded below it, begins.

/** The lines that introduce an older message: blocks `start` up to and without `end`. */
export type MailBoundary = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'wrote' | 'header' | 'forwarded';
  readonly from: Person | null;
  /** The day on which the older message was sent, YYYY-MM-DD; null where its header tells none for sure. */
  readonly sent: string | null;
};

const FORWARDED =
  /^[-_\s>]*(?:forwarded message|begin forwarded message|forwarded by|neges wedi'i hanfon ymlaen)\b.{0,80}$/i;
const ORIGINAL = /^[-_\s>]*(?:original message|original appointment|neges wreiddiol)[-_\s:]*$/i;
const WROTE = /^[>\s]*(?:on|ar)\b.{4,300}\b(?:wrote|ysgrifennodd)\s*:$/i;
const WROTE_BEGINS = /^[>\s]*(?:on|ar)\b.{4,200}$/i;
const WROTE_ENDS = /\b(?:wrote|ysgrifennodd)\s*:$/i;
const FROM = /^[>*\s]*(?:from|oddi wrth)\s*:\*?\s*(.{0,200})/i;
const FIELD = /^[>*\s]*(?:from|sent|date|to|cc|bcc|subject|reply-to|oddi wrth|anfonwyd|at|pwnc)\s*:/i;
const TELLING_FIELD = /(?:^|\s)\*?(?:sent|date|subject|anfonwyd|pwnc)\s*:/i;
const TO_FIELD = /(?:^|\s)\*?(?:to|at)\s*:/i;
const LOTUS = /^(?:to|cc|subject)\b[\s:]/i;
const MOST_FIELDS = 7;

/** Every boundary of the mail, in order. */
export function findBoundaries(blocks: readonly MailBlock[]): MailBoundary[] {
  const found: MailBoundary[] = [];
  for (let index = 0; index < blocks.length; ) {
    const boundary = boundaryAt(blocks, index);
    if (boundary !== null) found.push(boundary);
    index = boundary?.end ?? index + 1;
  }
  return found;
}

function boundaryAt(blocks: readonly MailBlock[], index: number): MailBoundary | null {
  const text = textAt(blocks, index);
  if (FORWARDED.test(text)) return withHeader(blocks, index, 'forwarded');
  if (ORIGINAL.test(text)) return withHeader(blocks, index, 'header');
  if (WROTE.test(text))
    return { start: index, end: index + 1, kind: 'wrote', from: person(text), sent: null };
  if (WROTE_BEGINS.test(text) && WROTE_ENDS.test(textAt(blocks, index + 1)))
    return {
      start: index,
      end: index + 2,
      kind: 'wrote',
      from: person(textAt(blocks, index + 1)),
      sent: null,
    };
  return headerAt(blocks, index) ?? lotusAt(blocks, index);
}

function withHeader(blocks: readonly MailBlock[], index: number, kind: MailBoundary['kind']): MailBoundary {
  let next = index + 1;
  while (next < blocks.length && textAt(blocks, next) === '') next += 1;
  const header = headerAt(blocks, next);
  const [from, sent] = [header?.from ?? null, header?.sent ?? null];
  return { start: index, end: header?.end ?? index + 1, kind, from, sent };
}

// "From: … Sent: … To: … Subject: …", on one line or on several.
function headerAt(blocks: readonly MailBlock[], index: number): MailBoundary | null {
  const from = FROM.exec(textAt(blocks, index));
  if (from === null) return null;
  let end = index + 1;
  while (end < blocks.length && end - index < MOST_FIELDS && FIELD.test(textAt(blocks, end))) end += 1;
  const header = blocks
    .slice(index, end)
    .map((block) => block.text)
    .join(' ');
  if (!TELLING_FIELD.test(header) || !TO_FIELD.test(header)) return null;
  return { start: index, end, kind: 'header', from: person(from[1] ?? ''), sent: sentDay(header) };
}

// Lotus Notes: a "To", a "cc" and a "Subject" line without a "From".
function lotusAt(blocks: readonly MailBlock[], index: number): MailBoundary | null {
  if (!/^to\b/i.test(textAt(blocks, index))) return null;
  let end = index;
  while (end < blocks.length && end - index < 3 && LOTUS.test(textAt(blocks, end))) end += 1;
  const hasSubject = /^subject\b/i.test(textAt(blocks, end - 1));
  return end - index >= 2 && hasSubject
    ? { start: index, end, kind: 'header', from: null, sent: null }
    : null;
}

const SENT = /(?:^|\s)\*?(?:sent|date|anfonwyd)\s{0,5}:\*?\s{0,5}(.{0,60})/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/i;
const MONTH_FIRST = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const FIGURES = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Sent: 17 November 2026 19:58", "Date: Tue, Nov 17, 2026": the day. "05/11/2026" may be either of two, so it is none. */
function sentDay(header: string): string | null {
  const text = SENT.exec(header)?.[1] ?? '';
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  if (day !== undefined) return dayOf(Number(year), monthNamed(month), Number(day));
  const [, named, dayAfter, yearAfter] = MONTH_FIRST.exec(text) ?? [];
  if (named !== undefined) return dayOf(Number(yearAfter), monthNamed(named), Number(dayAfter));
  const [, first, second, ofYear] = FIGURES.exec(text) ?? [];
  if (Number(first) > 12 || first === second) return dayOf(Number(ofYear), Number(second), Number(first));
  return Number(second) > 12 ? dayOf(Number(ofYear), Number(first), Number(second)) : null;
}

function monthNamed(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Null when the calendar has no such day. */
function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  if (Number.isNaN(time)) return null;
  const date = new Date(time).toISOString().slice(0, 10);
  const wanted = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return date === wanted ? date : null;
}

function person(text: string): Person | null {
  // A name may hold another address: the one in angle brackets is the sender's.
  const bracketed = [...text.matchAll(/<([\w.+'-]{1,64}@[\w.-]{1,100})>/g)].at(-1)?.[1];
  const email = bracketed ?? /(?<![\w.+'-])[\w.+'-]{1,64}@[\w.-]{1,100}/.exec(text)?.[0] ?? '';
  const name = text
    .split(/\b(?:sent|date|to|subject)\s*:/i, 1)[0]
    ?.replace(/[<[(].{0,200}$/, '')
    .replace(/^.{0,100}\d{1,2}:\d{2}(?:\s*[ap]m)?,?/i, '')
    .replace(/\bwrote\s*:$/i, '')
    .replaceAll(/["*]/g, '')
    .trim();
  return email === '' && !name ? null : { name: name ?? '', email };
}

function textAt(blocks: readonly MailBlock[], index: number): string {
  return blocks[index]?.text ?? '';
}
