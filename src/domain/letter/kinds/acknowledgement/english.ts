import type { Regime } from '../../../law/provision.ts';
import { ACTS } from '../../sentences/english-notice.ts';
import { dealing, quoting, thanks } from '../../sentences/english-phrases.ts';
import { reachUs } from '../../sentences/english-rights.ts';
import type { Received } from '../../sentences/kind-facts.ts';

/** `limit` in working days; null where it is no plain count from that day (a school, a fee, a day set by the regulator). */
type DueFacts = {
  readonly regime: Regime;
  readonly due: string;
  readonly limit: number | null;
  readonly from: 'request' | 'clarification';
};

/** What an acknowledgement says. */
export type AcknowledgementWords = {
  readonly opening: (facts: Received) => string;
  /** After the questions: that we may have misread them. */
  readonly asRead: string;
  readonly timingHeading: string;
  readonly timing: (facts: DueFacts) => readonly string[];
  readonly contactHeading: string;
  /** `contact` '' where the authority gives none: the requester then answers the message. */
  readonly contact: (contact: string, reference: string) => string;
};

export const english: AcknowledgementWords = {
  opening: (facts) => `${thanks(facts)} ${dealing(facts)}`,
  asRead: 'If we have misread your request or missed a part of it, please tell us as soon as you can.',
  timingHeading: 'When we will reply',
  timing: (facts) => [`We will reply as soon as we can, and by ${facts.due} at the latest.${counted(facts)}`],
  contactHeading: 'If you have a question',
  contact: (contact, reference) => `${reachUs(contact)}${quoting(reference)}.`,
};

/** Which section sets the limit: FOIA s10(1), EIR reg 5(2), FOISA s10(1), EISR reg 5(2). */
const LIMITS: Record<Regime, string> = {
  FOIA: `section 10(1) of ${ACTS.FOIA}`,
  EIR: `regulation 5(2) of ${ACTS.EIR}`,
  FOISA: `section 10(1) of ${ACTS.FOISA}`,
  EISR: `regulation 5(2) of ${ACTS.EISR}`,
};

/** FOIA s10(6) and EIR reg 2(1) leave out the holidays of every part of the UK, FOISA s73 and EISR reg 2(1) Scotland's. */
const LEFT_OUT: Record<Regime, string> = {
  FOIA: 'Weekends and bank holidays in any part of the United Kingdom do not count.',
  EIR: 'Weekends and bank holidays in any part of the United Kingdom do not count.',
  FOISA: 'Weekends and bank holidays in Scotland do not count.',
  EISR: 'Weekends and bank holidays in Scotland do not count.',
};

function counted({ regime, limit, from }: DueFacts): string {
  if (limit === null) return '';
  const start = from === 'request' ? 'your request' : 'your clarification';
  return ` That is ${limit} working days after we received ${start} (${LIMITS[regime]}). ${LEFT_OUT[regime]}`;
}
