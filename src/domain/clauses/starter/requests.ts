import type { Clause } from '../clause.ts';
import { clausesOf } from './write.ts';

/// FOISA: grounds to refuse a request, which are no exemptions: cost (section 12, with help under section 15), vexatious and
/// repeated requests (section 14). The letter gives their notice, under section 16(4) or (5).

/** Why a request is repeated, under either Act. */
export const REPEATED =
  'The earlier request is {{earlier_reference}}, which we answered on {{earlier_answered}}. We compared the two, and what may have changed in between: {{reasons}}.';

const clause = clausesOf('FOISA');
const COST = ['time and cost'];

export const foisaRequests: readonly Clause[] = [
  clause('12(1)', 'cost', {
    id: '12-notice',
    title: 'Cost limit: the limit and our estimate',
    body: 'Under section 12(1) of the Freedom of Information (Scotland) Act 2002 we need not comply with a request if we estimate that doing so would cost more than the limit that is prescribed, which is £600. We estimate that what we are refusing under this section would take {{estimate_hours}} hours to provide and cost £{{estimate_cost}}.',
    tags: COST,
  }),
  clause('12(1)', 'cost', {
    id: '12-estimate',
    title: 'Cost limit: how we estimated',
    body: 'Staff time is counted at no more than £15 an hour. It leaves out the work of finding out whether we hold the information, and of deciding whether you are entitled to it. This is how we came to our estimate: {{estimate_basis}}.',
    tags: COST,
  }),
  clause('12(1)', 'advice', {
    id: '12-narrow',
    title: 'Cost limit: how to narrow the request',
    body: 'Under section 15 of the Act we would like to help you to make a request that we can answer. Within the limit we could probably provide: {{narrow_to}}. If you narrow your request in this or another way, we will treat it as a new request.',
    tags: [...COST, 'section 15'],
  }),
  clause('14(1)', 'withholding', {
    id: '14-notice',
    title: 'Vexatious request: the refusal',
    body: 'We are refusing what you ask for here because the request is vexatious. Under section 14(1) of the Freedom of Information (Scotland) Act 2002 we need not comply with such a request. It is the request that we judge by that word, and not you.',
  }),
  clause('14(1)', 'harm', {
    id: '14-why',
    title: 'Vexatious request: why',
    body: [
      'We looked at the burden that the request would place on us, what it is for, its value and whether it causes distress to staff, and at its context and history.',
      'These are our reasons: {{reasons}}. We accept that the request has this value: {{legitimate_interest}}. We find that this value does not justify what answering would cost or cause.',
    ],
  }),
  clause('14(1)', 'advice', {
    id: '14-advice',
    title: 'Vexatious request: what would help',
    body: 'A request that asks for less, or for something more specific, may well be one that we can answer. For example: {{narrow_to}}. We would look at it afresh.',
    tags: ['section 15'],
  }),
  clause('14(2)', 'withholding', {
    id: '14-repeated',
    title: 'Repeated request: the refusal',
    body: 'We complied with an identical or substantially similar request from you, {{earlier_reference}}, on {{earlier_answered}}. No reasonable time has passed between that request and this one: {{reasons}}. Under section 14(2) of the Freedom of Information (Scotland) Act 2002 we therefore need not comply with this one.',
  }),
  clause('14(2)', 'harm', {
    id: '14-repeated-why',
    title: 'Repeated request: why',
    body: REPEATED,
  }),
];
