import { isEnvironmental, type Regime } from '../../../law/provision.ts';
import { pounds } from '../../sentences/english-estimate.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { askedIn, dealing, thanks } from '../../sentences/english-phrases.ts';
import type { Received } from '../../sentences/kind-facts.ts';

/// A fee that must be paid before we answer. The Acts call it a fee, the Regulations a charge.

/** What a fees notice says. */
export type FeesNoticeWords = {
  readonly opening: (facts: Received, regime: Regime) => string;
  readonly heading: (regime: Regime) => string;
  /** How much, and under which provision. `amount` 0: none is given yet. */
  readonly fee: (regime: Regime, amount: number) => string;
  readonly basisHeading: string;
  readonly payHeading: string;
  /** By when, and what follows if it is not paid; null while no day can be counted. */
  readonly payBy: (regime: Regime, day: string | null) => string;
  /** How it could cost less, with the help that we owe. */
  readonly less: (regime: Regime) => string;
  readonly timingHeading: string;
  readonly timing: (regime: Regime) => string;
};

export const english: FeesNoticeWords = {
  opening: (facts, regime) =>
    `${thanks(facts)} ${dealing(facts)} There is a ${called(regime)} for ${askedIn(facts)}, which this letter explains.`,
  heading: (regime) => (isEnvironmental(regime) ? 'The charge' : 'The fee'),
  fee: (regime, amount) => FEES[regime](amount === 0 ? '' : ` of ${pounds(amount)}`),
  basisHeading: 'How we worked it out',
  payHeading: 'How to pay',
  payBy: (regime, day) => `${day === null ? '' : `Please pay by ${day}. `}${UNPAID[regime]}`,
  less: (regime) =>
    `You may be able to ask for less, or for the information in a form that costs less. Tell us if you would like that: we will gladly help (${HELP[regime]}).${LOOK[regime]}`,
  timingHeading: 'When we will reply',
  timing: (regime) =>
    `The days from this notice until you pay do not count towards our time for replying (${PAUSE[regime]}). Once we have your payment we will reply as soon as we can, within what is then left of that time.`,
};

function called(regime: Regime): string {
  return isEnvironmental(regime) ? 'charge' : 'fee';
}

const FEES: Record<Regime, (amount: string) => string> = {
  FOIA: (amount) =>
    `We ask you to pay a fee${amount} before we answer. This letter is a fees notice under section 9(1) of ${ACTS.FOIA}.`,
  EIR: (amount) =>
    `We make a charge${amount} for making the information available, and ask you to pay it in advance (regulation 8 of ${ACTS.EIR}).`,
  FOISA: (amount) =>
    `We ask you to pay a fee${amount} before we answer. This letter is a fees notice under section 9(1) of ${ACTS.FOISA}.`,
  EISR: (amount) =>
    `We make a charge${amount} for making the information available, and ask you to pay it in advance (regulation 8 of ${ACTS.EISR}).`,
};

const MONTHS = 'If the fee is not paid within three months, beginning with the day of this notice,';
const UNPAID: Record<Regime, string> = {
  FOIA: `${MONTHS} we do not have to answer your request (section 9(2) of the Act).`,
  EIR: 'If the charge is not paid within 60 working days of this notice, we do not have to make the information available (regulation 8(5)).',
  FOISA: `${MONTHS} we do not have to answer your request (section 9(3) of the Act).`,
  EISR: 'If the charge is not paid within 60 working days, beginning with the day of this notice, we do not have to make the information available (regulation 8(6)).',
};

const HELP: Record<Regime, string> = {
  FOIA: 'section 16 of the Act',
  EIR: 'regulation 9',
  FOISA: 'section 15 of the Act',
  EISR: 'regulation 9',
};

/** EIR reg 8(2)(b); the paragraph of the Scottish Regulations was not read. */
const LOOK: Record<Regime, string> = {
  FOIA: '',
  EIR: ' There is no charge for looking at the information at a place that we make available (regulation 8(2)).',
  FOISA: '',
  EISR: '',
};

const PAUSE: Record<Regime, string> = {
  FOIA: 'section 10(2) of the Act',
  EIR: 'regulation 8(6)',
  FOISA: 'section 10(3) of the Act',
  EISR: 'regulation 8(7)',
};
