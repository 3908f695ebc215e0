import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareProvisions } from '../law/citation.ts';
import { plainText, type RichText } from '../text/rich-text.ts';
import { answererOf, answerersIn, teamsOf } from './assignments.ts';
import { composeLetter } from './compose.ts';
import { decidedIn } from './decided.ts';
import { type Answer, answerKey, type LetterContent, plainLetter } from './decision.ts';
import type { Letter } from './letter.ts';
import { oneAnswer } from './outcome.ts';
import { questionNames } from './question-names.ts';
import type { LetterRole } from './roles.ts';
import { anyAuthority, anyContent, wordsFor } from './sample/any-content.ts';
import { fullTitle } from './sentences/english-titles.ts';

const letterOf = (content: LetterContent): Letter => composeLetter(content, anyAuthority);
const wordsIn = (letter: Letter): string => letter.blocks.map(({ text }) => plainText(text)).join('\n');
const blockText = (letter: Letter, role: LetterRole): RichText =>
  letter.blocks.filter((block) => block.role === role).flatMap(({ text }) => text);

/** The keys of the answers that are given to a question: those of its teams, or the one of all together. */
function inForce(content: LetterContent, question: string): readonly string[] {
  const teams = teamsOf(content, question);
  const names = teams.map(({ id }) => answererOf(content, question, id));
  return [...new Set(names)].map((name) => answerKey(question, name));
}

function answersInForce(content: LetterContent): readonly Answer[] {
  const keys = content.questions.flatMap(({ id }) => inForce(content, id));
  return keys.flatMap((key) => content.answers[key] ?? []);
}

/** Checks what holds of every letter. */
function always(check: (content: LetterContent, letter: Letter) => void): void {
  fc.assert(
    fc.property(anyContent, (content) => check(content, letterOf(content))),
    { numRuns: 150 },
  );
}

/** Where the answers of a team stand: its own part, or that of a team with which it gives every answer together. */
function partOf(content: LetterContent, letter: Letter, team: string): RichText {
  const own = (id: string) => letter.blocks.find((block) => block.id === `disclosure:${id}`)?.text;
  const asked = (id: string) =>
    content.questions.filter((q) => teamsOf(content, q.id).some((one) => one.id === id));
  const same = content.teams.filter(
    ({ id }) => String(asked(id).map((q) => q.id)) === String(asked(team).map((q) => q.id)),
  );
  const [first] = same.flatMap(({ id }) => [own(id)].filter((text) => text !== undefined));
  return own(team) ?? first ?? [];
}

const perQuestion = ({ reply }: LetterContent): boolean => reply.layout === 'per-question';
const timesIn = (text: RichText, words: string): number =>
  text.filter((block) => plainText([block]) === words).length;

describe('whatever was decided', () => {
  test('every question has a name of its own', () => {
    always(({ questions }) => {
      expect(new Set(questionNames(questions).values()).size).toBe(questions.length);
    });
  });

  test('every question stands exactly once for each team that it belongs to, and for no other', () => {
    always((content, letter) => {
      const names = questionNames(content.questions);
      const once = oneAnswer(decidedIn(content)) !== null;
      for (const { id, text } of content.questions) {
        const restated = blockText(letter, 'restated-request').filter((block) =>
          plainText([block]).endsWith(text),
        );
        expect(restated).toHaveLength(perQuestion(content) && !once ? 0 : 1);
        if (once) continue;
        const heading = `Question ${names.get(id)} – ${text}`;
        if (perQuestion(content)) expect(timesIn(blockText(letter, 'disclosure'), heading)).toBe(1);
        else
          for (const team of content.teams) {
            const belongs = teamsOf(content, id).includes(team);
            expect(timesIn(partOf(content, letter, team.id), heading)).toBe(belongs ? 1 : 0);
          }
      }
    });
  });

  test('question by question, each of the teams answers once, or all of them together', () => {
    always((content, letter) => {
      if (!perQuestion(content) || oneAnswer(decidedIn(content)) !== null) return;
      for (const { id } of content.questions) {
        const block = letter.blocks.find((one) => one.id === `disclosure:${id}`);
        const given = inForce(content, id).filter((key) => content.answers[key]?.status !== null);
        const labels = (block?.text ?? []).filter((one) => /^Answer( for [^:]+)?:/.test(plainText([one])));
        expect(labels.length).toBeGreaterThanOrEqual(given.length);
        expect(labels.length).toBeLessThanOrEqual(inForce(content, id).length);
      }
    });
  });

  test('what is disclosed is in the letter once; what is withheld, neither confirmed nor denied, not applicable, undecided or kept for later never', () => {
    always((content, letter) => {
      const words = wordsIn(letter);
      for (const { id } of content.questions)
        for (const name of answerersIn(content)) {
          const { status, body } = content.answers[answerKey(id, name)] ?? { status: null, body: [] };
          const used = inForce(content, id).includes(answerKey(id, name));
          const given =
            body.length > 0 &&
            ['answer', 'part', 'part-held', 'not-held', 'elsewhere'].includes(status ?? '');
          expect(words.split(wordsFor(id, name)).length - 1).toBe(used && given ? 1 : 0);
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
      // FOISA's notice that nothing is held is a sentence, without a list
      const cited = decidedIn(content).citations.filter(({ kind }) => kind !== 'not-held');
      expect([...listed].sort()).toEqual(cited.map(fullTitle).sort());
      for (const { status, exemptions } of answersInForce(content))
        if (status === 'withhold' || status === 'part' || status === 'part-held')
          for (const { provision } of exemptions.filter((one) => one.provision !== '17(1)'))
            expect(cited.map((one) => one.cited)).toContain(provision);
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
      const answers = answersInForce(content);
      if (!answers.every(({ status }) => status === 'ncnd' || status === null)) return;
      expect(wordsIn(letter)).not.toMatch(/\bWe hold\b/);
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
  const words = plainText(blockText(letterOf(content), 'restated-request'));
  expect(words.match(/Item \d+/g)).toHaveLength(10_000);
});
