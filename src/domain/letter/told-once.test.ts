import { describe, expect, test } from 'vitest';
import { paragraph, plainText } from '../text/rich-text.ts';
import { composeLetter } from './compose.ts';
import {
  type Answer,
  type AttachedClause,
  answerKey,
  emptyAnswer,
  type LetterContent,
  plainAttached,
  plainClaim,
  plainLetter,
} from './decision.ts';
import type { LetterBlock } from './letter.ts';
import { type LetterChoice, plainChoice } from './letter-choice.ts';
import { anyAuthority } from './sample/any-content.ts';

const answer = (more: Partial<Answer> = {}): Answer => ({
  ...emptyAnswer,
  status: 'withhold',
  body: [],
  exemptions: [{ ...plainClaim, provision: '14(1)', likelihood: null }],
  ...more,
});

/** The letter that tells the answers to two questions, team by team. */
function told(
  teams: readonly (readonly Answer[])[],
  layout: LetterChoice['layout'] = 'per-department',
  clauses: readonly AttachedClause[] = [],
): readonly LetterBlock[] {
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
    clauses,
    answers: Object.fromEntries(
      teams.flatMap((own, t) => own.map((one, q) => [answerKey(`q${q}`, `t${t}`), one] as const)),
    ),
    reply: { ...plainChoice, layout },
  };
  return composeLetter(content, anyAuthority).blocks;
}

/** What stands between the opening and the rights, paragraph by paragraph, but for the notice and the reasons. */
function linesOf(blocks: readonly LetterBlock[]): readonly string[] {
  const around = ['reference', 'salutation', 'refusal-notice', 'reasons', 'review', 'complaint', 'closing'];
  const told = blocks.filter(({ role }) => !around.includes(role));
  return told.flatMap(({ text }) => text).map((block) => plainText([block]));
}

const ASKED = ['Your request', '1) Who?', '2) Why?'];
const REFUSED =
  'We hold information of the kind that you ask for, but we are not able to answer your request. This letter explains why.';
const cost = answer({ exemptions: [{ ...plainClaim, provision: '12(1)', likelihood: null }] });

describe('one answer to all questions', () => {
  test.each(['per-department', 'reasons-first', 'per-question'] as const)(
    'is told in the opening, and the questions once, %s',
    (layout) => {
      const [opening, ...others] = linesOf(told([[cost, cost]], layout));
      expect(opening).toContain(REFUSED);
      expect(others).toEqual(ASKED);
    },
  );

  test('is told once for teams that give it alike', () => {
    const [opening, ...others] = linesOf(
      told([
        [cost, cost],
        [cost, cost],
      ]),
    );
    expect(opening).toContain(REFUSED);
    expect(others).toEqual(ASKED);
  });

  test('is told with the decision where an attached opening says something else', () => {
    const opening: AttachedClause = {
      ...{ id: 'c', ...plainAttached, title: 'Opening' },
      ...{ role: 'opening', body: [paragraph('Hello.')] },
    };
    expect(linesOf(told([[cost, cost]], 'per-department', [opening]))).toEqual([
      'Hello.',
      ...ASKED,
      'Our decision',
      REFUSED,
    ]);
  });

  test.each<[string, Answer, string]>([
    [
      'not held',
      answer({ status: 'not-held', exemptions: [] }),
      'We do not hold the information that you asked for.',
    ],
    [
      'neither confirmed nor denied',
      answer({ status: 'ncnd', exemptions: [{ ...plainClaim, provision: '31(1)(a)', likelihood: null }] }),
      'We neither confirm nor deny that we hold the information that you asked for.',
    ],
    [
      'withheld',
      answer({ exemptions: [{ ...plainClaim, provision: '41(1)', likelihood: null }] }),
      'We hold the information that you asked for, but we are sorry to say that we cannot give it to you.',
    ],
  ])('%s', (_, one, sentence) => {
    const [opening, ...others] = linesOf(told([[one, one]]));
    expect(opening).toContain(sentence);
    expect(others).toEqual(ASKED);
  });

  test('names what is withheld, which the notice does not', () => {
    const one = answer({ exemptions: [{ ...plainClaim, provision: '41(1)', what: 'The minutes' }] });
    expect(linesOf(told([[one, one]])).slice(4)).toEqual([
      'Our decision',
      'We have withheld the minutes under section 41(1).',
    ]);
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
    expect(linesOf(told(teams))).toContain('Question 1 – Who?');
  });
});
