import type { Regime } from '../law/provision.ts';
import type { AnswerStatus } from '../letter/decision.ts';

/** What can become of a whole request in one step. */
export type WholeOutcome = {
  readonly label: string;
  /** The provision that it rests on, as officers say it; '' for none. */
  readonly law: string;
  /** Follows "All 9 questions: ". */
  readonly said: string;
  readonly status: AnswerStatus;
  readonly provisions: readonly string[];
};

const notHeld = (law: string): WholeOutcome => ({
  label: 'All not held',
  law,
  said: 'not held.',
  status: 'not-held',
  provisions: [],
});

const elsewhere = (law: string): WholeOutcome => ({
  label: 'All available elsewhere',
  law,
  said: 'available elsewhere. Say where.',
  status: 'elsewhere',
  provisions: [],
});

const refused = (label: string, law: string, provision: string): WholeOutcome => ({
  label,
  law,
  said: `refused under ${law}.`,
  status: 'withhold',
  provisions: [provision],
});

/** The outcomes of a whole request that each regime has; neither confirming nor denying needs a provision besides. */
export const WHOLE_OUTCOMES: Readonly<Record<Regime, readonly WholeOutcome[]>> = {
  FOIA: [
    notHeld(''),
    elsewhere('s21'),
    refused('Refuse for cost', 's12(1)', '12(1)'),
    refused('Refuse: finding out would cost too much', 's12(2)', '12(2)'),
    refused('Vexatious', 's14(1)', '14(1)'),
    refused('Repeated', 's14(2)', '14(2)'),
  ],
  EIR: [
    notHeld('reg 12(4)(a)'),
    elsewhere('reg 6(1)(b)'),
    refused('Manifestly unreasonable', 'reg 12(4)(b)', '12(4)(b)'),
    refused('Too general', 'reg 12(4)(c)', '12(4)(c)'),
  ],
  EISR: [
    notHeld('reg 10(4)(a)'),
    elsewhere('reg 6(1)(b)'),
    refused('Manifestly unreasonable', 'reg 10(4)(b)', '10(4)(b)'),
    refused('Too general', 'reg 10(4)(c)', '10(4)(c)'),
  ],
  FOISA: [
    notHeld('s17'),
    elsewhere('s25(1)'),
    refused('Refuse for cost', 's12(1)', '12(1)'),
    refused('Vexatious', 's14(1)', '14(1)'),
    refused('Repeated', 's14(2)', '14(2)'),
  ],
};
