import { remarkWords } from '../../law/remark.ts';
import type { Rule } from '../finding.ts';
import { lacking } from './lacking.ts';

const noDeadline = lacking('no-deadline', {
  FOIA: 'FOIA s10(1)',
  EIR: 'EIR reg 5(2)',
  FOISA: 'FOISA s10(1)',
  EISR: 'EISR reg 5(2)',
});

/** A letter that promises a reply needs a day for it: that of receipt, and one that can be counted from it. */
export const missingDay: Rule = (checked) => {
  if (checked.content.receivedOn === null) {
    const ask = 'Say when the request was received.';
    return [noDeadline.stops(checked, { part: 'received' }, 'The date of receipt is missing.', ask)];
  }
  if (checked.uncounted === null) return [];
  return [
    noDeadline.stops(
      checked,
      { part: 'due' },
      'No day can be given for the reply.',
      remarkWords(checked.uncounted),
    ),
  ];
};
