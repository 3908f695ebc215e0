import { officer, type StoredConversation, type StoredMessage } from './mail.ts';
import { written } from './markup.ts';
import { forwardedBelow } from './quoted.ts';

const subject = 'Horses and mounted branch';

const request: StoredMessage = {
  from: { name: 'Bethan Rhys-Cole', email: 'bethan.rc@example.com' },
  to: { name: 'Northmere Police Enquiries', email: 'enquiries@northmere-police.example.org' },
  at: '2026-11-17T19:58:00+00:00',
  body: written(
    'To whom it may concern',
    '',
    'Could you let me have this information under the FOI Act please?',
    '',
    '1. How many horses does the mounted branch have?',
    '2. What did the mounted branch cost in 2025/26?',
    '3. Are there plans to close the stables at Old Wharf?',
    '',
    'Thank you',
    'Bethan Rhys-Cole',
  ),
};

/** A colleague's note with a request beneath it. The colleague belongs to the authority. */
export const forwarded: StoredConversation = {
  id: 'forwarded',
  subject: `FW: ${subject}`,
  messages: [
    {
      from: { name: 'Tobias Renn', email: 'tobias.renn@northmere-police.example.org' },
      to: officer,
      at: '2026-11-18T10:12:00+00:00',
      body: forwardedBelow(
        request,
        subject,
        'Hi both,',
        '',
        'This came into the front desk mailbox last night, looks like one for you. Can you confirm you have it?',
        '',
        'Tobias',
      ),
    },
  ],
};
