// Measures src and prints a table: `npm run house` for the working tree, `npm run house -- <git ref>` with the figures of that
// commit beside it, measured in the same way.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Figures, measure } from './house/measure.ts';

const root = path.join(import.meta.dirname, '..');

/** The figures of src as it was at a commit, taken out into a folder that is removed again. */
async function measureAt(ref: string): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'house-'));
  try {
    // An index of its own: what is staged stays as it is.
    const env = { ...process.env, GIT_INDEX_FILE: path.join(folder, 'index') };
    execFileSync('git', ['read-tree', ref], { cwd: root, env });
    execFileSync('git', ['checkout-index', '--all', `--prefix=${folder}${path.sep}`], { cwd: root, env });
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A table in Markdown, so that it can stand in a page as it is. */
function table(columns: readonly (readonly [string, Figures])[]): string {
  const names = [...(columns[0]?.[1].keys() ?? [])];
  const rows = [
    ['', ...columns.map(([title]) => title)],
    ['---', ...columns.map(() => '--:')],
    ...names.map((name) => [name, ...columns.map(([, figures]) => figures.get(name) ?? '')]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const ref = process.argv[2];
const before = ref ? [[ref, await measureAt(ref)] as const] : [];
console.log(table([...before, ['now', await measure(root)]]));
