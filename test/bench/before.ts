import { readFileSync } from 'node:fs';

/// Figures of before the redesign, measured by these benchmarks: at 2524227 (version 0.1.0) and at f13240d (the last commit
/// before it). `before.json` has them by the name that a benchmark's line begins with.

/** @param name of a figure in before.json @returns what to add to its line; throws when there is no such figure */
export function besides(name: string): string {
  const all: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
    readFileSync(new URL('./before.json', import.meta.url), 'utf8'),
  );
  const figures = all[name];
  if (!figures) throw new Error(`test/bench/before.json has no "${name}"`);
  const told = Object.entries(figures).map(([commit, figure]) => `${figure} at ${commit}`);
  return `before: ${told.join(', ')}`;
}
