import { hasAnswerBehind } from './answered.ts';
import { type EvidenceRule, toEvidence, type Where } from './evidence.ts';
import { AGAINST } from './evidence-against.ts';
import { FOR } from './evidence-for.ts';
import { OF_AUTHORITY } from './evidence-of-authority.ts';
import { OF_FORM } from './evidence-of-form.ts';
import { OF_OTHERS } from './evidence-of-others.ts';
import type { Detection, Evidence, MailKind } from './foi-request.ts';
import {
  addsToEarlier,
  asksAfresh,
  asksFiguresOfPeriod,
  asksFiguresOrDocuments,
  asksForAThing,
  asksForParticulars,
  asksOutright,
  namesFiguresOfPeriod,
  namesRecords,
  type RecordAsk,
} from './record-asks.ts';
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
  const evidence = weighTogether([...told, ...questionEvidence(input.questions, saysItAsks(told))]);
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

function questionEvidence(questions: readonly RecordAsk[], saysSo: boolean): Found[] {
  const read = questions.slice(0, 200);
  const found = [...recordEvidence(read), ...newnessEvidence(read)];
  const outright = saysSo ? [] : read.filter(asksOutright);
  if (outright.length > 0)
    found.push(
      shownBy(outright, 'asks-outright', 2, 'It puts a question about what the body has on record.'),
    );
  if (questions.length > 1)
    found.push({
      rule: 'several-questions',
      weight: 1,
      words: '',
      why: `It asks ${questions.length} things.`,
    });
  if (questions.length === 0)
    found.push({ rule: 'no-questions', weight: -3, words: '', why: 'No question was found in it.' });
  const answered = read.filter(({ text }) => hasAnswerBehind(text));
  const answers: Found[] =
    answered.length < 2 || answered.length * 2 < read.length
      ? []
      : [
          {
            item: shownBy(answered, 'answered-below', -12, 'Its questions have answers behind them.'),
            kind: undefined,
          },
        ];
  return [...found.map((item) => ({ item, kind: undefined })), ...answers];
}

function recordEvidence(read: readonly RecordAsk[]): Evidence[] {
  const found: Evidence[] = [];
  const recorded = read.filter((one) => namesRecords(one.text) || namesFiguresOfPeriod(one));
  const plain = read.filter(asksFiguresOrDocuments);
  if (recorded.length > 0 && recorded.length * 2 >= read.length)
    found.push(
      shownBy(
        recorded,
        'asks-for-records',
        2,
        'It asks for figures, documents or other recorded information.',
      ),
    );
  if (plain.length > 0 && plain.length * 2 >= read.length)
    found.push(
      shownBy(plain, 'asks-for-figures-or-copies', 1, 'What it asks for is a figure or a document.'),
    );
  const dated = read.filter(asksFiguresOfPeriod);
  const things = read.filter(asksForAThing);
  if (things.length > 0)
    found.push(
      shownBy(
        things,
        'asks-for-a-thing',
        recorded.length > 0 ? 0 : 2,
        'It asks to be given something that is there.',
      ),
    );
  const particulars = read.filter(asksForParticulars);
  if (particulars.length * 2 >= Math.max(1, read.length))
    found.push(
      shownBy(
        particulars,
        'asks-for-particulars',
        -5,
        'It wants to know of the reader, and not of the records.',
      ),
    );
  if (dated.length > 0)
    found.push(shownBy(dated, 'asks-about-a-period', 1, 'It asks for figures of a past year or period.'));
  return found;
}

function newnessEvidence(read: readonly RecordAsk[]): Evidence[] {
  const afresh = read.filter(asksAfresh);
  if (afresh.length === 0) return [];
  const adds = afresh.filter(addsToEarlier);
  const found = [shownBy(afresh, 'asks-afresh', 0, 'It asks for something that no earlier mail asked for.')];
  if (adds.length > 0)
    found.push(shownBy(adds, 'adds-a-request', 1, 'It says that it asks for something more.'));
  return found;
}

function shownBy(asked: readonly RecordAsk[], rule: string, weight: number, why: string): Evidence {
  return { rule, weight, words: (asked[0]?.text ?? '').slice(0, 160), why };
}

function kindOf(evidence: readonly Found[]): MailKind {
  const weights = new Map<MailKind, number>();
  for (const { item, kind } of evidence)
    if (kind !== undefined) weights.set(kind, (weights.get(kind) ?? 0) + item.weight);
  const sorted = [...weights].sort(([, a], [, b]) => a - b);
  return sorted[0]?.[0] ?? 'other';
}
