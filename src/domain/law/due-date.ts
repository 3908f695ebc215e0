import { checkDates, type Dates, day0Of } from './contradiction.ts';
import { addDays, type IsoDate, longDate } from './dates.ts';
import type { BankHolidays } from './holidays/holidays.ts';
import type { Remark } from './remark.ts';
import { type Calendar, type Count, calendarOf, countWorkingDays, type SkippedDay } from './working-days.ts';

/// When a reply is due. Day 0 is the day of receipt, even at a weekend; day 1 is the next working day.

export type DueDateInput = Dates & { readonly holidays: BankHolidays };

export type DueDate = {
  readonly due: IsoDate;
  readonly day0: IsoDate;
  /** Working days of the limit that `noticeDue` follows from, where it is counted. */
  readonly limit: number;
  /** The last day for a refusal notice, or for telling that more time is taken: `due` unless there is more time. */
  readonly noticeDue: IsoDate;
  /** Every day after day 0 that did not count, up to `due`. */
  readonly skipped: readonly SkippedDay[];
  /** What the officer should look at. */
  readonly warnings: readonly Remark[];
};

const LIMIT = 20;
const LONGEST = 60;

/**
 * When the reply is due, with every day that was passed over (FOIA s10, EIR regs 5(2) and 7, FOISA s10, EISR regs 5(2) and 7).
 * @throws RangeError when a date is none.
 * @throws Contradiction when dates contradict each other, or an extension or a limit is not known to the regime.
 * @throws HolidaysTooShort when the holiday data does not reach far enough.
 */
export function dueDate(input: DueDateInput): DueDate {
  checkDates(input);
  const day0 = day0Of(input);
  const calendar = calendarFor(input);
  const limit = limitOf(input);
  const base = baseCount(input, day0, limit, calendar);
  return extend(input, { day0, limit, base, calendar });
}

function limitOf({ variant }: DueDateInput): number {
  return variant?.kind === 'transferred-records' ? 30 : LIMIT;
}

/** Working days of the regime, less the days of waiting for a fee, that of the notice and that of payment among them. */
function calendarFor({ regime, holidays, fee }: DueDateInput): Calendar {
  const working = calendarOf(regime, holidays);
  if (!fee) return working;
  return (date) => (date >= fee.notice && date <= fee.paid ? 'Waiting for the fee' : working(date));
}

function baseCount(input: DueDateInput, day0: IsoDate, limit: number, calendar: Calendar): Count {
  const { variant } = input;
  const ordinary = countWorkingDays(day0, limit, calendar);
  if (variant?.kind === 'set-by-regulator' && variant.until > ordinary.date)
    return until(variant.until, day0, calendar);
  if (variant?.kind !== 'school') return ordinary;
  const longest = countWorkingDays(day0, LONGEST, calendar);
  return schoolCount(day0, longest, daysOf(input, calendar));
}

/** The calendar of a school leaves out its closed days too. */
function daysOf({ variant }: DueDateInput, calendar: Calendar): Calendar {
  if (variant?.kind !== 'school') return calendar;
  const isClosed = (date: IsoDate) => variant.closed.some(({ from, to }) => date >= from && date <= to);
  return (date) => calendar(date) ?? (isClosed(date) ? 'School closed' : null);
}

/** Twenty school days, or the sixtieth working day when that comes first. */
function schoolCount(day0: IsoDate, longest: Count, schoolDays: Calendar): Count {
  const skipped: SkippedDay[] = [];
  let date = day0;
  for (let counted = 0; counted < LIMIT && date < longest.date; ) {
    date = addDays(date, 1);
    const reason = schoolDays(date);
    if (reason === null) counted += 1;
    else skipped.push({ date, reason });
  }
  return { date, skipped };
}

type Base = {
  readonly day0: IsoDate;
  readonly limit: number;
  readonly base: Count;
  readonly calendar: Calendar;
};

function extend(input: DueDateInput, { day0, limit, base, calendar }: Base): DueDate {
  const { variant, extension } = input;
  const warnings =
    variant?.kind === 'set-by-regulator' ? setDayWarnings(variant.until, { base, day0, calendar }) : [];
  const plain = { due: base.date, noticeDue: base.date, day0, limit, skipped: base.skipped, warnings };
  if (extension?.kind === 'complex-and-voluminous')
    return { ...plain, ...asDue(countWorkingDays(day0, 2 * LIMIT, calendar)) };
  if (extension?.kind !== 'public-interest') return plain;
  const extended = {
    ...plain,
    warnings: [...warnings, ...extensionWarnings(extension.until, base, calendar)],
  };
  // An extension gives more time and takes none away.
  if (extension.until <= base.date) return extended;
  return { ...extended, ...asDue(until(extension.until, day0, daysOf(input, calendar))) };
}

function asDue({ date, skipped }: Count): Pick<DueDate, 'due' | 'skipped'> {
  return { due: date, skipped };
}

/** A day that was set instead of counted, with the days passed over up to it. */
function until(last: IsoDate, day0: IsoDate, calendar: Calendar): Count {
  const skipped: SkippedDay[] = [];
  for (let date = addDays(day0, 1); date <= last; date = addDays(date, 1)) {
    const reason = calendar(date);
    if (reason !== null) skipped.push({ date, reason });
  }
  return { date: last, skipped };
}

function extensionWarnings(due: IsoDate, base: Count, calendar: Calendar): readonly Remark[] {
  if (due <= base.date)
    return [
      {
        problem: `The extended date is not after ${longDate(base.date)}, when the reply is due anyway.`,
        todo: '',
      },
    ];
  const longest = countWorkingDays(base.date, LIMIT, calendar).date;
  return due > longest
    ? [
        {
          problem: `The regulator expects at most 20 more working days, up to ${longDate(longest)}.`,
          todo: 'Say why you need longer.',
        },
      ]
    : [];
}

/** The regulator allows a later day than the ordinary one, within 60 working days (SI 2004/3364 regs 5, 6). */
function setDayWarnings(
  set: IsoDate,
  { base, day0, calendar }: Pick<Base, 'base' | 'day0' | 'calendar'>,
): readonly Remark[] {
  if (set < base.date)
    return [
      {
        problem: `The day that the regulator set is before ${longDate(base.date)}, when the reply is due anyway.`,
        todo: 'Correct it.',
      },
    ];
  const longest = countWorkingDays(day0, LONGEST, calendar).date;
  return set > longest
    ? [{ problem: `The regulator can allow at most 60 working days, up to ${longDate(longest)}.`, todo: '' }]
    : [];
}
