import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

export const acknowledgement: StoredConversation = {
  id: 'acknowledgement',
  subject: 'We have received your transfer - HVC/26/1187',
  messages: [
    {
      from: { name: 'Harrow Vale Council Information Team', email: 'information@harrowvale.example.org' },
      to: officer,
      at: '2026-11-19T09:02:00+00:00',
      body: written(
        'Dear colleague,',
        '',
        'Thank you for passing on to us the freedom of information request about parking enforcement. We have logged it under reference HVC/26/1187 and will reply to the requester directly by 17 December 2026. You need do nothing more.',
        '',
        'This mailbox is not monitored.',
        '',
        'Information Team',
        'Harrow Vale Council',
      ),
    },
  ],
};
