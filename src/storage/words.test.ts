import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { caseRecord } from '../domain/case/case.ts';
import { type RecordKind, versionOf } from '../domain/value/record.ts';
import { storedWords } from '../domain/value/sample/stored-words.ts';
import { removedRecord, writtenRecord } from './clause-record.ts';
import { settingsKind } from './settings-record.ts';

/// What each version of a record can store is written down (test/corpus/stored-words), so that nothing new is stored under a
/// version that an earlier release takes for its own.

const corpus = fileURLToPath(new URL('../../test/corpus/stored-words/', import.meta.url));

/** Each kind of record by the name of its lists, and the first version of which there is one. */
const KINDS: Readonly<Record<string, { readonly kind: RecordKind<unknown>; readonly first: number }>> = {
  case: { kind: caseRecord, first: 2 },
  clause: { kind: writtenRecord, first: 1 },
  'removed-clause': { kind: removedRecord, first: 1 },
  settings: { kind: settingsKind, first: 1 },
};

describe.each(Object.entries(KINDS))('the words of a stored %s', (name, { kind, first }) => {
  const version = versionOf(kind.steps);

  it('are those that are written down of its version', async () => {
    const list = `${name}-${version}.txt`;
    const words = `${storedWords(kind.shape).join('\n')}\n`;
    const whatToDo = `What is stored of a record (${name}) is not what stored-words/${list} says of version ${version}. Do not change that list: add a step to the end of the record’s \`steps\`, which makes it a new version, and write the list of that one. test/corpus/stored-words/README.md says how`;
    await expect(words, whatToDo).toMatchFileSnapshot(corpus + list);
  });

  it('are written down of every version since the first, and of none that is not', () => {
    const versions = Array.from({ length: version - first + 1 }, (_, at) => `${name}-${first + at}.txt`);
    const written = readdirSync(corpus).filter((file) => file.replace(/-\d+\.txt$/, '') === name);
    // Today's is asked for above, and may be being written.
    const all = new Set([...written, ...versions.slice(-1)]);
    expect([...all].sort()).toEqual(versions.sort());
  });
});
