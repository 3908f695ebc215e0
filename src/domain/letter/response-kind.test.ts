import { describe, expect, test } from 'vitest';
import type { Regime } from '../law/provision.ts';
import { paragraph } from '../text/rich-text.ts';
import { TOGETHER } from './assignments.ts';
import {
  type Answer,
  type AnswerStatus,
  answerKey,
  emptyAnswer,
  type LetterContent,
  plainClaim,
  plainLetter,
} from './decision.ts';
import { responseKindOf } from './response-kind.ts';

/** "withhold 43(2)", "part 43(2)", "answer", "open": a status, and what is claimed for it. */
function answer(said: string): Answer {
  const [status = '', ...provisions] = said.split(' ');
  return {
    ...emptyAnswer,
    status: status === 'open' ? null : (status as AnswerStatus),
    body: status === 'answer' || status === 'part' ? [paragraph('Yes.')] : [],
    exemptions: provisions.map((provision) => ({ ...plainClaim, provision, likelihood: null })),
  };
}

/** A case whose questions have these answers, all by one team. */
function caseOf(regime: Regime, ...answers: readonly Answer[]): LetterContent {
  return {
    ...plainLetter,
    regime,
    reference: '',
    requester: { name: '', email: '' },
    receivedOn: null,
    subject: '',
    questions: answers.map((_, i) => ({
      id: `q${i}`,
      label: String(i + 1),
      text: 'What?',
      parent: null,
      span: null,
    })),
    teams: [{ id: 't', name: '' }],
    answers: Object.fromEntries(answers.map((one, i) => [answerKey(`q${i}`, 't'), one])),
    clauses: [],
  };
}

describe('what a response amounts to', () => {
  test.each<[Regime, string, string]>([
    ['FOIA', '', 'unfinished'],
    ['FOIA', 'answer, open', 'unfinished'],
    ['FOIA', 'not-applicable', 'unfinished'],
    ['FOIA', 'answer', 'all-disclosed'],
    ['FOIA', 'answer, not-applicable', 'all-disclosed'],
    ['FOIA', 'answer, not-held', 'all-disclosed'],
    ['FOIA', 'answer, withhold 43(2)', 'part-disclosed'],
    ['FOIA', 'part 43(2)', 'part-disclosed'],
    ['FOIA', 'part 43(2), not-held', 'part-disclosed'],
    ['FOIA', 'answer, elsewhere', 'part-disclosed'],
    ['FOIA', 'answer, withhold 12(1)', 'part-disclosed'],
    ['FOIA', 'withhold 43(2), withhold 24(1)', 'refused'],
    ['FOIA', 'withhold 43(2), not-held', 'refused'],
    ['FOIA', 'withhold 43(2), ncnd 31(1)(a)', 'refused'],
    ['FOIA', 'withhold 12(1), withhold 43(2)', 'refused'],
    ['FOIA', 'not-held, not-held', 'not-held'],
    ['FOIA', 'withhold 12(1)', 'cost-limit'],
    ['FOIA', 'withhold 12(2)', 'cost-limit'],
    ['FOISA', 'withhold 12(1)', 'cost-limit'],
    ['FOIA', 'withhold 14(1)', 'vexatious'],
    ['FOISA', 'withhold 14(1)', 'vexatious'],
    ['FOIA', 'withhold 14(2)', 'repeated'],
    ['FOISA', 'withhold 14(2)', 'repeated'],
    ['FOIA', 'withhold 12(1), withhold 14(1)', 'refused'],
    ['FOIA', 'withhold 12(1) 43(2)', 'refused'],
    ['EIR', 'withhold 12(4)(b)', 'refused'],
    ['EIR', 'not-held', 'not-held'],
    ['FOIA', 'elsewhere', 'elsewhere'],
    ['EIR', 'elsewhere, not-held', 'elsewhere'],
    ['FOIA', 'ncnd 31(1)(a)', 'ncnd'],
    ['FOISA', 'ncnd 35(1)(a), ncnd 34(1)(a)', 'ncnd'],
  ])('%s: %s is %s', (regime, said, kind) => {
    const answers = said === '' ? [] : said.split(', ').map(answer);
    expect(responseKindOf(caseOf(regime, ...answers))).toBe(kind);
  });

  test('is unfinished while what is to be disclosed has no words', () => {
    expect(responseKindOf(caseOf('FOIA', { ...answer('answer'), body: [] }))).toBe('unfinished');
    expect(responseKindOf(caseOf('FOIA', { ...answer('part 43(2)'), body: [] }))).toBe('unfinished');
  });

  test('does not wait for an answer to a question that only introduces its parts', () => {
    const content = caseOf('FOIA', answer('open'), answer('answer'));
    const [whole, ...parts] = content.questions;
    const questions = [
      ...(whole === undefined ? [] : [whole]),
      ...parts.map((q) => ({ ...q, parent: 'q0' })),
    ];
    expect(responseKindOf({ ...content, questions })).toBe('all-disclosed');
  });

  test('looks only at the answers that are given: of the teams that a question has, or of all together', () => {
    const content: LetterContent = {
      ...caseOf('FOIA', answer('answer'), answer('withhold 43(2)')),
      teams: [
        { id: 't', name: 'Roads' },
        { id: 'u', name: 'Parks' },
      ],
      assignments: { q0: { teams: ['t'], together: false }, q1: { teams: null, together: true } },
    };
    expect(responseKindOf(content)).toBe('unfinished');
    const answers = { ...content.answers, [answerKey('q1', TOGETHER)]: answer('answer') };
    expect(responseKindOf({ ...content, answers })).toBe('all-disclosed');
  });
});
