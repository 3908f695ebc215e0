import type { FoiCase } from '../../src/domain/case/case.ts';
import { plainConsultation } from '../../src/domain/case/consulted.ts';
import { afterMoves, sampleCase } from '../../src/domain/case/sample-case.ts';
import { checkNotice } from '../../src/domain/checks/check-notice.ts';
import { askThirdParty } from '../../src/domain/consultations/ask-third-party.ts';
import { answerInReasons } from '../../src/domain/consultations/in-reasons.ts';
import type { Mail, MailBlock } from '../../src/domain/email/mail.ts';
import { parseEmail } from '../../src/domain/email/parse-email.ts';
import { composeLetter } from '../../src/domain/letter/compose.ts';
import {
  type AuthorityDetails,
  answerKey,
  emptyAnswer,
  plainAttached,
} from '../../src/domain/letter/decision.ts';
import { parseRequest } from '../../src/domain/request/parse-request.ts';
import { paragraph } from '../../src/domain/text/rich-text.ts';
import { addressIn, cleanText } from '../../src/webmail/page.ts';

/// The code's public functions over hostile texts: a piece repeated, in every place that a stranger or a paste can fill.

/** Does the work on a text of that length that repeats the piece. */
export type Work = (piece: string) => (length: number) => () => unknown;

/** Pieces that somebody sends to make a reader slow: marks, spaces, beginnings of what is looked for. */
export const PIECES: readonly string[] = [
  ',',
  ' ',
  'x',
  '?',
  '? ',
  'why? ',
  '1. ',
  '(a) ',
  'act 2020, ',
  '1 May 2020 to ',
  'please send ',
  'ask ',
  'section 43(2)(a) ',
  'sections ',
  'a@',
  'a.b-',
  'https://',
  '12:00 ',
  'On Monday wrote: ',
  '> ',
  'Kind regards ',
  'and\n',
  '“',
  '<',
  'Jane ',
  '+44 1',
  'not held ',
  'q1, ',
  '{{a',
  '\u200b',
  'É',
  '((((',
];

const LEAD = 'Under the Freedom of Information Act 2000, please provide the following:';

/** Blocks as a page gives them: a text of several lines is several blocks. */
function mailOf(texts: readonly string[], words: Partial<Mail> = {}): Mail {
  let start = 0;
  const blocks = texts.map((text): MailBlock => {
    const block = { ...BLOCK, text, start };
    start += text.length + 1;
    return block;
  });
  return { subject: 'Request', from: { name: 'Jo', email: 'jo@example.org' }, date: null, blocks, ...words };
}

const BLOCK = {
  kind: 'paragraph',
  marker: null,
  depth: 0,
  quote: 0,
  continued: false,
  part: 'new',
} as const;

function reads(mail: (text: string) => Mail): Work {
  return (piece) => (length) => {
    const made = mail(piece.repeat(Math.ceil(length / piece.length)));
    return () => parseRequest(parseEmail(made));
  };
}

/** A text in lines of 80, as many mails break it. */
function inLines(text: string): readonly string[] {
  return text.match(/[^\n]{1,80}/g) ?? [];
}

const FORWARD = [
  '---------- Forwarded message ---------',
  'From: Jo Reader <jo@example.org>',
  'Subject: FOI',
];

const FORM = ['Name: Jo Reader', 'Email: jo@example.com'];

const AUTHORITY: AuthorityDetails = {
  name: 'Example Council',
  officer: 'Sam Officer',
  role: 'Information Officer',
  contact: 'foi@example.org',
  reviewContact: 'review@example.org',
  regulator: { name: 'Information Commissioner', address: 'Wilmslow', url: 'https://ico.org.uk', phone: '' },
};

function checks(change: (text: string) => { body?: string; question?: string; name?: string }): Work {
  return (piece) => (length) => {
    const {
      body = 'No.',
      question = 'How many?',
      name,
    } = change(piece.repeat(Math.ceil(length / piece.length)));
    const base = sampleCase(`1 ${question}`, '2 What did it cost?');
    const answer = { ...emptyAnswer, status: 'answer', body: [paragraph(body)] } as const;
    const asked = base.questions.map((one) => answerKey(one.id, base.teams[0]?.id ?? ''));
    const made = {
      ...base,
      requester: { ...base.requester, ...(name === undefined ? {} : { name }) },
      answers: Object.fromEntries(asked.map((key) => [key, answer])),
    };
    return () => checkNotice(made, AUTHORITY, { letter: composeLetter(made, AUTHORITY) });
  };
}

/** A claim for a third party's interests, with those reasons. */
function withheldFor(reasons: string): FoiCase {
  const at = { question: 'q1', team: 'team-1' };
  const body = [paragraph(reasons)];
  const clause = { ...plainAttached, id: 'c1', title: '', role: 'harm', serves: ['43(2)'], body } as const;
  return afterMoves(
    sampleCase('1 What did it cost?'),
    { kind: 'set-status', ...at, status: 'withhold' },
    { kind: 'claim', ...at, provision: '43(2)' },
    { kind: 'attach-clauses', clauses: [clause] },
  );
}

function asks(change: (text: string) => { who?: string; words?: string; name?: string }): Work {
  return (piece) => (length) => {
    const {
      who = 'Acme Ltd',
      words = 'No.',
      name = '',
    } = change(piece.repeat(Math.ceil(length / piece.length)));
    const foiCase = { ...withheldFor('No.'), requester: { name, email: 'jo@example.com' } };
    const consultation = { ...plainConsultation('a1'), who, words: [paragraph(words)] };
    const { provisions, about } = consultation;
    const asked = { who, provisions, about, questions: ['q1'], by: '2026-12-08', due: null };
    const asking = { ...asked, officer: '', contact: '' };
    return () => [answerInReasons(foiCase, consultation, 'c2'), askThirdParty(foiCase, asking)];
  };
}

/** Every place that a stranger's words, or an officer's, come to. */
export const PLACES: Readonly<Record<string, Work>> = {
  'a question': reads((text) => mailOf([LEAD, `Please provide the figures ${text}x`])),
  'lines of a question': reads((text) => mailOf([LEAD, ...inLines(text)])),
  'a list': reads((text) => mailOf([LEAD, `1. How many ${text}?`, `2. ${text}`, `3. Who ${text}`])),
  'the subject': reads((text) => mailOf([LEAD, '1. How many?', '2. Who?'], { subject: text })),
  'a signature': reads((text) => mailOf([LEAD, 'How many are there?', 'Kind regards', `Jo ${text}`])),
  'a quotation': reads((text) =>
    mailOf([LEAD, 'How many?', 'On 1 May 2026 at 10:00, Jo wrote:', `> ${text}`]),
  ),
  'a forwarded header': reads((text) => mailOf([...FORWARD, `To: ${text}`, LEAD, 'How many are there?'])),
  'a web form’s request': reads((text) => mailOf([...FORM, `Your request: ${text}`, 'Reply by: post'])),
  'a web form’s fields': reads((text) => mailOf([...FORM, 'Your request:', ...inLines(text), 'Format: CSV'])),
  'a web form’s labels': reads((text) =>
    mailOf([...FORM, ...inLines(text).map((line) => `Request: ${line}`)]),
  ),
  'a sender’s name': reads((text) =>
    mailOf([LEAD, 'How many?'], { from: { name: text, email: 'j@example.org' } }),
  ),
  'an answer': checks((text) => ({ body: text })),
  'a question in a letter': checks((text) => ({ question: text })),
  'a requester’s name': checks((text) => ({ name: `Jo ${text}` })),
  'reasons for a third party’s interests': (piece) => (length) => {
    const made = withheldFor(`The supplier ${piece.repeat(Math.ceil(length / piece.length))}`);
    return () => checkNotice(made, AUTHORITY, { letter: composeLetter(made, AUTHORITY) });
  },
  'what a third party answered': asks((text) => ({ words: text })),
  'what a third party is called': asks((text) => ({ who: text, words: text })),
  'a requester who is told to no third party': asks((text) => ({ name: `Jo ${text}` })),
  'a label of a page': (piece) => (length) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return () => [addressIn(text), cleanText(text)];
  },
};
