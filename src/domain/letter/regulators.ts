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
  /** Whether letters give the postal address. Left out, they do not: a page and a telephone reach a regulator that moves. */
  addressInLetters: v.exactOptional(v.boolean()),
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
  ...v.omit(regulatorShape, ['addressInLetters']).entries,
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

/** Stored regulators of before letters left the address out: one that the officer wrote stays in them. */
export function withOwnAddress(stored: unknown): unknown {
  const own = v.is(v.looseObject({ address: v.string() }), stored) && stored.address.trim() !== '';
  if (!own || [ukRegulator, scottishRegulator].some(({ address }) => address === stored.address))
    return stored;
  return { ...stored, addressInLetters: true };
}

/** The regulator on a day: from the day of the change on, every field that the change names is the new one. */
export function regulatorOn(day: IsoDate, before: Regulator, next: NextRegulator): Regulator {
  if (next.from === null || day < next.from) return before;
  return {
    ...before,
    name: next.name || before.name,
    address: next.address || before.address,
    url: next.url || before.url,
    phone: next.phone || before.phone,
  };
}

/** What letters can say of a regulator. */
type RegulatorDetail = 'name' | 'address' | 'url' | 'phone';

/** A known detail that is still to be checked. */
type UncheckedDetail = {
  readonly field: RegulatorDetail;
  readonly value: string;
  readonly verified: false;
  /** What to look up. */
  readonly toCheck: string;
};

const OLDER_PAGES =
  'It was read on older pages. Check it on the Commissioner’s own site, foi.scot, before the first Scottish letter.';

const APPEAL_PAGE =
  'The page on appeals was read on the Commissioner’s older site. Check that foi.scot has it there too.';

/** infotec.news, 5 June 2025; Westminster Hall, 16 July 2025. Neither the new address nor that it has moved was found. */
const MOVING =
  'In 2025 it said that it would leave Wycliffe House for Circle Square, Oxford Road, Manchester, in autumn 2026. Check ico.org.uk for the address before letters give it.';

/** The day on which what is said here of the UK regulator was last looked up. */
export const LOOKED_UP_ON = '2026-11-27';

const UNCHECKED: readonly UncheckedDetail[] = (
  [
    [scottishRegulator, 'address', OLDER_PAGES],
    [scottishRegulator, 'phone', OLDER_PAGES],
    [scottishRegulator, 'url', APPEAL_PAGE],
    [ukRegulator, 'address', MOVING],
  ] as const
).map(([regulator, field, toCheck]) => ({ field, value: regulator[field], verified: false, toCheck }));

/** What to look up of a regulator's detail; null when it was checked, or when the officer has put another in its place. */
export function detailToCheck(field: RegulatorDetail, value: string): string | null {
  return UNCHECKED.find((fact) => fact.field === field && fact.value === value)?.toCheck ?? null;
}
