import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

/** The running example: nine numbered questions, the fifth without a space after its bracket. */
export const nineQuestions: StoredConversation = {
  id: 'nine-questions',
  subject: 'Freedom of Information request: social media management and listening tools',
  messages: [
    {
      from: { name: 'Rowan Ashby', email: 'rowan.ashby@example.org' },
      to: officer,
      at: '2026-11-16T09:14:00+00:00',
      body: written(
        'Dear Northmere Metropolitan Police,',
        '',
        'I am writing to make a request under the Freedom of Information Act 2000. Please could you answer the following for the Communication and Engagement department and for the Contact Centre:',
        '',
        '1) Do you use a social media management platform?',
        '2) If so, what tools do you use?',
        '3) How much do you spend annually on a Social media management tool?',
        '4) Which month & year does your contract with your supplier end?',
        '5)Do you use a social listening / media monitoring platform?',
        '6) If so, what tools do you use?',
        '7) How much do you spend annually on a social listening / media monitoring tool?',
        '8) Which month & year does your contract with your supplier end?',
        '9) Who is the senior officer in charge of these contracts?',
        '',
        'I would like to receive the answers by email.',
        '',
        'Kind regards,',
        'Rowan Ashby',
      ),
    },
  ],
};
