import * as v from 'valibot';
import { dateShape, type IsoDate } from '../law/dates.ts';
import { lineShape } from '../value/size.ts';
import type { ValueOf } from '../value/value.ts';

/// The regulators as they are known, and the change of name that is coming: SI 2026/386 puts "Information Commission" in
/// the place of "Information Commissioner" once section 119 of the Data (Use and Access) Act 2025 is in force.

/** What a regulator is called and how to reach it. Editable: the Information Commissioner's name is changing by statute. */
export const regulatorShape = v.object({
  name: v.optional(lineShape, ''),
  address: v.optional(lineShape, ''),
  url: v.optional(lineShape, ''),
  phone: v.optional(lineShape, ''),
});
export type Regulator = ValueOf<typeof regulatorShape>;

/** Under FOIA and the EIR (FOIA s50, EIR reg 18). */
export const ukRegulator: Regulator = {
  name: 'Information Commissioner',
  address: 'Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF',
  url: 'https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/official-information-complaint',
  phone: '0303 123 1113',
};

/** Under FOISA (s47) and the EISR (reg 17). */
export const scottishRegulator: Regulator = {
  name: 'Scottish Information Commissioner',
  address: 'Kinburn Castle, Doubledykes Road, St Andrews, Fife KY16 9DS',
  url: 'https://www.foi.scot/appeal',
  phone: '01334 464610',
};

/** What a regulator becomes, and from which day. '' in a field: as before. */
export const nextRegulatorShape = v.object({
  ...regulatorShape.entries,
  /** The first day of it; null while it is not known. */
  from: v.optional(v.nullable(dateShape), null),
});
export type NextRegulator = ValueOf<typeof nextRegulatorShape>;

/** The day was not found: section 119 had no commencement order that could be read. */
export const nextUkRegulator: NextRegulator = {
  from: null,
  name: 'Information Commission',
  address: '',
  url: '',
  phone: '',
};

/** The regulator on a day: from the day of the change on, every field that the change names is the new one. */
export function regulatorOn(day: IsoDate, before: Regulator, next: NextRegulator): Regulator {
  if (next.from === null || day < next.from) return before;
  return {
    name: next.name || before.name,
    address: next.address || before.address,
    url: next.url || before.url,
    phone: next.phone || before.phone,
  };
}

/** A known detail that is still to be checked. */
type UncheckedDetail = {
  readonly field: keyof Regulator;
  readonly value: string;
  readonly verified: false;
  /** What to look up. */
  readonly toCheck: string;
};

const OLDER_PAGES =
  'It was read on older pages. Check it on the Commissioner’s own site, foi.scot, before the first Scottish letter.';

const APPEAL_PAGE =
  'The page on appeals was read on the Commissioner’s older site. Check that foi.scot has it there too.';

const UNCHECKED: readonly UncheckedDetail[] = (
  [
    ['address', OLDER_PAGES],
    ['phone', OLDER_PAGES],
    ['url', APPEAL_PAGE],
  ] as const
).map(([field, toCheck]) => ({ field, value: scottishRegulator[field], verified: false, toCheck }));

/** What to look up of a regulator's detail; null when it was checked, or when the officer has put another in its place. */
export function detailToCheck(field: keyof Regulator, value: string): string | null {
  return UNCHECKED.find((fact) => fact.field === field && fact.value === value)?.toCheck ?? null;
}
