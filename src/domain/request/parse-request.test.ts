import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mail } from '../email/mail.ts';
import { mailText, onOneLine } from '../email/mail-text.ts';
import { withoutMarkdown } from '../email/markdown.ts';
import { mailOfLines } from '../email/sample-mail.ts';
import type { Reading } from './foi-request.ts';
import { typedMarker } from './marker.ts';
import { parseRequest } from './parse-request.ts';

function asked(text: string, subject?: string): string[] {
  return parseRequest(mailOfLines(text, subject)).request.questions.map(
    ({ label, text: words }) => `${label ?? '-'}|${words}`,
  );
}

const LEAD = 'Dear Council,\n\nUnder the Freedom of Information Act please provide:\n\n';

describe('the laws that a request names', () => {
  test.each<[string, readonly string[]]>([
    ['a request under the Freedom of Information Act 2000.', ['FOIA']],
    ['a request under the Environmental Information Regulations 2004.', ['EIR']],
    ['a request under the EIRs.', ['EIR']],
    ['a request under the Environmental Information (Scotland) Regulations 2004.', ['EISR']],
    ['a request under the Environmental Information (Scotland) Regulations 2004 (the EIRs).', ['EISR']],
    ['a request under the EISRs.', ['EISR']],
    ['a request under EIR (Scotland).', ['EISR']],
    ['a request under the Freedom of Information (Scotland) Act 2002 or the EIRs.', ['FOISA', 'EISR']],
    [
      'a request under the Freedom of Information Act 2000 and the Environmental Information Regulations 2004, or FOISA and the Environmental Information (Scotland) Regulations 2004.',
      ['FOIA', 'EIR', 'FOISA', 'EISR'],
    ],
  ])('%s', (words, regimes) => {
    const { request } = parseRequest(mailOfLines(`This is ${words}\n\n1. How many trees?`, 'Trees'));
    expect(request.regimes).toEqual(regimes);
  });
});

describe('what governs questions', () => {
  const { request } = parseRequest(
    mailOfLines(
      'Dear Council,\n\nMy reference is AB/1234. Please answer under FOIA for each year from 2021 to 2025:\n\n' +
        '1. How many bins are there?\n2. If any, who empties them?\n3. As in Q1, how many bags?\n\n' +
        'I would like the figures in Excel.\n\nIf this is over the cost limit please answer question 1 only.\n\nAda Quill',
      'Request FOI2026/00049',
    ),
  );

  test('terms are kept as context, with their kind', () => {
    expect(request.context.map(({ kind }) => kind)).toEqual(['period', 'format', 'cost-fallback']);
  });

  test('references are told apart', () => {
    expect(request.reference).toEqual({ text: 'FOI2026/00049', from: 'subject' });
    expect(request.requesterReference).toBe('AB/1234');
  });

  test('questions that lean on others are linked', () => {
    expect(request.links).toEqual([
      { from: 'q2', to: 'q1', kind: 'depends-on' },
      { from: 'q3', to: 'q1', kind: 'same-as' },
    ]);
  });

  test('the rest is left out, with the reason', () => {
    expect(request.leftOut.map(({ reason }) => reason)).toEqual(['greeting', 'signature']);
  });
});

describe('what is odd and changes nothing', () => {
  test.for([
    ['the Freedom of Information Act 2005', ['law-year']],
    ['the Freedom of Information Act 2000', []],
    ['the Freedom of Information (Scotland) Act 2002', []],
    ['the Environmental Information Regulations 2005', ['law-year']],
    ['section 4(2) of the Freedom of Information Act 2000', ['law-section']],
    ['section 1(1) of the Freedom of Information Act 2000', []],
    ['the Act. The law requires an answer within 10 days', ['law-time']],
    ['the Act. The law requires an answer within 20 working days', []],
    ['the Act. My name is [Your Full Name]', ['gap']],
  ] as const)('%s', ([words, kinds]) => {
    const mail = mailOfLines(`I make this request under ${words}.\n\n1. How many bins are there?`);
    const { remarks = [] } = parseRequest(mail).request;
    expect(remarks.map(({ kind }) => kind)).toEqual(kinds);
    for (const { text, span } of remarks)
      expect(onOneLine(mail.blocks).slice(span.start, span.end)).toBe(text);
  });
});

describe('references', () => {
  test.for([
    ['01.FOI.23.032611', '01.FOI.23.032611'],
    ['RE: FOI-12345 clarification', 'FOI-12345'],
    ['FOI 2026-00118 Response', 'FOI 2026-00118'],
    ['Freedom of Information Act 2000 request', null],
    ['FOI request 2026', null],
    ['Your ref: IG/26/0041', 'IG/26/0041'],
  ] as const)('%s', ([subject, expected]) => {
    expect(parseRequest(mailOfLines('How many?', subject)).request.reference?.text ?? null).toBe(expected);
  });
});

describe('numbers in sentences are no markers', () => {
  test('a wrapped line that begins with a number', () => {
    expect(
      asked(
        `${LEAD}1. The sum paid under paragraph\n\\12. 5 of the contract since 2020.\n\\2. The supplier.`,
      ),
    ).toEqual(['1|The sum paid under paragraph 12. 5 of the contract since 2020.', '2|The supplier.']);
  });

  test('abbreviations and initials', () => {
    expect(
      asked(`${LEAD}1. The cost of meals,\n\\e.g. lunches.\n\\2. Letters from\n\\A. Smith to the mayor.`),
    ).toEqual(['1|The cost of meals, e.g. lunches.', '2|Letters from A. Smith to the mayor.']);
  });
});

describe('bad input', () => {
  test.for([
    ['nothing', ''],
    ['white space', ' \n \n'],
    ['only markers', '1.\n2.\na)\n•'],
    ['only a rule', '--------\n======'],
    ['another language', 'Добрый день\n\nСообщите, пожалуйста, сколько домов построено?'],
    ['unfinished headers', 'From:\nSent:\nTo:'],
    ['only a closing', 'Kind regards'],
  ] as const)('%s', ([, text]) => {
    expect(() => parseRequest(mailOfLines(text))).not.toThrow();
  });
});

const word = fc.constantFrom(
  ...'how many the number of vehicles contracts please provide cost 2025 section 12 Act under FOI which Council was paid? Yes No review'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const marker = fc.constantFrom(
  ...[
    '',
    '',
    '1. ',
    '2. ',
    '3) ',
    '(a) ',
    'b. ',
    'ii) ',
    'Q4 ',
    '• ',
    '- ',
    '1a. ',
    '2.1 ',
    'Part A - ',
    '## ',
    '- **1.1** ',
    '**2.** ',
    '> ',
    '\\',
    '\\1. ',
    '\\- ',
  ],
);
const oddLine = fc.constantFrom(
  '',
  'Dear Council,',
  'Kind regards',
  'Ada Quill',
  '-----Original Message-----',
  'From: Ada <ada@example.org>',
  'Sent: today',
  'To: Council',
  'On 3 May 2026, Ada Quill wrote:',
  '-------------------',
  'Please provide:',
  '### Format',
  '**Notes**',
  '---',
  '| 1 | How many? | |',
  'Of these:',
  '2. ',
  'This e-mail is confidential and intended only for the addressee.',
);
const line = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(marker, sentence).map((parts) => parts.join('')) },
  oddLine,
  fc.string(),
);
const written = fc.array(line, { maxLength: 30 }).map((lines) => mailOfLines(lines.join('\n')));
const anyMail = written.map((mail) => withoutMarkdown(mail).mail);

// Thousands of mails take seconds on a busy runner; how fast one is read is measured by the benchmark.
describe('whatever the mail', { timeout: 30_000 }, () => {
  test('every question stands in the mail, in order, under a parent above it', () => {
    fc.assert(
      fc.property(anyMail, (mail) => check(mail, parseRequest(mail))),
      { numRuns: 1500 },
    );
  });

  test('no word of it is lost', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        expect(lost(mail, parseRequest(mail))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('signs change no place: a mail in Markdown reads as without them, and each question stands where it says', () => {
    fc.assert(
      fc.property(written, (mail) => {
        const read = parseRequest(mail).request.questions;
        const { mail: cleared } = withoutMarkdown(mail);
        // Signs that only show once others are gone ("\\*\\*") are signs to whoever reads it again.
        fc.pre(withoutMarkdown(cleared).mail === cleared);
        const plain = parseRequest(cleared).request.questions;
        expect(read.map(({ label, text }) => [label, text])).toEqual(
          plain.map(({ label, text }) => [label, text]),
        );
        const text = onOneLine(mail.blocks);
        for (const question of read) {
          const words = text.slice(question.span?.start, question.span?.end);
          expect(letters(words)).toBe(letters(question.text));
        }
      }),
      { numRuns: 600 },
    );
  });

  test('the same mail reads the same', () => {
    fc.assert(
      fc.property(anyMail, (mail) => {
        expect(parseRequest(mail)).toEqual(parseRequest(mail));
      }),
      { numRuns: 200 },
    );
  });
});

function letters(words: string): string {
  return words.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function check(mail: Mail, { request }: Reading): void {
  const text = onOneLine(mail.blocks);
  const ids = request.questions.map((question) => question.id);
  expect(new Set(ids).size).toBe(ids.length);
  let from = 0;
  request.questions.forEach((question, index) => {
    expect(question.text).not.toBe('');
    expect(text.slice(question.span?.start, question.span?.end).replaceAll(/ {2,9}/g, ' ')).toBe(
      question.text,
    );
    expect(question.span?.start).toBeGreaterThanOrEqual(from);
    from = question.span?.end ?? from;
    if (question.parent !== null) expect(ids.indexOf(question.parent)).toBeLessThan(index);
    if (question.parent !== null) expect(ids).toContain(question.parent);
  });
}

// What is in no question, no context and not left out, but for markers and an "and" between two items.
function lost(mail: Mail, { request }: Reading): string[] {
  const letters = mailText(mail.blocks).split('');
  const spans = [...request.questions, ...request.context, ...request.leftOut].flatMap(
    ({ span }) => span ?? [],
  );
  for (const { start, end } of spans) letters.fill('\n', start, end);
  return letters
    .join('')
    .split('\n')
    .map(withoutMarkers)
    .filter((rest) => rest !== '');
}

function withoutMarkers(piece: string): string {
  let rest = piece.trim();
  for (let before = ''; rest !== before; ) {
    before = rest;
    rest = rest.replace(/^(?:and|or|neu|ac)\b|^[-,;.:_=*~#]+/i, '').trim();
    // "Section 12" is a marker on a line of its own, and no marker before words.
    const marker = rest === '' ? null : (typedMarker(`${rest} Words`) ?? typedMarker(rest));
    const length = marker?.length ?? 0;
    rest = rest.slice(length).trim();
  }
  return rest;
}

describe('reading a restated request again', { timeout: 30_000 }, () => {
  const asks = fc.constantFrom(
    'How many vehicles does the Council own?',
    'The total cost of repairs in 2025.',
    'Who supplies the software, and until when?',
    'A copy of the current policy on parking.',
    'Does the Trust record this? If so, how?',
    'Whether any review was carried out (please give the date).',
    'Details of complaints received from 1 April 2024 to 31 March 2025.',
  );
  const lists = fc.array(asks, { minLength: 1, maxLength: 12 });

  test('gives the same questions', () => {
    fc.assert(
      fc.property(lists, (texts) => {
        const written = texts.map((text, index) => `${index + 1}) ${text}`).join('\n');
        const first = parseRequest(mailOfLines(`Please provide\n${written}`)).request.questions;
        const again = first.map((question) => `${question.label}) ${question.text}`).join('\n');
        const second = parseRequest(mailOfLines(`Please provide\n${again}`)).request.questions;
        expect(first.map(({ text }) => text)).toEqual(texts);
        expect(second).toEqual(first);
      }),
    );
  });
});
