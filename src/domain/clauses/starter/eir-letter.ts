import type { Clause } from '../clause.ts';
import { clausesOf } from './write.ts';

/// EIR: the paragraphs of every letter in the Regulations' own words: exceptions, a review under regulation 11, and
/// information that is not held as an exception itself.

const clause = clausesOf('EIR');

export const eirLetter: readonly Clause[] = [
  clause(null, 'opening', {
    id: 'opening',
    title: 'Opening: your request',
    body: 'Thank you for your request for information, which we received on {{received}}. What you ask for is environmental information, so we have dealt with it under the Environmental Information Regulations 2004. Our reference is {{reference}}.',
  }),
  clause('12(4)(a)', 'not-held', {
    id: 'not-held',
    title: 'Not held',
    body: [
      '{{authority}} did not hold this information when we received your request. Regulation 12(4)(a) of the Environmental Information Regulations 2004 is the exception for this.',
      'The Regulations make every exception subject to a public interest test. As there is no information to disclose, there is nothing that could be weighed.',
    ],
  }),
  clause('12(4)(a)', 'not-held', {
    id: 'not-held-other',
    title: 'Not held: another body may hold it',
    body: '{{authority}} did not hold this information when we received your request (regulation 12(4)(a) of the Environmental Information Regulations 2004). We believe that {{other_holder}} may hold it. You can ask there, or, if you agree, we can pass your request on.',
    tags: ['advice'],
  }),
  clause(null, 'advice', {
    id: 'clarify',
    title: 'Particulars are needed',
    body: [
      'Your request is too general for us to find the information you want. Please tell us: {{clarification}}. We will gladly help you to put it more precisely.',
      'We ask under regulation 9 of the Environmental Information Regulations 2004. The 20 working days for our reply run from the day on which we receive your answer.',
    ],
    tags: ['clarification'],
  }),
  clause(null, 'text', {
    id: 'extension',
    title: 'More time: complex and voluminous',
    body: 'You ask for information that is both complex and voluminous, so that we can neither comply with your request nor decide to refuse it within 20 working days. Under regulation 7 of the Environmental Information Regulations 2004 we need up to 40 working days from the day on which we received it. This is why: {{reasons}}.',
    tags: ['time'],
  }),
  clause(null, 'internal-review', {
    id: 'review',
    title: 'Review by the authority',
    body: [
      'If you believe that we have not dealt with your request as the Environmental Information Regulations 2004 require, you can make representations to us under regulation 11. Please write to {{review_contact}} within 40 working days of this reply and quote {{reference}}.',
      'We will reconsider your request free of charge and tell you our decision as soon as we can, and within 40 working days of receiving your representations.',
    ],
  }),
  clause(null, 'regulator', {
    id: 'regulator',
    title: 'Complaint to the regulator',
    body: [
      'If you are still not satisfied after that review, you can ask the {{regulator}} to decide whether we dealt with your request as the Environmental Information Regulations 2004 require. Regulation 18 provides for this, and for appeals from such a decision. Please do so within six weeks of our final reply.',
      '{{regulator}}, {{regulator_address}}. Telephone: {{regulator_phone}}. Online: {{regulator_url}}',
    ],
  }),
  clause(null, 'closing', {
    id: 'closing',
    title: 'Closing',
    body: [
      'If you have a question about this reply, please contact us at {{contact}} and quote {{reference}}.',
      'Yours sincerely',
      '{{officer}}\n{{role}}\n{{authority}}',
    ],
  }),
];
