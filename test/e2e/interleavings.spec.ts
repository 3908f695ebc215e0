import { expect, test } from '@playwright/test';
import { ONCE_WRONG } from '../bench/interleavings/once-wrong.ts';
import { Series } from '../bench/interleavings/series.ts';
import { webmails } from './desk.ts';

/// Random interleavings, always the same ones, and every one in which something was once wrong: no letter in a message that
/// does not go to its requester, none twice, no word lost that was typed, nothing said that is not so. `npm run bench
/// interleavings` plays 500 in each mailbox.

const SEED = 1;
const COUNT = 40;

for (const webmail of webmails) {
  test(`${webmail}: whatever is done in whatever order, a letter stands where it belongs, once`, async () => {
    test.setTimeout(240_000);
    const series = await Series.start(webmail);
    try {
      for (const { plan, was } of ONCE_WRONG.filter((one) => one.webmail === webmail))
        expect(await series.play(plan), was).toBeNull();
      const found = await series.playMany(SEED, 0, COUNT);
      expect(found.map(({ number, violation }) => `${number}: ${violation.what}`)).toEqual([]);
      // Plans in which nothing ever happens would find nothing.
      expect(series.figures.inserted).toBeGreaterThan(COUNT / 10);
      expect(series.figures.landings).toBeGreaterThanOrEqual(series.figures.inserted / 2);
    } finally {
      await series.close();
    }
  });
}
