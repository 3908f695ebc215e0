import type { Regime } from '../../law/provision.ts';
import type { NoticeKind } from './sentences.ts';

type Words = (count: number) => string;

const exemptions = (count: number): string =>
  count === 1 ? 'The exemption that applies is:' : 'The exemptions that apply are:';

const exceptions = (count: number): string =>
  count === 1 ? 'The exception that applies is:' : 'The exceptions that apply are:';

const FOIA = 'the Freedom of Information Act 2000';
const FOISA = 'the Freedom of Information (Scotland) Act 2002';

// Each statute has its own notice: FOIA s17(1) and s17(5); FOISA s16(1), s16(4), s16(5) and, for information that is
// not held, s17(1); the EIR have reg 14 for everything, as "not held" and "manifestly unreasonable" are exceptions there.
const NOTICES: Record<Regime, Record<NoticeKind, Words>> = {
  FOIA: {
    exemption: (count) =>
      `This reply is a refusal notice under section 17(1) of ${FOIA}. ${exemptions(count)}`,
    cost: () => `This reply is a refusal notice under section 17(5) of ${FOIA}. We rely on:`,
    vexatious: () => `This reply is a refusal notice under section 17(5) of ${FOIA}. We rely on:`,
    'not-held': () => '',
  },
  EIR: {
    exemption: (count) =>
      `This reply is a refusal under regulation 14 of the Environmental Information Regulations 2004. ${exceptions(count)}`,
    cost: () => '',
    vexatious: () => '',
    'not-held': () => '',
  },
  FOISA: {
    exemption: (count) =>
      `This reply is a refusal notice under section 16(1) of ${FOISA}. ${exemptions(count)}`,
    cost: () => `This reply is a notice under section 16(4) of ${FOISA}. We rely on:`,
    vexatious: () => `This reply is a notice under section 16(5) of ${FOISA}. We rely on:`,
    'not-held': () =>
      `Where we say below that we do not hold information, this reply is notice of that under section 17(1) of ${FOISA}.`,
  },
};

/** The sentence that makes the reply a notice, leading to the list of what is relied on. */
export function noticeWords(regime: Regime, kind: NoticeKind, count: number): string {
  return NOTICES[regime][kind](count);
}
