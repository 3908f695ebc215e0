import * as v from 'valibot';
import type { Clock } from '../../src/domain/law/clock.ts';
import { plainClock } from '../../src/domain/law/clock.ts';
import { COST_ACTIVITIES, type CostEstimate, costLimitShape } from '../../src/domain/law/cost-limit.ts';
import {
  LETTER_KINDS,
  type LetterChoice,
  plainChoice,
  REVIEW_OUTCOMES,
  TRANSFER_WAYS,
} from '../../src/domain/letter/letter-choice.ts';
import type { RichText } from '../../src/domain/text/rich-text.ts';

/// The kind of letter of a case, with the facts that only this kind has. What a case leaves out is as in a full response.

/** Text as a case file has it: one line or several. */
export const lines = v.union([v.string(), v.array(v.string())]);

/** Questions by number, counted from 1. */
const numbers = v.optional(v.array(v.number()), []);

/** "locating | searching the mailboxes | 40 | 15": what is done, how many, minutes for each. */
const work = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(${COST_ACTIVITIES.join('|')}) \\| .* \\| [\\d.]+ \\| [\\d.]+$`)),
);

/** The kind, and the facts of each kind. */
export const replyCase = v.strictObject({
  kind: v.optional(v.picklist(LETTER_KINDS), 'response'),
  clarify: v.optional(v.strictObject({ questions: numbers, ask: v.optional(lines, []) })),
  transfer: v.optional(
    v.strictObject({
      to: v.optional(v.string(), ''),
      contact: v.optional(v.string(), ''),
      questions: numbers,
      how: v.optional(v.picklist(TRANSFER_WAYS), 'transferred'),
    }),
  ),
  closed: v.optional(v.strictObject({ askedOn: v.optional(v.nullable(v.string()), null) })),
  fees: v.optional(
    v.strictObject({
      amount: v.optional(v.number(), 0),
      basis: v.optional(lines, []),
      pay: v.optional(lines, []),
    }),
  ),
  access: v.optional(
    v.strictObject({
      by: v.optional(v.string(), ''),
      contact: v.optional(v.string(), ''),
      questions: numbers,
      identity: v.optional(lines, []),
    }),
  ),
  review: v.optional(
    v.strictObject({
      askedOn: v.optional(v.nullable(v.string()), null),
      outcome: v.optional(v.nullable(v.picklist(REVIEW_OUTCOMES)), null),
      findings: v.optional(lines, []),
      firstOn: v.optional(v.nullable(v.string()), null),
      firstSaid: v.optional(v.string(), ''),
      reviewedBy: v.optional(v.string(), ''),
      breach: v.optional(v.string(), ''),
    }),
  ),
  extension: v.optional(v.strictObject({ why: v.optional(lines, []) })),
  holding: v.optional(
    v.strictObject({ why: v.optional(lines, []), replyBy: v.optional(v.nullable(v.string()), null) }),
  ),
  estimate: v.optional(v.strictObject({ limit: costLimitShape, lines: v.array(work) })),
});

/** What moves the deadline. */
export const clockCase = v.strictObject({
  clarified: v.optional(v.string()),
  fee: v.optional(v.strictObject({ notice: v.string(), paid: v.optional(v.nullable(v.string()), null) })),
  extension: v.optional(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('public-interest'), provision: v.string(), until: v.string() }),
      v.strictObject({ kind: v.literal('complex-and-voluminous') }),
    ]),
  ),
});

export type ReplyCase = v.InferOutput<typeof replyCase>;

/** The reply of a case, but for its layout. `written` makes rich text of the case's lines. */
export function replyOf(
  given: ReplyCase,
  written: (text: v.InferOutput<typeof lines>) => RichText,
): LetterChoice {
  const { clarify, transfer, closed, fees, access, extension, review, holding, estimate } = given;
  return {
    ...plainChoice,
    kind: given.kind,
    ...(clarify && { clarify: { questions: idsOf(clarify.questions), ask: written(clarify.ask) } }),
    ...(transfer && { transfer: { ...transfer, questions: idsOf(transfer.questions) } }),
    ...(closed && { closed }),
    ...(fees && { fees: { ...fees, basis: written(fees.basis), pay: written(fees.pay) } }),
    ...(access && {
      access: { ...access, questions: idsOf(access.questions), identity: written(access.identity) },
    }),
    ...(extension && { extension: { why: written(extension.why) } }),
    ...(review && { review: { ...review, findings: written(review.findings) } }),
    ...(holding && { holding: { ...holding, why: written(holding.why) } }),
    estimate: estimate === undefined ? null : { limit: estimate.limit, lines: estimate.lines.map(lineOf) },
  };
}

/** The clock of a case. */
export function clockOf({ clarified, fee, extension }: v.InferOutput<typeof clockCase>): Clock {
  return { ...plainClock, clarified: clarified ?? null, fee: fee ?? null, extension: extension ?? null };
}

function idsOf(questions: readonly number[]): readonly string[] {
  return questions.map((n) => `q${n}`);
}

function lineOf(text: string, i: number): CostEstimate['lines'][number] {
  const [activity, what = '', count, minutes] = text.split(' | ');
  return {
    id: `line-${i + 1}`,
    activity: v.parse(v.picklist(COST_ACTIVITIES), activity),
    what,
    count: Number(count),
    minutes: Number(minutes),
  };
}
