import { describe, expect, test } from 'vitest';
import { type Clock, plainClock } from '../../law/clock.ts';
import type { Regime } from '../../law/provision.ts';
import {
  type Answer,
  answerKey,
  emptyAnswer,
  type LetterContent,
  plainAttached,
  plainClaim,
  plainLetter,
} from '../../letter/decision.ts';
import { type LetterChoice, plainChoice } from '../../letter/letter-choice.ts';
import { anyAuthority } from '../../letter/sample/any-content.ts';
import { paragraph } from '../../text/rich-text.ts';
import { checkedOf } from '../check-notice.ts';
import type { Finding } from '../finding.ts';
import { missingFrom } from './missing.ts';

const answer = (status: Answer['status'], provision?: string): Answer => ({
  ...emptyAnswer,
  status,
  body: [],
  exemptions: provision === undefined ? [] : [{ ...plainClaim, provision, likelihood: 'would' }],
});

type Given = {
  readonly reply: Partial<LetterChoice>;
  readonly regime?: Regime;
  readonly received?: string | null;
  readonly clock?: Partial<Clock>;
  readonly answer?: Answer;
  readonly clauses?: LetterContent['clauses'];
};

function missingIn(given: Given): readonly Finding[] {
  const content: LetterContent = {
    ...plainLetter,
    regime: given.regime ?? 'FOIA',
    reference: 'FOI-1',
    requester: { name: 'A. Requester', email: 'a@example.com' },
    receivedOn: given.received === undefined ? '2026-11-16' : given.received,
    subject: '',
    questions: [{ id: 'q1', label: '1', text: 'How many?', parent: null, span: null }],
    teams: [{ id: 't', name: '' }],
    answers: given.answer === undefined ? {} : { [answerKey('q1', 't')]: given.answer },
    clauses: given.clauses ?? [],
    clock: { ...plainClock, ...given.clock },
    reply: { ...plainChoice, ...given.reply },
  };
  return missingFrom(checkedOf(content, anyAuthority, { costLimit: 450 }));
}

const weighing = (provision: string, until = '2027-01-08'): Partial<Clock> => ({
  extension: { kind: 'public-interest', provision, until },
});
const transfer = (change: Partial<LetterChoice['transfer']> = {}): Partial<LetterChoice> => ({
  kind: 'transfer',
  transfer: { ...plainChoice.transfer, to: 'The police', contact: 'police@example.com', ...change },
});
const review = (change: Partial<LetterChoice['review']> = {}): Partial<LetterChoice> => ({
  kind: 'review-outcome',
  review: {
    ...plainChoice.review,
    askedOn: '2026-12-01',
    outcome: 'upheld',
    firstOn: '2026-11-27',
    firstSaid: 'refused your question',
    findings: [paragraph('We looked.')],
    ...change,
  },
});
const estimate = (minutes: number, limit: 450 | 600 = 450): Partial<LetterChoice> => ({
  estimate: { limit, lines: [{ id: 'l', activity: 'locating', what: 'searching', count: 1, minutes }] },
});
const onlyDetermining = (minutes: number): Partial<LetterChoice> => ({
  estimate: {
    limit: 600,
    lines: [{ id: 'l', activity: 'determining', what: 'looking', count: 1, minutes }],
  },
});
const asking: Partial<LetterChoice> = {
  kind: 'clarification',
  clarify: { questions: [], ask: [paragraph('Which?')] },
};

describe('nothing is missing', () => {
  test.each<[string, Given]>([
    ['an acknowledgement without answers', { reply: { kind: 'acknowledgement' } }],
    ['a clarification', { reply: asking, received: null }],
    [
      'more time for an exemption that an answer claims',
      { reply: { kind: 'extension' }, clock: weighing('43(2)'), answer: answer('withhold', '43(2)') },
    ],
    [
      'more time for a complex request',
      {
        reply: { kind: 'extension', extension: { why: [paragraph('It names 140 sites.')] } },
        regime: 'EIR',
        clock: { extension: { kind: 'complex-and-voluminous' } },
      },
    ],
    ['a transfer of what is not held', { reply: transfer(), answer: answer('not-held') }],
    ['a transfer of what nobody answered yet', { reply: transfer() }],
    ['a review that upholds, without answers', { reply: review() }],
    [
      'a review of a failure to reply, which says nothing of a first reply',
      {
        reply: review({
          outcome: 'no-reply',
          askedOn: '2026-12-16',
          firstOn: null,
          firstSaid: '',
          findings: [],
        }),
        regime: 'EIR',
        answer: answer('not-held'),
      },
    ],
    ['a cost refusal with its estimate', { reply: estimate(1081), answer: answer('withhold', '12(1)') }],
  ])('%s', (_, given) => {
    expect(missingIn(given)).toEqual([]);
  });
});

describe('what is missing', () => {
  test.each<[string, boolean, string, Given]>([
    ['no-deadline', true, 'no day of receipt', { reply: { kind: 'acknowledgement' }, received: null }],
    [
      'no-deadline',
      true,
      'a clarification before the request',
      { reply: { kind: 'acknowledgement' }, clock: { clarified: '2026-11-02' } },
    ],
    ['no-clarification', true, 'nothing asked', { reply: { kind: 'clarification' } }],
    [
      'unfilled-placeholder',
      true,
      'a placeholder in what is asked',
      {
        reply: { kind: 'clarification', clarify: { questions: [], ask: [paragraph('{{clarification}}')] } },
      },
    ],
    [
      'unfilled-placeholder',
      true,
      'a placeholder in what was found',
      { reply: review({ findings: [paragraph('{{reasons}}')] }) },
    ],
    ['no-extension', true, 'no date and no exemption', { reply: { kind: 'extension' } }],
    [
      'no-extension',
      true,
      'an absolute exemption',
      { reply: { kind: 'extension' }, clock: weighing('41(1)') },
    ],
    ['no-extension', true, 'no date', { reply: { kind: 'extension' }, clock: weighing('43(2)', '') }],
    ['no-extension', false, 'nobody claims it', { reply: { kind: 'extension' }, clock: weighing('43(2)') }],
    ['no-extension', true, 'FOISA', { reply: { kind: 'extension' }, regime: 'FOISA' }],
    [
      'no-extension',
      true,
      'no reason under regulation 7',
      {
        reply: { kind: 'extension' },
        regime: 'EISR',
        clock: { extension: { kind: 'complex-and-voluminous' } },
      },
    ],
    [
      'unfilled-placeholder',
      true,
      'a placeholder in the reason for more time',
      {
        reply: { kind: 'extension', extension: { why: [paragraph('{{reasons}}')] } },
        regime: 'EIR',
        clock: { extension: { kind: 'complex-and-voluminous' } },
      },
    ],
    ['no-extension', true, 'EIR, not complex', { reply: { kind: 'extension' }, regime: 'EIR' }],
    [
      'no-extension',
      true,
      'EIR, public interest',
      { reply: { kind: 'extension' }, regime: 'EIR', clock: weighing('12(5)(e)') },
    ],
    ['no-transfer', true, 'no authority', { reply: transfer({ to: ' ' }) }],
    ['no-transfer', false, 'no way to reach it', { reply: transfer({ contact: '' }) }],
    [
      'no-transfer',
      true,
      'no address of where to ask, under the EIR',
      { reply: transfer({ contact: '', how: 'suggested' }), regime: 'EIR' },
    ],
    ['no-transfer', false, 'permission under the EIR', { reply: transfer(), regime: 'EIR' }],
    ['no-transfer', true, 'an answer that discloses', { reply: transfer(), answer: answer('answer') }],
    [
      'no-transfer',
      true,
      'an answer that denies nothing',
      { reply: transfer(), answer: answer('ncnd', '31(1)(a)') },
    ],
    ['no-review', true, 'no outcome', { reply: review({ outcome: null }) }],
    ['no-review', true, 'no date', { reply: review({ askedOn: null }) }],
    ['no-review', true, 'a date before the request', { reply: review({ askedOn: '2026-11-02' }) }],
    ['no-review', false, 'no findings', { reply: review({ findings: [] }) }],
    ['no-review', false, 'no word of the first reply', { reply: review({ firstSaid: ' ' }) }],
    ['no-review', false, 'no day of the first reply', { reply: review({ firstOn: null }) }],
    ['no-review', true, 'a first reply after the review', { reply: review({ firstOn: '2026-12-02' }) }],
    ['no-review', true, 'a first reply before the request', { reply: review({ firstOn: '2026-11-15' }) }],
    [
      'no-review',
      false,
      'a failure to reply before the reply was due',
      {
        reply: review({ outcome: 'no-reply', firstOn: null, firstSaid: '' }),
        answer: answer('not-held'),
      },
    ],
    [
      'no-review',
      false,
      'what of the Regulations was not met',
      { reply: review({ outcome: 'overturned' }), regime: 'EIR', answer: answer('not-held') },
    ],
    ['no-review', true, 'no findings under FOISA', { reply: review({ findings: [] }), regime: 'FOISA' }],
    [
      'unanswered',
      true,
      'a review that overturns, without answers',
      { reply: review({ outcome: 'overturned' }) },
    ],
    ['cost-estimate', false, 'no estimate', { reply: {}, answer: answer('withhold', '12(1)') }],
    [
      'cost-estimate',
      true,
      'within the limit',
      { reply: estimate(1080), answer: answer('withhold', '12(1)') },
    ],
    [
      'cost-estimate',
      true,
      'nothing that counts for confirming',
      { reply: estimate(5000), answer: answer('withhold', '12(2)') },
    ],
    [
      'cost-estimate',
      false,
      'another limit than Settings say',
      { reply: estimate(5000, 600), answer: answer('withhold', '12(1)') },
    ],
  ])('%s (stops: %s): %s', (kind, stops, _, given) => {
    expect(missingIn(given).map(({ rule, severity }) => [rule, severity === 'stops'])).toEqual([
      [kind, stops],
    ]);
  });

  test('an estimate is not asked for where another law has no such limit', () => {
    const found = missingIn({ reply: {}, regime: 'EIR', answer: answer('withhold', '12(4)(b)') });
    expect(found.filter(({ rule }) => rule === 'cost-estimate')).toEqual([]);
  });

  test.each<[string, boolean | null, Partial<LetterChoice>]>([
    ['no estimate', false, {}],
    ['40 hours, which £600 at £15 allow', true, estimate(2400)],
    ['a minute more', null, estimate(2401)],
    ['work that FOISA does not count', true, onlyDetermining(5000)],
  ])('FOISA has a limit of its own: %s (stops: %s)', (_, stops, reply) => {
    const found = missingIn({ reply, regime: 'FOISA', answer: answer('withhold', '12(1)') });
    const estimated = found.filter(({ rule }) => rule === 'cost-estimate');
    expect(estimated.map(({ severity }) => severity === 'stops')).toEqual(stops === null ? [] : [stops]);
    for (const { source } of estimated) expect(source).toContain('SSI 2004/467');
  });

  test('a placeholder stops only the kinds in which its clause stands', () => {
    const clause = (role: 'opening' | 'closing') => [
      { id: 'c', ...plainAttached, title: '', role, serves: [], body: [paragraph('About {{harm}}.')] },
    ];
    const kinds = (role: 'opening' | 'closing') =>
      missingIn({ reply: { kind: 'acknowledgement' }, clauses: clause(role) }).map(({ rule }) => rule);
    expect([kinds('opening'), kinds('closing')]).toEqual([[], ['unfilled-placeholder']]);
  });

  test('each says what is wrong, then what to do', () => {
    const all = [
      ...missingIn({ reply: { kind: 'extension' } }),
      ...missingIn({ reply: transfer({ to: '', contact: '' }), regime: 'EIR', answer: answer('answer') }),
      ...missingIn({ reply: { kind: 'review-outcome' } }),
      ...missingIn({ reply: { kind: 'clarification' } }),
      ...missingIn({ reply: { kind: 'acknowledgement' }, clock: { clarified: '2026-11-02' } }),
    ];
    const whole = /^[A-Z][^:]+\.$/;
    expect(all.filter(({ problem, todo }) => !whole.test(problem) || !whole.test(todo))).toEqual([]);
  });
});
