import { describe, expect, test } from 'vitest';
import {
  type Answer,
  type AttachedClause,
  answerKey,
  emptyAnswer,
  type LetterContent,
  plainAttached,
  plainClaim,
  plainLetter,
} from '../../letter/decision.ts';
import { anyAuthority } from '../../letter/sample/any-content.ts';
import { paragraph } from '../../text/rich-text.ts';
import { checkedOf } from '../check-notice.ts';
import type { Finding } from '../finding.ts';
import { missingFrom } from './missing.ts';

const answer = (more: Partial<Answer>): Answer => ({
  ...emptyAnswer,
  status: 'answer',
  body: [paragraph('Yes')],
  exemptions: [],
  ...more,
});

const clause = (more: Partial<AttachedClause>): AttachedClause => ({
  id: 'c1',
  ...plainAttached,
  title: 'A reason',
  role: 'balance',
  serves: ['43(2)'],
  body: [paragraph('On balance, no.')],
  ...more,
});

const untold = (provision: string) => ({ ...plainClaim, provision, untold: true });

/** What a letter lacks whose questions are answered so. */
function missing(
  answers: readonly Answer[],
  clauses: readonly AttachedClause[] = [],
  authority = anyAuthority,
  regime: LetterContent['regime'] = 'FOIA',
): readonly Finding[] {
  const content: LetterContent = {
    regime,
    reference: 'FOI-1',
    requester: { name: 'A. Requester', email: 'a@example.com' },
    ...plainLetter,
    receivedOn: '2026-11-16',
    subject: '',
    questions: answers.map((_, i) => ({
      id: `q${i + 1}`,
      label: `${i + 1}`,
      text: 'x',
      parent: null,
      span: null,
    })),
    teams: [{ id: 't', name: '' }],
    answers: Object.fromEntries(answers.map((one, i) => [answerKey(`q${i + 1}`, 't'), one])),
    clauses,
  };
  return missingFrom(checkedOf(content, authority));
}

/** The rule, and whether it stops. */
const told = ({ rule, severity }: Finding) => [rule, severity === 'stops'] as const;

const withheld = (likelihood: 'would' | 'would-be-likely' | null, provision = '43(2)'): Answer =>
  answer({ status: 'withhold', body: [], exemptions: [{ ...plainClaim, provision, likelihood }] });

describe('nothing is missing', () => {
  test.each<[string, readonly Answer[], readonly AttachedClause[]]>([
    ['answered', [answer({})], []],
    ['withheld with its reasons', [withheld('would')], [clause({})]],
    [
      'a reason for the whole section serves its limb',
      [withheld('would', '31(1)(a)')],
      [clause({ serves: ['31(1)'] })],
    ],
    ['the reason stands with the answer', [{ ...withheld('would'), clauses: [clause({})] }], []],
    ['an exemption that is apparent', [withheld(null, '23(1)')], []],
    ['the reasons would tell', [{ ...withheld(null, '41(1)'), exemptions: [untold('41(1)')] }], []],
    [
      'claims of an earlier decision',
      [answer({ exemptions: [{ ...plainClaim, provision: '43(2)', likelihood: null }] })],
      [],
    ],
    ['a clause is the answer', [answer({ body: [], clauses: [clause({ role: 'text', serves: [] })] })], []],
  ])('%s', (_, answers, clauses) => {
    expect(missing(answers, clauses)).toEqual([]);
  });
});

describe('what is missing', () => {
  test.each<[string, boolean, string, readonly Answer[], readonly AttachedClause[]]>([
    ['unanswered', true, 'undecided', [answer({ status: null })], []],
    ['unanswered', true, 'no words', [answer({ body: [paragraph(' ')] })], []],
    ['no-exemption', true, 'no claim', [answer({ status: 'withhold' })], []],
    ['no-exemption', true, 'another regime’s', [withheld(null, '12(5)(e)')], []],
    ['no-exemption', true, 'cannot deny', [{ ...withheld(null, '21'), status: 'ncnd' }], []],
    ['no-likelihood', true, 'not chosen', [withheld(null)], [clause({})]],
    ['no-likelihood', false, 'two chosen', [withheld('would'), withheld('would-be-likely')], [clause({})]],
    ['no-reason', false, 'absolute without reasons', [withheld(null, '41(1)')], []],
    ['no-reason', true, 'personal data without reasons', [withheld(null, '40(2)(3A)(a)')], []],
    ['no-reason', true, 'qualified without reasons', [withheld('would')], []],
    [
      'no-reason',
      true,
      'a line that withholds is no reason',
      [withheld('would')],
      [clause({ role: 'withholding' })],
    ],
    ['no-reason', false, 'reasons may tell', [{ ...withheld('would'), status: 'ncnd' }], []],
    ['no-source', true, 'no place', [answer({ status: 'elsewhere', body: [] })], []],
    ['no-dependency', true, 'no question', [answer({ status: 'not-applicable' })], []],
    ['two-versions', true, 'two windows', [answer({ otherVersions: [[paragraph('No')]] })], []],
    ['unused-clause', false, 'nothing claims it', [answer({})], [clause({})]],
    [
      'unfilled-placeholder',
      true,
      'a fact',
      [withheld('would')],
      [clause({ body: [paragraph('{{harm}}')] })],
    ],
    ['unfilled-placeholder', true, 'typed', [answer({ body: [paragraph('{{harm}}')] })], []],
  ])('%s (stops: %s): %s', (kind, stops, _, answers, clauses) => {
    expect(missing(answers, clauses).map(told)).toEqual([[kind, stops]]);
  });

  test('a likelihood is asked for once, at the claim', () => {
    const found = missing([withheld(null)], [clause({ body: [paragraph('It {{likelihood}} harm.')] })]);
    expect(found.map(({ rule, questionId }) => [rule, questionId])).toEqual([['no-likelihood', 'q1']]);
  });

  test('a placeholder leads to its clause', () => {
    const [found] = missing([withheld('would')], [clause({ body: [paragraph('{{harm}}')] })]);
    expect([found?.questionId, found?.teamId, found?.clauseId]).toEqual([null, null, 'c1']);
  });

  test('a letter without a question stops', () => {
    expect(missing([]).map(told)).toEqual([['no-question', true]]);
  });
});

describe('empty Settings', () => {
  const nameless = { ...anyAuthority, name: '' };

  test('are said, and do not stop the letter', () => {
    expect(missing([answer({})], [], nameless).map(told)).toEqual([['no-authority', false]]);
  });

  test('are asked for in words where a clause names the authority', () => {
    const named = clause({ body: [paragraph('{{authority}} weighed it.')] });
    expect(
      missing([withheld('would')], [named], nameless).map(({ problem, todo }) => [problem, todo]),
    ).toEqual([['The name of your authority is missing.', 'Give it in Settings.']]);
  });
});

test('a fact that only the officer has is asked for with what it means', () => {
  const [found] = missing([withheld('would')], [clause({ body: [paragraph('{{harm}}')] })]);
  expect(found).toMatchObject({
    problem: '{{harm}} is not written yet.',
    todo: 'Write over it (the harm, and how disclosure would cause it).',
  });
});

test.each([
  ['FOIA', '24(1)', /how you weighed the public interest/],
  ['FOISA', '31(1)', /^Section 18, with section 31\(1\) has no reasons yet. Add why it applies, unless/],
] as const)(
  'under %s, what is asked of %s where nothing is confirmed or denied',
  (regime, provision, words) => {
    const [found] = missing([{ ...withheld(null, provision), status: 'ncnd' }], [], anyAuthority, regime);
    expect(found).toMatchObject({ rule: 'no-reason', severity: 'warns' });
    expect(`${found?.problem} ${found?.todo}`).toMatch(words);
  },
);
