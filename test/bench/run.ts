// `npm run bench`: runs every benchmark of this folder and prints its lines. Figures depend on the machine, so each is
// given beside something known from the same run; nothing here passes or fails but the sizes, which are exact.
import { readdirSync } from 'node:fs';

export type Bench = { readonly title: string; run(): Promise<readonly string[]> };

const here = new URL('.', import.meta.url);
const wanted = process.argv.slice(2);
const files = readdirSync(here)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

for (const file of files) {
  const bench: Bench = await import(new URL(file, here).href);
  console.log(`\n${bench.title}`);
  for (const line of await bench.run()) console.log(`  ${line}`);
}
