import { type EvidenceRule, toEvidence } from './evidence.ts';
import { AGAINST } from './evidence-against.ts';
import { FOR } from './evidence-for.ts';
import type { Detection, Evidence, MailKind } from './foi-request.ts';

/// Is it a request? The sum of the evidence decides; the weightiest evidence against it names what it is instead.

/**
 * What the decision is made from. `body` has a line for each paragraph; `around` is the same without the questions of
 * lists: a request may well ask about newsletters, invoices and internal reviews.
 */
export type DetectionInput = {
  readonly subject: string;
  readonly body: string;
  readonly around: string;
  readonly footer: string;
  /** What a colleague wrote above a forwarded mail. */
  readonly note: string;
  readonly sender: string;
  readonly questions: readonly string[];
};

const THRESHOLD = 3;
// A mail that names no access law may still be a request, but needs more to show it.
const THRESHOLD_WITHOUT_ACT = 5;
const NAMES_ACT = new Set(['asks-under-act', 'names-act', 'subject-names-act', 'forwarded-as-request']);
const THRESHOLD_WITHOUT_ASKING = 6;
const ASKS = new Set(
  'asks-under-act asks-explicitly calls-itself-request questions-attached forwarded-as-request'.split(' '),
);
const RECORDS = new Set(['asks-for-records']);
// Enough for any letter; a mail of five megabytes is told from its beginning.
const LONGEST_READ = 24_000;
const RECORDED =
  /\b(?:how (?:many|much|often|long)|numbers? of|no\.? of|number|total|cop(?:y|ies)|cost|costs|spen[dt]|spending|paid|payments?|amount|list|details?|dates?|names?|polic(?:y|ies)|procedures?|contract|contracts|budget|breakdown|average|percentage|proportion|figures?|data|records?|minutes|reports?|correspondence|e-?mails|statistics|annual|per year|financial year|(?:19|20)\d\d|software|supplier|provider|system|held|hold|stock|reviews?|assessments?|survey|schedule|licen[cs]es?|whether|nifer|faint|sawl|cyfanswm|gwariant|copi|manylion)\b/i;

const FIGURES = /\b(?:how many|how much|numbers?|total|costs?|spen[dt]|cop(?:y|ies)|figures?|nifer|faint)\b/i;
const PERIOD =
  /\b(?:in|since|during|between|from|for|of|by|at|on) (?:\S+ ){0,4}(?:19|20)\d\d\b|\b(?:financial|calendar|academic|last|past) (?:\w+ )?years?\b/i;

/** The decision with all its evidence, the weightiest first. */
export function detect(input: DetectionInput): Detection {
  const evidence = weighTogether([...ruleEvidence(input), ...questionEvidence(input.questions)]);
  const found = evidence.map(({ item }) => item).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = found.reduce((sum, { weight }) => sum + weight, 0);
  const attached = found.some(({ rule }) => rule === 'questions-attached');
  const isRequest = score >= threshold(found) && (attached || input.questions.length > 0);
  return { isRequest, kind: isRequest ? 'request' : kindOf(evidence), score, evidence: found };
}

function threshold(found: readonly Evidence[]): number {
  const has = (rules: ReadonlySet<string>): boolean => found.some(({ rule }) => rules.has(rule));
  if (has(NAMES_ACT)) return has(ASKS) ? THRESHOLD : THRESHOLD_WITHOUT_ASKING;
  return has(RECORDS) ? THRESHOLD_WITHOUT_ACT : Number.POSITIVE_INFINITY;
}

type Found = { readonly item: Evidence; readonly kind: MailKind | undefined };

function ruleEvidence(input: DetectionInput): Found[] {
  const body = input.body.slice(0, LONGEST_READ);
  const around = input.around.slice(0, LONGEST_READ);
  return [...FOR, ...AGAINST].flatMap((rule) => {
    const words = rule.pattern.exec(textFor(rule, input, rule.weight > 0 ? body : around))?.[0];
    return words === undefined ? [] : [{ item: toEvidence(rule, words), kind: rule.kind }];
  });
}

// Whoever asks under an access law in so many words makes a request, be it a reporter, a bidder or somebody who also
// wants the file on them.
const YIELDS = new Set(
  'subject-access about-earlier-request press internal-talk service consultation tender survey greets-a-colleague'.split(
    ' ',
  ),
);
const YIELDED_WEIGHT = -1;

function weighTogether(evidence: readonly Found[]): Found[] {
  const explicit = evidence.some(({ item }) => item.rule === 'asks-explicitly');
  return evidence.map((found) =>
    explicit && YIELDS.has(found.item.rule)
      ? { ...found, item: { ...found.item, weight: YIELDED_WEIGHT } }
      : found,
  );
}

function textFor(
  { where }: EvidenceRule,
  { subject, sender, footer, note }: DetectionInput,
  body: string,
): string {
  if (where === 'subject') return subject;
  if (where === 'sender') return sender;
  if (where === 'note') return note;
  if (where === 'whole') return `${body}\n${footer}`;
  return where === 'both' ? `${subject}\n${body}` : body;
}

function questionEvidence(questions: readonly string[]): Found[] {
  const read = questions.slice(0, 200);
  const recorded = read.filter((text) => RECORDED.test(text));
  const found: Evidence[] = [];
  if (recorded.length > 0 && recorded.length * 2 >= read.length)
    found.push({
      rule: 'asks-for-records',
      weight: 2,
      words: (recorded[0] ?? '').slice(0, 160),
      why: 'It asks for figures, documents or other recorded information.',
    });
  const dated = read.find((text) => FIGURES.test(text) && PERIOD.test(text));
  if (dated !== undefined)
    found.push({
      rule: 'asks-about-a-period',
      weight: 1,
      words: dated.slice(0, 160),
      why: 'It asks for figures of a past year or period.',
    });
  if (questions.length > 1)
    found.push({
      rule: 'several-questions',
      weight: 1,
      words: '',
      why: `It asks ${questions.length} things.`,
    });
  if (questions.length === 0)
    found.push({ rule: 'no-questions', weight: -3, words: '', why: 'No question was found in it.' });
  return found.map((item) => ({ item, kind: undefined }));
}

function kindOf(evidence: readonly Found[]): MailKind {
  const weights = new Map<MailKind, number>();
  for (const { item, kind } of evidence)
    if (kind !== undefined) weights.set(kind, (weights.get(kind) ?? 0) + item.weight);
  const sorted = [...weights].sort(([, a], [, b]) => a - b);
  return sorted[0]?.[0] ?? 'other';
}
