import type { NameWords } from './sentences.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
] as const;

/** What questions are called that the requester did not tell apart. */
export const englishNames: NameWords = {
  part: (whole, place) => `${whole} (part ${place})`,
  nth: (name, place) => `${name} (${ORDINALS[place - 1] ?? `no. ${place}`})`,
};
