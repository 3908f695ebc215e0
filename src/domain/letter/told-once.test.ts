import { describe, expect, test } from 'vitest';
import { paragraph, plainText } from '../text/rich-text.ts';
import { composeLetter } from './compose.ts';
import {
  type Answer,
  answerKey,
  emptyAnswer,
  type LetterContent,
  plainClaim,
  plainLetter,
} from './decision.ts';
import { type LetterChoice, plainChoice } from './letter-choice.ts';
import { anyAuthority } from './sample/any-content.ts';

const answer = (more: Partial<Answer> = {}): Answer => ({
  ...emptyAnswer,
  status: 'withhold',
  body: [],
  exemptions: [{ ...plainClaim, provision: '14(1)', likelihood: null }],
  ...more,
});

/** The answers to two questions, team by team; what the letter tells of them, paragraph by paragraph. */
function told(
  teams: readonly (readonly Answer[])[],
  layout: LetterChoice['layout'] = 'per-department',
): readonly string[] {
  const content: LetterContent = {
    ...plainLetter,
    regime: 'FOIA',
    reference: 'FOI-1',
    requester: { name: '', email: '' },
    receivedOn: '2026-11-16',
    subject: '',
    questions: ['Who?', 'Why?'].map((text, i) => ({
      id: `q${i}`,
      label: `${i + 1}`,
      text,
      parent: null,
      span: null,
    })),
    teams: teams.map((_, i) => ({ id: `t${i}`, name: `Team ${i + 1}` })),
    clauses: [],
    answers: Object.fromEntries(
      teams.flatMap((own, t) => own.map((one, q) => [answerKey(`q${q}`, `t${t}`), one] as const)),
    ),
    reply: { ...plainChoice, layout },
  };
  const { blocks } = composeLetter(content, anyAuthority);
  const disclosure = blocks.filter(({ role }) => role === 'disclosure');
  return disclosure.flatMap(({ text }) => text).map((block) => plainText([block]));
}

const REFUSED = 'We are refusing them under section 14(1) – Vexatious request.';
const ONCE = ['Our answer', `Our answer to all your questions: ${REFUSED}`];

describe('one answer to all questions', () => {
  test.each(['per-department', 'reasons-first'] as const)('is told once, %s', (layout) => {
    expect(told([[answer(), answer()]], layout)).toEqual(ONCE);
  });

  test('stands under the questions where the letter has not told them before', () => {
    expect(told([[answer(), answer()]], 'per-question')).toEqual([
      'Your questions',
      'Question 1 – Who?',
      'Question 2 – Why?',
      `Our answer to all of these questions: ${REFUSED}`,
    ]);
  });

  test('is told once for teams that give it alike', () => {
    expect(
      told([
        [answer(), answer()],
        [answer(), answer()],
      ]),
    ).toEqual(ONCE);
  });

  test.each<[string, Answer, string]>([
    ['not held', answer({ status: 'not-held', exemptions: [] }), 'We do not hold this information.'],
    [
      'neither confirmed nor denied',
      answer({ status: 'ncnd', exemptions: [{ ...plainClaim, provision: '31(1)(a)', likelihood: null }] }),
      'We neither confirm nor deny that we hold this information, under section 31(3) – Law enforcement.',
    ],
    [
      'withheld',
      answer({ exemptions: [{ ...plainClaim, provision: '41(1)', likelihood: null }] }),
      'We have withheld this information under section 41(1) – Information provided in confidence.',
    ],
  ])('%s', (_, one, sentence) => {
    expect(told([[one, one]]).at(-1)).toBe(`Our answer to all your questions: ${sentence}`);
  });
});

describe('answers that differ are told each by itself', () => {
  test.each<[string, readonly (readonly Answer[])[]]>([
    [
      'another ground',
      [[answer(), answer({ exemptions: [{ ...plainClaim, provision: '14(2)', likelihood: null }] })]],
    ],
    ['another name for what is withheld', [[answer(), answer({ what: 'The reasons' })]]],
    [
      'words of its own',
      [[answer({ status: 'not-held' }), answer({ status: 'not-held', body: [paragraph('We searched.')] })]],
    ],
    ['an answer that discloses', [[answer(), answer({ status: 'answer', body: [paragraph('Because.')] })]]],
    ['one that is open', [[answer(), answer({ status: null })]]],
    [
      'another team’s',
      [
        [answer(), answer()],
        [answer(), answer({ status: 'not-held' })],
      ],
    ],
  ])('%s', (_, teams) => {
    expect(told(teams).join('\n')).not.toContain('Our answer to all');
  });
});
