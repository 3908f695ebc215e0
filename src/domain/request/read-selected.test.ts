import { expect, test } from 'vitest';
import type { Mail, MailBlock } from '../email/mail.ts';
import { readSelected, readSelection } from './read-selected.ts';

function mailOf(lines: readonly string[], more: Partial<MailBlock> = {}): Mail {
  let start = 0;
  const blocks = lines.map((text): MailBlock => {
    const at = start;
    start += text.length + 1;
    return {
      kind: 'paragraph',
      text,
      start: at,
      marker: null,
      depth: 0,
      quote: 0,
      continued: false,
      part: 'new',
      gap: true,
      ...more,
    };
  });
  return { subject: '', from: { name: '', email: '' }, date: null, blocks };
}

const asked = ['1. How many vans do you own?', '2. What did they cost in 2025?'];
const texts = (mail: Mail) => readSelected(mail).request.questions.map(({ text }) => text);

test('reads a list on its own, without a greeting or a law', () => {
  expect(texts(mailOf(asked))).toEqual(['How many vans do you own?', 'What did they cost in 2025?']);
});

test('reads what stands in a quotation', () => {
  expect(texts(mailOf(asked, { quote: 2 }))).toHaveLength(2);
});

test('reads on when all of it looks quoted', () => {
  const headed = ['On 3 June 2026 at 10:00, A. Requester wrote:', ...asked];
  expect(texts(mailOf(headed))).toEqual(['How many vans do you own?', 'What did they cost in 2025?']);
});

test('places are those of the whole text when moved to where the words begin', () => {
  const lines = ['Dear all,', ...asked, 'For 2025 only.'];
  const text = lines.join('\n');
  const from = text.indexOf('1.');
  const { request } = readSelection(mailOf(lines.slice(1)), from);
  for (const { text: words, span } of [...request.questions, ...request.context, ...request.leftOut])
    expect(span === null ? '' : text.slice(span.start, span.end)).toBe(words);
});

test('a selection in which no question is read is one question', () => {
  const { questions } = readSelection(mailOf(['the contract for the parking machines']), 40).request;
  expect(questions).toMatchObject([
    { text: 'the contract for the parking machines', span: { start: 40, end: 77 } },
  ]);
});
