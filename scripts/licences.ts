import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/// Writes `licences.txt` into the built extension: name, version and licence text of every package that code of it is
/// shipped of, as their licences ask. What is shipped is asked of the bundler, so that a new package is not forgotten
/// (docs/decisions/041).

/** Shipped without being imported: the icons' paths were copied from it (`npm run icons`). */
const COPIED = ['lucide-static'];

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** Plugins for the build: a worker is bundled by itself, before the rest, and its packages are shipped too. */
type Licences = { readonly all: Plugin; readonly ofWorker: Plugin };

/** The plugins for the build. They fail where a shipped package has no licence text. */
export function licences(root: string): Licences {
  const found = new Set<string>();
  const ofWorker: Plugin = {
    name: 'licences-of-worker',
    apply: 'build',
    generateBundle: (_options, bundle) => void addFolders(found, bundle),
  };
  const all: Plugin = {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      addFolders(found, bundle);
      const copied = COPIED.map((name) => path.join(root, 'node_modules', name));
      const source = licenceTexts([...new Set([...found, ...copied])]);
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
    },
  };
  return { all, ofWorker };
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1];

/** Adds the folder of each package that a module of the bundle belongs to. */
function addFolders(found: Set<string>, bundle: Bundle): void {
  const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  for (const folder of modules.flatMap(packageFolder)) found.add(folder);
}

/** The folder of the package that a module belongs to; [] for our own. */
function packageFolder(id: string): readonly string[] {
  const file = id.replace(/^\0/, '').split('?')[0]?.replaceAll(path.sep, '/') ?? '';
  const found = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  return found !== undefined && existsSync(path.join(found, 'package.json')) ? [found] : [];
}

/** The same packages give the same text, wherever and whenever it is built. */
export function licenceTexts(folders: readonly string[]): string {
  const parts = folders.map((folder) => {
    const about: { name: string; version: string; license?: string } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    );
    return { ...about, text: textsIn(folder, about.name) };
  });
  return `FOI Drafter contains code of these packages, each under its licence.\n${parts
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, version, license = '', text }) =>
        `\n${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${text}\n`,
    )
    .join('')}`;
}

const RULE = '-'.repeat(78);

function textsIn(folder: string, name: string): string {
  const files = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort();
  if (files.length === 0)
    throw new Error(`${name} is shipped and has no licence text. Add one, or do without it.`);
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return texts.map((text) => text.replace(/\r\n/g, '\n').trim()).join('\n\n');
}
