import type { MailBlock, SourceSpan } from '../email/mail.ts';
import { onOneLine } from '../email/mail-text.ts';
import { withoutMarkdown } from '../email/markdown.ts';
import { forwardedFrom, lacksForward, type ParsedMail } from '../email/parse-email.ts';
import type { WebForm } from '../email/web-form.ts';
import { acceptMarkers } from './accepted-markers.ts';
import { asksOutside } from './asks-outside.ts';
import { datesAsked, type Stretch } from './dates-asked.ts';
import { detect } from './detect.ts';
import type { QuestionDraft } from './draft.ts';
import { asksUnderAct } from './evidence-for.ts';
import type { LeftOut, Question, Reading, SharedContext } from './foi-request.ts';
import {
  aboutForm,
  asksByForm,
  fieldQuestions,
  firstReceipt,
  formContext,
  requesterOf,
  withoutTerms,
} from './from-form.ts';
import { splitInline } from './inline-markers.ts';
import { asksForOwnData, findRegimes } from './laws-named.ts';
import { leftovers, otherParts } from './leftovers.ts';
import { toLines } from './lines.ts';
import { findLinks } from './links.ts';
import { argues, questionRuns } from './list-purpose.ts';
import { listQuestions } from './list-questions.ts';
import { type Outline, type Run, toOutline } from './outline.ts';
import { placed } from './placed.ts';
import { proseQuestions } from './prose.ts';
import { bestReading } from './readings.ts';
import { asksSomethingNew, type RecordAsk } from './record-asks.ts';
import { findReferences } from './references.ts';
import { remarksOn } from './remarks.ts';
import { sentenceSpans } from './sentences.ts';
import { scopeIn, soundsLikeAsk } from './sounds-like-ask.ts';
import { letterWithin } from './transcribed.ts';
import { toUnits, type Unit } from './units.ts';

const REPLY_MARK = /^\s*(?:(?:fwd?|wtr)\s*:\s*){0,3}(?:re|ateb)\s*:/i;

/**
 * Reads a parsed mail (`parseEmail`): whether it is a request and why, and what it asks. Never throws; the same mail
 * always gives the same reading; the time grows with the mail's length.
 */
export function parseRequest(mail: ParsedMail): Reading {
  const plain = withoutMarkdown(mail);
  const { form } = mail;
  if (plain.mail === mail || form === undefined)
    return placed(readPlain({ ...plain.mail, ...formIn(form) }), plain.inMail);
  // The places of the form's other fields are those of the mail with its signs: they stay with what was left out.
  return placed(readPlain({ ...plain.mail, form: { ...form, terms: [] } }), plain.inMail);
}

const formIn = (form: WebForm | undefined): Pick<ParsedMail, 'form'> => (form === undefined ? {} : { form });

function readPlain(mail: ParsedMail): Reading {
  const read = mail.blocks.some((block) => block.part === 'forwarded') ? 'forwarded' : 'new';
  const own = mail.blocks.filter((block) => block.part === read);
  const text = onOneLine(mail.blocks);
  const units = toReadUnits(own, text);
  const told = letterWithin(units) ?? units;
  // A number with nothing behind it asks nothing.
  const drafts = bestReading(
    letterWithin(units) ?? units,
    (some) => draftQuestions(some, mail.form),
    text,
  ).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const questions = toQuestions(drafts, text);
  const rest = leftovers(units, drafts, questions);
  const body = told.map((unit) => text.slice(unit.from, unit.end)).join('\n');
  const sender = read === 'forwarded' ? (forwardedFrom(mail) ?? mail.from) : mail.from;
  const requester = requesterOf(mail.form, sender);
  const first = firstReceipt(mail, read);
  const terms = formContext(mail);
  const form = aboutForm(mail.form);
  const isTopic = topicsAmong(drafts, text);
  const remarks = own.flatMap((block) => remarksOn(block.text.slice(0, LONGEST_REMARKED), block.start));
  const named = `${mail.subject}\n${body.slice(0, 40_000)}`;
  const asked = weighed(drafts, questions, text);
  const isNoVoice = (draft: QuestionDraft, at: number): boolean =>
    isTopic(draft) || asksSomethingNew(asked[at]);
  const detection = detect({
    subject: mail.subject.replace(/^(?:\s*(?:re|fwd?|ateb|wtr|aw|wg|tr|yml(?:aen)?)\s*:)+\s*/i, ''),
    body,
    firstHand: read === 'forwarded' || !REPLY_MARK.test(mail.subject),
    around: without(told, drafts.filter(isTopic), text),
    self: without(told, drafts.filter(isNoVoice), text),
    footer: footerText(mail.blocks),
    note: read === 'forwarded' ? noteText(mail.blocks) : noteAround(units, told),
    form,
    sender: requester.email,
    signature: signatureText(mail.blocks, read),
    questions: asked.filter((one) => !isQuoted(one)),
  });
  return {
    detection,
    ...forwardOf(mail, read, detection.isRequest, first.sentOn),
    request: {
      regimes: findRegimes(`${form}\n${named}`),
      subjectAccess: asksForOwnData(named),
      requester,
      ...first,
      ...findReferences(mail.subject, body.slice(0, 40_000)),
      dates: datesAsked(inOrder([...rest.context, ...terms], questions)),
      questions,
      context: inPlace([...rest.context.map(withScope), ...terms.map(asTerm)]),
      links: findLinks(questions),
      ...(remarks.length === 0 ? {} : { remarks: remarks.slice(0, MOST_REMARKS) }),
      leftOut: inPlace([
        ...rest.leftOut.map(withLikeness),
        ...otherParts(withoutTerms(mail.blocks, terms, read), read),
      ]),
    },
  };
}

// What a list asks, or a sentence under an access law, is the request's topic and says nothing of the mail's kind.
function topicsAmong(drafts: readonly QuestionDraft[], text: string): (draft: QuestionDraft) => boolean {
  const words = ({ start, end }: QuestionDraft): string => text.slice(start, end);
  const underAct = drafts.some((draft) => asksUnderAct(words(draft)));
  return (draft) => draft.listed || asksUnderAct(words(draft)) || (underAct && asksForCopies(words(draft)));
}

function inPlace<T extends { readonly span: SourceSpan }>(pieces: readonly T[]): T[] {
  return [...pieces].sort((a, b) => a.span.start - b.span.start);
}

function withScope(context: SharedContext): SharedContext {
  if (context.governs.length === 0) return withLikeness(context);
  const scope = scopeIn(context.text);
  return scope === null ? context : { ...context, scope };
}

/** The time that a form asks for applies to all that stands in its field. */
function asTerm(term: SharedContext): SharedContext {
  return term.kind === 'period' ? { ...term, scope: term.text } : term;
}

function withLikeness<T extends LeftOut | SharedContext>(words: T): T {
  const like = soundsLikeAsk(words.text);
  return like === null ? words : { ...words, like };
}

// "Please also provide any comments …", beside another sentence that asks under an access law.
function asksForCopies(sentence: string): boolean {
  return asksSomethingNew({ text: sentence, lead: '', before: '' });
}

/** What is not known of a mail that passes another one on. */
function forwardOf(
  mail: ParsedMail,
  read: 'new' | 'forwarded',
  isRequest: boolean,
  sentOn: string | undefined,
): Pick<Reading, 'forward'> {
  if (read === 'forwarded') return sentOn === undefined ? { forward: 'no-day' } : {};
  return !isRequest && lacksForward(mail) ? { forward: 'not-shown' } : {};
}

/** What is asked and what governs it, in the mail's order. */
function inOrder(context: readonly SharedContext[], questions: readonly Question[]): readonly Stretch[] {
  const asked = questions.flatMap(({ text, span }) => (span === null ? [] : [{ text, span }]));
  const governing = context.filter(({ kind }) => kind !== 'preamble');
  return [...governing, ...asked].sort((a, b) => a.span.start - b.span.start);
}

function toReadUnits(blocks: readonly MailBlock[], text: string): Unit[] {
  return splitInline(toUnits(acceptMarkers(toLines(blocks)), text));
}

function draftQuestions(units: readonly Unit[], form: WebForm | undefined): QuestionDraft[] {
  const found = questionsIn(units);
  return found.length === 0 && form !== undefined && asksByForm(form) ? fieldQuestions(units) : found;
}

function questionsIn(units: readonly Unit[]): QuestionDraft[] {
  const outline = toOutline(units);
  const asking = outline.runs.length === 0 ? [] : questionRuns(outline.runs);
  if (asking.length === 0) {
    const points = new Set(outline.runs.filter(argues).flatMap(({ items }) => items.map(({ unit }) => unit)));
    return proseQuestions(units.filter((unit) => !points.has(unit)));
  }
  const after = unitsAfter(outline);
  const listed = listQuestions(asking, (run) => after.get(run) ?? []);
  return [...listed, ...asksOutside(units, listed)].sort((a, b) => a.start - b.start);
}

/** The words of `units` that are in none of `drafts`, a line for each. */
function without(units: readonly Unit[], drafts: readonly QuestionDraft[], text: string): string {
  const pieces: string[] = [];
  let next = 0;
  for (const unit of units) {
    while (next < drafts.length && (drafts[next]?.end ?? 0) <= unit.from) next += 1;
    pieces.push(...outside(unit, drafts, next).map(({ start, end }) => text.slice(start, end)));
  }
  return pieces.join('\n');
}

// What of a unit is in none of the drafts, from draft `first` on. A list's marker goes with its item.
function outside(unit: Unit, drafts: readonly QuestionDraft[], first: number): SourceSpan[] {
  const spans: SourceSpan[] = [];
  let start = unit.from;
  for (let at = first; at < drafts.length; at += 1) {
    const draft = drafts[at];
    if (draft === undefined || draft.start >= unit.end) break;
    if (draft.start > Math.max(start, unit.start)) spans.push({ start, end: draft.start });
    start = Math.max(start, draft.end);
  }
  if (start < unit.end) spans.push({ start, end: unit.end });
  return spans;
}

function noteText(blocks: readonly MailBlock[]): string {
  const note = blocks.filter((block) => block.part === 'new').slice(0, 60);
  return note.map((block) => block.text.slice(0, 1000)).join('\n');
}

function footerText(blocks: readonly MailBlock[]): string {
  const footers = blocks.filter((block) => block.part === 'footer').slice(0, 60);
  return footers.map((block) => block.text.slice(0, 1000)).join('\n');
}

// What stands around a letter that was typed out.
function noteAround(units: readonly Unit[], letter: readonly Unit[]): string {
  const inside = new Set(letter);
  const note = units.filter((unit) => !inside.has(unit)).slice(0, 60);
  return note.map((unit) => unit.text.slice(0, 1000)).join('\n');
}

/** So many questions say whether a mail is a request; all of them are listed. */
const MOST_WEIGHED = 500;

const LONGEST_REMARKED = 10_000;
const MOST_REMARKS = 20;

// A sentence between quotation marks is somebody else's, or was asked before.
function isQuoted({ text, lead }: RecordAsk): boolean {
  return lead === '' && /^["“].{20,}["”]\.?$/s.test(text);
}

function weighed(
  drafts: readonly QuestionDraft[],
  questions: readonly Question[],
  text: string,
): RecordAsk[] {
  return drafts
    .slice(0, MOST_WEIGHED)
    .map((draft, index) => askedWords(draft, questions[index]?.text ?? '', text));
}

const SENTENCE_BEFORE = 200;

function askedWords({ heading, listed, start }: QuestionDraft, asked: string, text: string): RecordAsk {
  const above = text.slice(Math.max(0, start - SENTENCE_BEFORE), start).trimEnd();
  const sentence = sentenceSpans(above).pop();
  return {
    text: asked,
    lead: heading?.text.slice(0, 1000) ?? '',
    before: listed ? '' : above.slice(sentence?.start ?? 0),
  };
}

// Of a forwarded mail, the signature below it: the other is that of the colleague who passed it on.
function signatureText(blocks: readonly MailBlock[], read: 'new' | 'forwarded'): string {
  const from = blocks.findIndex((block) => block.part === read);
  const signed = blocks.slice(Math.max(0, from)).filter((block) => block.part === 'signature');
  return signed
    .slice(0, 12)
    .map((block) => block.text.slice(0, 200))
    .join('\n');
}

function unitsAfter({ runs, tail }: Outline): Map<Run, readonly Unit[]> {
  return new Map(runs.map((run, index) => [run, runs[index + 1]?.lead.slice(0, -1) ?? tail]));
}

const LOOSE_END = /(?<![\s,;])[\s,;]+(?:and|or|ac|neu)$/i;

function toQuestions(drafts: readonly QuestionDraft[], text: string): Question[] {
  const ids = new Map(drafts.map((draft, index) => [draft, `q${index + 1}`]));
  return drafts.map((draft, index) => {
    const asked = text.slice(draft.start, draft.end);
    const words = asked.trim().replace(LOOSE_END, '');
    const start = draft.start + asked.length - asked.trimStart().length;
    return {
      id: `q${index + 1}`,
      label: draft.label,
      text: words.replaceAll(/ {2,9}/g, ' '),
      parent: draft.parent === null ? null : (ids.get(draft.parent) ?? null),
      span: { start, end: start + words.length },
    };
  });
}
