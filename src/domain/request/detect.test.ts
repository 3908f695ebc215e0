import { describe, expect, test } from 'vitest';
import { describeReading } from './describe-reading.ts';
import { detect } from './detect.ts';
import type { FoiRequest, MailKind } from './foi-request.ts';

function detection(body: string, questions: readonly string[] = [], subject = 'Re: FOI') {
  return detect({
    subject,
    body,
    around: body,
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
