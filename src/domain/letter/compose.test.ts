import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareProvisions } from '../law/citation.ts';
import { plainText, type RichText } from '../text/rich-text.ts';
import { composeLetter } from './compose.ts';
import { answerKey, type LetterContent, plainLetter } from './decision.ts';
import type { Letter, LetterRole } from './letter.ts';
import { questionNames } from './question-names.ts';
import { anyAuthority, anyContent, wordsFor } from './sample/any-content.ts';

const letterOf = (content: LetterContent): Letter => composeLetter(content, anyAuthority);
const wordsIn = (letter: Letter): string => letter.blocks.map(({ text }) => plainText(text)).join('\n');
const blockText = (letter: Letter, role: LetterRole): RichText =>
  letter.blocks.filter((block) => block.role === role).flatMap(({ text }) => text);

/** Checks what holds of every letter. */
function always(check: (content: LetterContent, letter: Letter) => void): void {
  fc.assert(
    fc.property(anyContent, (content) => check(content, letterOf(content))),
    { numRuns: 150 },
  );
}

describe('whatever was decided', () => {
  test('every question stands exactly once in each team’s part, by a name of its own', () => {
    always((content, letter) => {
      const names = questionNames(content.questions);
      expect(new Set(names.values()).size).toBe(content.questions.length);
      for (const team of content.teams) {
        const part = letter.blocks.find(({ id }) => id === `disclosure:${team.id}`)?.text ?? [];
        for (const { id, text } of content.questions) {
          const heading = `Question ${names.get(id)} – ${text}`;
          expect(part.filter((block) => plainText([block]) === heading)).toHaveLength(1);
        }
      }
    });
  });

  test('what is withheld, neither confirmed nor denied, not applicable or undecided is never in the letter', () => {
    always((content, letter) => {
      const words = wordsIn(letter);
      for (const { id } of content.questions)
        for (const team of content.teams) {
          const { status, body } = content.answers[answerKey(id, team.id)] ?? { status: null, body: [] };
          const given = body.length > 0 && ['answer', 'part', 'not-held', 'elsewhere'].includes(status ?? '');
          expect(words.includes(wordsFor(id, team.id))).toBe(given);
        }
    });
  });

  test('every provision relied on is listed once, in the order of the statute', () => {
    always((content, letter) => {
      const lists = blockText(letter, 'refusal-notice').flatMap((block) =>
        block.kind === 'list' ? [block.items.map(plainText)] : [],
      );
      const listed = lists.flat();
      expect(new Set(listed).size).toBe(listed.length);
      for (const list of lists) {
        const numbers = list.map((line) => /\d[^ –]*/.exec(line.replace(/ with \S+/, ''))?.[0] ?? '');
        expect([...numbers].sort(compareProvisions)).toEqual(numbers);
      }
      for (const answer of Object.values(content.answers)) {
        if (answer.status !== 'withhold' && answer.status !== 'part') continue;
        for (const { provision } of answer.exemptions.filter(
          (e) => !/^(40\(2\)|38\(1\)\(b\)|13\(1\)|17\(1\))/.test(e.provision),
        ))
          expect(listed.filter((line) => line.split(' ')[1] === provision)).toHaveLength(1);
      }
    });
  });

  test('no notice lacks the rights of review and complaint', () => {
    always((_, letter) => {
      const roles = letter.blocks.map(({ role }) => role);
      expect(roles).toContain('review');
      expect(roles).toContain('complaint');
    });
  });

  test('blocks have ids of their own', () => {
    always((_, letter) => {
      const ids = letter.blocks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('a request of which nothing is confirmed says nowhere that it is held', () => {
    always((content, letter) => {
      const answers = Object.values(content.answers);
      if (!answers.every(({ status }) => status === 'ncnd' || status === null)) return;
      expect(wordsIn(letter)).not.toContain('We confirm that we hold');
    });
  });

  test('an undecided question stops it', () => {
    always((content, letter) => {
      const undecided = content.questions.some(
        ({ id }) =>
          !content.questions.some(({ parent }) => parent === id) &&
          content.teams.some((team) => content.answers[answerKey(id, team.id)]?.status === null),
      );
      if (undecided) expect(letter.gaps.some(({ kind, stops }) => kind === 'unanswered' && stops)).toBe(true);
    });
  });
});

test('a mail of ten thousand items is composed without delay', () => {
  const questions = Array.from({ length: 10_000 }, (_, i) => ({
    id: `q${i}`,
    label: null,
    text: `Item ${i}`,
    parent: null,
    span: null,
  }));
  const content: LetterContent = {
    ...plainLetter,
    regime: 'FOIA',
    reference: 'FOI-1',
    requester: { name: '', email: '' },
    receivedOn: null,
    subject: '',
    questions,
    teams: [{ id: 't', name: '' }],
    answers: {},
    clauses: [],
  };
  expect(letterOf(content).gaps).toHaveLength(10_000);
});
