import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

const stations = ['Northmere Central', 'Old Wharf', 'Cold Moor', 'Harbour Road', 'Priory Hill', 'Eastgate'];
const years = ['2022', '2023', '2024', '2025'];

/** Too long for Gmail, which shows the beginning and links to the rest: the last questions are not in the page. */
export const clipped: StoredConversation = {
  id: 'clipped',
  subject: 'Freedom of information request - front counters',
  messages: [
    {
      from: { name: 'Hester Langdale', email: 'hester.langdale@example.org' },
      to: officer,
      at: '2026-11-09T16:22:00+00:00',
      clippedInGmail: true,
      body: written(
        'Dear Northmere Metropolitan Police,',
        '',
        'I make this request under the Freedom of Information Act 2000.',
        '',
        ...stations.flatMap((station, index) =>
          years.map((year, at) => {
            const number = index * years.length + at + 1;
            return `${number}. On how many days in ${year} was the front counter at ${station} open to the public?`;
          }),
        ),
        '',
        '25. Which front counters are planned to close before April 2028?',
        '',
        'Hester Langdale',
      ),
    },
  ],
};
