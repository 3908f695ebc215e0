import { officer, type StoredConversation } from './mail.ts';

const row = (what: string, count: string, sum: string) =>
  `<tr><td style="padding:4px 12px">${what}</td><td style="padding:4px 12px;text-align:right">${count}</td><td style="padding:4px 12px;text-align:right">${sum}</td></tr>`;

const html = `<div>Dear customer,</div><div><br></div><div>Please find below our invoice 50117, due on 11 December 2026.</div><div><br></div>
<table border="1" style="border-collapse:collapse"><tbody>
<tr><th style="padding:4px 12px">Item</th><th style="padding:4px 12px">Number</th><th style="padding:4px 12px">Amount</th></tr>
${row('1. Redaction software, annual licence', '6', '£1,440.00')}
${row('2. Training day', '1', '£650.00')}
${row('3. VAT at 20%', '', '£418.00')}
${row('Total', '', '£2,508.00')}
</tbody></table><div><br></div><div>Kind regards,<br>Accounts, Blackline Tools Ltd</div>`;

export const invoice: StoredConversation = {
  id: 'invoice',
  subject: 'Invoice 50117 from Blackline Tools',
  messages: [
    {
      from: { name: 'Blackline Tools Accounts', email: 'accounts@blackline-tools.example.com' },
      to: officer,
      at: '2026-11-11T08:00:00+00:00',
      body: () => html,
    },
  ],
};
