import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

export const environmental: StoredConversation = {
  id: 'environmental',
  subject: 'EIR request: firing range at Cold Moor',
  messages: [
    {
      from: { name: 'Maurice Adeyemi', email: 'm.adeyemi@coldmoor-residents.example.org' },
      to: officer,
      at: '2026-11-13T13:46:00+00:00',
      body: written(
        'Dear Northmere Metropolitan Police,',
        '',
        'I am asking for this information under the Environmental Information Regulations 2004, on behalf of the residents of Cold Moor.',
        '',
        'a) All noise measurements taken at the boundary of the firing range since 1 January 2025.',
        'b) The results of any test of the soil or the stream for lead in the same period.',
        'c) The emails between your estates team and the local council about complaints of noise.',
        '',
        'Electronic copies will do.',
        '',
        'Maurice Adeyemi',
        'Chair, Cold Moor Residents',
      ),
    },
  ],
};
