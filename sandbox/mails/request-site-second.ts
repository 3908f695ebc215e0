import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

/** From the same person's name as `request-site-first`, and from another address. */
export const requestSiteSecond: StoredConversation = {
  id: 'request-site-second',
  subject: 'Freedom of Information request - Body cameras',
  messages: [
    {
      from: { name: 'Perpetua Lund', email: 'request-1018-ef34gh@requests.example.org' },
      to: officer,
      at: '2026-11-03T13:40:00+00:00',
      body: written(
        'Dear Northmere Metropolitan Police,',
        '',
        'Under the Freedom of Information Act, how many body-worn cameras did the force own on 1 October 2026?',
        '',
        'Yours faithfully,',
        'Perpetua Lund',
      ),
    },
  ],
};
