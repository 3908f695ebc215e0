import * as v from 'valibot';
import type { Case } from '../domain/case/case.ts';
import { checkCase } from '../domain/case/check.ts';
import type { Changes } from './changes.ts';
import { type Database, read, SETTINGS_KEY, write } from './connection.ts';
import { damagedContents } from './damaged.ts';
import { backupFrame, idOf, type ReadRecord, readCase, readClauseChange, readSettings } from './shapes.ts';
import type { Backup, ClauseChange, Merged, Store } from './store.ts';

/** A backup file as read: what can be used of it, and one sentence for each thing that cannot. */
export type ReadBackup = { readonly backup: Backup | null; readonly problems: readonly string[] };

/** Reads a backup file. Gives no backup when the text is none at all; otherwise the records that are whole. */
export function readBackup(text: string): ReadBackup {
  const frame = v.safeParse(backupFrame, parsed(text));
  if (!frame.success)
    return {
      backup: null,
      problems: ['This file is not a backup made by FOI Drafter. Nothing was changed.'],
    };
  if (frame.output.format !== 1)
    return {
      backup: null,
      problems: ['This backup was made by a newer FOI Drafter. Update the extension first.'],
    };
  const cases = sorted(frame.output.cases, readWholeCase, 'draft');
  const clauses = sorted(frame.output.clauses, readClauseChange, 'clause');
  const settings = readSettings(frame.output.settings);
  const bad = settings.bad.map((field) => `The setting ${field} cannot be read and was left out.`);
  const { takenAt } = frame.output;
  return {
    backup: {
      product: 'foi-drafter',
      format: 1,
      takenAt,
      cases: cases.good,
      clauses: clauses.good,
      settings: settings.value,
      unreadable: [],
    },
    problems: [...cases.problems, ...clauses.problems, ...bad],
  };
}

/** Everything out, and everything in again. */
export function backupIn(db: Database, changes: Changes): Store['backup'] {
  return {
    take: (now) => read(() => taken(db, now)),
    merge: async (backup) => {
      const done = await write(db, ALL, (tx) => mergeInto(tx, backup));
      tellAll(changes, done.written);
      return { ...done.counts, undo: () => putBack(db, changes, done.written) };
    },
    clear: async () => {
      const held = await write(db, EVERY, clearAll);
      tellAll(changes, held.records);
      return {
        undo: async () => {
          await write(db, EVERY, (tx) => fillAgain(tx, held));
          tellAll(changes, held.records);
        },
      };
    },
  };
}

const ALL = ['cases', 'clauses', 'settings'] as const;
const EVERY = [...ALL, 'setAside', 'drafts'] as const;

type Tx = Parameters<Parameters<typeof write>[2]>[0];
type Kept = 'cases' | 'clauses' | 'settings';
/** One record that was written: what was there (undefined: nothing), and what is there now. */
type Written = {
  readonly store: Kept;
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sorted<T>(
  records: readonly unknown[],
  readOne: (stored: unknown) => ReadRecord<T>,
  what: string,
): { good: T[]; problems: string[] } {
  const good: T[] = [];
  const problems: string[] = [];
  for (const record of records) {
    const result = readOne(record);
    if (result.ok) good.push(result.value);
    else problems.push(`The ${what} ${idOf(record)} is damaged (${result.problem}) and was left out.`);
  }
  return { good, problems };
}

/** A case of a file is also asked whether its parts belong together: nobody's move has made it so. */
function readWholeCase(stored: unknown): ReadRecord<Case> {
  const result = readCase(stored);
  if (!result.ok) return result;
  try {
    checkCase(result.value);
    return result;
  } catch {
    return { ok: false, problem: 'its parts do not belong together' };
  }
}

async function taken(db: Database, takenAt: string): Promise<Backup> {
  const cases = (await db.getAll('cases')).flatMap((stored) => wholeOf(readCase(stored)));
  const clauses = (await db.getAll('clauses')).flatMap((stored) => wholeOf(readClauseChange(stored)));
  const settings = readSettings(await db.get('settings', SETTINGS_KEY)).value;
  const unreadable = await damagedContents(db);
  return { product: 'foi-drafter', format: 1, takenAt, cases, clauses, settings, unreadable };
}

function wholeOf<T>(result: { ok: true; value: T } | { ok: false }): readonly T[] {
  return result.ok ? [result.value] : [];
}

async function mergeInto(
  tx: Tx,
  backup: Backup,
): Promise<{ counts: Omit<Merged, 'undo'>; written: Written[] }> {
  const wanted = [
    ...backup.cases.map((value) => ({ store: 'cases', id: value.id, after: value }) as const),
    ...backup.clauses.map(
      (value: ClauseChange) => ({ store: 'clauses', id: value.id, after: value }) as const,
    ),
    ...settingsRecord(backup, await tx.objectStore('settings').get(SETTINGS_KEY)),
  ];
  const written: Written[] = [];
  let kept = 0;
  for (const { store, id, after } of wanted) {
    const before = await at(tx, store, id);
    if (same(before, after)) continue;
    if (isNewer(before, after)) kept += 1;
    else written.push({ store, id, before, after });
  }
  for (const { store, id, after } of written) await set(tx, store, id, after);
  const added = written.filter((one) => one.before === undefined).length;
  const updated = written.length - added;
  return { counts: { added, updated, kept, same: wanted.length - written.length - kept }, written };
}

function settingsRecord(backup: Backup, stored: unknown) {
  if (Object.keys(backup.settings).length === 0) return [];
  const after = { ...readSettings(stored).value, ...backup.settings };
  return [{ store: 'settings', id: SETTINGS_KEY, after } as const];
}

/** True when both are cases and the one that is here was worked on later. */
function isNewer(here: unknown, coming: unknown): boolean {
  const [a, b] = [readCase(here), readCase(coming)];
  return a.ok && b.ok && a.value.changedAt > b.value.changedAt;
}

async function putBack(db: Database, changes: Changes, written: readonly Written[]): Promise<void> {
  await write(db, ALL, async (tx) => {
    for (const { store, id, before, after } of written)
      if (same(await at(tx, store, id), after)) await set(tx, store, id, before);
  });
  tellAll(changes, written);
}

function at(tx: Tx, store: Kept, id: string): Promise<unknown> {
  if (store === 'settings') return tx.objectStore('settings').get(SETTINGS_KEY);
  return tx.objectStore(store).get(id);
}

async function set(tx: Tx, store: Kept, id: string, value: unknown): Promise<void> {
  if (store === 'settings') {
    const settings = tx.objectStore('settings');
    if (value === undefined) await settings.delete(SETTINGS_KEY);
    else await settings.put(value, SETTINGS_KEY);
  } else if (value === undefined) await tx.objectStore(store).delete(id);
  else await tx.objectStore(store).put(value);
}

type Held = { readonly records: readonly Written[]; readonly aside: readonly Aside[] };
type Aside = Awaited<ReturnType<typeof asideOf>>[number];

function asideOf(tx: Tx) {
  return tx.objectStore('setAside').getAll();
}

async function clearAll(tx: Tx): Promise<Held> {
  const records = [
    ...(await recordsOf(tx, 'cases')),
    ...(await recordsOf(tx, 'clauses')),
    { store: 'settings', id: SETTINGS_KEY, before: await at(tx, 'settings', ''), after: undefined } as const,
  ];
  const aside = await asideOf(tx);
  for (const name of EVERY) await tx.objectStore(name).clear();
  return { records, aside };
}

async function recordsOf(tx: Tx, store: 'cases' | 'clauses'): Promise<readonly Written[]> {
  const stored: unknown[] = await tx.objectStore(store).getAll();
  return stored.map((before) => ({ store, id: idOf(before), before, after: undefined }));
}

/** Puts everything back that no newer record has taken the place of. */
async function fillAgain(tx: Tx, held: Held): Promise<void> {
  for (const { store, id, before } of held.records)
    if ((await at(tx, store, id)) === undefined) await set(tx, store, id, before);
  for (const aside of held.aside) await tx.objectStore('setAside').add(aside);
}

function tellAll(changes: Changes, records: readonly Written[]): void {
  for (const { store, id } of records) if (store === 'cases') changes.tell({ store, id });
  for (const store of ['clauses', 'settings'] as const)
    if (records.some((one) => one.store === store)) changes.tell({ store });
}

/** Records are plain values; a key that is absent and one that is undefined are the same in JSON. */
function same(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b);
}

function sortedJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
