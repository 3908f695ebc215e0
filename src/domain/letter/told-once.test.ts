import { describe, expect, test } from 'vitest';
import { paragraph, plainText } from '../text/rich-text.ts';
import { composeLetter } from './compose.ts';
import { type Answer, answerKey, type LetterContent, plainLetter } from './decision.ts';
import { type LetterChoice, plainChoice } from './letter-choice.ts';
import { anyAuthority } from './sample/any-content.ts';

const answer = (more: Partial<Answer> = {}): Answer => ({
  status: 'withhold',
  body: [],
  what: '',
  exemptions: [{ provision: '14(1)', likelihood: null }],
  clauses: [],
  dependsOn: null,
  revision: 0,
  otherVersions: [],
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
    answers: Object.fromEntries(
      teams.flatMap((own, t) => own.map((one, q) => [answerKey(`q${q}`, `t${t}`), one] as const)),
    ),
    clauses: [],
    reply: { ...plainChoice, layout },
  };
  const { blocks } = composeLetter(content, anyAuthority);
  const disclosure = blocks.filter(({ role }) => role === 'disclosure');
  return disclosure.flatMap(({ text }) => text).map((block) => plainText([block]));
}

const REFUSED =
  'Our answer to all of these questions: We have not answered them, by virtue of section 14(1) – Vexatious request.';
const ONCE = ['Your questions', 'Question 1 – Who?', 'Question 2 – Why?', REFUSED];

describe('one answer to all questions', () => {
  test.each(['per-department', 'per-question', 'reasons-first'] as const)('is told once, %s', (layout) => {
    expect(told([[answer(), answer()]], layout)).toEqual(ONCE);
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
      answer({ status: 'ncnd', exemptions: [{ provision: '31(1)(a)', likelihood: null }] }),
      'We neither confirm nor deny that we hold this information, by virtue of section 31(3) – Law enforcement.',
    ],
    [
      'withheld',
      answer({ exemptions: [{ provision: '41(1)', likelihood: null }] }),
      'The information asked for has been withheld by virtue of section 41(1) – Information provided in confidence.',
    ],
  ])('%s', (_, one, sentence) => {
    expect(told([[one, one]]).at(-1)).toBe(`Our answer to all of these questions: ${sentence}`);
  });
});

describe('answers that differ are told each by itself', () => {
  test.each<[string, readonly (readonly Answer[])[]]>([
    ['another ground', [[answer(), answer({ exemptions: [{ provision: '14(2)', likelihood: null }] })]]],
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
