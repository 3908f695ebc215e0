import * as v from 'valibot';
import { type FoiCase, readCase } from '../domain/case/case.ts';
import { checkCase } from '../domain/case/check.ts';
import { idOf, type ReadRecord } from '../domain/value/record.ts';
import { said } from '../domain/value/size.ts';
import { ageBeside } from './age.ts';
import { type ClauseChange, readClauseChange } from './clause-record.ts';
import { DEEPEST_FILE, MOST_OF_FILE, MOST_RECORDS } from './limits.ts';
import { readSettings, settingsRecord } from './settings-record.ts';
import type { Backup } from './store.ts';

/// A backup as a file. It carries a checksum of all that stands in it, so that a file which was cut, edited or spoilt on
/// its way is told before anything of it is used. White space does not count: an editor may lay the file out anew.

/**
 * A backup file as read: what can be used of it, and one sentence for each thing that cannot. `intact` is null for a file
 * without a checksum, as version 0.1.0 made them.
 */
export type ReadBackup = {
  readonly backup: Backup | null;
  readonly intact: boolean | null;
  readonly problems: readonly string[];
};

/** The frame of a backup; its records are read one by one, so that one bad record does not refuse the rest. */
const backupFrame = v.object({
  product: v.literal('foi-drafter' satisfies Backup['product']),
  format: v.number(),
  takenAt: v.string(),
  cases: v.array(v.unknown()),
  clauses: v.array(v.unknown()),
  settings: v.unknown(),
});

/** The text of a backup file. */
export async function writeBackup(backup: Backup): Promise<string> {
  return JSON.stringify({ ...backup, checksum: await checksumOf(backup) }, null, 1);
}

/** Reads a backup file. Gives no backup when the text is none at all; otherwise the records that are whole. */
export async function readBackup(text: string): Promise<ReadBackup> {
  const whole = parsed(text);
  const frame = v.safeParse(backupFrame, whole);
  if (!frame.success) return refused('This file is not a backup made by FOI Drafter. Nothing was changed.');
  if (frame.output.format !== 1)
    return refused('This backup was made by a newer FOI Drafter. Update the extension first.');
  const most = Math.max(frame.output.cases.length, frame.output.clauses.length);
  if (most > MOST_RECORDS)
    return refused(
      `This file has ${said(most)} records of a kind; ${said(MOST_RECORDS)} can be imported. Nothing was changed.`,
    );
  const cases = sorted(frame.output.cases, readWholeCase, 'case');
  const clauses = sorted(frame.output.clauses, readClauseChange, 'clause');
  const settings = readSettings(frame.output.settings);
  const bad = settings.newer
    ? [NEWER_SETTINGS]
    : settings.bad.map((field) => `The setting ${field} cannot be read and was left out.`);
  const { takenAt } = frame.output;
  return {
    backup: {
      product: 'foi-drafter',
      format: 1,
      takenAt,
      cases: cases.good,
      clauses: clauses.good,
      settings: settingsRecord({}, settings.value),
      unreadable: [],
    },
    intact: await isIntact(whole),
    problems: [...cases.problems, ...clauses.problems, ...bad],
  };
}

function refused(problem: string): ReadBackup {
  return { backup: null, intact: null, problems: [problem] };
}

async function isIntact(whole: unknown): Promise<boolean | null> {
  const { checksum, ...rest }: Record<string, unknown> = Object(whole);
  try {
    return checksum === undefined ? null : checksum === (await checksumOf(rest));
  } catch (error) {
    // Nested more deeply than the browser can write: nothing that was written here.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** SHA-256, in hexadecimal, of everything in the file but the checksum, as JSON without white space. */
async function checksumOf(content: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parsed(text: string): unknown {
  try {
    return isLaborious(text) ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Looked at first: the browser reads a hundred million brackets for the better part of a minute. */
function isLaborious(text: string): boolean {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at];
    if (one === '"') at = endOfString(text, at);
    else if (one === ']' || one === '}') depth -= 1;
    else if (one === '[' || one === '{' || one === ':') {
      parts += 1;
      if (one !== ':') depth += 1;
      if (depth > DEEPEST_FILE || parts > MOST_OF_FILE) return true;
    }
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && isEscaped(text, at)) at = text.indexOf('"', at + 1);
  return at === -1 ? text.length : at;
}

/** True behind an odd number of backslashes. */
function isEscaped(text: string, quote: number): boolean {
  let before = quote;
  while (text[before - 1] === '\\') before -= 1;
  return (quote - before) % 2 === 1;
}

/** What of a file only a newer version can read. */
function newerIn(what: string): string {
  return `${what} was stored by a newer version of FOI Drafter and was left out. Update FOI Drafter, then import this file again.`;
}

const NEWER_SETTINGS = newerIn('What is set in Settings');

function sorted<T extends FoiCase | ClauseChange>(
  records: readonly unknown[],
  readOne: (stored: unknown) => ReadRecord<T>,
  what: string,
): { good: T[]; problems: string[] } {
  const good: T[] = [];
  const problems: string[] = [];
  for (const record of records) {
    const result = readOne(record);
    if (result.ok) good.push(result.value);
    else if (result.newer) problems.push(newerIn(`The ${what} ${idOf(record)}`));
    else problems.push(`The ${what} ${idOf(record)} is damaged (${result.problem}) and was left out.`);
  }
  const one = oneOfEach(good, what);
  return { good: one.good, problems: [...problems, ...one.problems] };
}

/** Of the records of one id the newest; none where that can't be told, for only the officer knows which is meant. */
function oneOfEach<T extends FoiCase | ClauseChange>(
  records: readonly T[],
  what: string,
): { good: T[]; problems: string[] } {
  const good: T[] = [];
  const problems: string[] = [];
  for (const [id, all] of byId(records)) {
    const newest = all.reduce((one, other) => (ageBeside(other, one) === 'newer' ? other : one));
    const ages = all.map((one) => ageBeside(one, newest));
    const isTold = !ages.includes('untold');
    if (isTold) good.push(newest);
    if (isTold && !ages.includes('older')) continue;
    const twice = `The ${what} ${idOf({ id })} is in this file more than once, with different words.`;
    const taken = isTold ? 'The newest was taken.' : 'Which is the newest can’t be told: none was taken.';
    problems.push(`${twice} ${taken}`);
  }
  return { good, problems };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const record of records) {
    const all = found.get(record.id);
    if (all) all.push(record);
    else found.set(record.id, [record]);
  }
  return found;
}

/** A case of a file is also asked whether its parts belong together: nobody's move has made it so. */
function readWholeCase(stored: unknown): ReadRecord<FoiCase> {
  const result = readCase(stored);
  if (!result.ok) return result;
  try {
    checkCase(result.value);
    return result;
  } catch {
    return { ok: false, newer: false, problem: 'its parts do not belong together' };
  }
}
