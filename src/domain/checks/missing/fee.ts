import { contradictionIn } from '../../law/clock.ts';
import { longDate } from '../../law/dates.ts';
import { highestFee } from '../../law/fee.ts';
import { remarkWords } from '../../law/remark.ts';
import { isBlank } from '../../text/rich-text.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { everywhere, lacking } from './lacking.ts';
import { unfilledInReply } from './placeholder.ts';

/// What a fees notice lacks.

const REPLY = { part: 'reply' } as const;
const DUE = { part: 'due' } as const;

const SOURCES = {
  FOIA: 'FOIA s9(1)',
  EIR: 'EIR reg 8(4)',
  FOISA: 'FOISA s9(1)',
  EISR: 'EISR reg 8',
} as const;
const noFee = lacking('no-fee', SOURCES);
const dayUntold = findingsOf('no-fee', 'hint');
const feeTooHigh = lacking('fee-too-high', everywhere('SSI 2004/467 regs 4, 5'));

/** A fees notice without its amount, its day, how it was worked out or how to pay; or for a fee that is paid, or too high. */
export const fee: Rule = (checked) => [amount, day, basis, howToPay, isPaid].flatMap((rule) => rule(checked));

const amount: Rule = (checked) => {
  const { regime, reply } = checked.content;
  const asked = reply.fees.amount;
  if (asked === 0)
    return [noFee.stops(checked, REPLY, 'Nothing says how much is to be paid.', 'Give the sum.')];
  const highest = highestFee(regime);
  if (highest === null || asked <= highest) return [];
  const problem = `The highest fee under section 9 is £${highest}: a tenth of what lies between £100 and £600.`;
  return [feeTooHigh.warns(checked, REPLY, problem, 'Charge less, or agree the sum under section 13.')];
};

/** Without the day the letter gives the time to pay as the law has it, which is enough; the clock does not stand still. */
const day: Rule = (checked) => {
  if (checked.content.clock.fee === null) {
    const todo = 'Give it, so that the letter names the last day to pay and the clock stands still.';
    return [
      dayUntold(DUE, {
        problem: 'The day of the notice is not given.',
        todo,
        source: SOURCES[checked.content.regime],
      }),
    ];
  }
  const wrong = contradictionIn(checked.content);
  if (wrong?.part === 'fee')
    return [noFee.stops(checked, DUE, 'The day of the notice can’t be.', remarkWords(wrong.remark))];
  const lastDay = checked.payBy();
  if (lastDay !== null && checked.today !== null && lastDay < checked.today) {
    const problem = `The time for paying ended on ${longDate(lastDay)}.`;
    return [noFee.stops(checked, DUE, problem, 'Correct the day of the notice.')];
  }
  return [];
};

const basis: Rule = (checked) => {
  const { basis: written } = checked.content.reply.fees;
  if (!isBlank(written)) return unfilledInReply(checked, written);
  const problem = 'Nothing says how the sum was worked out.';
  return [noFee.warns(checked, REPLY, problem, 'Write what is charged, and at what rate.')];
};

const howToPay: Rule = (checked) => {
  const { pay } = checked.content.reply.fees;
  if (!isBlank(pay)) return unfilledInReply(checked, pay);
  return [noFee.stops(checked, REPLY, 'Nothing says how to pay.', 'Write where the money goes.')];
};

const isPaid: Rule = (checked) => {
  const paid = checked.content.clock.fee?.paid ?? null;
  if (paid === null) return [];
  return [noFee.warns(checked, REPLY, `The fee was paid on ${longDate(paid)}.`, 'Choose Response.')];
};
