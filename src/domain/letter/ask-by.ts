import { deadlineOf, isCounted } from '../law/clock.ts';
import type { IsoDate } from '../law/dates.ts';
import { type BankHolidays, HolidaysTooShort } from '../law/holidays/holidays.ts';
import type { Regime } from '../law/provision.ts';
import { lastDayToAsk } from '../law/review-due.ts';
import { decidedIn } from './decided.ts';
import type { LetterContent } from './decision.ts';
import { sentOn } from './earlier.ts';
import { lawsIn } from './laws.ts';

/// Whether a review was asked for in time.

/** Until when a review could be asked for, and the law that says so: of two, the one that leaves longer. */
export type AskBy = { readonly last: IsoDate; readonly law: Regime; readonly late: boolean };

/**
 * When the time to ask for the review of the first reply ended, and whether this one came later (EIR reg 11(2), FOISA s20(5), EISR
 * reg 16(2); good practice under FOIA). Null while the day of either is not known, or of what the days run from.
 */
export function askByOf(content: LetterContent, holidays: BankHolidays): AskBy | null {
  const { askedOn } = content.reply.review;
  const firstOn = sentOn(content, 'response');
  if (askedOn === null || firstOn === null) return null;
  const deadline = deadlineOf(content, holidays);
  // More time under the Scottish Regulations is none under the Act.
  const due = isCounted(deadline) ? deadline.noticeDue : null;
  // A heading of questions is not answered, whatever law it is under.
  const laws = lawsIn(decidedIn(content)).map(({ regime }) => regime);
  if (due === null && laws.includes('FOISA')) return null;
  try {
    const ends = laws.map((law) => ({
      law,
      last: lastDayToAsk({ regime: law, due: due ?? firstOn, repliedOn: firstOn }, holidays),
    }));
    const longest = ends.reduce((a, b) => (b.last > a.last ? b : a));
    return { ...longest, late: askedOn > longest.last };
  } catch (error) {
    if (error instanceof HolidaysTooShort) return null;
    throw error;
  }
}
