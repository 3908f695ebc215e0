import { officer, type StoredConversation } from './mail.ts';

const LINES: readonly string[] = [
  'Dear FOI Officer,',
  'I am a resident of Northmere. The force’s annual report says nothing about its cameras.',
  'I am writing to request the following information under **section 4(2) of the Freedom of Information Act 2005**:',
  '### Body-worn cameras',
  'For each of the financial years 2023/24, 2024/25 and 2025/26:',
  '1. The **number of body-worn cameras** in use on 31 March.',
  '2. The total cost of storing their recordings.',
  '### Policy',
  '3. A copy of the current policy on body-worn cameras.',
  '4. The name of the supplier of the cameras.',
  'I should be glad of a list of the pilot schemes that were tried before.',
  'The Act requires a reply within **10 working days**. My postal address is [insert address].',
  'Yours faithfully,<br>[Your Full Name]',
  'Would you like me to make this shorter, or to draft a follow-up in case they refuse?',
];

/** A request that was written with a chat assistant and sent as it came: its signs, its law and its last offer stand in it. */
export const chatWritten: StoredConversation = {
  id: 'chat-written',
  subject: 'Freedom of Information Request: body-worn cameras',
  messages: [
    {
      from: { name: 'Kit Marlow', email: 'kit.marlow@example.com' },
      to: officer,
      at: '2026-11-18T19:42:00+00:00',
      body: () => LINES.map((line) => `<p>${line}</p>`).join(''),
    },
  ],
};
