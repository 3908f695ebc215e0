import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sampleQuestions } from '../case/sample-case.ts';
import { questionNames } from '../letter/question-names.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { readTeamReply } from './read-team-reply.ts';
import { replyBlocks } from './sample-reply.ts';

/// Every case of test/corpus/team-replies (its README says what is in one).

type ReplyCase = {
  readonly about: string;
  readonly questions: readonly string[];
  readonly reply: readonly string[];
  readonly asked?: readonly string[];
  /** By what the letter calls the question. */
  readonly answers: Readonly<Record<string, string>>;
  readonly leftOver: readonly string[];
};

const folder = new URL('../../../test/corpus/team-replies/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

function read(file: string): ReplyCase {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

test('there are cases', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});

test.each(files)('%s', (file) => {
  const { questions: lines, reply, asked, answers, leftOver } = read(file);
  const questions = sampleQuestions(...lines);
  const names = questionNames(questions);
  const { pieces } = readTeamReply(replyBlocks(...reply), {
    questions,
    all: questions,
    mail: (asked ?? []).map(paragraph),
  });
  const found = new Map<string, string>();
  for (const { question, body } of pieces) {
    if (question === null) continue;
    const name = names.get(question) ?? '';
    found.set(name, [found.get(name), plainText(body)].filter((text) => text !== undefined).join('\n'));
  }
  expect(Object.fromEntries(found)).toEqual(answers);
  expect(pieces.filter(({ question }) => question === null).map(({ body }) => plainText(body))).toEqual(
    leftOver,
  );
});
