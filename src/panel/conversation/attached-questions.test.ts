import { expect, test } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import type { OpenMailState } from '../session/mailbox.ts';
import { attachedQuestions } from './attached-questions.ts';

/** A mail of so many questions that says that questions are attached, with these files. */
function mail(questions: number, ...attachments: readonly string[]): OpenMailState {
  const one = sampleMail(questions);
  const said = { rule: 'questions-attached', weight: 4, words: 'attached questions', why: 'It says so.' };
  const detection = { ...one.reading.detection, evidence: [said] };
  return { ...one, reading: { ...one.reading, detection }, attachments };
}

test.each([
  [['questions.docx'], 'The questions seem to be in “questions.docx”. Save it and drop it here'],
  [['a.pdf', 'b.docx', 'logo.png'], 'seem to be in “a.pdf” or “b.docx”. Save the right one'],
  [['logo.png'], 'seem to be in an attachment. Save it'],
  [[], 'seem to be in an attachment.'],
] as const)('with the files %o it says "%s"', (files, words) => {
  expect(attachedQuestions(mail(0, ...files))).toContain(words);
});

test('some of them, where others stand in the mail', () => {
  expect(attachedQuestions(mail(2, 'more.docx'))).toMatch(/^Some of the questions seem to be in “more.docx”/);
});

test('nothing for a mail that does not speak of attached questions, whatever is attached', () => {
  expect(attachedQuestions({ ...sampleMail(9), attachments: ['map.pdf'] })).toBeNull();
});
