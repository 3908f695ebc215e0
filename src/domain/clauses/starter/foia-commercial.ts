import type { Clause } from '../clause.ts';
import { argued, weighed } from './argue.ts';
import { HARM_HERE } from './balance.ts';
import { commercial, tradeSecrets } from './business.ts';
import { deniedUnder } from './deny.ts';
import { clausesOf } from './write.ts';

/// FOIA section 43: whose commercial interests would be harmed is named every time.

const clause = clausesOf('FOIA');

export const foiaCommercial: readonly Clause[] = [
  clause('43(2)', 'withholding', {
    id: '43-line',
    title: 'Commercial interests',
    body: 'We hold this information but are withholding it under section 43(2) of the Freedom of Information Act 2000, because disclosing it {{likelihood}} prejudice the commercial interests of {{whose_interests}}.',
  }),
  clause('43(2)', 'harm', {
    id: '43-harm',
    title: 'Harm to commercial interests',
    body: [
      'Section 43(2) protects the commercial interests of any person, including those of the authority that holds the information. A commercial interest is a person’s ability to take part competitively in buying and selling goods or services.',
      'Disclosing {{information}} {{likelihood}} prejudice the commercial interests of {{whose_interests}}. This is how: {{harm}}.',
    ],
  }),
  clause('43(2)', 'harm', {
    id: '43-negotiating',
    title: 'Harm: our negotiating position',
    body: [
      'The commercial interests here are those of {{authority}}: we will have to buy or sell on this market again: {{market}}.',
      `Somebody who knows what an authority pays, or what it would accept, can start from there instead of making the best offer that they could. ${HARM_HERE} For this reason disclosure {{likelihood}} prejudice our commercial interests.`,
    ],
    tags: ['contracts', 'prices'],
  }),
  clause('43(2)', 'harm', {
    id: '43-supplier',
    title: 'Harm: a supplier’s prices and methods',
    body: [
      'The commercial interests here are those of {{whose_interests}}. This is what they told us when we asked for their views: {{their_views}}. We considered whether their competitors know it already, or could find it out: {{known_already}}.',
      `A competitor who learns how a price is made up, or how work is done, can undercut it or copy it without having to show anything of their own. ${HARM_HERE} For this reason disclosure {{likelihood}} prejudice their commercial interests.`,
    ],
    tags: ['contracts', 'suppliers'],
  }),
  clause('43(2)', 'harm', {
    id: '43-tender',
    title: 'Harm: a procurement that is under way',
    body: [
      'The commercial interests here are those of {{authority}} and of those who bid. This is how far the procurement has come: {{procurement_stage}}.',
      `While bids can still be made or changed, bidders do not compete on equal terms once some of them learn what others offer, or what we are prepared to pay. ${HARM_HERE} For this reason disclosure {{likelihood}} prejudice those interests.`,
    ],
    tags: ['contracts', 'procurement'],
  }),
  ...weighed('FOIA', '43(2)', commercial, '43'),
  ...deniedUnder('FOIA', '43(2)', commercial),
  ...argued('FOIA', '43(1)', tradeSecrets),
];
