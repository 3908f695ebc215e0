import { describe, expect, test } from 'vitest';
import { lastingExponent, STEEPEST } from './growth.ts';
import { PIECES, PLACES } from './hostile.ts';

const PATIENCE = { timeout: 600_000 };
/** 50 ns a letter; a square of 10,000 takes more. `npm run bench growth` measures the others too. */
const CHEAP_MS = 0.5;

describe('whatever is written there, time grows in proportion to its length', () => {
  test.each(Object.entries(PLACES).map(([place, work]) => ({ place, work })))(
    '$place',
    PATIENCE,
    ({ work }) => {
      const slow = PIECES.flatMap((piece) => {
        const exponent = lastingExponent(work(piece), CHEAP_MS);
        return exponent > STEEPEST ? [`${JSON.stringify(piece)} takes the power ${exponent.toFixed(2)}`] : [];
      });
      expect(slow).toEqual([]);
    },
  );
});
