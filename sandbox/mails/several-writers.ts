import { officer, type StoredConversation, type StoredMessage } from './mail.ts';
import { written } from './markup.ts';
import { writtenAbove } from './quoted.ts';

const subject = 'FOI request: catering at Old Wharf';
const requester = { name: 'Ffion Castellane', email: 'ffion.castellane@example.org' };
const colleague = { name: 'Tobias Renn', email: 'tobias.renn@northmere-police.example.org' };
const supplier = { name: 'Marlow Catering', email: 'accounts@marlow-catering.example.com' };

const request: StoredMessage = {
  from: requester,
  to: officer,
  at: '2026-11-05T08:31:00+00:00',
  body: written(
    'Dear FOI Team,',
    '',
    'Under the Freedom of Information Act 2000, please tell me:',
    '',
    '1. What did catering at the Old Wharf building cost in 2025/26?',
    '2. When does the catering contract end?',
    '',
    'Ffion Castellane',
  ),
};

/** A request, a colleague's word about it and a supplier's: whoever wrote last is not who asked. */
export const severalWriters: StoredConversation = {
  id: 'several-writers',
  subject,
  messages: [
    request,
    {
      from: colleague,
      to: officer,
      cc: [supplier],
      at: '2026-11-05T11:02:00+00:00',
      body: writtenAbove(request, subject, 'I have copied in Marlow, who have the figures.', '', 'Tobias'),
    },
    {
      from: supplier,
      to: officer,
      cc: [colleague, requester],
      at: '2026-11-06T15:20:00+00:00',
      body: writtenAbove(
        request,
        subject,
        'We would rather see the figures before they are published.',
        '',
        'Marlow Catering',
      ),
    },
  ],
};
