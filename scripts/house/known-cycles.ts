/// The cycles of imports that there still are, types included. The list may only shrink: a cycle that is not in one of
/// these fails the check, and so does a file that stands here and is in no cycle any more.

/** Each cycle by its files under src. */
export const KNOWN_CYCLES: readonly (readonly string[])[] = [
  ['domain/law/contradiction.ts', 'domain/law/due-date.ts', 'domain/law/limits.ts'],
  ['domain/letter/assignments.ts', 'domain/letter/decision.ts'],
];
