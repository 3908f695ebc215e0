import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/// Builds the pages' own scripts when the sandbox starts; what did not change is taken from the last build.

const here = path.dirname(fileURLToPath(import.meta.url));
const kept = path.join(here, '..', 'node_modules', '.cache', 'foi-sandbox');

/** The script of a mailbox page, as one classic script. Builds in about a second, or at once when nothing changed. */
export async function pageScript(app: 'gmail' | 'outlook'): Promise<string> {
  const file = path.join(kept, `${app}-${await fingerprint(app)}.js`);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== null) return before;
  const code = await bundle(path.join(here, app, 'app.ts'));
  await mkdir(kept, { recursive: true });
  await writeFile(file, code);
  return code;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built)
    ? built.flatMap((one) => one.output)
    : 'output' in built
      ? built.output
      : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} built to nothing`);
  return chunk.code;
}

/** Changes with the page's sources, with what both pages share, and with the installed packages. */
async function fingerprint(app: string): Promise<string> {
  const hash = createHash('sha256');
  const files = [
    ...(await filesOf(app)),
    ...(await filesOf('page')),
    'options.ts',
    'mails/mail.ts',
    '../package-lock.json',
  ];
  for (const file of files) hash.update(file).update(await readFile(path.join(here, file)));
  return hash.digest('hex').slice(0, 16);
}

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(path.join(here, folder));
  return names.sort().map((name) => `${folder}/${name}`);
}
