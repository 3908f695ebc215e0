import { officer, type StoredConversation } from './mail.ts';

const characters = 5 * 1024 * 1024;
const line =
  'The minutes of the meeting record that nothing was decided and that all were thanked for coming. ';

function longHtml(): string {
  const paragraph = `<p>${line.repeat(40)}</p>`;
  return `<p>Under the Freedom of Information Act, 1. when was this decided?</p>${paragraph.repeat(Math.ceil(characters / paragraph.length))}`;
}

/** Five megabytes of text. Gmail would clip it; here it comes whole, as the worst that a page can hold. */
export const fiveMegabytes: StoredConversation = {
  id: 'five-megabytes',
  subject: 'All of the minutes, for your convenience',
  messages: [
    {
      from: { name: 'Ignatius Bore', email: 'ignatius.bore@example.com' },
      to: officer,
      at: '2026-11-05T23:59:00+00:00',
      body: longHtml,
    },
  ],
};
