import { checkDate, type IsoDate } from './dates.ts';
import { findProvision } from './find.ts';
import { type Extension, type LimitVariant, limitsOf } from './limits.ts';
import { isEnvironmental, type Regime } from './provision.ts';
import { Uncountable } from './remark.ts';
import { titleOf } from './title.ts';

/** What a date stands beside in the panel. */
export type ClockPart = 'clarified' | 'fee' | 'variant' | 'extension';

/** Two dates that can't both be true, or more time than the regime gives. It tells the officer which, and what to do. */
export class Contradiction extends Uncountable {
  override readonly name = 'Contradiction';
  constructor(
    readonly part: ClockPart,
    problem: string,
    todo = '',
  ) {
    super({ problem, todo });
  }
}

const CORRECT = 'Correct one of the two dates.';

/** What a deadline is counted from, without the calendar. */
export type Dates = {
  readonly regime: Regime;
  /** The day of receipt in London (`londonDate`). */
  readonly received: IsoDate;
  /** The day on which the requester's clarification arrived; the clock then starts afresh. */
  readonly clarified?: IsoDate | null;
  /** FOIA s10(2), EIR reg 8(6), FOISA s10(3), EISR reg 8(7): no day from that of the fees notice to that of payment counts. */
  readonly fee?: { readonly notice: IsoDate; readonly paid: IsoDate } | null;
  readonly variant?: LimitVariant | null;
  readonly extension?: Extension | null;
};

/**
 * Holds what moves the clock against itself and against the regime.
 * @throws RangeError when a date is none.
 * @throws Contradiction when two dates contradict each other, or an extension or a limit is not known to the regime.
 */
export function checkDates(dates: Dates): void {
  const { received, clarified, fee } = dates;
  for (const date of [received, clarified, fee?.notice, fee?.paid])
    if (date !== undefined && date !== null) checkDate(date);
  if (clarified && clarified < received)
    throw new Contradiction('clarified', 'The clarification came before the request.', CORRECT);
  checkFee(dates);
  checkVariant(dates);
  checkExtension(dates);
}

function checkFee({ received, fee }: Dates): void {
  if (!fee) return;
  if (fee.notice < received)
    throw new Contradiction('fee', 'The fees notice came before the request.', CORRECT);
  if (fee.paid < fee.notice) throw new Contradiction('fee', 'The fee was paid before its notice.', CORRECT);
}

function checkVariant({ regime, variant, ...dates }: Dates): void {
  if (!variant) return;
  if (!limitsOf(regime).some(({ kind }) => kind === variant.kind))
    throw new Contradiction(
      'variant',
      `${regime} has no such time limit.`,
      'Choose the ordinary limit of 20 working days.',
    );
  if (variant.kind === 'set-by-regulator')
    checkAfter('variant', 'The day that the regulator set', checkDate(variant.until), day0Of(dates));
  if (variant.kind !== 'school') return;
  for (const { from, to } of variant.closed)
    if (checkDate(to) < checkDate(from))
      throw new Contradiction('variant', 'The school opens again before it closes.', CORRECT);
}

function checkExtension({ regime, extension, ...dates }: Dates): void {
  if (extension?.kind === 'complex-and-voluminous' && !isEnvironmental(regime))
    throw new Contradiction(
      'extension',
      `${regime} has no extension for complex and voluminous requests; only the EIR and EISR have.`,
    );
  if (extension?.kind !== 'public-interest') return;
  if (regime !== 'FOIA')
    throw new Contradiction(
      'extension',
      `${regime} has no extension for the public interest test; only FOIA has.`,
    );
  checkQualified(extension.provision);
  checkAfter('extension', 'The extended date', checkDate(extension.until), day0Of(dates));
}

/** FOIA s10(3) gives time to strike the balance, which an absolute exemption has not, and s40(2) under some conditions only. */
function checkQualified(provision: string): void {
  const row = findProvision('FOIA', provision);
  if (row?.force === 'qualified') return;
  const title = titleOf({ regime: 'FOIA', provision });
  if (row?.force === 'by-condition')
    throw new Contradiction(
      'extension',
      `${title} has a public interest test in some cases only.`,
      'Name the limb or the condition that applies.',
    );
  throw new Contradiction(
    'extension',
    `${title} has no public interest test, so it gives no more time.`,
    'Name a qualified exemption.',
  );
}

function checkAfter(part: ClockPart, what: string, date: IsoDate, day0: IsoDate): void {
  if (date <= day0)
    throw new Contradiction(part, `${what} is not after the day from which is counted.`, CORRECT);
}

/** The day from which is counted: that of receipt, or of the clarification. */
export function day0Of({ received, clarified }: Pick<Dates, 'received' | 'clarified'>): IsoDate {
  return clarified ?? received;
}
