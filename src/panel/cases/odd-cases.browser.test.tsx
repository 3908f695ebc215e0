import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import { type FoiCase, readCase } from '../../domain/case/case.ts';
import { afterMoves, sampleCase } from '../../domain/case/sample-case.ts';
import { paragraph } from '../../domain/text/rich-text.ts';

/// Every value of a case put in another's place by something odd: what can still be read is shown by every view.

const team = 'team-1';
const whole = afterMoves(
  {
    ...sampleCase('1 How many?', '2 For each:', '2a How much?', '- Why?'),
    inserted: { lines: ['Dear'], at: 'x' },
  },
  { kind: 'write-answer', question: 'q1', team, body: [paragraph('Four hundred.')], basis: 0 },
  { kind: 'set-status', question: 'q3', team, status: 'withhold' },
  { kind: 'claim', question: 'q3', team, provision: '43(2)' },
  { kind: 'set-status', question: 'q4', team, status: 'not-held' },
  { kind: 'add-team', team: { id: 'b', name: 'B' } },
);

const ODD: readonly unknown[] = [
  '',
  '[',
  '\\',
  '$&',
  '.*(a+)+',
  '\ud800',
  '\0',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '*',
  'q1/b',
  '9999-12-31',
  '0001-01-01',
  '1900-02-28',
  'x'.repeat(5_000),
  '\u202e',
  -0,
  0,
  1e9,
  Number.MAX_SAFE_INTEGER,
  null,
  true,
  [],
  {},
];

function* mutated(value: unknown): Generator<unknown> {
  for (const odd of ODD) yield odd;
  if (Array.isArray(value)) {
    yield [...value, ...value];
    yield [...value].reverse();
    for (const [at, part] of value.entries())
      for (const other of mutated(part)) yield [...value.slice(0, at), other, ...value.slice(at + 1)];
  } else if (typeof value === 'object' && value !== null)
    for (const [name, part] of Object.entries(value)) {
      yield { ...value, [`${name}\ud800`]: part };
      for (const other of mutated(part)) yield { ...value, [name]: other };
    }
}

/** What stands in the panel when a view does. */
const SHOWN = { request: '.request', letter: '.letter', cases: '.cases .case' } as const;

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});

afterEach(() => {
  render(null, panel.place);
  panel.close();
});

function readable(): readonly FoiCase[] {
  const found: FoiCase[] = [];
  for (const one of mutated(whole)) {
    const result = readCase(one);
    if (result.ok) found.push(result.value);
  }
  return found;
}

it('every case that can be read makes a letter and is checked', async () => {
  const cases = readable();
  expect(cases.length).toBeGreaterThan(500);
  // The rules are loaded when a view asks for what is wrong.
  const stop = panel.session.findings.subscribe(() => {});
  await panel.store.cases.restore(whole);
  await panel.session.showCase(whole.id);
  // Each rule is a file of its own here, and all of them are fetched now.
  await expect.poll(() => panel.session.findings.value, { timeout: 20_000 }).not.toBeNull();
  let found = 0;
  for (const one of cases) {
    await panel.store.cases.restore(one);
    await panel.session.showCase(one.id);
    panel.session.letter.value;
    found += panel.session.findings.value?.length ?? Number.NaN;
    await panel.store.cases.remove(one.id);
  }
  stop();
  expect(found).toBeGreaterThan(cases.length);
}, 60_000);

it('every kind of case that can be read is shown by every view', async () => {
  // Said instead of true, it fails the test and says what it said.
  const failed = () => panel.place.querySelector('[role=alert]')?.textContent ?? false;
  const views = ['request', 'letter', 'cases'] as const;
  for (const [at, one] of readable().entries()) {
    if (at % 7 !== 0) continue;
    await panel.store.cases.restore(one);
    await panel.session.refresh('cases');
    await panel.session.showCase(one.id);
    for (const view of views) {
      panel.session.go(view);
      const shown = () => panel.place.querySelector(`main > ${SHOWN[view]}`) !== null || failed();
      await expect.poll(shown, { interval: 5 }).toBe(true);
    }
    await panel.store.cases.remove(one.id);
  }
}, 60_000);

it('a draft with a subject of sixty million letters is listed as damaged, and the others are there', async () => {
  await panel.store.cases.restore(whole);
  const giant = { store: 'cases', id: 'giant', problem: 'subject', key: 1 } as const;
  const record = { ...giant, aside: true, newer: false };
  await panel.store.damaged.restore(record, { ...whole, id: 'giant', subject: 'x'.repeat(60_000_000) });
  panel.session.go('cases');
  await expect
    .poll(() => panel.place.querySelector('.damaged')?.textContent)
    .toContain('Case giant: subject');
  expect(panel.place.querySelectorAll('.case')).toHaveLength(1);
});
