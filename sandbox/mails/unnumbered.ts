import { officer, type StoredConversation } from './mail.ts';
import { written } from './markup.ts';

/** Asks in running sentences, without a number or a bullet. */
export const unnumbered: StoredConversation = {
  id: 'unnumbered',
  subject: 'Information about speed cameras on Harbour Road',
  messages: [
    {
      from: { name: 'Gareth Olusanya', email: 'gareth.olusanya@example.com' },
      to: officer,
      at: '2026-11-18T08:27:00+00:00',
      body: written(
        'Hi there,',
        '',
        'I live close to Harbour Road and would like to make a freedom of information request about the two speed cameras there. Please tell me how many drivers were caught by each of them in 2025. I would also like to know how much was paid in fixed penalties as a result. Finally, please send me the most recent calibration certificate for each camera.',
        '',
        'A spreadsheet is fine for the figures.',
        '',
        'Thanks,',
        'Gareth',
      ),
    },
  ],
};
