import { analyse } from 'scslre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacksOn, textOf } from './attacks.ts';
import { STEEPEST, search, timeOf } from './growth.ts';
import { type Code, readCode } from './patterns.ts';
import { steepest } from './steepest.ts';

/** Of each pattern's attacks, so many; `npm run bench growth` tries all. */
const MOST = 60;
/** 5 ns a letter: hardly more than to look at each. A square of 10,000 takes 50 times that. */
const CHEAP_MS = 0.05;
const PATIENCE = { timeout: 600_000 };

let code: Code;
beforeAll(async () => {
  code = await readCode();
}, 120_000);
afterAll(() => code.close());

test('patterns are found wherever the code has them', () => {
  const places = code.patterns().map(({ at }) => at.split(':')[0]);
  for (const place of [
    'src/domain/request/dates-asked.ts',
    'src/domain/checks/rules/personal-data.ts',
    'src/webmail/page.ts',
    'src/panel/words/question-names.ts',
    'src/protocol.ts',
  ])
    expect(places).toContain(place);
  // What is put together as a case needs it: `public.test.ts` runs these.
  expect([...new Set(code.unseen().map((at) => at.split(':')[0]))].sort()).toEqual([
    'src/domain/checks/cited-in.ts',
    'src/domain/checks/missing/estimate.ts',
    'src/domain/checks/questions-named-in.ts',
    'src/domain/checks/rules/missing-purpose.ts',
    'src/domain/checks/rules/requester-named.ts',
    'src/domain/checks/rules/third-party-unasked.ts',
    'src/domain/checks/words/has-all.ts',
    'src/domain/consultations/in-reasons.ts',
    'src/domain/teams/without-requester.ts',
  ]);
});

test.each([
  ['an end that begins anywhere', /[\s,;]+(?:and|or)$/i],
  ['the rest of a line from anywhere', /\([234][AB]\).*$/],
  ['two words with anything between', /\b(?:sections|ss)\b[^.;]*\b43\b/],
  ['an address without a beginning', /[^\s<>]+@[^\s<>]+\.[a-z]{2,}/i],
  ['a repetition in a repetition', /^(?:\w+ ?){1,2}$/],
])('a square is found: %s', PATIENCE, (_what, pattern) => {
  expect(steepest(pattern).exponent).toBeGreaterThan(STEEPEST);
});

test('what is in proportion is not taken for a square', () => {
  expect(steepest(/(?<![\s,;])[\s,;]+(?:and|or)$/i).exponent).toBeLessThan(STEEPEST);
});

test('no pattern is one that is known to run away', PATIENCE, () => {
  const found = code
    .patterns()
    .filter(({ pattern }) => analyse(pattern).reports.length > 0)
    .map(({ at, pattern }) => `${at} ${pattern}`);
  expect(found).toEqual([]);
});

test('every pattern takes time in proportion to the text, whatever stands in it', PATIENCE, () => {
  const slow = code.patterns().flatMap(({ at, pattern }) => {
    const { exponent, attack } = steepest(pattern, MOST, CHEAP_MS);
    return exponent > STEEPEST
      ? [`${at} ${pattern} takes the power ${exponent.toFixed(2)} of ${attack}`]
      : [];
  });
  expect(slow).toEqual([]);
});

/** A text of a line's length: what tries every way to take it apart shows itself there, however few repetitions it allows. */
const LINES = [24, 40, 300];
/** Against a search through 10,000 letters that looks at each once. */
const DEAREST = 30;

function dearest(pattern: RegExp, plain: number): string | null {
  for (const length of LINES) {
    for (const attack of attacksOn(pattern)) {
      const text = textOf(attack, length);
      search(pattern, text);
      const isDear = () => timeOf(() => search(pattern, text)) > DEAREST * plain;
      if (isDear() && isDear() && isDear()) return JSON.stringify({ ...attack, length });
    }
  }
  return null;
}

test('no pattern takes long for a line, whatever stands in it', PATIENCE, () => {
  const letters = 'a'.repeat(10_000);
  const once = /(?<![a-z])[a-z]+\d/;
  const plain = Math.min(...[1, 2, 3, 4].map(() => timeOf(() => search(once, letters))));
  expect(dearest(/^(?:(?:[-\w]|to)[ -]{0,3}){1,12}$/, plain)).not.toBeNull();
  const slow = code.patterns().flatMap(({ at, pattern }) => {
    const attack = dearest(pattern, plain);
    return attack === null ? [] : [`${at} ${pattern} with ${attack}`];
  });
  expect(slow).toEqual([]);
});
