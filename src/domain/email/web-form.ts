import { endsForm, type LabelKind, saysNothing } from './form-labels.ts';
import { type Look, type Mark, marksOf } from './form-marks.ts';
import type { BlockPart, MailBlock, Person, SourceSpan } from './mail.ts';
import { sentDay } from './sent-day.ts';

/// A mail that a site wrote when somebody sent its form: labels and values. Only the value of the field for the request is
/// what the requester asks; their name, their address and the day stand in other fields.
///
/// It is a form only if a field for a request and one of the requester's own are labelled in the same way, so that a letter
/// with a heading "Request" and a signature below is none.

/** What else a form says: its fields that govern the request, and what it calls itself. */
export type WebForm = {
  readonly requester: Person | null;
  /** The day on which it was sent in, YYYY-MM-DD; null where no field tells. */
  readonly sentOn: string | null;
  /** The words by which it says what kind of form it is: titles, the kind chosen, the label of the request. */
  readonly about: string;
  /** The kind that was chosen in it; '' where it has no such field. */
  readonly chosen: string;
  readonly terms: readonly FormTerm[];
};
type FormTerm = { readonly kind: 'period' | 'format' | 'topic'; readonly span: SourceSpan };

type Field = Mark & { readonly label: string; readonly end: number; readonly value: string };

type Found = { readonly blocks: MailBlock[]; readonly form: WebForm };

/** What is known of the mail that a form is looked for in. */
export type FormMail = { readonly subject: string; readonly from: Person; readonly date: string | null };

/**
 * The form among the blocks whose part is `own`: the same blocks, with everything outside the request's fields marked
 * `form` and a label divided from the request that stands behind it in its block. Null when there is none.
 */
export function readForm(all: readonly MailBlock[], own: BlockPart, mail: FormMail): Found | null {
  const at = all.flatMap((block, index) => (block.part === own && block.text !== '' ? [index] : []));
  const blocks = at.map((index) => all[index]).filter((block) => block !== undefined);
  const marks = marksOf(blocks);
  const asking = formLook(blocks, marks, mail);
  if (asking === null) return null;
  const fields = fieldsOf(blocks, marks, asking);
  const requests = requestFields(fields, asking);
  if (requests.length === 0) return null;
  const form = formOf(blocks, fields, requests, mail);
  const keepsIntro =
    asking !== 'cell' && asking !== 'marked' && !isFromSite(mail, form.requester?.email ?? '');
  const first = keepsIntro ? (fields[0]?.at ?? 0) : 0;
  const part = new Map(at.slice(first).map((index) => [index, 'form' as const]));
  const cuts = new Map<number, number>();
  for (const { at: from, end, labelEnd } of requests)
    for (let index = from; index < end; index += 1) {
      const isLabel = index === from && labelEnd >= (blocks[index]?.text.length ?? 0);
      if (!isLabel) part.delete(at[index] ?? -1);
      if (index === from && !isLabel) cuts.set(at[index] ?? -1, labelEnd);
    }
  const numbers = new Map(requests.flatMap((field) => numberOf(field, blocks)));
  const marked = all.flatMap((block, index) =>
    divided(block, part.get(index) ?? block.part, cuts.get(index)),
  );
  const inValue = new Set(
    requests.flatMap(({ at: from, end }) => blocks.slice(from, end).map(({ start }) => start)),
  );
  const numbered = marked.map((block) => {
    const number = block.part === own ? numbers.get(block.start) : undefined;
    return number === undefined || block.marker !== null ? block : { ...block, marker: number };
  });
  return { blocks: numbered.map((block) => asParagraph(block, own, inValue)), form };
}

// "Question 2" is the form's own number for what stands in the field, as a list would draw it; and where those words begin.
function numberOf(field: Field, blocks: readonly MailBlock[]): (readonly [number, string])[] {
  const number = /\s(\d{1,2})\W{0,3}(?:\([\w ]{0,12}\)\W{0,3})?$/.exec(field.label)?.[1];
  const block = blocks[field.at];
  if (number === undefined || block === undefined) return [];
  const below = field.labelEnd >= block.text.length;
  const start = below
    ? blocks[field.at + 1]?.start
    : block.start + field.labelEnd + (/\s/.test(block.text[field.labelEnd] ?? '') ? 1 : 0);
  return start === undefined ? [] : [[start, `${number}.`]];
}

// A request in a table's cell is read as the paragraphs and lists that it is.
function asParagraph(block: MailBlock, own: BlockPart, inValue: ReadonlySet<number>): MailBlock {
  if (block.part !== own || block.column === undefined || !inValue.has(block.start)) return block;
  const { column: _, ...rest } = block;
  return { ...rest, kind: block.kind === 'row' ? 'paragraph' : block.kind };
}

// The label and its colon, then the value; what is between them becomes the line break, so that offsets stay.
function divided(block: MailBlock, part: BlockPart, cut: number | undefined): MailBlock[] {
  if (cut === undefined) return [{ ...block, part }];
  const { column: _, term: __, ...rest } = block;
  const space = /\s/.test(block.text[cut] ?? '') ? cut : cut - 1;
  const label = { ...block, text: block.text.slice(0, space), part: 'form' as const };
  const start = block.start + space + 1;
  const text = block.text.slice(space + 1);
  const kind = block.kind === 'rule' ? ('rule' as const) : ('paragraph' as const);
  return [label, { ...rest, kind, text, start, marker: null, depth: 0, continued: false, gap: true, part }];
}

const OWN_FIELDS: ReadonlySet<LabelKind | null> = new Set([
  'first-name',
  'last-name',
  'name',
  'email',
  'contact',
]);
const family = (look: Look): Look => (look === 'plain' ? 'colon' : look);

/** The look of the field for the request; null where this is no form. */
function formLook(
  blocks: readonly MailBlock[],
  marks: readonly (Mark | null)[],
  mail: FormMail,
): Look | null {
  const known = marks.filter((mark) => mark !== null).filter((mark) => mark.kind !== null);
  const own = known.filter((mark) => OWN_FIELDS.has(mark.kind) && isFilled(mark, blocks, marks));
  const isOfSite = isFromSite(mail, '');
  const looks = new Set(known.map(({ look }) => family(look)));
  const alike = new Map([...looks].map((look) => [look, own.filter((mark) => family(mark.look) === look)]));
  const besideOf = ({ look }: Mark): number => alike.get(family(look))?.length ?? 0;
  const isAsking = (asks: Mark): boolean => {
    const beside = alike.get(family(asks.look)) ?? [];
    if (isOfSite) return beside.length > 0 || own.length > 1;
    const kinds = new Set(beside.map(({ kind }) => kind));
    if (kinds.size < (asks.kind === 'message' ? 2 : 1)) return false;
    const isSetApart = asks.look === 'cell' || asks.look === 'marked';
    return isSetApart || (kinds.size > 1 && (beside[0]?.at ?? 0) < asks.at);
  };
  const most = (kind: LabelKind): Mark | null =>
    known
      .filter((mark) => mark.kind === kind && isAsking(mark) && isFilled(mark, blocks, marks))
      .reduce<Mark | null>(
        (best, mark) => (best === null || besideOf(mark) > besideOf(best) ? mark : best),
        null,
      );
  return (most('request') ?? most('message'))?.look ?? null;
}

// A label with words behind it that are no label themselves.
function isFilled(mark: Mark, blocks: readonly MailBlock[], marks: readonly (Mark | null)[]): boolean {
  const [block, next] = [blocks[mark.at], blocks[mark.at + 1]];
  const rest = block?.text.slice(mark.labelEnd).trim() ?? '';
  if (rest !== '' || next === undefined || block === undefined) return !saysNothing(rest);
  const isBeside = next.column !== undefined && block.column !== undefined && next.column > block.column;
  return !saysNothing(next.text) && (isBeside || (marks[mark.at + 1]?.kind ?? null) === null);
}

const SITE_ADDRESS =
  /^(?:.{0,30}(?:no[-_.]?reply|donotreply|do[-_.]not[-_.]reply|web|form|site|online|portal|notif|mailer|wordpress|server|auto|system|robot|firmstep|granicus|jotform|e-?services?|digital|customer\W?services?).{0,40}@|.{1,64}@(?:.{0,40}\.)?(?:forms?|web|eforms?|online)\.)/i;
const SITE_WORDS =
  /\b(?:form|submission|submitted|web ?site|online|e-?form|new (?:enquiry|message|request) from)\b/i;

/** True for a mail that a site sent: its address or its subject says so, and not from whoever filled the form in. */
function isFromSite(mail: FormMail, email: string): boolean {
  if (mail.from.email !== '' && email.toLowerCase() === mail.from.email.toLowerCase()) return false;
  return SITE_ADDRESS.test(mail.from.email) || SITE_WORDS.test(mail.subject);
}

/** The fields in order. Inside the request only labels that look as its own do end it: it may hold any words. */
function fieldsOf(blocks: readonly MailBlock[], marks: readonly (Mark | null)[], asking: Look): Field[] {
  const counted: Mark[] = [];
  const ends = new Map<Mark, number>();
  let request: Mark | null = null;
  blocks.forEach((block, at) => {
    const mark = marks[at] ?? null;
    if (request !== null && !ends.has(request) && isPast(block, at, request, blocks)) ends.set(request, at);
    const isInside = request !== null && !ends.has(request);
    if (mark === null || (isInside && request !== null && !endsRequest(mark, request, blocks))) return;
    counted.push(mark);
    request = isRequest(mark) && family(mark.look) === family(asking) ? mark : null;
  });
  return counted.map((mark, index) => {
    const next = counted[index + 1]?.at ?? blocks.length;
    const end = Math.min(ends.get(mark) ?? next, next);
    return { ...mark, ...wordsOf(blocks, mark, end), end };
  });
}

const isRequest = ({ kind }: Mark): boolean => kind === 'request' || kind === 'message' || kind === 'more';

function endsRequest(mark: Mark, request: Mark, blocks: readonly MailBlock[]): boolean {
  if (mark.look !== request.look) return mark.look === 'colon' && request.look === 'plain';
  if (mark.look === 'cell') return isLabelColumn(mark, request, blocks);
  return true;
}

function isLabelColumn(mark: Mark, request: Mark, blocks: readonly MailBlock[]): boolean {
  const [column, other] = [blocks[mark.at]?.column ?? 0, blocks[request.at]?.column ?? 0];
  const value = blocks[request.at + 1]?.column ?? 0;
  return column <= other || column > value;
}

// Behind the cell of the value, and below the form's end.
function isPast(block: MailBlock, at: number, request: Mark, blocks: readonly MailBlock[]): boolean {
  if (at === request.at) return false;
  if (endsForm(block.text)) return true;
  return request.look === 'cell' && (block.column ?? -1) < (blocks[request.at]?.column ?? 0);
}

function wordsOf(
  blocks: readonly MailBlock[],
  { at, labelEnd }: Mark,
  end: number,
): { label: string; value: string } {
  const text = blocks[at]?.text ?? '';
  const rest = blocks.slice(at + 1, end).map((block) => block.text);
  return {
    label: text.slice(0, labelEnd),
    value: [text.slice(labelEnd).trim(), ...rest].filter(Boolean).join('\n'),
  };
}

// A title such as "Freedom of Information request" stands above all fields and is none.
function requestFields(fields: readonly Field[], asking: Look): readonly Field[] {
  const filled = fields.filter(
    (field) => isRequest(field) && family(field.look) === family(asking) && !saysNothing(field.value),
  );
  const named = filled.filter(({ kind }) => kind === 'request');
  const isTitle = named.length > 1 && named[0] === fields[0];
  const asked = isTitle ? filled.filter((field) => field !== named[0]) : filled;
  return asked.some(({ kind }) => kind !== 'more') ? asked : [];
}

function formOf(
  blocks: readonly MailBlock[],
  fields: readonly Field[],
  requests: readonly Field[],
  mail: FormMail,
): WebForm {
  const chosen = fields.filter(({ kind }) => kind === 'type').map(({ value }) => value);
  const above = [...blocks.slice(0, fields[0]?.at ?? 0).map(({ text }) => text), titleOf(fields, requests)];
  const about = [mail.subject, ...above, ...requests.map(({ label }) => label), ...chosen];
  const submitted = fields
    .filter(({ kind }) => kind === 'submitted')
    .map(({ value }) => sentDay(value, mail.date));
  return {
    requester: requesterOf(fields),
    sentOn: submitted.find((day) => day !== null) ?? null,
    about: about.join('\n').slice(0, 4000),
    chosen: chosen.join('\n').slice(0, 400),
    terms: fields.flatMap((field) => termOf(field, blocks, requests)),
  };
}

// A form's title may look like a label, known or not.
function titleOf(fields: readonly Field[], requests: readonly Field[]): string {
  const [first] = fields;
  const isTitle =
    first !== undefined && !requests.includes(first) && (first.kind === null || isRequest(first));
  return isTitle ? first.label : '';
}

function termOf(field: Field, blocks: readonly MailBlock[], requests: readonly Field[]): FormTerm[] {
  const { kind, value } = field;
  if (kind !== 'period' && kind !== 'format' && kind !== 'topic') return [];
  const first = blocks[field.at];
  const last = blocks[field.value === '' ? field.at : lastOf(field, blocks)];
  if (first === undefined || last === undefined || saysNothing(value) || requests.includes(field)) return [];
  return [{ kind, span: { start: first.start, end: last.start + last.text.length } }];
}

// A short field's value ends with its cell or its first paragraph.
function lastOf({ at, end, labelEnd }: Field, blocks: readonly MailBlock[]): number {
  if (labelEnd < (blocks[at]?.text.length ?? 0)) return at;
  return Math.min(at + 1, end - 1);
}

const ANONYMOUS = /^anonymous\b/i;

function requesterOf(fields: readonly Field[]): Person | null {
  const filledIn = (kind: LabelKind): string =>
    fields
      .find((field) => field.kind === kind && !saysNothing(field.value) && !ANONYMOUS.test(field.value))
      ?.value.split('\n', 1)[0] ?? '';
  const address = /(?<![\w.+'-])[\w.+'-]{1,64}@[\w.-]{1,100}\w/;
  const whole = filledIn('name')
    .replace(/[<[(].{0,200}$/, '')
    .trim();
  const parts = [filledIn('first-name'), filledIn('last-name')].filter(Boolean).join(' ');
  const email = address.exec(filledIn('email'))?.[0] ?? address.exec(filledIn('name'))?.[0] ?? '';
  const name = (parts.includes(' ') || whole === '' ? parts : whole).slice(0, 200);
  return name === '' && email === '' ? null : { name, email };
}
