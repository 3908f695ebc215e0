import { officer, type StoredConversation } from './mail.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['Reference', 'NP-20931'],
  ['Submitted on', '16 November 2026 21:14'],
  ['First name', 'Ines'],
  ['Last name', 'Calloway'],
  ['Email address', 'ines.calloway@example.com'],
  ['Type of request', 'Freedom of Information'],
  ['What time period does this cover?', '2025'],
  [
    'Please describe the information that you want',
    '1. How many police dogs does the force have?<br>2. What did their food cost?',
  ],
  ['How would you like to receive it?', 'Email'],
  ['Have you asked us for this before?', 'No'],
];

const table = ROWS.map(([label, value]) => `<tr><td><b>${label}</b></td><td>${value}</td></tr>`).join('');

/** What the authority's own site sends when somebody fills in its form. */
export const webForm: StoredConversation = {
  id: 'web-form',
  subject: 'New submission: FOI request form',
  messages: [
    {
      from: { name: 'Northmere Police website', email: 'noreply@northmere-police.example.org' },
      to: officer,
      at: '2026-11-17T06:05:00+00:00',
      body: () =>
        `<p>A form was filled in on the website.</p><table><tbody>${table}</tbody></table><p>This is an automated message. Please do not reply.</p>`,
    },
  ],
};
