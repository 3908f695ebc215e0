import type { Regime } from '../../law/provision.ts';
import type { Template } from './sentences.ts';

/// The review and complaint rights that a refusal must tell (FOIA s17(7), EIR reg 14(5), FOISA s19), used where the
/// officer attached no paragraph of their own.

export const review: Record<Regime, Template> = {
  FOIA: [
    'You can ask us for an internal review of this reply. Please write to {{review_contact}} within 40 working days, quote {{reference}} and say what you are unhappy with. We aim to answer within 20 working days, and within 40 if the review is exceptionally complex.',
  ],
  EIR: [
    'You have the right under regulation 11 of the Environmental Information Regulations 2004 to ask us to reconsider this reply, free of charge. Please write to {{review_contact}} within 40 working days, quote {{reference}} and say how you think we have not met the Regulations. We will answer as soon as possible, and within 40 working days of receiving your letter.',
  ],
  FOISA: [
    'You have the right under section 20 of the Freedom of Information (Scotland) Act 2002 to ask us to review this reply. Please write to {{review_contact}} within 40 working days of receiving it, in a form that can be kept (such as an e-mail or a recording); give your name and an address for our answer, quote {{reference}} and say why you are dissatisfied. We will answer within 20 working days.',
  ],
};

const RIGHTS: Record<Regime, Template> = {
  FOIA: [
    'If you are still not satisfied after the review, you have the right under section 50 of the Freedom of Information Act 2000 to ask {{regulator}} to decide whether we dealt with your request as the Act requires. Please do so within six weeks of our final reply.',
  ],
  EIR: [
    'If you are still not satisfied after that, you have the right to ask {{regulator}} to decide whether we dealt with your request as the Regulations require (section 50 of the Freedom of Information Act 2000, as applied by regulation 18). Please do so within six weeks of our final reply.',
  ],
  FOISA: [
    'If you are still not satisfied after the review, you have the right under section 47 of the Freedom of Information (Scotland) Act 2002 to apply to {{regulator}} for a decision, within six months of receiving our answer to the review. You can appeal against that decision to the Court of Session, on a point of law only (section 56).',
  ],
};

/** The right to go to the regulator, and how to reach it. */
export function complaint(regime: Regime, withPhone: boolean): Template {
  const phone = withPhone ? ' Telephone: {{regulator_phone}}.' : '';
  return [...RIGHTS[regime], `{{regulator}}, {{regulator_address}}.${phone} Online: {{regulator_url}}`];
}
