/**
 * Longer texts are not read, so that judging one never holds the page up for 50 ms: it takes about 6 µs a block (2026-11-23,
 * `npm run bench`). A request of 60 questions has 10,000 characters in 100 blocks; what is longer than this is a file
 * that somebody pasted.
 */
export const MAX_CHARACTERS = 300_000;
export const MAX_BLOCKS = 4_000;
