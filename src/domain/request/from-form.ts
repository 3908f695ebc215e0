import type { MailBlock, Person } from '../email/mail.ts';
import { onOneLine } from '../email/mail-text.ts';
import { forwardedOn, type ParsedMail } from '../email/parse-email.ts';
import type { WebForm } from '../email/web-form.ts';
import { roleOf } from './context.ts';
import type { QuestionDraft } from './draft.ts';
import type { FoiRequest, SharedContext } from './foi-request.ts';
import type { Unit } from './units.ts';

/// What a request takes from the web form that it was sent in with, and from the mail that passed it on.

const TAKES_NO_REPLY =
  /^(?:no[-._]?reply|do[-._]?not[-._]?reply|donotreply|mailer|notifications?|web ?forms?|forms?)\b/i;

/** Who asks: whom the form names, and the sender only where it names nobody and a person may be behind the address. */
export function requesterOf(form: WebForm | undefined, sender: Person): Person {
  const named = form?.requester;
  if (form === undefined) return sender;
  if (!named) return TAKES_NO_REPLY.test(sender.email) ? { name: '', email: '' } : sender;
  return named;
}

/** When the authority first had it, and what says so: the form's own day, else that of the mail that was passed on. */
export function firstReceipt(
  mail: ParsedMail,
  read: 'new' | 'forwarded',
): Pick<FoiRequest, 'sentOn' | 'sentOnSays'> {
  const inForm = mail.form?.sentOn ?? null;
  if (inForm !== null) return { sentOn: inForm, sentOnSays: 'form' };
  const sentOn = read === 'forwarded' ? forwardedOn(mail) : null;
  return sentOn === null ? {} : { sentOn };
}

const ACCESS_LAW =
  /freedom of information|\bfoi(?:a|sa)?\b|\bfoi\(s\)a|environmental information|\beirs?\b|rhyddid gwybodaeth|gwybodaeth amgylcheddol|\b(?:access to |request for )information\b|\binformation (?:access )?request|cais am wybodaeth/i;

const OTHER_KIND =
  /\b(?:subject access|sar|personal (?:data|information)|complaint|compliment|internal review|report|missed|repair|payment|general enquir|feedback|planning|council tax|benefit)/i;

/** The words by which a form says what it is for: the kind that was chosen in it, where that is plain, else its titles too. */
export function aboutForm(form: WebForm | undefined): string {
  if (form === undefined) return '';
  const isPlain = ACCESS_LAW.test(form.chosen) || OTHER_KIND.test(form.chosen);
  return isPlain ? form.chosen : `${form.chosen}\n${form.about}`;
}

/** True for a form that is there for requests under an access law. */
export function asksByForm(form: WebForm): boolean {
  return ACCESS_LAW.test(aboutForm(form));
}

/** The paragraphs of the form's field as questions, where none of them is worded as one: "Copy of the winter plan". */
export function fieldQuestions(units: readonly Unit[]): QuestionDraft[] {
  const asked = units.filter(({ text }) => {
    const role = roleOf(text, false);
    return (
      /\p{L}{2}/u.test(text) && (role.is === 'context' || ['background', 'not-read'].includes(role.reason))
    );
  });
  return asked.map(({ start, end }) => ({
    label: null,
    parent: null,
    start,
    end,
    heading: null,
    listed: true,
  }));
}

/** The form's fields that govern the request: its subject, a period, a wish about format. */
export function formContext({ form, blocks }: ParsedMail): readonly SharedContext[] {
  const text = onOneLine(blocks);
  return (form?.terms ?? []).map(({ kind, span }) => ({
    kind: kind === 'topic' ? 'heading' : kind,
    text: text.slice(span.start, span.end),
    span,
    governs: [],
  }));
}

/** The blocks, those of such fields counted as read, so that no word stands in two places. */
export function withoutTerms(
  blocks: readonly MailBlock[],
  terms: readonly SharedContext[],
  read: 'new' | 'forwarded',
): readonly MailBlock[] {
  if (terms.length === 0) return blocks;
  const isIn = ({ start }: MailBlock): boolean =>
    terms.some(({ span }) => start >= span.start && start < span.end);
  return blocks.map((block) => (block.part === 'form' && isIn(block) ? { ...block, part: read } : block));
}
