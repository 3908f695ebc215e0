import type { Clause } from '../clause.ts';
import { argued, deniedUnder, weighed } from './argue.ts';
import { commercial, tradeSecrets } from './business.ts';
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
      'The interests concerned are those of {{authority}}, which buys these goods or services in a competitive market and will have to buy them again.',
      'If suppliers knew what we pay, they could use the figure as a starting point for their next bids instead of offering the lowest price at which they can do the work. That could cost us room to negotiate, and the public purse the best price. For this reason disclosure {{likelihood}} prejudice our commercial interests.',
    ],
    tags: ['contracts', 'prices'],
  }),
  clause('43(2)', 'harm', {
    id: '43-supplier',
    title: 'Harm: a supplier’s prices and methods',
    body: [
      'The interests concerned are those of {{whose_interests}}. We asked for their views, and they told us: {{reasons}}.',
      'The information shows how their price is made up or how they do the work. It is not known to their competitors, who could use it to undercut them or to copy what makes their offer different, without having to show anything of their own. For this reason disclosure {{likelihood}} prejudice their commercial interests.',
    ],
    tags: ['contracts', 'suppliers'],
  }),
  clause('43(2)', 'harm', {
    id: '43-tender',
    title: 'Harm: a procurement that is under way',
    body: 'The interests concerned are those of {{authority}} and of those who bid. The procurement is not finished. Disclosing this information now could let some bidders adjust their offers to what others have offered or to what we are prepared to pay, so that they would no longer compete on equal terms. For this reason disclosure {{likelihood}} prejudice those interests.',
    tags: ['contracts', 'procurement'],
  }),
  ...weighed('FOIA', '43(2)', commercial, '43'),
  ...deniedUnder('FOIA', '43(2)', commercial.title, commercial.denial ?? {}),
  ...argued('FOIA', '43(1)', tradeSecrets),
];
