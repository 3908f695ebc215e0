import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

export const internalReview: StoredConversation = {
  id: 'internal-review',
  subject: 'NMP-2026-0371: request for an internal review',
  messages: [
    {
      from: { name: 'Dr Noor Halliwell', email: 'noor.halliwell@example.org' },
      to: officer,
      at: '2026-11-11T14:18:00+00:00',
      body: written(
        'Dear FOI Team,',
        '',
        'I am not satisfied with your reply of 3 November to my request NMP-2026-0371 and ask for an internal review.',
        '',
        'You relied on section 31(1) for the whole of the document, but you have not said why a redacted copy could not be sent. You also did not set out the public interest arguments on both sides.',
        '',
        'Please confirm that you have received this and when I may expect the outcome.',
        '',
        'Noor Halliwell',
      ),
    },
  ],
};
