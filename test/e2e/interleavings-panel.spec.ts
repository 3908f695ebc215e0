import { expect, test } from '@playwright/test';
import { Series } from '../bench/interleavings/series.ts';
import { webmails } from './desk.ts';

/// A few random interleavings with the real side panel, always the same ones: no letter where it must not be, no word lost
/// that was typed into a reply or an answer, nothing said that is not so. `npm run bench interleavings -- --panel` plays 100
/// in each mailbox.

const SEED = 1;
const COUNT = 5;

for (const webmail of webmails) {
  test(`${webmail}: whatever is done with the panel in whatever order, letters and words stand where they belong`, async () => {
    test.setTimeout(120_000);
    const series = await Series.startWithPanel(webmail);
    try {
      const found = await series.playMany(SEED, 0, COUNT);
      expect(found.map(({ number, violation }) => `${number}: ${violation.what}`)).toEqual([]);
      // Plans in which nothing ever happens would find nothing.
      expect(series.figures.inserted).toBeGreaterThan(0);
      expect(series.figures.landings).toBeGreaterThan(0);
      expect(series.figures.answered).toBeGreaterThan(COUNT);
    } finally {
      await series.close();
    }
  });
}
