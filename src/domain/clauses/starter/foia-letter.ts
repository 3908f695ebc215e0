import type { Clause } from '../clause.ts';
import { CLOSING, COPYRIGHT, clausesOf } from './write.ts';

/// FOIA: the paragraphs that every letter has, and what is said of information that is not held.

const clause = clausesOf('FOIA');

export const foiaLetter: readonly Clause[] = [
  clause(null, 'opening', {
    id: 'opening',
    title: 'Opening: your request',
    body: 'Thank you for your request for information, which we received on {{received}}. We have dealt with it under the Freedom of Information Act 2000. Our reference is {{reference}}.',
  }),
  clause(null, 'opening', {
    id: 'opening-part',
    title: 'Opening: part disclosed',
    body: 'Thank you for your request for information, which we received on {{received}} and have dealt with under the Freedom of Information Act 2000 (reference {{reference}}). We are disclosing part of what you asked for. Below we say what we are withholding, under which exemption and why.',
    tags: ['refusal'],
  }),
  clause(null, 'opening', {
    id: 'opening-late',
    title: 'Opening: an apology for a late reply',
    body: 'Thank you for your request for information, which we received on {{received}} (reference {{reference}}). We are sorry that this reply comes after the 20 working days that section 10 of the Freedom of Information Act 2000 allows.',
    tags: ['late'],
  }),
  clause(null, 'not-held', {
    id: 'not-held',
    title: 'Not held',
    body: 'We do not hold this information.',
  }),
  clause(null, 'not-held', {
    id: 'not-held-searched',
    title: 'Not held: what was searched',
    body: 'We searched for this information as follows: {{searches}}. We found none. On the balance of probabilities, we do not hold it, and did not hold it when your request arrived.',
    tags: ['searches'],
  }),
  clause(null, 'not-held', {
    id: 'not-held-other',
    title: 'Not held: another body may hold it',
    body: 'We do not hold this information. We believe that {{other_holder}} may hold it, and suggest that you ask there. We tell you this to help you, as section 16 of the Freedom of Information Act 2000 asks of us.',
    tags: ['advice'],
  }),
  clause(null, 'not-held', {
    id: 'not-held-create',
    title: 'Not held: it would have to be created',
    body: 'We do not hold this information. The Freedom of Information Act 2000 is about recorded information: it does not ask us to create any, or to form an opinion, in order to answer.',
  }),
  clause(null, 'advice', {
    id: 'clarify',
    title: 'Clarification is needed',
    body: [
      'We cannot yet identify and locate the information you want. Please tell us: {{clarification}}.',
      'We ask under section 1(3) of the Freedom of Information Act 2000. The 20 working days for our reply start afresh when we receive your answer.',
    ],
    tags: ['clarification'],
  }),
  clause(null, 'text', {
    id: 'reuse',
    title: 'Re-use of information',
    body: 'You may re-use what we disclose under {{licence}}, unless we say otherwise. Where we name another copyright holder, ask them for permission.',
    tags: ['copyright'],
  }),
  clause(null, 'text', COPYRIGHT),
  clause(null, 'text', {
    id: 'world',
    title: 'A disclosure is to everyone',
    body: 'A disclosure under the Freedom of Information Act 2000 is, in effect, made to the world and not only to the person who asked. We may publish this reply, without your name or contact details.',
    tags: ['publication'],
  }),
  clause(null, 'internal-review', {
    id: 'review',
    title: 'Internal review',
    body: [
      'If you are not satisfied with this reply or with how we dealt with your request, you can ask us for an internal review. Write to {{review_contact}} within 40 working days of this reply, quote {{reference}} and say what you are unhappy with.',
      'Someone who was not involved in this reply will look at your request again where possible. We aim to answer within 20 working days, or 40 if the review is exceptionally complex.',
    ],
    tags: ['section 17(7)'],
  }),
  clause(null, 'internal-review', {
    id: 'review-none',
    title: 'No internal review procedure',
    body: 'We have no procedure of our own for complaints about how we deal with requests for information.',
    tags: ['section 17(7)'],
  }),
  clause(null, 'regulator', {
    id: 'regulator',
    title: 'Complaint to the regulator',
    body: [
      'If you are still not satisfied after the review, you have the right under section 50 of the Freedom of Information Act 2000 to ask the {{regulator}} to decide whether we dealt with your request as the Act requires. Please do so within six weeks of our final reply; the regulator will usually expect you to have asked us for a review first.',
      '{{regulator}}. Telephone: {{regulator_phone}}. Online: {{regulator_url}}',
    ],
    tags: ['section 17(7)'],
  }),
  clause(null, 'regulator', {
    id: 'regulator-direct',
    title: 'Complaint to the regulator, without a review',
    body: [
      'If you are not satisfied with this reply, you have the right under section 50 of the Freedom of Information Act 2000 to ask the {{regulator}} to decide whether we dealt with your request as the Act requires. Please do so within six weeks of this reply.',
      '{{regulator}}. Telephone: {{regulator_phone}}. Online: {{regulator_url}}',
    ],
    tags: ['section 17(7)'],
  }),
  clause(null, 'closing', CLOSING),
];
