import * as v from 'valibot';
import { costLimitShape } from '../domain/law/cost-limit.ts';
import { dateShape } from '../domain/law/dates.ts';
import { addedHolidayShape } from '../domain/law/holidays/holidays.ts';
import { regimeShape } from '../domain/law/provision.ts';
import { authorityShape } from '../domain/letter/decision.ts';
import {
  nextRegulatorShape,
  nextUkRegulator,
  regulatorShape,
  scottishRegulator,
} from '../domain/letter/regulators.ts';
import { layoutShape } from '../domain/letter/reply.ts';
import { readAs } from '../domain/value/record.ts';
import { lineShape, tooMuch } from '../domain/value/size.ts';
import type { ValueOf } from '../domain/value/value.ts';

/// What the officer set, as one record. Only what was set is stored, so that a better default reaches whoever kept the
/// default; and each setting is read by itself, so that one that is damaged takes no other with it.

/** Teams in Settings, and holidays. */
const MOST_SET = 2_000;

const storedShape = v.object({
  authority: v.exactOptional(authorityShape),
  /** What `authority.regulator` becomes, and from which day. */
  nextRegulator: v.exactOptional(nextRegulatorShape),
  /** For FOISA; `authority.regulator` is that of FOIA and EIR. */
  scottishRegulator: v.exactOptional(regulatorShape),
  /** May hold {yyyy}, {yy}, {mm} and {n} (a counter, {nnnn} pads it). */
  referencePattern: v.exactOptional(lineShape),
  nextNumber: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  teams: v.exactOptional(v.pipe(v.array(lineShape), v.maxLength(MOST_SET))),
  defaultRegime: v.exactOptional(regimeShape),
  /** Bank holidays that the product does not know yet. */
  holidays: v.exactOptional(v.pipe(v.array(addedHolidayShape), v.maxLength(MOST_SET))),
  /** The day up to which the officer has added all bank holidays that were missing; null where none were. */
  holidaysTo: v.exactOptional(v.nullable(dateShape)),
  /** How a new case's letter is laid out. */
  layout: v.exactOptional(layoutShape),
  /** FOIA s12: £600 for central government and the others of Schedule 1 Part I, £450 for everybody else. */
  costLimit: v.exactOptional(costLimitShape),
});

/** What the officer set. */
export type StoredSettings = ValueOf<typeof storedShape>;

/** What the officer set, and the defaults for the rest. */
export type Settings = Required<StoredSettings>;

/** What holds until the officer sets something else. */
export const DEFAULT_SETTINGS: Settings = {
  authority: v.parse(authorityShape, {}),
  nextRegulator: nextUkRegulator,
  scottishRegulator,
  referencePattern: 'FOI/{yyyy}/{nnnn}',
  nextNumber: 1,
  teams: [],
  defaultRegime: 'FOIA',
  holidays: [],
  holidaysTo: null,
  layout: 'per-department',
  costLimit: 450,
};

/** The settings that can be read, and the names of those that cannot. */
export function readSettings(stored: unknown): { readonly value: StoredSettings; readonly bad: string[] } {
  const known = Object.entries(Object(stored)).filter(([name]) => Object.hasOwn(storedShape.entries, name));
  const isGood = ([name, value]: [string, unknown]) =>
    tooMuch(value) === null && v.safeParse(storedShape, { [name]: value }).success;
  const result = readAs<StoredSettings>(storedShape, Object.fromEntries(known.filter(isGood)));
  return {
    value: result.ok ? result.value : {},
    bad: known.filter((one) => !isGood(one)).map(([name]) => name),
  };
}
