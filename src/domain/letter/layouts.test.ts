import { describe, expect, test } from 'vitest';
import { paragraph, plainText } from '../text/rich-text.ts';
import { type Assignments, TOGETHER } from './assignments.ts';
import { composeLetter } from './compose.ts';
import {
  type Answer,
  answerKey,
  emptyAnswer,
  type LetterContent,
  plainClaim,
  plainLetter,
} from './decision.ts';
import type { LetterBlock } from './letter.ts';
import { type Layout, plainChoice } from './letter-choice.ts';
import { anyAuthority } from './sample/any-content.ts';

const undecided: Answer = {
  ...emptyAnswer,
  status: null,
  body: [],
  exemptions: [],
};

const says = (words: string): Answer => ({ ...undecided, status: 'answer', body: [paragraph(words)] });
const withheld: Answer = {
  ...undecided,
  status: 'withhold',
  exemptions: [{ ...plainClaim, provision: '43(2)', likelihood: 'would' }],
};

const question = (n: number) => ({
  id: `q${n}`,
  label: String(n),
  text: `What of ${n}?`,
  parent: null,
  span: null,
});

/** Roads and Parks; question 2 of Roads is withheld. */
function content(layout: Layout, assignments: Assignments = {}): LetterContent {
  return {
    ...plainLetter,
    clauses: [],
    regime: 'FOIA',
    reference: 'FOI-1',
    requester: { name: 'A. Requester', email: '' },
    receivedOn: '2026-11-16',
    subject: '',
    questions: [question(1), question(2)],
    teams: [
      { id: 'roads', name: 'Roads' },
      { id: 'parks', name: 'Parks' },
    ],
    answers: {
      [answerKey('q1', 'roads')]: says('Tar.'),
      [answerKey('q1', 'parks')]: says('Grass.'),
      [answerKey('q1', TOGETHER)]: says('Both.'),
      [answerKey('q2', 'roads')]: withheld,
      [answerKey('q2', 'parks')]: says('Trees.'),
      [answerKey('q2', TOGETHER)]: says('All.'),
    },
    assignments,
    reply: { ...plainChoice, layout },
  };
}

const blocksOf = (of: LetterContent): readonly LetterBlock[] => composeLetter(of, anyAuthority).blocks;

function linesOf(of: LetterContent, id: string): readonly string[] {
  const block = blocksOf(of).find((one) => one.id === id);
  return (block?.text ?? []).map((one) => plainText([one]));
}

const together = { teams: null, together: true };
const roadsOnly = { teams: ['roads'], together: false };

/** The licence of the sample authority is told with the further parts. */
describe('the order of the parts', () => {
  const middle = (layout: Layout) => {
    const roles = blocksOf(content(layout)).map(({ role }) => role);
    return [...new Set(roles.slice(roles.indexOf('opening') + 1, roles.indexOf('review')))];
  };

  test.each<[Layout, readonly string[]]>([
    ['per-department', ['restated-request', 'scope', 'refusal-notice', 'reasons', 'disclosure', 'further']],
    ['per-question', ['scope', 'disclosure', 'refusal-notice', 'reasons', 'further']],
    ['reasons-first', ['refusal-notice', 'reasons', 'restated-request', 'scope', 'disclosure', 'further']],
  ])('%s', (layout, roles) => {
    expect(middle(layout)).toEqual(roles);
  });
});

describe('question by question', () => {
  test('each question is a block, with the answer of each team under it', () => {
    const ids = blocksOf(content('per-question')).flatMap(({ id, role }) =>
      role === 'disclosure' ? [id] : [],
    );
    expect(ids).toEqual(['disclosure', 'disclosure:q1', 'disclosure:q2']);
    expect(linesOf(content('per-question'), 'disclosure:q1')).toEqual([
      'Question 1 – What of 1?',
      'Answer for Roads: Tar.',
      'Answer for Parks: Grass.',
    ]);
  });

  test('one answer of all teams needs no name', () => {
    expect(linesOf(content('per-question', { q1: together }), 'disclosure:q1')).toEqual([
      'Question 1 – What of 1?',
      'Answer: Both.',
    ]);
  });

  test('the answer of the one team that has the question is named', () => {
    expect(linesOf(content('per-question', { q1: roadsOnly }), 'disclosure:q1')).toEqual([
      'Question 1 – What of 1?',
      'Answer for Roads: Tar.',
    ]);
  });

  test('one team alone needs no name', () => {
    const one = { ...content('per-question'), teams: [{ id: 'roads', name: 'Roads' }] };
    expect(linesOf(one, 'disclosure:q1')).toEqual(['Question 1 – What of 1?', 'Answer: Tar.']);
  });
});

describe('team by team', () => {
  test('an answer that teams give together is told in the part of the first; the others are referred to it', () => {
    const of = content('per-department', { q1: together });
    expect(linesOf(of, 'disclosure:roads').slice(0, 3)).toEqual([
      'Disclosure: Roads',
      'Question 1 – What of 1?',
      'Answer for Roads and Parks: Both.',
    ]);
    expect(linesOf(of, 'disclosure:parks').slice(0, 3)).toEqual([
      'Disclosure: Parks',
      'Question 1 – What of 1?',
      'Answer: Our answer for Roads holds for Parks too.',
    ]);
  });

  test('teams that give every answer together have one part', () => {
    const of = content('reasons-first', { q1: together, q2: together });
    expect(linesOf(of, 'disclosure:roads')).toEqual([
      'Disclosure',
      'Question 1 – What of 1?',
      'Answer: Both.',
      'Question 2 – What of 2?',
      'Answer: All.',
    ]);
    expect(linesOf(of, 'disclosure:parks')).toEqual([]);
  });

  test('a question is in the part of its teams only, and a team without a question has no part', () => {
    expect(linesOf(content('per-department', { q1: roadsOnly }), 'disclosure:parks')).toEqual([
      'Disclosure: Parks',
      'Question 2 – What of 2?',
      'Answer: Trees.',
    ]);
    const none = content('per-department', { q1: roadsOnly, q2: roadsOnly });
    expect(linesOf(none, 'disclosure:parks')).toEqual([]);
    expect(linesOf(none, 'disclosure:roads')[0]).toBe('Disclosure');
  });
});

test('teams that refuse everything alike are not said to answer apart', () => {
  const of = content('per-department');
  const answers = Object.fromEntries(Object.keys(of.answers).map((key) => [key, withheld]));
  expect(linesOf({ ...of, answers }, 'scope')).toEqual([]);
  expect(linesOf({ ...of, answers }, 'opening').join()).toContain('we cannot give it to you');
});
