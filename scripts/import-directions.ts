// Which room may import which: the table of docs/architecture.md, enforced. Run by `npm test`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Room → rooms and packages it may import. A room may always import itself. Entries (src/*.ts) wire rooms together. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'domain/value': ['valibot', 'dequal'],
  'domain/text': ['domain/value', 'valibot'],
  'domain/email': ['domain/value', 'valibot'],
  'domain/law': ['domain/value', 'valibot'],
  'domain/request': ['domain/value', 'domain/email', 'domain/law', 'valibot'],
  'domain/clauses': ['domain/value', 'domain/text', 'domain/law', 'minisearch', 'valibot'],
  'domain/letter': [
    'domain/value',
    'domain/text',
    'domain/request',
    'domain/law',
    'domain/clauses',
    'valibot',
  ],
  'domain/case': [
    'domain/value',
    'valibot',
    'domain/text',
    'domain/email',
    'domain/request',
    'domain/law',
    'domain/clauses',
    'domain/letter',
  ],
  'domain/checks': [
    'domain/value',
    'domain/text',
    'domain/email',
    'domain/request',
    'domain/law',
    'domain/clauses',
    'domain/letter',
    'domain/case',
  ],
  'domain/teams': [
    'domain/value',
    'domain/text',
    'domain/email',
    'domain/request',
    'domain/law',
    'domain/letter',
    'domain/case',
  ],
  render: ['domain'],
  storage: ['domain', 'idb', 'valibot'],
  webmail: [
    'webmail/gmail',
    'webmail/outlook',
    'webmail/body',
    'domain/email',
    'domain/letter',
    'domain/text',
    'render',
    'protocol',
  ],
  'webmail/gmail': [
    'webmail',
    'webmail/body',
    'domain/email',
    'domain/letter',
    'domain/text',
    'render',
    'protocol',
  ],
  'webmail/outlook': [
    'webmail',
    'webmail/body',
    'domain/email',
    'domain/letter',
    'domain/text',
    'render',
    'protocol',
  ],
  'webmail/body': ['domain/email', 'render'],
  panel: [
    'domain',
    'render',
    'storage',
    'protocol',
    'messages',
    'preact',
    '@preact/signals',
    'prosemirror',
    'dompurify',
    'minisearch',
    'valibot',
    'webextension-polyfill',
  ],
};

/** The entries and the wire: only these put rooms together. */
const ENTRIES = ['content.ts', 'background.ts', 'panel.tsx', 'protocol.ts', 'messages.ts'];

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g;

/** Every import that the table does not allow, as "file: specifier (room → target)". */
export function wrongImports(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, source]) => {
    const room = roomOf(file);
    if (room === null) return [];
    return specifiersIn(source)
      .map((specifier) => ({ specifier, target: targetOf(file, specifier) }))
      .filter(({ target }) => !allowed(room, target))
      .map(({ specifier, target }) => `src/${file}: '${specifier}' (${room} may not import ${target})`);
  });
}

function specifiersIn(source: string): readonly string[] {
  return [...source.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** The most particular room of the table that a file is in; null for entries. */
function roomOf(file: string): string | null {
  if (ENTRIES.includes(file)) return null;
  const rooms = Object.keys(MAY_IMPORT).filter((room) => file.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? 'no room';
}

/** The room of a relative import, or the package's name. */
function targetOf(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return roomOf(target) ?? target.replace(/\.tsx?$/, '');
}

function allowed(room: string, target: string): boolean {
  if (room === target || /\.css(\?\w+)?$/.test(target)) return true;
  return (MAY_IMPORT[room] ?? []).some(
    (name) =>
      target === name || (opensInto(name) && target.startsWith(`${name}/`)) || target.startsWith(`${name}-`),
  );
}

/** Naming 'domain' or a package allows what is inside; naming another room allows that room alone. */
function opensInto(name: string): boolean {
  return name === 'domain' || !(name.split('/')[0] ?? '').match(/^(domain|webmail|render|storage|panel)$/);
}

function sources(): Map<string, string> {
  const src = path.join(root, 'src');
  const names = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );
  const code = names.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\/sample\//.test(name));
  return new Map(code.map((name) => [name, readFileSync(path.join(src, name), 'utf8')]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = wrongImports(sources());
  for (const line of wrong) console.error(line);
  console.log(
    wrong.length === 0
      ? 'Every import goes in an allowed direction.'
      : `${wrong.length} imports go in a wrong direction.`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
