import type { FoiRequest, Question, Reading } from '../../src/domain/request/foi-request.ts';
import type { OpenMailState } from '../../src/panel/session/mailbox.ts';

/// Mails as a content script would tell of them, for the tests of the panel and for looking at it.

const ASKED = [
  'Do you use a social media management platform?',
  'If so, what tools do you use?',
  'How much do you spend annually on a Social media management tool?',
  'Which month & year does your contract with your supplier end?',
  'Do you use a social listening / media monitoring platform?',
  'If so, what tools do you use?',
  'How much do you spend annually on a social listening / media monitoring tool?',
  'Which month & year does your contract with your supplier end?',
  'Who is the senior officer in charge of these contracts?',
];

/** A mail with a request of so many questions, arrived on Monday 16 November 2026. */
export function sampleMail(count = 9, id = `mail-${count}`): OpenMailState {
  const questions = Array.from({ length: count }, (_, i) => question(i));
  return mailOf(id, 'Freedom of information request', { ...EMPTY, questions, leftOut, links });
}

/** A request with a lead-in over its last two questions, and words that were read neither as a question nor as context. */
export function sampleUnread(): OpenMailState {
  const questions = Array.from({ length: 4 }, (_, i) => question(i));
  const lead = 'For each of the last three financial years:';
  const passages = [
    'My group has followed this since 2019, and the annual report says little of it.',
    'We should also be glad of a list of the tools that were tried and given up.',
    'Is there a plan?',
  ];
  const likes = [{}, { like: 'asks' }, { like: 'may-ask' }] as const;
  return mailOf('unread', 'Freedom of information request', {
    ...EMPTY,
    questions,
    context: [
      {
        kind: 'period',
        text: lead,
        span: { start: 280, end: 280 + lead.length },
        governs: ['q3', 'q4'],
        scope: lead,
      },
    ],
    leftOut: passages.map((text, i) => ({
      text,
      span: { start: 900 + 100 * i, end: 900 + 100 * i + text.length },
      reason: 'background',
      ...likes[i],
    })),
  });
}

/** A request for the requester's own data. */
export function sampleOwnData(): OpenMailState {
  const questions = [
    { ...question(0), text: 'What do you hold about me?' },
    { ...question(1), text: 'How many files are there?' },
  ];
  return mailOf('own-data', 'My file', { ...EMPTY, questions, subjectAccess: true });
}

/** A mail that was not read as a request. */
export function sampleNewsletter(): OpenMailState {
  const mail = mailOf('newsletter', 'Transparency round-up, November', EMPTY);
  const detection: Reading['detection'] = {
    isRequest: false,
    kind: 'newsletter',
    score: -4,
    evidence: [
      {
        rule: 'names-law',
        weight: 2,
        words: 'freedom of information',
        why: 'It names freedom of information.',
      },
      { rule: 'unsubscribe', weight: -4, words: 'unsubscribe', why: 'It can be unsubscribed from.' },
      { rule: 'no-question', weight: -2, words: '', why: 'It asks for no information.' },
    ],
  };
  return { ...mail, reading: { ...mail.reading, detection } };
}

/** A mail whose question 2 only introduces two parts. */
export function sampleNested(): OpenMailState {
  const texts: readonly (readonly [string, string, string | null])[] = [
    ['1', 'How many providers of temporary accommodation do you use?', null],
    ['2', 'For each provider please state:', null],
    ['2a', 'the number of placements in 2025;', 'q2'],
    ['2b', 'the amount paid.', 'q2'],
  ];
  const questions = texts.map(([label, text, parent], i): Question => {
    const start = 100 * (i + 1);
    return { id: `q${label}`, label, text, parent, span: { start, end: start + text.length } };
  });
  return mailOf('nested', 'Request for information', { ...EMPTY, questions });
}

/** A later mail in the conversation of `sampleMail(9)`, received at that instant, after which that mail is collapsed. */
export function sampleFollowUp(
  kind: Reading['detection']['kind'],
  date = '2026-11-25T09:01:00+00:00',
): OpenMailState {
  const request = sampleMail(9);
  const id = `after-${kind}`;
  const mail = mailOf(id, request.subject, EMPTY);
  const detection = { isRequest: false, kind, score: -5, evidence: [] };
  return {
    ...mail,
    key: { ...request.key, messageId: id },
    date,
    reading: { ...mail.reading, detection },
    conversation: [
      { ...listed(request), state: 'collapsed', kind: null, questions: 0 },
      { messageId: id, from: mail.from, date, state: 'read', kind, questions: 0 },
    ],
  };
}

/** `sampleMail(9)` in the same conversation, with both messages unfolded. */
export function sampleBefore(followUp: OpenMailState): OpenMailState {
  const request = sampleMail(9);
  return { ...request, conversation: [listed(request), ...(followUp.conversation ?? []).slice(1)] };
}

function listed(mail: OpenMailState): NonNullable<OpenMailState['conversation']>[number] {
  const { key, from, date, reading } = mail;
  const { kind } = reading.detection;
  return {
    messageId: key.messageId,
    from,
    date,
    state: 'read',
    kind,
    questions: reading.request.questions.length,
  };
}

function question(i: number): Question {
  const text = ASKED[i % ASKED.length] ?? '';
  const start = 100 * (i + 1);
  return {
    id: `q${i + 1}`,
    label: String(i + 1),
    text,
    parent: null,
    span: { start, end: start + text.length },
  };
}

const EMPTY: FoiRequest = {
  regimes: ['FOIA'],
  subjectAccess: false,
  requester: { name: 'A. Requester', email: 'a.requester@example.org' },
  reference: { text: '01.FOI.23.032611', from: 'subject' },
  requesterReference: null,
  dates: [],
  questions: [],
  context: [],
  links: [],
  leftOut: [],
};

const leftOut: FoiRequest['leftOut'] = [
  { text: 'Dear Sir or Madam,', span: { start: 0, end: 18 }, reason: 'greeting' },
  {
    text: 'I would be grateful for the number of staff who use these tools.',
    span: { start: 20, end: 84 },
    reason: 'argument',
  },
];

const links: FoiRequest['links'] = [{ from: 'q6', to: 'q5', kind: 'depends-on' }];

function mailOf(id: string, subject: string, request: FoiRequest): OpenMailState {
  return {
    state: 'mail',
    key: { webmail: 'gmail', account: 'foi@example.org', messageId: id, threadId: `thread-${id}` },
    subject,
    from: request.requester,
    date: '2026-11-16T09:30:00+00:00',
    reading: {
      detection: {
        isRequest: true,
        kind: 'request',
        score: 9,
        evidence: [{ rule: 'names-law', weight: 5, words: 'FOI', why: 'It names freedom of information.' }],
      },
      request,
    },
  };
}
