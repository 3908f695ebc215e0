/// How much a backup file may hold. How large one record may be is said by src/domain/value/size.ts.

/** Cases of one backup file, and clauses. */
export const MOST_RECORDS = 10_000;

/** Bytes of a backup file: some two thousand cases. */
const LARGEST_FILE = 100_000_000;

/** Lists and groups inside one another in a backup file: one record that is nested too deeply does not refuse the others. */
export const DEEPEST_FILE = 100_000;

/** Lists, groups and named values of a backup file: twice as many as the largest that is written here. */
export const MOST_OF_FILE = 6_000_000;

/** What is wrong with a file that is too large to be looked at; null for one that is not. */
export function tooLarge(bytes: number): string | null {
  if (bytes <= LARGEST_FILE) return null;
  return `This file is larger than ${LARGEST_FILE / 1_000_000} MB, which is more than FOI Drafter can import. Nothing was changed.`;
}
