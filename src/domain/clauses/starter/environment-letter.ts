import type { Clause } from '../clause.ts';
import { LAWS } from './balance.ts';
import { CLOSING, COPYRIGHT, clausesOf } from './write.ts';

/// The paragraphs of every letter under the Regulations on environmental information, UK and Scottish, in their own words:
/// exceptions, a review by the authority, and information that is not held as an exception itself.

/** What the two number or say differently. */
const OWN = {
  EIR: {
    exceptions: '12',
    review: '11',
    reviewBy: '40',
    decide:
      'Regulation 18 provides for this, and for appeals from such a decision. Please do so within six weeks of our final reply.',
  },
  EISR: {
    exceptions: '10',
    review: '16',
    reviewBy: '20',
    decide:
      'Regulation 17 provides for this. Please do so within six months of receiving our review, or of the day by which it was due. You can appeal against the decision to the Court of Session, on a point of law only.',
  },
} as const;

/** The letter’s paragraphs under one of them. */
export function environmentLetter(regime: 'EIR' | 'EISR'): readonly Clause[] {
  const clause = clausesOf(regime);
  const law = LAWS[regime];
  const own = OWN[regime];
  const notHeld = `${own.exceptions}(4)(a)`;
  return [
    clause(null, 'opening', {
      id: 'opening',
      title: 'Opening: your request',
      body: `Thank you for your request for information, which we received on {{received}}. What you ask for is environmental information, so we have dealt with it under ${law}. Our reference is {{reference}}.`,
    }),
    clause(notHeld, 'not-held', {
      id: 'not-held',
      title: 'Not held',
      body: [
        `We did not hold this information when we received your request. Regulation ${notHeld} of ${law} is the exception for this.`,
        'The Regulations make every exception subject to a public interest test. As there is no information to disclose, there is nothing that could be weighed.',
      ],
    }),
    clause(notHeld, 'not-held', {
      id: 'not-held-other',
      title: 'Not held: another body may hold it',
      body: `We did not hold this information when we received your request (regulation ${notHeld} of ${law}). We believe that {{other_holder}} may hold it. You can ask there, or, if you agree, we can pass your request on.`,
      tags: ['advice'],
    }),
    clause(null, 'advice', {
      id: 'clarify',
      title: 'Particulars are needed',
      body: [
        'Your request is too general for us to find the information you want. Please tell us: {{clarification}}. We will gladly help you to put it more precisely.',
        `We ask under regulation 9 of ${law}. The 20 working days for our reply run from the day on which we receive your answer.`,
      ],
      tags: ['clarification'],
    }),
    clause(null, 'text', COPYRIGHT),
    clause(null, 'text', {
      id: 'extension',
      title: 'More time: complex and voluminous',
      body: `You ask for information that is both complex and voluminous, so that we can neither comply with your request nor decide to refuse it within 20 working days. Under regulation 7 of ${law} we need up to 40 working days from the day on which we received it. This is why: {{reasons}}.`,
      tags: ['time'],
    }),
    clause(null, 'internal-review', {
      id: 'review',
      title: 'Review by the authority',
      body: [
        `If you believe that we have not dealt with your request as ${law} require, you can make representations to us under regulation ${own.review}. Please write to {{review_contact}} within 40 working days of this reply and quote {{reference}}.`,
        `We will reconsider your request free of charge and tell you our decision as soon as we can, and within ${own.reviewBy} working days of receiving your representations.`,
      ],
    }),
    clause(null, 'regulator', {
      id: 'regulator',
      title: 'Complaint to the regulator',
      body: [
        `If you are still not satisfied after that review, you can ask the {{regulator}} to decide whether we dealt with your request as ${law} require. ${own.decide}`,
        '{{regulator}}. Telephone: {{regulator_phone}}. Online: {{regulator_url}}',
      ],
    }),
    clause(null, 'closing', CLOSING),
  ];
}
