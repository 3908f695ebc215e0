import { trapped } from './hostile.ts';
import { officer, type StoredConversation } from './mail.ts';

/** The traps of the hostile mail in one that is short enough to be read, so that its words reach the panel. */
export const hostileRequest: StoredConversation = {
  id: 'hostile-request',
  subject: 'FOI request about <b onmouseover="window.hacked=1">markup</b>',
  messages: [
    {
      from: { name: '<img src=x onerror="window.hacked=1">', email: 'somebody@tracker.example.com' },
      to: officer,
      at: '2026-11-06T04:44:00+00:00',
      body: () => trapped([]),
    },
  ],
};
