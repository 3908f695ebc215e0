import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

/** The mail only says that it asks; what it asks is in a file. */
export const questionsAttached: StoredConversation = {
  id: 'questions-attached',
  subject: 'FOI request: body-worn video',
  messages: [
    {
      from: { name: 'Imogen Tarrant', email: 'imogen.tarrant@example.org' },
      to: officer,
      at: '2026-11-13T13:05:00+00:00',
      attachments: ['questions.docx', 'logo.png'],
      body: written(
        'Dear FOI Team,',
        '',
        'This is a request under the Freedom of Information Act 2000. My questions are in the attached document.',
        '',
        'Yours faithfully,',
        'Imogen Tarrant',
      ),
    },
  ],
};
