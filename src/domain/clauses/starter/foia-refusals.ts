import type { Clause } from '../clause.ts';
import { REPEATED } from './requests.ts';
import { clausesOf } from './write.ts';

/// FOIA: refusals that are no exemptions and have no public interest test: cost (section 12, with help to narrow under section 16),
/// vexatious and repeated requests (section 14). The letter gives their notice, under section 17(5), once for all of them.

const clause = clausesOf('FOIA');

const s12: readonly Clause[] = [
  clause('12(1)', 'cost', {
    id: '12-notice',
    title: 'Cost limit: the limit and our estimate',
    body: [
      'Under section 12(1) of the Freedom of Information Act 2000 we need not comply with a request if we estimate that doing so would cost more than the appropriate limit. The limit for us is £{{limit_cost}}, which is {{limit_hours}} hours of work at £25 an hour. We estimate that what we are refusing under this section would take {{estimate_hours}} hours to provide and cost £{{estimate_cost}}.',
    ],
    tags: ['time and cost'],
  }),
  clause('12(1)', 'cost', {
    id: '12-estimate',
    title: 'Cost limit: how we estimated',
    body: [
      'An estimate may count only the time for finding out whether we hold the information, and for locating, retrieving and extracting it. It leaves out the time for considering exemptions and for redaction.',
      'This is how we came to ours: {{estimate_basis}}.',
    ],
    tags: ['time and cost'],
  }),
  clause('12(1)', 'advice', {
    id: '12-narrow',
    title: 'Cost limit: how to narrow the request',
    body: [
      'Under section 16 of the Act we would like to help you to make a request that we can answer. Within the limit we could probably provide: {{narrow_to}}.',
      'If you narrow your request in this or another way, we will treat it as a new request. A shorter period, fewer kinds of record or a smaller area will usually help. Exemptions may apply to what you then ask for.',
    ],
    tags: ['time and cost', 'section 16'],
  }),
  clause('12(1)', 'cost', {
    id: '12-joined',
    title: 'Cost limit: requests counted together',
    body: 'We have counted this request together with {{earlier_reference}}. The fees regulations of 2004 (SI 2004/3244, regulation 5) allow this where requests that ask to any extent for the same or similar information come from one person, or from people who act together or in a campaign, within 60 consecutive working days.',
    tags: ['time and cost', 'aggregation'],
  }),
  clause('12(1)', 'cost', {
    id: '12-questions',
    title: 'Cost limit: several questions counted together',
    body: 'Several questions in one letter are requests of their own. The fees regulations of 2004 (SI 2004/3244, regulation 5) let us add up the work for those that ask, to any extent, for the same or similar information. These do, for this reason: {{reasons}}.',
    tags: ['time and cost', 'aggregation'],
  }),
  clause('12(2)', 'cost', {
    id: '12-confirm',
    title: 'Cost limit: even to find out whether it is held',
    body: 'We estimate that it would cost more than the appropriate limit only to find out whether we hold this information: {{estimate_basis}}. Under section 12(2) of the Freedom of Information Act 2000 we are therefore not obliged to confirm or deny that we hold it. The limit for us is £{{limit_cost}}, which is {{limit_hours}} hours at £25 an hour.',
    tags: ['time and cost'],
  }),
  clause('12(2)', 'advice', {
    id: '12-confirm-narrow',
    title: 'Cost limit: how to narrow the request',
    body: 'Under section 16 of the Act we would like to help you to make a request that we can answer. Within the limit we could probably search: {{narrow_to}}. If you narrow your request in this or another way, we will treat it as a new request.',
    tags: ['time and cost', 'section 16'],
  }),
];

const s14: readonly Clause[] = [
  clause('14(1)', 'withholding', {
    id: '14-notice',
    title: 'Vexatious request: the refusal',
    body: 'We are refusing what you ask for here because the request is vexatious. Under section 14(1) of the Freedom of Information Act 2000 we need not comply with such a request. It is the request that we judge by that word, and not you.',
  }),
  clause('14(1)', 'harm', {
    id: '14-why',
    title: 'Vexatious request: why',
    body: [
      'A request is vexatious if answering it would cause a disproportionate or unjustified level of disruption, irritation or distress. We looked at the burden it would place on us, what it is for, its value and whether it causes distress to staff, and at its context and history.',
      'These are our reasons: {{reasons}}. We accept that the request has this value: {{legitimate_interest}}. We find that this value does not justify what answering would cost or cause.',
    ],
  }),
  clause('14(1)', 'harm', {
    id: '14-burden',
    title: 'Vexatious request: a grossly oppressive burden',
    body: [
      'Preparing this information for disclosure would be a grossly oppressive burden. Before we could disclose it, we would have to look through all of it for what may be exempt, which cannot easily be separated from the rest: {{exempt_scattered}}. We estimate that this would take {{estimate_hours}} hours: {{estimate_basis}}. That work does not count towards the limit in section 12, which is why we rely on section 14(1).',
      'We accept that the request has a serious purpose: {{legitimate_interest}}. It is the request that we judge, and not you; but we find that its value does not justify a burden of this size.',
    ],
    tags: ['burden'],
  }),
  clause('14(1)', 'advice', {
    id: '14-advice',
    title: 'Vexatious request: what would help',
    body: 'A request that asks for less, or for something more specific, may well be one that we can answer. For example: {{narrow_to}}. We would look at it afresh.',
    tags: ['section 16'],
  }),
  clause('14(2)', 'withholding', {
    id: '14-repeated',
    title: 'Repeated request: the refusal',
    body: 'We complied with an identical or substantially similar request from you, {{earlier_reference}}, on {{earlier_answered}}. A reasonable interval has not passed since then: {{reasons}}. Under section 14(2) of the Freedom of Information Act 2000 we therefore need not comply with this one.',
  }),
  clause('14(2)', 'harm', {
    id: '14-repeated-why',
    title: 'Repeated request: why',
    body: REPEATED,
  }),
];

export const foiaRefusals: readonly Clause[] = [...s12, ...s14];
