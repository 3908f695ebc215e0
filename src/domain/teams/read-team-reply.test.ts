import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { askTeam } from './ask-team.ts';
import { wordsOf } from './question-words.ts';
import { readTeamReply } from './read-team-reply.ts';
import type { TeamReply } from './reply.ts';
import { replyBlocks } from './sample-reply.ts';

const asked = [
  '1 How many vans do you own?',
  '2 What did they cost in 2025?',
  '3 Who services them, and where?',
  '4 When does the contract end?',
];
const { questions } = sampleCase(...asked);
const of = { questions, all: questions, mail: [] };

const said = (reply: TeamReply) =>
  Object.fromEntries(reply.pieces.map(({ question, body }) => [question, plainText(body)]));

const line = fc.oneof(
  fc.constantFrom(
    '',
    '> 2) What did they cost in 2025?',
    'Who services them, and where? A garage',
    '1. Yes 2. No 3. Perhaps',
    'Q3: and more',
    '(a) first',
    '| Question | Answer |',
    '| When does the contract end? | In May |',
    '[1.] drawn',
    '[•] point',
    'Kind regards',
    'From: FOI team <foi@example.org>',
    'Sent: Monday',
    'To: Jo',
    'Subject: Vans',
    'Hello Sam,',
    '14 of them',
    '①Yes',
    '①¹',
    '2',
    '-----',
  ),
  fc.lorem({ maxCount: 6 }),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .map((text) => text.replace(/\s+/g, ' ').trim()),
);

/** Every word, in no order: a reply's pieces and asides are told apart. */
function sorted(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => wordsOf(text).map(({ word }) => word)).sort();
}

test('no word of a reply is lost, and none is said twice', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const blocks = replyBlocks(...lines);
      const { pieces, asides } = readTeamReply(blocks, of);
      const read = [
        ...pieces.flatMap(({ label, body }) => [label, plainText(body)]),
        ...asides.map(({ text }) => text),
      ];
      const markers = blocks.map(({ marker }) => marker ?? '').filter((marker) => /\d/.test(marker));
      // A number that the page draws is words of the reply only where it was read as a question's.
      const words = sorted(...read);
      for (const word of sorted(...blocks.map(({ text }) => text))) expect(words).toContain(word);
      expect(words.length).toBeLessThanOrEqual(sorted(...blocks.map(({ text }) => text), ...markers).length);
    }),
    { numRuns: 1000 },
  );
});

const answer = fc
  .array(
    fc.constantFrom('nine', 'about', 'none', 'held', 'Ford', '£90,000', 'garage', 'see', 'above', 'n/a'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((words) => words.join(' '));
type Style = (question: string, i: number, answer: string) => readonly string[];
const bare = (question: string) => question.replace(/^\d+ /, '');
const STYLES: readonly Style[] = [
  (question, i, words) => [`> ${i + 1}) ${bare(question)}`, words],
  (_, i, words) => [`${i + 1}. ${words}`],
  (_, i, words) => [`Q${i + 1}: ${words}`],
  (question, _, words) => [bare(question), words, ''],
  (question, i, words) => [`${i + 1}. ${bare(question)}`, '', words, ''],
  (question, _, words) => [`| ${bare(question)} | ${words} |`],
  (question, i, words) => [`| ${i + 1} | ${bare(question)} | ${words} |`],
  (question, _, words) => [`${bare(question)} - ${words}`],
  (_, i, words) => [`[${i + 1}.] ${words}`],
];

test('each question gets its own words, however the reply is written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STYLES),
      fc.tuple(answer, answer, answer, answer),
      fc.subarray([0, 1, 2, 3], { minLength: 1 }),
      (style, answers, which) => {
        const lines = which.flatMap((i) => style(asked[i] ?? '', i, answers[i] ?? ''));
        const expected = which.map((i) => [`q${i + 1}`, answers[i]]);
        expect(
          said(readTeamReply(replyBlocks('Hi Sam,', '', ...lines, '', 'Kind regards', 'Jo'), of)),
        ).toEqual(Object.fromEntries(expected));
      },
    ),
    { numRuns: 500 },
  );
});

test('a reply written into the mail that asked is read, and our own words are no answers', () => {
  const foiCase = afterMoves(sampleCase(...asked), { kind: 'add-team', team: { id: 'b', name: 'Fleet' } });
  const mail = askTeam(foiCase, {
    team: 'b',
    by: '2026-12-08',
    due: '2026-12-15',
    officer: 'Sam Fox',
    contact: 'foi@example.org',
  });
  const lines = mail.body.flatMap((block) => plainText([block]).split('\n'));
  const answered = lines.flatMap((text) =>
    /^\d\) /.test(text) ? [`> ${text}`, `so it is ${text[0]}`] : [`> ${text}`],
  );
  const reply = readTeamReply(replyBlocks(...answered), {
    questions: foiCase.questions,
    all: foiCase.questions,
    mail: mail.body,
  });
  expect(said(reply)).toEqual({ q1: 'so it is 1', q2: 'so it is 2', q3: 'so it is 3', q4: 'so it is 4' });
});

test('a long reply is read in time that grows with its length', () => {
  const lines = Array.from({ length: 4000 }, (_, i) =>
    i % 3 === 0 ? (asked[i % 4]?.slice(2) ?? '') : `words ${i}`,
  );
  const { pieces } = readTeamReply(replyBlocks(...lines), of);
  expect(pieces.length).toBeGreaterThan(0);
}, 5_000);

test('the number that a list draws before a repeated question is not drawn before its answer', () => {
  const reply = replyBlocks('[1.] How many vans do you own? Nine', '[2.] What did they cost in 2025? A lot');
  expect(readTeamReply(reply, of).pieces.map(({ body }) => body)).toEqual([
    [paragraph('Nine')],
    [paragraph('A lot')],
  ]);
});
