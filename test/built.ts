// What the build made, for budgets and checks of the shipped files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../scripts/setup.mjs';

export const dist = path.join(root, 'dist');

type BuiltManifest = {
  key: string;
  permissions: string[];
  host_permissions?: string[];
  web_accessible_resources?: unknown[];
  incognito?: string;
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[] }[];
};

export function builtManifest(): BuiltManifest {
  return JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
}

/** The id that a browser gives an extension with this key: the first half of the key's hash, with a to p for its digits. */
export function extensionIdOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return [...hash.slice(0, 32)]
    .map((digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
    .join('');
}

/** Every text file of the build, by its path in dist. */
export function builtTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(js|css|html|json)$/.test(name));
  return new Map(texts.map((name) => [name, readFileSync(path.join(dist, name), 'utf8')]));
}

/** Files that the content script consists of. */
export function contentFiles(): readonly string[] {
  return builtManifest().content_scripts.flatMap((script) => script.js);
}

/** Files the panel loads before anything is clicked: its page, styles, script and what that imports statically. */
export function panelFiles(): readonly string[] {
  const page = 'src/panel.html';
  const named = [...read(page).matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  const found = new Set<string>([page]);
  const todo = [...named];
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith('.js')) todo.push(...staticImports(file));
  }
  return [...found];
}

function staticImports(file: string): readonly string[] {
  const specifiers = [...read(file).matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => path.posix.join(path.posix.dirname(file), specifier));
}

function read(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** Files that are loaded when an attached file is read: what takes files apart in a worker, and apart from it pdf.js. */
export function fileReaders(): { readonly others: readonly string[]; readonly pdf: readonly string[] } {
  const names = readdirSync(path.join(dist, 'assets')).map((name) => `assets/${name}`);
  const named = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  return {
    others: named(/\/(?:worker|read-file|read-word|read-sheet|read-csv|read-rtf)-[\w-]+\.js$/),
    pdf: named(/\/read-pdf-[\w-]+\.js$/),
  };
}

/** Size of these files of the build, each compressed on its own, in bytes. */
export function gzipBytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
}
