import { officer, type StoredConversation, type StoredMessage } from './mail.ts';
import { written } from './markup.ts';
import { writtenAbove } from './quoted.ts';

const subject = 'FOI request: stop and search';
const requester = { name: 'Bartholomew Finch', email: 'b.finch@example.com' };

const request: StoredMessage = {
  from: requester,
  to: officer,
  at: '2026-10-26T11:00:00+00:00',
  body: written(
    'Dear FOI Team,',
    '',
    'Under the Freedom of Information Act 2000 please tell me:',
    '',
    '1. How many people were stopped and searched in the town centre?',
    '2. How many of them were arrested?',
    '',
    'Bartholomew Finch',
  ),
};

const question: StoredMessage = {
  from: officer,
  to: requester,
  at: '2026-10-28T15:20:00+00:00',
  body: writtenAbove(
    request,
    subject,
    'Dear Mr Finch,',
    '',
    'So that we can find the information, please tell us which dates you mean.',
    '',
    'FOI Team',
  ),
};

/** The requester says what the authority had asked: the time limit runs anew from this mail. */
export const clarification: StoredConversation = {
  id: 'clarification',
  subject,
  messages: [
    request,
    question,
    {
      from: requester,
      to: officer,
      at: '2026-11-09T10:40:00+00:00',
      body: writtenAbove(
        question,
        subject,
        'Dear FOI Team,',
        '',
        'In reply to your request for clarification: I mean the calendar year 2025.',
        '',
        'Bartholomew Finch',
      ),
    },
  ],
};
