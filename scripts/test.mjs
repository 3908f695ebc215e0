// `npm test`: set-up, then every check there is. One line a step, the details of what failed, and at the very end
// "N passed, N failed". A check that is no test runner (lint, types, …) counts as one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { failSetUp, root, setUp } from './setup.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a package's binary and its arguments
 * @property {'vitest' | 'playwright'} [report] the runner whose JSON report says how many tests ran
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'format and lint', command: ['biome', 'ci', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of src/domain without the DOM', command: ['tsc', '--noEmit', '-p', 'src/domain'] },
  { name: 'import directions', command: ['tsx', 'scripts/import-directions.ts'] },
  { name: 'nothing unused', command: ['knip', '--no-progress'] },
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit'], report: 'vitest' },
  { name: 'browser', command: ['vitest', 'run', '--project', 'browser'], report: 'vitest' },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'end to end', command: ['playwright', 'test'], report: 'playwright' },
];

/** @param {Step} step @returns {{ passed: number, failed: number }} */
function runStep(step) {
  console.log(`\n── ${step.name}`);
  const report = path.join(root, 'out', step.report === 'playwright' ? 'e2e.json' : `${step.name}.json`);
  rmSync(report, { force: true });
  const started = performance.now();
  const status = spawn([...step.command, ...reporterOf(step, report)]);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const counts = step.report
    ? countsIn(report, step.report, status)
    : status === 0
      ? one('passed')
      : one('failed');
  console.log(`── ${step.name}: ${counts.passed} passed, ${counts.failed} failed, ${seconds} s`);
  return counts;
}

/** @param {Step} step @param {string} report */
function reporterOf(step, report) {
  return step.report === 'vitest'
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : [];
}

/** @param {string[]} command */
function spawn([binary = '', ...args]) {
  const extension = process.platform === 'win32' ? '.cmd' : '';
  const file = path.join(root, 'node_modules/.bin', binary + extension);
  const stdio = /** @type {const} */ (['ignore', 'inherit', 'inherit']);
  return spawnSync(file, args, { cwd: root, stdio: [...stdio], shell: extension !== '' }).status ?? 1;
}

/** A run that failed without a failed test (a file that did not load, no test at all) is one failure. */
function countsIn(
  /** @type {string} */ report,
  /** @type {'vitest' | 'playwright'} */ kind,
  /** @type {number} */ status,
) {
  try {
    const json = JSON.parse(readFileSync(report, 'utf8'));
    const passed = kind === 'vitest' ? json.numPassedTests : json.stats.expected + json.stats.flaky;
    const failed = kind === 'vitest' ? json.numFailedTests : json.stats.unexpected + json.stats.skipped;
    return { passed, failed: failed || (status !== 0 || passed === 0 ? 1 : 0) };
  } catch {
    return one('failed');
  }
}

/** @param {'passed' | 'failed'} which */
function one(which) {
  return { passed: which === 'passed' ? 1 : 0, failed: which === 'failed' ? 1 : 0 };
}

await setUp().catch(failSetUp);
mkdirSync(path.join(root, 'out'), { recursive: true });
const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  const counts = runStep(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
