import { officer, type StoredConversation } from './mail.ts';
import { writtenInWord } from './word-markup.ts';

/** Its numbers and letters are text that Word drew, in two levels. */
export const wordList: StoredConversation = {
  id: 'word-list',
  subject: 'Freedom of Information Act request - drones',
  messages: [
    {
      from: { name: 'Siobhan Petrie', email: 's.petrie@example.org' },
      to: officer,
      at: '2026-11-10T15:31:00+00:00',
      body: writtenInWord(
        'Dear Sir or Madam,',
        '',
        'Under the Freedom of Information Act 2000 I request the following about the unmanned aircraft that your force operates:',
        '',
        { marker: '1.', level: 1, text: 'How many unmanned aircraft do you own?' },
        { marker: '2.', level: 1, text: 'For each aircraft, please state:' },
        { marker: 'a)', level: 2, text: 'its make and model' },
        { marker: 'b)', level: 2, text: 'the year in which it was bought' },
        { marker: 'c)', level: 2, text: 'what it cost to buy' },
        { marker: '3.', level: 1, text: 'How many officers hold a licence to fly them?' },
        {
          marker: '4.',
          level: 1,
          text: 'Please provide your current policy on flights over public gatherings.',
        },
        '',
        'I look forward to your reply within twenty working days.',
        '',
        'Siobhan Petrie',
      ),
    },
  ],
};
