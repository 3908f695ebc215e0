import { deadlineOf, isCounted, type Timed } from '../clock.ts';
import { addMonths, type IsoDate } from '../dates.ts';
import { type BankHolidays, type Holiday, holidaysReach, NATIONS, type Nation } from './holidays.ts';

/** The longest limit and its extension end within this: a request of today must be countable. */
const MONTHS_AHEAD = 14;

export type Reach = {
  /** The last day up to which all nations are known. */
  readonly to: IsoDate;
  /** True when a request of today could be due later than that. */
  readonly endsSoon: boolean;
  /** Of the given cases, those whose date needs a day that is not known. */
  readonly uncounted: number;
};

/** How far the holidays reach, seen from `today`, and whether that is enough. */
export function reachOf(holidays: BankHolidays, today: IsoDate, cases: readonly Timed[]): Reach {
  const to = holidaysReach(holidays);
  const longer = withoutEnd(holidays);
  const uncounted = cases.filter((of) => isKnown(of, longer) && !isKnown(of, holidays)).length;
  return { to, endsSoon: to < addMonths(today, MONTHS_AHEAD), uncounted };
}

/** A case without a day of receipt needs no day that is not known. */
function isKnown(of: Timed, holidays: BankHolidays): boolean {
  return of.receivedOn === null || isCounted(deadlineOf(of, holidays));
}

/** The same days, as if no other were ever kept: tells what is not counted for want of holidays from all else. */
function withoutEnd(holidays: BankHolidays): BankHolidays {
  const endless = (nation: Nation) => ({ ...holidays.nations[nation], from: '0001-01-01', to: '9999-12-31' });
  return {
    ...holidays,
    nations: {
      'england-and-wales': endless('england-and-wales'),
      scotland: endless('scotland'),
      'northern-ireland': endless('northern-ireland'),
    },
  };
}

/** A bank holiday and who keeps it. */
export type KeptHoliday = Holiday & { readonly nations: readonly Nation[] };

/** The bank holidays from one day to another (both included), each name of a day once, in order. */
export function holidaysBetween(holidays: BankHolidays, from: IsoDate, to: IsoDate): readonly KeptHoliday[] {
  const kept = new Map<string, KeptHoliday>();
  for (const nation of NATIONS)
    for (const day of holidays.nations[nation].days) {
      if (day.date < from || day.date > to) continue;
      const key = `${day.date} ${day.title}`;
      kept.set(key, { ...day, nations: [...(kept.get(key)?.nations ?? []), nation] });
    }
  return [...kept.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
