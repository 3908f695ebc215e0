import { officer, type StoredConversation, type StoredMessage } from './mail.ts';
import { written } from './markup.ts';
import { writtenAbove } from './quoted.ts';

const subject = 'Request for information: lost property';
const requester = { name: 'Yolanda Prewett', email: 'yolanda.prewett@example.org' };

const request: StoredMessage = {
  from: requester,
  to: officer,
  at: '2026-11-02T12:00:00+00:00',
  body: written(
    'Good afternoon,',
    '',
    'Please tell me under the Freedom of Information Act how much lost property was handed in, and what became of it.',
    '',
    'Yolanda Prewett',
  ),
};

const receipt: StoredMessage = {
  from: officer,
  to: requester,
  at: '2026-11-02T16:10:00+00:00',
  body: writtenAbove(
    request,
    subject,
    'Dear Ms Prewett,',
    '',
    'Thank you for your request, which we received today. Our reference is NMP-2026-0412. We will reply by 30 November 2026.',
    '',
    'FOI Team',
  ),
};

const clarify: StoredMessage = {
  from: officer,
  to: requester,
  at: '2026-11-04T10:30:00+00:00',
  body: writtenAbove(
    request,
    subject,
    'Dear Ms Prewett,',
    '',
    'So that we can answer, please tell us which years and which police stations you mean.',
    '',
    'FOI Team',
  ),
};

const thanks: StoredMessage = {
  from: requester,
  to: officer,
  at: '2026-11-04T18:44:00+00:00',
  body: writtenAbove(clarify, subject, 'Thank you, I will come back to you on that shortly.', '', 'Yolanda'),
};

/** Five messages: Gmail collapses the middle of it. The newest says what the request means. */
export const longConversation: StoredConversation = {
  id: 'long-conversation',
  subject,
  messages: [
    request,
    receipt,
    clarify,
    thanks,
    {
      from: requester,
      to: officer,
      at: '2026-11-09T07:55:00+00:00',
      body: writtenAbove(
        clarify,
        subject,
        'Dear FOI Team,',
        '',
        'About NMP-2026-0412. I mean the years 2024 and 2025, and Northmere Central and Old Wharf stations:',
        '',
        '1) How many items were handed in at each station in each year?',
        '2) How many were returned to their owners?',
        '3) How much money was raised by selling the rest?',
        '',
        'Yolanda Prewett',
      ),
    },
  ],
};
