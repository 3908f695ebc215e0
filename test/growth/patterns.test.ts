import { analyse } from 'scslre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacksOn, textOf } from './attacks.ts';
import { exponentOf, STEEPEST, search } from './growth.ts';
import { type Code, readCode } from './patterns.ts';

/** 5 ns a letter: a search that does no more than to look at each. A square of 10,000 would take 50 times that. */
const CHEAP_MS = 0.05;

let code: Code;
beforeAll(async () => {
  code = await readCode();
});
afterAll(() => code.close());

function steepest(pattern: RegExp): { exponent: number; attack: string } {
  let worst = { exponent: 0, attack: '' };
  for (const attack of attacksOn(pattern)) {
    const exponent = exponentOf((length) => {
      let text: string | undefined;
      return () => {
        text ??= textOf(attack, length);
        return search(pattern, text);
      };
    }, CHEAP_MS);
    if (exponent > worst.exponent) worst = { exponent, attack: JSON.stringify(attack) };
    if (exponent > STEEPEST) break;
  }
  return worst;
}

test('a pattern that takes the square of a length is found, and one in proportion is not', () => {
  expect(steepest(/[\s,;]+(?:and|or)$/i).exponent).toBeGreaterThan(1.5);
  expect(steepest(/\([234][AB]\).*$/).exponent).toBeGreaterThan(1.5);
  expect(steepest(/\b(?:sections|ss)\b[^.;]*\b43\b/).exponent).toBeGreaterThan(1.5);
  expect(steepest(/(?<!\s)\s+(?:and|or)/i).exponent).toBeLessThan(STEEPEST);
});

test('no pattern is known to run away', () => {
  const found = code
    .patterns()
    .filter(({ pattern }) => analyse(pattern).reports.length > 0)
    .map(({ at, pattern }) => `${at} ${pattern}`);
  expect(found).toEqual([]);
});

test('every pattern takes time in proportion to the text, whatever stands in it', {
  timeout: 600_000,
}, () => {
  const slow: string[] = [];
  let n = 0;
  for (const { at, pattern } of code.patterns()) {
    const t = performance.now();
    const { exponent, attack } = steepest(pattern);
    const a = attacksOn(pattern).length;
    n += a;
    const line = `${at} ${exponent.toFixed(2)} ${(performance.now() - t).toFixed(0)} ms ${a} attacks ${String(pattern).slice(0, 200)} ${attack}`;
    if (exponent > STEEPEST) slow.push(line);
  }
  expect(slow).toEqual([]);
});
