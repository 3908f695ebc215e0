import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { noticeFiles, noticeFolder, readNotice } from '../../../test/notices/notice.ts';
import { caseOf, findingsIn, placeOf } from '../../../test/notices/notice-case.ts';
import type { FoiCase } from '../case/case.ts';
import { checkCase } from '../case/check.ts';
import type { CaseMove } from '../case/moves.ts';
import { afterMoves } from '../case/sample-case.ts';
import { type Finding, keyOfFinding } from './finding.ts';
import { weigh } from './overridden.ts';

/// Runs every case of test/corpus/notices. Its README says how a case is written.

const files = noticeFiles(noticeFolder);
const read = (file: string) => readNotice(noticeFolder, file);

/** "missing-limb 6@Communications", "shared-test clause 2", "rights-incomplete letter" */
function written(foiCase: FoiCase, finding: Finding): string {
  return `${finding.rule} ${placeOf(foiCase, finding)}`;
}

test('there are notices to check', () => {
  expect(files.length).toBeGreaterThan(40);
});

test.each(files)('%s', (file) => {
  const notice = read(file);
  const foiCase = caseOf(notice);
  checkCase(foiCase);
  const found = findingsIn(foiCase, notice);
  expect(found.map((finding) => written(foiCase, finding)).sort(), notice.about).toEqual(
    [...notice.finds].sort(),
  );
  for (const { problem, todo } of found) {
    expect(problem).toMatch(/^[A-Z“{].*\.$/s);
    expect(todo).toMatch(/^$|^[A-Z].*\.$/s);
  }
});

test.each(files.filter((file) => read(file).warns))('%s: what only warns', (file) => {
  const notice = read(file);
  const foiCase = caseOf(notice);
  const warns = findingsIn(foiCase, notice).filter(({ severity }) => severity === 'warns');
  expect(warns.map((one) => written(foiCase, one)).sort(), notice.about).toEqual(
    [...(notice.warns ?? [])].sort(),
  );
});

test.each(files.filter((file) => Object.keys(read(file).sources).length > 0))('%s: of which law', (file) => {
  const notice = read(file);
  const foiCase = caseOf(notice);
  const named = findingsIn(foiCase, notice).map((one) => [written(foiCase, one), one.source] as const);
  expect(Object.fromEntries(named.filter(([place]) => place in notice.sources)), notice.about).toEqual(
    notice.sources,
  );
});

const passing = files.filter((file) => Object.keys(read(file).overrides).length > 0);

test.each(passing)('%s: what is passed', (file) => {
  const notice = read(file);
  const foiCase = caseOf(notice);
  const found = findingsIn(foiCase, notice);
  const passed = Object.entries(notice.overrides).flatMap(([place, reason]) =>
    found.filter((one) => written(foiCase, one) === place).map((one) => [keyOfFinding(one), reason] as const),
  );
  const after = afterMoves(
    foiCase,
    ...passed.map(([key, reason]): CaseMove => ({ kind: 'override', findings: [key], reason })),
  );
  const { open } = weigh(after, findingsIn(after, notice));
  expect(open.map((one) => written(foiCase, one)).sort(), notice.about).toEqual([...notice.open].sort());
});

/** The rules of `rules/`, each the name of its file, and what `missing/` writes under. */
function ruleNames(): readonly string[] {
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const missing = readdirSync(here('./missing/')).map((name) =>
    readFileSync(here(`./missing/${name}`), 'utf8'),
  );
  const written = missing.flatMap((code) =>
    [...code.matchAll(/\blacking\('([\w-]+)'/g)].map(([, name = '']) => name),
  );
  return [...readdirSync(here('./rules/')).map((name) => name.replace('.ts', '')), ...written];
}

test('every rule is shown by a notice that breaks it', () => {
  const shown = new Set(
    files.flatMap((file) => {
      const notice = read(file);
      return notice.finds.map((find) => find.split(' ')[0]);
    }),
  );
  expect(ruleNames()).toEqual(expect.arrayContaining(['left-out', 'unanswered']));
  expect(ruleNames().filter((rule) => !shown.has(rule))).toEqual([]);
});
