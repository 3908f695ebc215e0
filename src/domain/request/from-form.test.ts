import { describe, expect, test } from 'vitest';
import type { Mail, MailBlock } from '../email/mail.ts';
import { mailText } from '../email/mail-text.ts';
import { parseEmail } from '../email/parse-email.ts';
import type { Reading } from './foi-request.ts';
import { parseRequest } from './parse-request.ts';

/** A mail of lines; "a | b" is a table's row, and "# a" a heading. */
function mailOf(text: string, subject: string, from = 'noreply@example.org'): Mail {
  const blocks: MailBlock[] = [];
  let start = 0;
  const add = (words: string, more: Partial<MailBlock>) => {
    const place = { marker: null, depth: 0, quote: 0, continued: false, part: 'new', gap: false } as const;
    if (words !== '') blocks.push({ kind: 'paragraph', text: words, start, ...place, ...more });
    start += words === '' ? 0 : words.length + 1;
  };
  for (const line of text.split('\n')) {
    const cells = line.split(' | ');
    if (line.startsWith('# ')) add(line.slice(2), { kind: 'heading' });
    else if (cells.length === 1) add(line, {});
    else for (const [column, cell] of cells.entries()) add(cell.trim(), { kind: 'row', column });
  }
  return { subject, from: { name: 'Website', email: from }, date: '2026-11-06T09:00:00+00:00', blocks };
}

function read(text: string, subject = 'FOI request form', from?: string): Reading {
  return parseRequest(parseEmail(mailOf(text, subject, from)));
}

const asked = ({ request }: Reading) => request.questions.map((question) => question.text);

const TABLE = `A form was sent in.
Submitted on | 5 November 2026
First name | Ida
Last name | Fenn
Email | ida.fenn@example.com
Period | 2024 to 2025
Your request | How many benches are there?
Preferred format | Spreadsheet
Have you asked before? | No
Do not reply to this message.`;

describe('a web form', () => {
  test('is asked what stands in its field, by whom and when its other fields say', () => {
    const reading = read(TABLE);
    expect(reading.detection.isRequest).toBe(true);
    expect(asked(reading)).toEqual(['How many benches are there?']);
    expect(reading.request.requester).toEqual({ name: 'Ida Fenn', email: 'ida.fenn@example.com' });
    expect(reading.request).toMatchObject({ sentOn: '2026-11-05', sentOnSays: 'form' });
  });

  test('keeps a period and a format as terms of all questions, and the rest as left out', () => {
    const { request } = read(TABLE);
    expect(request.context.map(({ kind, text, governs }) => [kind, text, governs])).toEqual([
      ['period', 'Period 2024 to 2025', []],
      ['format', 'Preferred format Spreadsheet', []],
    ]);
    expect(request.dates).toEqual([
      expect.objectContaining({ words: '2024 to 2025', from: '2024-01-01', to: '2025-12-31' }),
    ]);
    expect(new Set(request.leftOut.map(({ reason }) => reason))).toEqual(new Set(['form']));
    expect(request.leftOut.map(({ text }) => text).join(' ')).toContain('Have you asked before? No');
  });

  test('has each of its words in one place, where it stands in the mail', () => {
    const mail = mailOf(TABLE, 'FOI request form');
    const { request } = parseRequest(parseEmail(mail));
    const words = mailText(mail.blocks).replaceAll('\n', ' ');
    const spans = [...request.questions, ...request.context, ...request.leftOut].flatMap(({ text, span }) => {
      expect(span === null ? text : words.slice(span.start, span.end)).toBe(text);
      return span === null ? [] : [span];
    });
    const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(covered + words.split(' ').length).toBeGreaterThan(words.length);
    const inOrder = [...spans].sort((a, b) => a.start - b.start);
    for (const [at, { end }] of inOrder.entries())
      expect(end).toBeLessThanOrEqual(inOrder[at + 1]?.start ?? end);
  });

  test.for([
    [
      'a label and its value on a line',
      'Name: Ida Fenn\nEmail: ida.fenn@example.com\nRequest: How many benches?',
    ],
    [
      'headings',
      '# Name\nIda Fenn\n# Email\nida.fenn@example.com\n# Details of request\nHow many benches?\n# Consent\nYes',
    ],
    ['lines alone', 'Name\nIda Fenn\nEmail address\nida.fenn@example.com\nYour request\nHow many benches?'],
    [
      'two fields a row',
      'Name | Ida Fenn | Email | ida.fenn@example.com\nInformation requested | How many benches? | Reply by | Post',
    ],
    [
      'no space behind the colon',
      'Name:Ida Fenn\nEmail:ida.fenn@example.com\nRequest:How many benches?\nReply by:Post',
    ],
  ] as const)('with %s', ([, text]) => {
    const reading = read(text);
    expect(asked(reading)).toEqual(['How many benches?']);
    expect(reading.request.requester).toEqual({ name: 'Ida Fenn', email: 'ida.fenn@example.com' });
  });

  test('names nobody where it names nobody and no person wrote the mail', () => {
    expect(
      read('Email | (none)\nPhone | 01632 960 000\nRequest | How many benches?').request.requester,
    ).toEqual({
      name: '',
      email: '',
    });
  });

  test.for([
    ['Type of request | Subject access request', 'subject-access'],
    ['Type of request | Internal review', 'internal-review'],
  ] as const)('of another kind is no request: %s', ([row, kind]) => {
    const text = `Name | Ida Fenn\nEmail | ida.fenn@example.com\n${row}\nDetails of request | Please send me a copy of the file.`;
    expect(read(text, 'Information request form').detection).toMatchObject({ isRequest: false, kind });
  });

  test.for([
    ['Freedom of Information', ['FOIA']],
    ['Environmental Information Regulations', ['EIR']],
    ['Environmental Information (Scotland) Regulations', ['EISR']],
  ] as const)('names the law that was chosen in it: %s', ([law, regimes]) => {
    const text = `Name | Ida Fenn\nRequest type | ${law}\nYour request | How many trees were felled in 2025?`;
    expect(read(text, 'New submission').request.regimes).toEqual(regimes);
  });
});

describe('no web form', () => {
  const SENDER = 'ada@example.org';
  test.for([
    [
      'a letter with a heading and a signature',
      'Under the FOI Act, for 2025 only:\nMy questions:\n1. How many benches?\nRegards\nAda Quill\nTel: 01632 960 000\nEmail: ada@example.org',
    ],
    [
      'a table to be filled in',
      'Under the FOI Act please complete this.\nInformation requested | Response\n1. How many benches? | \nContact name | \nEmail | ',
    ],
    [
      'fields that are asked for',
      'Under the FOI Act please give, for each grant:\nName\nAddress\nRequest\nEmail',
    ],
  ] as const)('%s', ([, text]) => {
    const { request } = read(text, 'FOI request', SENDER);
    expect(request.leftOut.map(({ reason }) => reason)).not.toContain('form');
    expect(request.requester.email).toBe(SENDER);
  });
});

describe('a mail that passes another one on', () => {
  test.for([
    ['without it', 'One for you.', 'FW: Benches', 'not-shown'],
    [
      'without a day',
      'One for you.\nFrom: Ida <ida@example.com>\nTo: us\nSubject: Benches\nHow many benches?',
      'FW: Benches',
      'no-day',
    ],
    [
      'with a day',
      'One for you.\nFrom: Ida <ida@example.com>\nSent: 4 May 2026\nTo: us\nSubject: Benches\nHow many?',
      'FW: Benches',
      undefined,
    ],
    ['or not', 'One for you.', 'Benches', undefined],
  ] as const)('%s', ([, text, subject, forward]) => {
    expect(read(text, subject, 'desk@example.org').forward).toBe(forward);
  });
});
