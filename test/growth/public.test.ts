import { describe, expect, test } from 'vitest';
import { exponentOf, STEEPEST } from './growth.ts';
import { PIECES, PLACES } from './hostile.ts';

const PATIENCE = { timeout: 600_000 };
/** Each place gets every third piece, each its own third; `npm run bench growth` tries all. */
const EVERY = 3;

describe('whatever is written there, time grows in proportion to its length', () => {
  test.each(Object.entries(PLACES).map(([place, work], index) => ({ place, work, index })))(
    '$place',
    PATIENCE,
    ({ work, index }) => {
      const slow = PIECES.filter((_piece, i) => i % EVERY === index % EVERY).flatMap((piece) => {
        const exponent = exponentOf(work(piece), 1);
        return exponent > STEEPEST ? [`${JSON.stringify(piece)} takes the power ${exponent.toFixed(2)}`] : [];
      });
      expect(slow).toEqual([]);
    },
  );
});
