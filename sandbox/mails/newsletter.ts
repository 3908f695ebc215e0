import { officer, type StoredConversation } from './mail.ts';

const item = (title: string, words: string) =>
  `<tr><td style="padding:12px 24px"><h2 style="margin:0;font-size:16px">${title}</h2><p style="margin:4px 0">${words}</p><a href="https://openness-weekly.example.org/read">Read more</a></td></tr>`;

const html = `<style>.nl-head{font-weight:700} p{line-height:1.4}</style>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px"><tbody>
<tr><td class="nl-head" style="padding:16px 24px;font-size:20px">Openness Weekly</td></tr>
${item('Four decision notices on section 14', 'What makes a freedom of information request vexatious? Our editor reads this month’s decisions.')}
${item('How many requests did police forces get?', 'The quarterly figures are out. Do you publish yours?')}
${item('Webinar: the public interest test', 'Thursday at 11am. Have you booked your place?')}
<tr><td style="padding:12px 24px;font-size:12px">You get this because you subscribed. <a href="https://openness-weekly.example.org/unsubscribe">Unsubscribe</a> | <a href="https://openness-weekly.example.org/browser">View in browser</a></td></tr>
</tbody></table>`;

/** A mail made of a layout table, with a style sheet, talking about FOI. */
export const newsletter: StoredConversation = {
  id: 'newsletter',
  subject: 'Openness Weekly: vexatious or merely persistent?',
  messages: [
    {
      from: { name: 'Openness Weekly', email: 'news@openness-weekly.example.org' },
      to: officer,
      at: '2026-11-20T06:00:00+00:00',
      body: () => html,
    },
  ],
};
