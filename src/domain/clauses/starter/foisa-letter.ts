import type { Clause } from '../clause.ts';
import { CLOSING, COPYRIGHT, clausesOf } from './write.ts';

/// FOISA: the paragraphs of every letter in the Scottish Act's own terms: information that is not held (section 17; the letter
/// gives the notice), a review under section 20, an application to the Commissioner under section 47.

const clause = clausesOf('FOISA');

export const foisaLetter: readonly Clause[] = [
  clause(null, 'opening', {
    id: 'opening',
    title: 'Opening: your request',
    body: 'Thank you for your request for information, which we received on {{received}}. We have dealt with it under the Freedom of Information (Scotland) Act 2002. Our reference is {{reference}}.',
  }),
  clause('17(1)', 'not-held', {
    id: 'not-held',
    title: 'Not held',
    body: 'We do not hold this information (section 17(1) of the Freedom of Information (Scotland) Act 2002).',
  }),
  clause('17(1)', 'not-held', {
    id: 'not-held-searched',
    title: 'Not held: what was searched',
    body: 'We searched for this information as follows: {{searches}}. We found none, and on the balance of probabilities we do not hold it (section 17(1) of the Freedom of Information (Scotland) Act 2002).',
    tags: ['searches'],
  }),
  clause('17(1)', 'not-held', {
    id: 'not-held-other',
    title: 'Not held: another body may hold it',
    body: 'We do not hold this information (section 17(1) of the Freedom of Information (Scotland) Act 2002). We believe that {{other_holder}} may hold it, and suggest that you ask there. We tell you this to help you, as section 15 of that Act asks of us.',
    tags: ['advice'],
  }),
  clause(null, 'advice', {
    id: 'clarify',
    title: 'Clarification is needed',
    body: [
      'We cannot yet identify and locate the information you want. Please tell us: {{clarification}}.',
      'We ask under section 1(3) of the Freedom of Information (Scotland) Act 2002. The 20 working days for our reply run from the day on which we receive your answer.',
    ],
    tags: ['clarification'],
  }),
  clause(null, 'text', COPYRIGHT),
  clause(null, 'internal-review', {
    id: 'review',
    title: 'Review by the authority',
    body: [
      'If you are not satisfied with how we dealt with your request, you can require us under section 20(1) of the Freedom of Information (Scotland) Act 2002 to review it. Please do so within 40 working days of the end of our time to reply (or of receiving this reply, if it is late), in writing or in another form that can be kept, such as a recording. Write to {{review_contact}}, give your name and an address for our answer, quote {{reference}} and say what you are unhappy with.',
      'We will answer within 20 working days of receiving your requirement.',
    ],
  }),
  clause(null, 'regulator', {
    id: 'regulator',
    title: 'Application to the Commissioner, and appeal',
    body: [
      'If you are not satisfied with the outcome of our review, or if we do not answer in time, you can apply to the {{regulator}} under section 47(1) of the Freedom of Information (Scotland) Act 2002 for a decision. Please do so within six months of receiving our answer, or of the day by which you should have had it.',
      '{{regulator}}. Telephone: {{regulator_phone}}. Online: {{regulator_url}}',
      'You can appeal against the Commissioner’s decision to the Court of Session, on a point of law only (section 56).',
    ],
  }),
  clause(null, 'closing', CLOSING),
];
