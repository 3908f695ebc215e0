import { describe, expect, test } from 'vitest';
import type { Mail } from '../email/mail.ts';
import type { FoiRequest } from './foi-request.ts';
import { readSelected } from './read-selected.ts';
import { withFile, withFilesOf } from './with-file.ts';

/** What is read of a text of these lines. */
function read(...lines: readonly string[]): FoiRequest {
  let start = 0;
  const blocks = lines.map((text): Mail['blocks'][number] => {
    const block = { kind: 'paragraph', text, start, marker: null, depth: 0, quote: 0 } as const;
    start += text.length + 1;
    return { ...block, continued: false, part: 'new', gap: true };
  });
  return readSelected({ subject: '', from: { name: '', email: '' }, date: null, blocks }).request;
}

const mail = read(
  '1. How many vans do you own?',
  '2. If any, who drives them?',
  'Please answer for 2024 only.',
);
const vans = read(
  '1. How many cars?',
  '2. If any, at what cost?',
  'Please answer for the years 2023 to 2025.',
  'Regards',
);
const none = read('Please see the attached file.');

const ids = (request: FoiRequest) => request.questions.map(({ id }) => id);
const texts = ({ questions, context, leftOut }: FoiRequest) =>
  [...questions, ...context, ...leftOut].map(({ text }) => text);

describe('a file that is read beside a mail', () => {
  const after = withFile(mail, { name: 'cars.docx', request: vans });

  test('adds its questions, and every word of both is there', () => {
    expect(after.questions.map(({ text }) => text)).toEqual(['How many cars?', 'If any, at what cost?']);
    expect([...texts(after.read)].sort()).toEqual([...texts(mail), ...texts(vans), 'cars.docx'].sort());
  });

  test('has ids and places of its own', () => {
    expect(new Set(ids(after.read)).size).toBe(4);
    const places = [...after.read.questions, ...after.read.context, ...after.read.leftOut].flatMap(
      ({ span }) => span ?? [],
    );
    const inOrder = places.sort((a, b) => a.start - b.start);
    for (const [at, { start }] of inOrder.entries())
      expect(start).toBeGreaterThanOrEqual(inOrder[at - 1]?.end ?? 0);
    for (const { span } of after.questions) expect(span?.start).toBeGreaterThan(1_000_000);
  });

  test('keeps what leans on what, and its terms govern its own questions', () => {
    const own = after.questions.map(({ id }) => id);
    expect(after.read.links.filter(({ from }) => own.includes(from)).map(({ to }) => to)).toEqual([own[0]]);
    const period = after.read.context.find(({ text }) => text.includes('2023 to 2025'));
    expect(period?.governs).toEqual(own);
  });

  test('of a mail that asks nothing governs all questions', () => {
    const { read: all } = withFile(none, { name: 'cars.docx', request: vans });
    expect(all.context.find(({ text }) => text.includes('2023 to 2025'))?.governs).toEqual([]);
  });

  test('that is read again takes its own place; one of another name comes behind it', () => {
    const again = withFile(after.read, { name: 'cars.docx', request: read('1. How many bicycles?') });
    expect(again.read.questions.map(({ text }) => text)).toEqual([
      ...mail.questions.map(({ text }) => text),
      'How many bicycles?',
    ]);
    const more = withFile(after.read, { name: 'more.docx', request: read('1. How many bicycles?') });
    expect(more.read.questions).toHaveLength(5);
    expect(more.questions[0]?.span?.start).toBeGreaterThan(2_000_000);
    expect(new Set(ids(more.read)).size).toBe(5);
  });

  test('stays when the mail is read again', () => {
    expect(withFilesOf(after.read, mail)).toEqual(after.read);
    expect(withFilesOf(after.read, after.read)).toEqual(after.read);
    expect(withFilesOf(mail, mail)).toEqual(mail);
    expect(ids(withFilesOf(after.read, none))).toEqual(after.questions.map(({ id }) => id));
  });
});
