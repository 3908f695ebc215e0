import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/setup.mjs';
import { judgedIn } from './judged.ts';
import { noticeOf } from './notice.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'notices-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const NOTICE = {
  about: 'A limb is missing.',
  questions: ['1 What did the tools cost?'],
  answers: {
    1: { status: 'withhold', exemptions: [{ provision: '31(1)', likelihood: 'would', what: 'The cost' }] },
  },
  clauses: [{ starter: 'starter:foia:none', serves: ['31(1)'] }],
};

function put(file: string, notice: object): void {
  writeFileSync(path.join(folder, file), JSON.stringify(notice));
}

test('a folder gives each notice its findings and its letter', () => {
  put('limb.json', { ...NOTICE, clauses: [], reasoned: ['31(1)'] });
  const { findings, letter } = judgedIn(folder)['limb.json'] ?? { findings: [], letter: '' };
  expect(findings).toContainEqual({
    rule: 'missing-limb',
    severity: 'warns',
    place: '1',
    words: expect.stringMatching(/^Section 31\(1\)/),
    source: expect.stringContaining('FOIA'),
  });
  expect(letter).toContain('This is the harm that disclosure would cause.');
});

test('the command writes them into a file, and says how many there are', () => {
  put('limb.json', { ...NOTICE, clauses: [], reasoned: ['31(1)'] });
  const out = path.join(folder, 'out.txt');
  const said = execFileSync(process.execPath, [tsx, command, folder, out], { encoding: 'utf8' });
  expect(said).toMatch(/^1 notices checked/);
  expect(Object.keys(JSON.parse(readFileSync(out, 'utf8')))).toEqual(['limb.json']);
}, 60_000);

const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const command = path.join(root, 'scripts', 'notices.ts');

test('a clause of the starter library stands in the letter, its placeholders as the officer filled them', () => {
  const answers = { 1: { status: 'withhold', exemptions: ['43(2) would'] } };
  const harm = { starter: 'starter:foia:43-harm', fill: { whose_interests: 'our “own” suppliers' } };
  put('limb.json', { ...NOTICE, answers, clauses: [harm] });
  const { findings, letter } = judgedIn(folder)['limb.json'] ?? { findings: [], letter: '' };
  expect(letter).toContain('the commercial interests of our “own” suppliers.');
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'unfilled-placeholder', place: 'clause 1' }),
  );
});

test.each([
  ['no JSON', '{', 'bad.json: is no JSON'],
  ['a field that is none', JSON.stringify({ ...NOTICE, clauses: [], find: [] }), 'bad.json: find: '],
  [
    'a status that is none',
    JSON.stringify({ ...NOTICE, answers: { 1: { status: 'held' } } }),
    'bad.json: answers.1.status: ',
  ],
  ['a clause that is none', JSON.stringify(NOTICE), 'bad.json: clauses.0.starter: is no clause'],
  [
    'a day that is none',
    JSON.stringify({ ...NOTICE, clauses: [], today: '2026-02-30' }),
    'bad.json: today: ',
  ],
])('%s is told with the file and the field', (_, text, said) => {
  expect(() => noticeOf('bad.json', text)).toThrow(said);
});

test('an answer to no question is told with the file', () => {
  put('limb.json', { ...NOTICE, clauses: [], answers: { 7: 'Yes' } });
  expect(() => judgedIn(folder)).toThrow('limb.json: no question 7');
});
