import { describe, expect, test } from 'vitest';
import { describeReading } from './describe-reading.ts';
import { detect } from './detect.ts';
import type { FoiRequest, MailKind } from './foi-request.ts';

function detection(body: string, questions: readonly string[] = [], subject = 'Re: FOI') {
  return detect({
    subject,
    firstHand: !subject.startsWith('Re:'),
    body,
    around: body,
    self: body,
    footer: '',
    note: '',
    sender: 'ada@example.org',
    signature: '',
    questions: questions.map((text) => ({ text, lead: '', before: '' })),
  });
}

describe('what a mail is that is no request', () => {
  test.for([
    [
      'authority-reply',
      'You asked: how many bins. Our response is below. If you are unhappy with this response you may ask for an internal review.',
    ],
    [
      'acknowledgement',
      'Your request was received on 3 May and is being dealt with under the Freedom of Information Act.',
    ],
    ['acknowledgement', 'Thank you for passing the request on. We have logged it and need no more from you.'],
    ['internal-review', 'I would like an internal review of the way you handled my FOI request.'],
    ['chaser', 'I have not received a reply to my Freedom of Information request. It was due on Monday.'],
    ['clarification', 'In reply to your question, by bins I mean wheeled bins.'],
    ['withdrawal', 'Please withdraw my request.'],
    ['thanks', 'Thank you for the information, that is all I need.'],
    ['subject-access', 'This is a subject access request for all data you hold about me.'],
    ['newsletter', 'Welcome to our newsletter. In this issue: freedom of information.'],
    ['internal-note', 'Your thoughts on the draft response before the meeting?'],
    ['other', 'Please find our invoice attached. Total due: £10.'],
  ] as const satisfies readonly (readonly [MailKind, string])[])('%s', ([kind, body]) => {
    const found = detection(body);
    expect(found.isRequest).toBe(false);
    expect(found.kind).toBe(kind);
  });
});

describe('a request inside another kind of mail', () => {
  test.for([
    ['Thank you for your reply.', 'Please send me the 2024 audit report.'],
    ['I have still had no reply to my FOI request.', 'Please also send me the gritting log for 2025.'],
    ['I am happy to narrow this.', 'Please now provide the number of events held in 2025.'],
    ['Please withdraw my request.', 'Instead, please provide the number of complaints in 2025.'],
    ['My bin was missed again, please collect it.', 'Please also tell me how many were missed in 2025.'],
  ] as const)('%s', ([rest, ask]) => {
    expect(detection(`${rest} ${ask}`, [ask], '').isRequest).toBe(true);
    expect(detection(rest, [], '').isRequest).toBe(false);
  });

  test('what only repeats the earlier request is none', () => {
    const asked = 'Please send me the figures that I asked for.';
    expect(detection(`I have still had no reply. ${asked}`, [asked]).isRequest).toBe(false);
  });

  test('a reminder that restates its questions is a reminder', () => {
    const asked = 'How many bins were missed in 2025?';
    expect(detection(`I refer to my FOI request, still not answered. ${asked}`, [asked], '').kind).toBe(
      'chaser',
    );
  });
});

describe('what needs no Act', () => {
  test.for([
    'Please send me the latest lone working policy.',
    'How many parking tickets did you issue in Orchard Street last year?',
    'I was wondering what the council paid to consultants in 2025.',
  ])('%s', (text) => {
    expect(detection(text, [text], '').isRequest).toBe(true);
  });

  test.for([
    'How much is a second bin?',
    'How do I renew my permit?',
    'Do you think that the scheme was worth the cost?',
    'Please send me a copy of my award letter.',
  ])('but this is no request: %s', (text) => {
    expect(detection(text, [text], '').isRequest).toBe(false);
  });
});

test('the evidence adds up to the score, and says why in the mail’s own words', () => {
  const found = detection('Dear Council, under the Freedom of Information Act please tell me', [
    'How many bins?',
  ]);
  expect(found.isRequest).toBe(true);
  expect(found.evidence.reduce((sum, { weight }) => sum + weight, 0)).toBe(found.score);
  expect(found.evidence.find(({ rule }) => rule === 'asks-under-act')).toMatchObject({
    words: 'under the Freedom of Information',
    why: 'It asks under an access law.',
  });
});

describe('what the panel says', () => {
  const request: FoiRequest = {
    regimes: [],
    subjectAccess: false,
    requester: { name: '', email: '' },
    reference: null,
    requesterReference: null,
    dates: [],
    questions: [],
    context: [],
    links: [],
    leftOut: [],
  };

  test('nothing to read', () => {
    const reading = { detection: detection(''), request };
    expect(describeReading(reading, ' ')).toContain('no text to read');
  });

  test('the kind is named', () => {
    const reading = { detection: detection('I want an internal review of this decision.'), request };
    expect(describeReading(reading, 'x')).toBe(
      'This looks like a request for internal review. No question was found in it.',
    );
  });

  test('questions that are in an attachment', () => {
    const reading = {
      detection: detection('I attach my request under the Freedom of Information Act.'),
      request,
    };
    expect(reading.detection.isRequest).toBe(true);
    expect(describeReading(reading, 'x')).toContain('Open the attachment');
  });
});
