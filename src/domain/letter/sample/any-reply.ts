import fc from 'fast-check';
import { COST_ACTIVITIES, costLimitShape } from '../../law/cost-limit.ts';
import { provisionsOf } from '../../law/find.ts';
import { paragraph } from '../../text/rich-text.ts';
import type { LetterContent } from '../decision.ts';
import { LETTER_KINDS, type LetterChoice, REVIEW_OUTCOMES, TRANSFER_WAYS } from '../letter-choice.ts';
import { anyContent } from './any-content.ts';

/// Any kind of letter about any decisions, for property tests.

const anyQuestions = fc.subarray(['q0', 'q1', 'q2', 'gone']);
const anyText = (word: string) => fc.constantFrom([], [paragraph(word)]);

/** All kinds but the full response. */
export const OTHER_KINDS = LETTER_KINDS.filter((kind) => kind !== 'response');

const anyEstimate = fc.record({
  limit: fc.constantFrom(...costLimitShape.options),
  lines: fc.array(
    fc.record({
      id: fc.uuid(),
      activity: fc.constantFrom(...COST_ACTIVITIES),
      what: fc.constantFrom('', 'xsearchx.'),
      count: fc.nat(50),
      minutes: fc.nat(500),
    }),
    { maxLength: 3 },
  ),
});

/** Any facts of any kind. What is typed into them has no word of English. */
const anyReply = (kinds: readonly LetterChoice['kind'][]): fc.Arbitrary<Omit<LetterChoice, 'layout'>> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    clarify: fc.record({ questions: anyQuestions, ask: anyText('xaskx') }),
    transfer: fc.record({
      to: fc.constantFrom('', 'Xagencyx'),
      contact: fc.constantFrom('', 'xagencyx@xexamplex.xorgx'),
      questions: anyQuestions,
      how: fc.constantFrom(...TRANSFER_WAYS),
    }),
    closed: fc.record({ askedOn: fc.constantFrom(null, '2026-11-20') }),
    fees: fc.record({
      amount: fc.constantFrom(0, 12.4),
      basis: anyText('xbasisx'),
      pay: anyText('xpayx'),
    }),
    access: fc.record({
      by: fc.constantFrom('', 'Xteamx'),
      contact: fc.constantFrom('', 'xteamx@xexamplex.xorgx'),
      questions: anyQuestions,
      identity: anyText('xproofx'),
    }),
    extension: fc.record({ why: anyText('xcomplexx') }),
    review: fc.record({
      askedOn: fc.constantFrom(null, '2026-11-20', '2027-03-01'),
      outcome: fc.constantFrom(null, ...REVIEW_OUTCOMES),
      findings: anyText('xfindingsx'),
      firstOn: fc.constantFrom(null, '2026-11-18'),
      firstSaid: fc.constantFrom('', 'xsaidx.'),
      reviewedBy: fc.constantFrom('', 'Xreviewerx'),
      breach: fc.constantFrom('', 'xbreachx'),
    }),
    holding: fc.record({
      why: anyText('xwhyx'),
      replyBy: fc.constantFrom(null, '2026-12-01', '2027-01-29'),
    }),
    estimate: fc.option(anyEstimate),
  });

const anyExtension = fc.constantFrom(
  null,
  { kind: 'complex-and-voluminous' as const },
  ...provisionsOf('FOIA').map(({ provision }) => ({
    kind: 'public-interest' as const,
    provision,
    until: '2027-01-08',
  })),
);

/** All earlier letters, or none. */
const anySent = fc.constantFrom({}, Object.fromEntries(LETTER_KINDS.map((kind) => [kind, '2026-11-19'])));

/** Only its own letter tells of a fee: one that is awaited leaves no day to count. */
function feeOf(kind: LetterChoice['kind'], notice: string | null) {
  return kind === 'fees-notice' && notice !== null ? { notice, paid: null } : null;
}

/** Any letter of one of these kinds. */
export function anyLetterOf(kinds: readonly LetterChoice['kind'][]): fc.Arbitrary<LetterContent> {
  return fc
    .tuple(anyContent, anyReply(kinds), anyExtension, fc.constantFrom(null, '2026-11-18'), anySent)
    .map(([content, reply, extension, clarified, sent]) => ({
      ...content,
      sent,
      reply: { ...content.reply, ...reply },
      clock: { ...content.clock, extension, clarified, fee: feeOf(reply.kind, clarified) },
    }));
}
