import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Words } from './cover.ts';
import type { StoreDefinition, StoredRecord } from './dump.ts';

/// What was recorded of earlier versions, as test/corpus/stored/README.md says.

const corpus = fileURLToPath(new URL('../corpus/stored/', import.meta.url));

/** A case as it was recorded: a record, and what there is to see in it. */
type RecordedCase = StoredRecord & { readonly name: string; readonly shows: string };

export type RecordedVersion = {
  readonly words: Words;
  readonly database: { readonly version: number; readonly stores: readonly StoreDefinition[] };
  readonly cases: readonly RecordedCase[];
  /** The records of every other store, by its name. */
  readonly stores: Readonly<Record<string, readonly StoredRecord[]>>;
  /** The settings as they were on the first day, with little set. */
  readonly firstDay: readonly StoredRecord[];
  /** The backup file, as text. */
  readonly backup: string;
};

/** The versions of which there is a folder. */
export function recordedVersions(): readonly string[] {
  const entries = readdirSync(corpus, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Reads the folder of a version. Throws when a file is missing. */
export function readRecorded(version: string): RecordedVersion {
  const text = (file: string) => readFileSync(`${corpus}${version}/${file}`, 'utf8');
  const json = (file: string) => JSON.parse(text(file));
  const database: RecordedVersion['database'] = json('database.json');
  const others = database.stores.filter(({ name }) => name !== 'cases');
  const cases = readdirSync(`${corpus}${version}/cases`).map(
    (file): RecordedCase => ({ name: file.replace(/\.json$/, ''), ...json(`cases/${file}`) }),
  );
  return {
    words: json('recorded.json').words,
    database,
    cases,
    stores: Object.fromEntries(others.map(({ name }) => [name, json(`${name}.json`)])),
    firstDay: json('settings-first-day.json'),
    backup: text('backup.json'),
  };
}
