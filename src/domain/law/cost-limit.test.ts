import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { COST_ACTIVITIES, type CostLimit, costOf, type EstimateLine, estimateShape } from './cost-limit.ts';

/** "40 x 15": forty at fifteen minutes each. */
function lines(...work: readonly string[]): readonly EstimateLine[] {
  return work.map((text, i) => {
    const [count = 0, minutes = 0] = text.split(' x ').map(Number);
    return { id: `${i}`, activity: 'locating', what: '', count, minutes };
  });
}

describe('an estimate', () => {
  test.each<[string, CostLimit, readonly EstimateLine[], number, number, boolean]>([
    ['nothing', 450, [], 0, 0, false],
    ['the limit of a council to the minute', 450, lines('18 x 60'), 1080, 450, false],
    ['a minute more', 450, lines('18 x 60', '1 x 1'), 1081, 450.42, true],
    ['a second more than the limit', 450, lines('18 x 60', '1 x 0.0167'), 1080.017, 450.01, true],
    ['the same for central government', 600, lines('18 x 60', '1 x 1'), 1081, 450.42, false],
    ['the limit of central government to the minute', 600, lines('1440 x 1'), 1440, 600, false],
    ['a minute above it', 600, lines('1441 x 1'), 1441, 600.42, true],
    ['4,080 e-mails at two minutes', 450, lines('4080 x 2'), 8160, 3400, true],
    ['thirds of a minute', 450, lines('3 x 0.3333'), 1, 0.42, false],
    ['tenths that floating numbers get wrong', 450, lines('1 x 0.1', '1 x 0.2'), 0.3, 0.13, false],
  ])('%s', (_, limit, work, minutes, pounds, exceeds) => {
    const limitHours = limit / 25;
    const expected = { minutes, pounds, limit, limitHours, rate: 25, exceeds };
    expect(costOf({ limit, lines: work })).toEqual(expected);
  });

  test('under FOISA counts £15 an hour against £600, and no time for finding out whether it is held', () => {
    const [found, ...others] = lines('10 x 60', '40 x 60', '1 x 1');
    const determining: EstimateLine[] = found ? [{ ...found, activity: 'determining' }] : [];
    const cost = costOf({ limit: 450, lines: [...determining, ...others] }, 'FOISA');
    expect(cost).toEqual({
      minutes: 2401,
      pounds: 600.25,
      limit: 600,
      limitHours: 40,
      rate: 15,
      exceeds: true,
    });
  });
});

test.each(['count', 'minutes'])(
  'a stored line without its %s is no line: it counts as nothing made up',
  (field) => {
    const [line] = lines('40 x 15');
    const lacking = Object.fromEntries(Object.entries({ ...line }).filter(([name]) => name !== field));
    expect(v.is(estimateShape, { limit: 450, lines: [line] })).toBe(true);
    expect(v.is(estimateShape, { limit: 450, lines: [lacking] })).toBe(false);
  },
);

const anyLimit = fc.constantFrom<CostLimit>(450, 600);
const anyLine: fc.Arbitrary<EstimateLine> = fc.record({
  id: fc.uuid(),
  activity: fc.constantFrom(...COST_ACTIVITIES),
  what: fc.string(),
  count: fc.nat(10_000),
  minutes: fc.double({ min: 0, max: 600, noNaN: true }),
});
const anyLines = fc.array(anyLine, { maxLength: 12 });

describe('whatever the work', () => {
  test('the order of its lines changes nothing', () => {
    fc.assert(
      fc.property(
        anyLimit,
        anyLines.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        (limit, [all, shuffled]) => {
          expect(costOf({ limit, lines: shuffled })).toEqual(costOf({ limit, lines: all }));
        },
      ),
    );
  });

  test('more work never costs less, and never gets back within the limit', () => {
    fc.assert(
      fc.property(anyLimit, anyLines, anyLine, (limit, all, more) => {
        const before = costOf({ limit, lines: all });
        const after = costOf({ limit, lines: [...all, more] });
        expect(after.pounds).toBeGreaterThanOrEqual(before.pounds);
        expect(after.exceeds || !before.exceeds).toBe(true);
      }),
    );
  });

  test('what meets the limit exactly does not exceed it, however it is divided', () => {
    fc.assert(
      fc.property(anyLimit, fc.integer({ min: 1, max: 60 }), (limit, parts) => {
        const total = (limit / 25) * 60;
        const each = Math.floor(total / parts);
        const work = lines(`${parts} x ${each}`, `1 x ${total - parts * each}`);
        expect(costOf({ limit, lines: work }).exceeds).toBe(false);
        expect(costOf({ limit, lines: [...work, ...lines('1 x 0.001')] }).exceeds).toBe(true);
      }),
    );
  });
});
