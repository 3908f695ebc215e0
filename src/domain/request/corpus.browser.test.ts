import { expect, test } from 'vitest';
import { readBodyNow } from '../../webmail/body/read-body.ts';
import type { Mail } from '../email/mail.ts';
import { parseEmail } from '../email/parse-email.ts';
import { parseRequest } from './parse-request.ts';

type Asked = { readonly label: string | null; readonly text: string; readonly parent: string | null };
type Case = Pick<Mail, 'subject' | 'from' | 'date'> & {
  readonly id: string;
  readonly kind: 'foi' | 'not-foi';
  readonly html: string;
  readonly questions: readonly Asked[];
  /** Who asks, and the day that a form or a forwarded mail tells, where the case says so. */
  readonly requester?: Mail['from'];
  readonly sent_on?: string | null;
};

const cases = Object.values(
  import.meta.glob<Case>('../../../test/corpus/requests/*.json', { eager: true, import: 'default' }),
);

test('the corpus is there', () => {
  expect(cases.length).toBeGreaterThanOrEqual(440);
  expect(cases.filter((one) => one.kind === 'not-foi').length).toBeGreaterThanOrEqual(170);
});

test.for(cases)('$id is read exactly', (one) => {
  const document = new DOMParser().parseFromString(one.html, 'text/html');
  const { blocks } = readBodyNow(document.body);
  const { detection, request } = parseRequest(parseEmail({ ...one, blocks }));
  expect(detection.isRequest ? 'foi' : 'not-foi').toBe(one.kind);
  if (one.kind === 'not-foi') return;
  const labels = new Map(request.questions.map((question) => [question.id, question.label]));
  const read = request.questions.map(({ label, text, parent }) => ({
    label,
    text: tidy(text),
    parent: parent === null ? null : (labels.get(parent) ?? null),
  }));
  if (one.requester !== undefined) {
    expect(request.requester).toEqual(one.requester);
    expect(request.sentOn ?? null).toBe(one.sent_on ?? null);
  }
  expect(read).toEqual(one.questions.map((question) => ({ ...question, text: tidy(question.text) })));
});

// A list's own punctuation between its items is nobody's question.
function tidy(text: string): string {
  return text.replace(/[\s,;]+(?:and|or)$|[,;.]$/i, '').replace(/[,;.]$/, '');
}
