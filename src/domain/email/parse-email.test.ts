import { describe, expect, test } from 'vitest';
import type { BlockPart, MailBlock } from './mail.ts';
import { forwardedFrom, forwardedOn, parseEmail } from './parse-email.ts';

function mailOf(lines: readonly string[], subject = 'FOI') {
  let start = 0;
  const blocks = lines.map((line): MailBlock => {
    const quote = /^»/.test(line) ? 1 : 0;
    const text = line.replace(/^»/, '');
    const block = {
      kind: 'paragraph',
      text,
      start,
      marker: null,
      depth: 0,
      quote,
      continued: false,
      part: 'new',
      gap: true,
    } as const;
    start += text.length + 1;
    return block;
  });
  return parseEmail({ subject, from: { name: 'Ada Quill', email: 'ada@example.org' }, date: null, blocks });
}

/** One letter for each block: n(ew), q(uoted), f(orwarded), s(ignature), F(ooter), w(eb form). */
function parts(lines: readonly string[], subject?: string): string {
  const letters: Record<BlockPart, string> = {
    new: 'n',
    quoted: 'q',
    forwarded: 'f',
    signature: 's',
    footer: 'F',
    form: 'w',
  };
  return mailOf(lines, subject)
    .blocks.map((block) => letters[block.part])
    .join('');
}

const HEADER = ['From: Bo Lund <bo@example.org>', 'Sent: 4 May 2026', 'To: Council', 'Subject: Trees'];

describe('quotations', () => {
  test.for([
    [['New.', 'On 3 May 2026, Bo Lund wrote:', 'Old.'], 'nqq'],
    [['New.', 'On 3 May 2026, Bo Lund', '<bo@example.org> wrote:', 'Old.'], 'nqqq'],
    [['On 3 May 2026, Bo Lund wrote:', '»Old.', 'New below.'], 'qqn'],
    [['New.', '> Old.', '> Older.', 'New again?'], 'nqqn'],
    [['New.', ...HEADER, 'Old.'], 'nqqqqq'],
    [['New.', '-----Original Message-----', ...HEADER, 'Old.'], 'nqqqqqq'],
    [['New.', 'From: Bo Sent: 4 May To: Council Subject: Trees', 'Old.'], 'nqq'],
    [['New.', 'To: Council', 'cc: Bo', 'Subject: Trees', 'Old.'], 'nqqqq'],
    [['From: what date are records kept?', 'To: whom are they given?'], 'nn'],
  ] as const)('%s', ([lines, expected]) => {
    expect(parts(lines, 'Re: FOI')).toBe(expected);
  });
});

describe('forwarded mails', () => {
  test.for([
    ['the subject says so', ['Yours?', ...HEADER, 'How many?'], 'FW: Trees', 'nqqqqf'],
    [
      'the separator says so',
      ['Yours?', '---------- Forwarded message ---------', ...HEADER, 'How many?'],
      'Trees',
      'nqqqqqf',
    ],
    ['the note says so', ['Please see the request below.', ...HEADER, 'How many?'], 'Trees', 'nqqqqf'],
    [
      'not by who wrote the request himself',
      [
        'I sent the request below in May.',
        'From: Ada Quill <Ada@example.org>',
        ...HEADER.slice(1),
        'How many?',
      ],
      'Trees',
      'nqqqqq',
    ],
    ['nothing stands above', [...HEADER, 'How many?'], 'Trees', 'qqqqf'],
    [
      'passed on twice',
      ['Yours?', ...HEADER, 'Forwarding this.', ...HEADER, 'How many?'],
      'Fwd: Trees',
      'nqqqqqqqqqf',
    ],
    [
      'a colleague passes on without saying so',
      ['Yours?', ...HEADER.slice(0, 3), 'Subject: FW: Trees', 'Not ours.', ...HEADER, 'How many?'],
      'Fwd: Trees',
      'nqqqqqqqqqf',
    ],
    [
      'an answer below the note',
      ['Yours?', ...HEADER.slice(0, 3), 'Subject: RE: Trees', 'We have 12.', ...HEADER, 'How many?'],
      'Fwd: Trees',
      'nqqqqfqqqqq',
    ],
    [
      'quotation signs, and older ones below',
      ['Yours?', ...HEADER.map((line) => `> ${line}`), '> How many?', '>', '> Thanks', '> > Older.'],
      'Fwd: Trees',
      'nqqqqqfqqsq',
    ],
    [
      'a mail quoted in the forwarded one',
      ['Yours?', ...HEADER, 'How many?', 'On 3 May, Cy wrote:', 'Older.'],
      'FW: Trees',
      'nqqqqfqq',
    ],
  ] as const)('%s', ([, lines, subject, expected]) => {
    expect(parts(lines, subject)).toBe(expected);
  });

  test('its sender is known from the header', () => {
    expect(forwardedFrom(mailOf(['Yours?', ...HEADER, 'How many?'], 'FW: Trees'))).toEqual({
      name: 'Bo Lund',
      email: 'bo@example.org',
    });
  });
});

describe('the day on which a forwarded mail was first sent', () => {
  test.for([
    ['Sent: 17 November 2026 19:58', '2026-11-17'],
    ['Sent: Tuesday, November 17, 2026 7:58 PM', '2026-11-17'],
    ['Date: Tue, 17 Nov 2026 at 19:58', '2026-11-17'],
    ['Date: 17-Nov-2026', '2026-11-17'],
    ['Sent: 17/11/2026 19:58', '2026-11-17'],
    ['Sent: 11/17/2026 7:58 PM', '2026-11-17'],
    ['Anfonwyd: 3rd Feb 2026', '2026-02-03'],
    ['Sent: 05/05/2026', '2026-05-05'],
    ['Gesendet: Dienstag, 17. November 2026 19:58', '2026-11-17'],
    ['Datum: 05.11.2026, 09:00', '2026-11-05'],
    ['Envoyé : mardi 17 février 2026 19:58', '2026-02-17'],
    ['Anfonwyd: 17 Tachwedd 2026', '2026-11-17'],
    ['Date: 2026-11-17T19:58:00Z', '2026-11-17'],
    // Either of two days.
    ['Sent: 05/11/2026 09:00', null],
    // No day of the calendar.
    ['Sent: 31 February 2026', null],
    ['Sent: 17 Smarch 2026', null],
    ['Sent: yesterday', null],
    ['Importance: High', null],
  ] as const)('%s', ([line, day]) => {
    const header = [
      'From: Bo Lund <bo@example.org>',
      line,
      'To: front desk <desk@example.org>',
      'Subject: Trees',
    ];
    expect(forwardedOn(mailOf(['Yours?', ...header, 'How many?'], 'FW: Trees'))).toBe(day);
  });

  test.for([
    ['05/11/2026', '2026-11-06T09:00:00+00:00', '2026-11-05'],
    ['11/05/2026', '2026-11-06T09:00:00+00:00', '2026-11-05'],
    ['05/11/2026', '2026-12-20T09:00:00+00:00', '2026-11-05'],
    // Both are shortly before the mail came, or none is.
    ['10/11/2026', '2026-11-30T09:00:00+00:00', null],
    ['05/11/2026', '2027-06-06T09:00:00+00:00', null],
  ] as const)('%s, in a mail of %s', ([sent, date, day]) => {
    const header = ['From: Bo Lund <bo@example.org>', `Sent: ${sent}`, 'To: desk', 'Subject: Trees'];
    const { blocks } = mailOf(['Yours?', ...header, 'How many?'], 'FW: Trees');
    const from = { name: 'Ada Quill', email: 'ada@example.org' };
    expect(forwardedOn(parseEmail({ subject: 'FW: Trees', from, date, blocks }))).toBe(day);
  });

  test('is that of the next mail up where its own header does not tell', () => {
    const outer = ['From: desk <desk@example.org>', 'Sent: 4 May 2026', 'To: Ada', 'Subject: FW: Trees'];
    const inner = ['From: Bo Lund <bo@example.org>', 'To: desk', 'Subject: Trees'];
    expect(forwardedOn(mailOf(['Yours?', ...outer, 'FYI', ...inner, 'How many?'], 'FW: Trees'))).toBe(
      '2026-05-04',
    );
  });

  test('is none where nothing was forwarded', () => {
    expect(forwardedOn(mailOf(['How many trees?']))).toBeNull();
  });
});

describe('signatures and footers', () => {
  test.for([
    [['How many?', 'Kind regards', 'Ada', 'Chair'], 'nsss'],
    [['How many?', 'Ada Quill', '01632 960000'], 'nss'],
    [['How many?', 'Many thanks, Ada'], 'ns'],
    [['Thank you.', 'Please send me the plan.', 'Cofion'], 'nns'],
    [['Yours faithfully', 'Ada', 'Questions:', '1. How many?'], 'nnnn'],
    [['[EXTERNAL] Take care with this e-mail.', 'How many?'], 'Fn'],
    [['How many?', 'Sent from my iPhone'], 'nF'],
    [['How many?', 'This message is confidential and intended only for the addressee.'], 'nF'],
    [['How many?', '-------', 'Use this address for replies.', 'It is published.'], 'nFFF'],
    [['How many?', '-------', '1. How long?'], 'nnn'],
  ] as const)('%s', ([lines, expected]) => {
    expect(parts(lines)).toBe(expected);
  });
});
