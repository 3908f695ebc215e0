import { type EvidenceRule, toEvidence, type Where } from './evidence.ts';
import { AGAINST } from './evidence-against.ts';
import { FOR } from './evidence-for.ts';
import { OF_AUTHORITY } from './evidence-of-authority.ts';
import { OF_FORM } from './evidence-of-form.ts';
import { OF_OTHERS } from './evidence-of-others.ts';
import { questionEvidence } from './evidence-of-questions.ts';
import type { Detection, Evidence, MailKind } from './foi-request.ts';
import type { RecordAsk } from './record-asks.ts';
import { withoutQuotations, withoutTalkOfRequests } from './talk-of-requests.ts';

/// Is it a request? The sum of the evidence decides; the weightiest evidence against it names what it is instead.

/**
 * What the decision is made from. `body` has a line for each paragraph; `around` is the same without the questions of
 * lists: a request may well ask about newsletters, invoices and internal reviews. `self` is what the mail says of itself:
 * `around` without the sentences that ask for records.
 */
export type DetectionInput = {
  readonly subject: string;
  /** That the subject stands above the sender's first mail and is no reply's. */
  readonly firstHand: boolean;
  readonly body: string;
  readonly around: string;
  readonly self: string;
  readonly footer: string;
  /** What a colleague wrote above a forwarded mail. */
  readonly note: string;
  /** What a web form says that it is for; '' in a mail that is none. */
  readonly form?: string;
  readonly sender: string;
  /** What stands below the closing of the message that is read. */
  readonly signature: string;
  readonly questions: readonly RecordAsk[];
};

const THRESHOLD = 3;
// A mail that names no access law may still be a request, but needs more to show it.
const THRESHOLD_WITHOUT_ACT = 4;
const NAMES_ACT = new Set(
  'asks-under-act names-act subject-names-act forwarded-as-request sent-by-form'.split(' '),
);
const THRESHOLD_WITHOUT_ASKING = 6;
const ASKS = new Set(
  'asks-under-act asks-explicitly subject-is-request calls-itself-request makes-a-new-request questions-attached forwarded-as-request sent-by-form'.split(
    ' ',
  ),
);
// What is a request even where no question could be read: it may be attached, or be put in an odd way.
const WITHOUT_QUESTIONS = new Set(['questions-attached', 'asks-explicitly', 'subject-is-request']);
const RECORDS = new Set(['asks-for-records', 'asks-for-a-thing']);
// "Information request" above a question about who decided what: its nouns need not be those of records.
const CALLED_REQUEST = new Set(['subject-names-request']);
const ASKED_AFRESH = new Set(['asks-afresh']);
// Enough for any letter; a mail of five megabytes is told from its beginning.
const LONGEST_READ = 24_000;
/** The decision with all its evidence, the weightiest first. */
export function detect(input: DetectionInput): Detection {
  const told = ruleEvidence(input);
  const evidence = weighTogether([...told, ...ofQuestions(input, saysItAsks(told))]);
  const found = evidence.map(({ item }) => item).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = found.reduce((sum, { weight }) => sum + weight, 0);
  const asks = input.questions.length > 0 || found.some(({ rule }) => WITHOUT_QUESTIONS.has(rule));
  const isRequest = score >= threshold(found) && asks;
  return { isRequest, kind: isRequest ? 'request' : kindOf(evidence), score, evidence: found };
}

function threshold(found: readonly Evidence[]): number {
  const has = (rules: ReadonlySet<string>): boolean => found.some(({ rule }) => rules.has(rule));
  if (has(NAMES_ACT)) return has(ASKS) ? THRESHOLD : THRESHOLD_WITHOUT_ASKING;
  const isRecords = has(RECORDS) || (has(CALLED_REQUEST) && has(ASKED_AFRESH));
  return isRecords ? THRESHOLD_WITHOUT_ACT : Number.POSITIVE_INFINITY;
}

type Found = { readonly item: Evidence; readonly kind: MailKind | undefined };

function ruleEvidence(input: DetectionInput): Found[] {
  const texts = textsOf(input);
  return [...FOR, ...OF_AUTHORITY, ...OF_OTHERS, ...AGAINST, ...OF_FORM].flatMap((rule) => {
    const words = rule.pattern.exec(texts(rule))?.[0];
    return words === undefined ? [] : [{ item: toEvidence(rule, words), kind: rule.kind }];
  });
}

const names = (rules: string): ReadonlySet<string> => new Set(rules.split(' '));
const YIELDED_WEIGHT = -1;

/** Evidence that is outweighed where something else is found: its rules, and the evidence that outweighs them. */
type Yielding = { readonly rules: ReadonlySet<string>; readonly to: ReadonlySet<string> };

const YIELDING: readonly Yielding[] = [
  // What a mail looks like says nothing against words that ask under an access law, in the subject or in the message.
  {
    rules: new Set([...OF_FORM.map(({ rule }) => rule), 'under-another-law', 'legal-proceedings']),
    to: names('asks-explicitly subject-is-request'),
  },
  // "Minutes of the working group" heads the wish for them as well as the minutes.
  { rules: names('subject-speaks-of-meeting subject-chases'), to: names('asks-afresh asks-for-a-thing') },
  // What is written into a form for requests is one, whatever it asks about.
  {
    rules: names(
      'newsletter site-notice sells invoice survey meeting subject-is-meeting press tender consultation service internal-talk greets-a-colleague subject-access',
    ),
    to: names('sent-by-form'),
  },
  // Whoever asks under an access law in so many words makes a request, be it a reporter, a bidder or somebody who also
  // wants the file on them.
  {
    rules: names('subject-access about-earlier-request internal-talk greets-a-colleague'),
    to: names('asks-explicitly'),
  },
  // A reporter who writes to the information team, or gives it the statutory time, wants records and not a quotation.
  {
    rules: names('press'),
    to: names('addresses-information-team knows-the-time-limit speaks-of-limits-or-exemptions'),
  },
  // Thanks, a clarification or a remark on an answer may go on to ask for more.
  {
    rules: names(
      'thanks replies-to-clarification subject-seeks-clarification about-earlier-request has-trouble-with-answer',
    ),
    to: names('asks-afresh makes-a-new-request'),
  },
  // A reminder or a complaint often repeats what was asked: only words that add something make it more than that.
  {
    rules: names(
      'chases subject-chases asks-for-review subject-asks-for-review withdraws subject-access service about-earlier-request',
    ),
    to: names('adds-a-request'),
  },
  { rules: names('subject-has-a-case-number'), to: names('asks-explicitly makes-a-new-request') },
  { rules: names('service'), to: names('asks-about-a-period') },
  { rules: names('threatens-a-request'), to: names('asks-explicitly') },
  // A tribunal or an ombudsman may be what a request is about.
  { rules: names('overseer'), to: names('subject-is-request asks-explicitly') },
  {
    rules: names('asks-of-own-affair'),
    to: names('asks-explicitly sent-by-form subject-is-request asks-about-a-period'),
  },
  // Who speaks for somebody may also ask what anybody could.
  {
    rules: names('speaks-for-somebody'),
    to: names('asks-explicitly put-as-a-request asks-about-a-period sent-by-form'),
  },
  { rules: names('greets-a-colleague'), to: names('writes-from-outside put-as-a-request') },
];

function weighTogether(evidence: readonly Found[]): Found[] {
  const found = new Set(evidence.map(({ item }) => item.rule));
  // What many readers get from an address that takes no replies asks nobody, whatever law it names.
  const isBulk = found.has('newsletter') && found.has('from-no-reply') && !found.has('sent-by-form');
  const yields = (rule: string): boolean =>
    !(isBulk && rule === 'newsletter') &&
    YIELDING.some(({ rules, to }) => rules.has(rule) && [...to].some((other) => found.has(other)));
  return evidence.map((one) =>
    yields(one.item.rule) ? { ...one, item: { ...one.item, weight: YIELDED_WEIGHT } } : one,
  );
}

/** What each rule reads. Apostrophes are plain ones, as the patterns have them. */
function textsOf(input: DetectionInput): (rule: EvidenceRule) => string {
  const plain = (text: string): string => text.slice(0, LONGEST_READ).replaceAll('’', "'");
  const [subject, body, around, self] = [input.subject, input.body, input.around, input.self].map(plain);
  const asking = withoutTalkOfRequests(withoutQuotations(body ?? ''));
  const texts: Readonly<Record<Where, string | undefined>> = {
    subject,
    'first-subject': input.firstHand ? subject : '',
    body: withoutQuotations(body ?? ''),
    all: body,
    both: `${subject}\n${around}`,
    told: withoutConditions(around ?? ''),
    asking,
    self: `${subject}\n${self}`,
    whole: `${self}\n${plain(input.footer)}`,
    note: input.note,
    sender: input.sender,
    signature: input.signature,
    form: input.form ?? '',
  };
  return ({ where, weight }) => (where === 'body' && weight < 0 ? around : texts[where]) ?? '';
}

// "Where information is withheld please cite the exemption" tells of nothing that was withheld.
const CONDITION =
  /\b(?:if|where|whenever|should|unless|when|in (?:the event|case)|(?:to|in) the extent) (?!i\b|we\b)[^.,;:?!\n]{0,120}/gi;

function withoutConditions(text: string): string {
  return text.replace(CONDITION, ' … ');
}

function saysItAsks(told: readonly Found[]): boolean {
  return told.some(({ item }) => item.rule === 'calls-itself-request');
}

function ofQuestions({ questions, body }: DetectionInput, saysSo: boolean): Found[] {
  const found = questionEvidence(questions, { saysSo, body: body.slice(0, LONGEST_READ) });
  return found.map((item) => ({ item, kind: undefined }));
}

function kindOf(evidence: readonly Found[]): MailKind {
  const weights = new Map<MailKind, number>();
  for (const { item, kind } of evidence)
    if (kind !== undefined) weights.set(kind, (weights.get(kind) ?? 0) + item.weight);
  const sorted = [...weights].sort(([, a], [, b]) => a - b);
  return sorted[0]?.[0] ?? 'other';
}
