// `npm run bench`: runs every benchmark of this folder and prints its lines; `npm run bench kills -- --count 20` runs one by
// name. Figures depend on the machine, so each is given beside something known from the same run. Nothing here passes or
// fails but what is exact on any machine: the kills, which allow no lost keystroke.
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** What can be said on the command line, for benchmarks that play at random. */
export type Options = { readonly count?: number; readonly seed?: number; readonly panel?: boolean };

/** The lines, and whether what must hold does not. */
export type Outcome = readonly string[] | { readonly lines: readonly string[]; readonly failed: boolean };

export type Bench = {
  readonly title: string;
  /** For one that takes long. */
  readonly onlyWhenNamed?: boolean;
  run(options: Options): Promise<Outcome>;
};

const here = new URL('.', import.meta.url);
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string' }, seed: { type: 'string' }, panel: { type: 'boolean' } },
});
const options: Options = {
  ...(values.count ? { count: Number(values.count) } : {}),
  ...(values.seed ? { seed: Number(values.seed) } : {}),
  ...(values.panel ? { panel: true } : {}),
};
const files = readdirSync(here)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

for (const file of files) {
  const bench: Bench = await import(new URL(file, here).href);
  if (bench.onlyWhenNamed && wanted.length === 0) continue;
  console.log(`\n${bench.title}`);
  const outcome = await bench.run(options);
  const { lines, failed } = 'lines' in outcome ? outcome : { lines: outcome, failed: false };
  for (const line of lines) console.log(`  ${line}`);
  if (failed) process.exitCode = 1;
}
