import * as v from 'valibot';
import { costLimitShape } from '../domain/law/cost-limit.ts';
import { dateShape } from '../domain/law/dates.ts';
import { addedHolidayShape } from '../domain/law/holidays/holidays.ts';
import { authorityShape } from '../domain/letter/decision.ts';
import { layoutShape } from '../domain/letter/letter-choice.ts';
import {
  nextRegulatorShape,
  nextUkRegulator,
  regulatorShape,
  scottishRegulator,
  withOwnAddress,
} from '../domain/letter/regulators.ts';
import {
  isNewer,
  type RecordKind,
  readAs,
  type Step,
  type Stored,
  upToDate,
  versionOf,
} from '../domain/value/record.ts';
import { regimeShape } from '../domain/value/regime.ts';
import { lineShape } from '../domain/value/size.ts';
import type { ValueOf } from '../domain/value/value.ts';

/// What the officer set, as one record. Only what was set is stored, so that a better default reaches whoever kept the
/// default; and each setting is read by itself, so that one that is damaged takes no other with it.

/** Teams in Settings, and holidays. */
const MOST_SET = 2_000;

const storedShape = v.object({
  authority: v.exactOptional(authorityShape),
  /** What `authority.regulator` becomes, and from which day. */
  nextRegulator: v.exactOptional(nextRegulatorShape),
  /** For FOISA and the EISR; `authority.regulator` is that of FOIA and EIR. */
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
  /** The day on which the officer last looked up the UK regulator's name and address; null: never. */
  regulatorCheckedOn: v.exactOptional(v.nullable(dateShape)),
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
  regulatorCheckedOn: null,
};

/**
 * What each version changed of the stored settings.
 * 2: the usual law can be the Environmental Information (Scotland) Regulations too (`defaultRegime`). Letters give a regulator's
 *    postal address only where the officer says so, as with one that the officer wrote before; when the UK regulator was last
 *    looked up is kept.
 * 3: under which licence what is disclosed may be used again (`authority.licence`).
 */
const steps: readonly Step[] = [keepOwnAddresses, (stored) => stored];

function keepOwnAddresses(stored: Stored): Stored {
  const { authority, scottishRegulator: scottish } = stored;
  const isGroup = v.is(v.looseObject({ regulator: v.unknown() }), authority);
  return {
    ...stored,
    ...(isGroup && { authority: { ...authority, regulator: withOwnAddress(authority.regulator) } }),
    ...(scottish !== undefined && { scottishRegulator: withOwnAddress(scottish) }),
  };
}

/** Each setting is read by itself (`readSettings`). */
export const settingsKind: RecordKind<StoredSettings> = { shape: storedShape, steps };

/** The settings that can be read, and the names of those that cannot; none of either when a newer version stored them. */
export type ReadSettings = {
  readonly newer: boolean;
  readonly value: StoredSettings;
  readonly bad: readonly string[];
};

export function readSettings(stored: unknown): ReadSettings {
  if (isNewer(steps, stored)) return { newer: true, value: {}, bad: [] };
  const fields = Object.entries(Object(upToDate(steps, stored)));
  const known = fields.filter(([name]) => Object.hasOwn(storedShape.entries, name));
  const isGood = ([name, value]: [string, unknown]) => readAs(storedShape, { [name]: value }).ok;
  const [good, bad] = [known.filter(isGood), known.filter((one) => !isGood(one))];
  const result = readAs<StoredSettings>(storedShape, Object.fromEntries(good));
  const value = result.ok ? result.value : {};
  return { newer: false, value, bad: bad.map(([name]) => name) };
}

/** The record of settings with some that are set now; those that this release does not know stay. */
export function settingsRecord(before: unknown, set: StoredSettings): StoredSettings & Versioned {
  return { ...Object(upToDate(steps, before)), ...set, version: versionOf(steps) };
}

export type Versioned = { readonly version: number };
