import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

export const oneQuestion: StoredConversation = {
  id: 'one-question',
  subject: 'FOI request - dog theft',
  messages: [
    {
      from: { name: 'Delphine Marsh', email: 'd.marsh@example.com' },
      to: officer,
      at: '2026-11-19T17:42:00+00:00',
      body: written(
        'Hello,',
        '',
        'Under the Freedom of Information Act, how many reports of dog theft did Northmere Metropolitan Police record between 1 April 2025 and 31 March 2026?',
        '',
        'Many thanks',
        'Delphine Marsh',
      ),
    },
  ],
};
