import { compareProvisions } from './citation.ts';
import { checkDate, type IsoDate } from './dates.ts';
import { eir } from './eir.ts';
import { eisr } from './eisr.ts';
import { foia } from './foia.ts';
import { foisa } from './foisa.ts';
import type { Likelihood, Provision, Regime } from './provision.ts';

const ROWS: Record<Regime, readonly Provision[]> = {
  FOIA: foia,
  EIR: eir,
  FOISA: foisa,
  EISR: eisr,
};

const BY_KEY: ReadonlyMap<string, readonly Provision[]> = groupByKey(Object.values(ROWS).flat());

/**
 * The provision as law: the newest row, or the one in force on a day.
 * @param provision in canonical form (`parseCitation` makes it).
 * @param on the day whose law is asked for; the newest row when left out.
 * @returns undefined when the regime has no such provision.
 * @throws RangeError when the day is before the provision's first row: it was not law then, and no later row is a guess at it.
 */
export function findProvision(regime: Regime, provision: string, on?: IsoDate): Provision | undefined {
  const rows = BY_KEY.get(`${regime} ${provision}`);
  if (rows === undefined || on === undefined) return rows?.at(-1);
  const day = checkDate(on);
  const inForce = rows.filter((row) => row.validFrom.date <= day).at(-1);
  if (inForce === undefined) throw new RangeError(`${regime} ${provision} was not in force on ${day}.`);
  return inForce;
}

/** All provisions of a regime in the order of the statute. */
export function provisionsOf(regime: Regime): readonly Provision[] {
  return [...ROWS[regime]].sort((a, b) => compareProvisions(a.provision, b.provision));
}

/** The degrees of likelihood between which the officer must choose; none for a provision without a harm test or choice. */
export function likelihoodsOf(provision: Provision): readonly Likelihood[] {
  if (provision.test !== 'harm') return [];
  return provision.harm === 'adversely affect' ? ['would'] : ['would', 'would-be-likely'];
}

/** Rows of one provision, oldest first. */
function groupByKey(rows: readonly Provision[]): ReadonlyMap<string, readonly Provision[]> {
  const groups = new Map<string, Provision[]>();
  for (const row of rows) {
    const key = `${row.regime} ${row.provision}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of groups.values()) group.sort((a, b) => (a.validFrom.date < b.validFrom.date ? -1 : 1));
  return groups;
}
