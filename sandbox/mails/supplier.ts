import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

/** Numbered questions from a seller: not a request for information. */
export const supplier: StoredConversation = {
  id: 'supplier',
  subject: 'Your renewal: a few questions before our call',
  messages: [
    {
      from: { name: 'Jasper Quill, Blackline Tools', email: 'jasper@blackline-tools.example.com' },
      to: officer,
      at: '2026-11-17T11:40:00+00:00',
      body: written(
        'Hi,',
        '',
        'Before we talk on Wednesday about renewing your redaction licences, it would help me to know:',
        '',
        '1. How many people will use the software next year?',
        '2. Do you still want the training day?',
        '3. Who signs off your orders?',
        '',
        'I can then send you a quote the same day.',
        '',
        'Best wishes,',
        'Jasper Quill',
        'Account manager, Blackline Tools Ltd',
      ),
    },
  ],
};
