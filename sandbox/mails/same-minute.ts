import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

const from = { name: 'Cosmo Attwater', email: 'cosmo.attwater@example.com' };

/** Two mails of one person within one minute, in one conversation: the second asks for something else. */
export const sameMinute: StoredConversation = {
  id: 'same-minute',
  subject: 'Information request',
  messages: [
    {
      from,
      to: officer,
      at: '2026-11-01T09:30:05+00:00',
      body: written(
        'Hello,',
        '',
        'Under the Freedom of Information Act, how many police dogs does the force have?',
        '',
        'Cosmo Attwater',
      ),
    },
    {
      from,
      to: officer,
      at: '2026-11-01T09:30:50+00:00',
      body: written(
        'Hello again,',
        '',
        'Under the Freedom of Information Act, how many drones does the force have?',
        '',
        'Cosmo Attwater',
      ),
    },
  ],
};
