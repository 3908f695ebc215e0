import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

/** From the same person's name as `request-site-second`, through a site that gives each request an address of its own. */
export const requestSiteFirst: StoredConversation = {
  id: 'request-site-first',
  subject: 'Freedom of Information request - Bus lane fines',
  messages: [
    {
      from: { name: 'Perpetua Lund', email: 'request-1017-ab12cd@requests.example.org' },
      to: officer,
      at: '2026-11-03T13:05:00+00:00',
      body: written(
        'Dear Northmere Metropolitan Police,',
        '',
        'Under the Freedom of Information Act, how many bus lane fines were issued in Northmere in 2025?',
        '',
        'Yours faithfully,',
        'Perpetua Lund',
      ),
    },
  ],
};
