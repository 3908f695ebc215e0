import { officer, type StoredConversation, type StoredMessage } from './mail.ts';
import { written } from './markup.ts';
import { writtenAbove } from './quoted.ts';

const subject = 'FOI request: taser training';
const requester = { name: 'Callum Whitby', email: 'callum.whitby@example.com' };

const request: StoredMessage = {
  from: requester,
  to: officer,
  at: '2026-10-19T10:20:00+01:00',
  body: written(
    'Hello',
    '',
    'Freedom of Information request:',
    '',
    {
      numbers: [
        'How many officers were trained to carry a taser on 30 September 2026?',
        'How many hours does the first course take?',
        'What did all taser training cost in 2025/26?',
      ],
    },
    '',
    'Callum Whitby',
  ),
};

/** The newest message asks only where the answer is. */
export const chaser: StoredConversation = {
  id: 'chaser',
  subject,
  messages: [
    request,
    {
      from: requester,
      to: officer,
      at: '2026-11-20T09:01:00+00:00',
      body: writtenAbove(
        request,
        subject,
        'Hello again,',
        '',
        'I sent the request below on 19 October and have heard nothing, though twenty working days have passed. Please let me know when I can expect your answer.',
        '',
        'Callum',
      ),
    },
  ],
};
