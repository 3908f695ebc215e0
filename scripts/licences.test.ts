import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { licenceTexts } from './licences.ts';

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'licences-')), name);
  mkdirSync(folder);
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name, version: '1.2.3', license: 'MIT' }),
  );
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

test('each package is named with its version and its whole text, in one order', () => {
  const b = folderOf('b', { 'LICENSE.md': 'Text of b\r\nin two lines', 'README.md': 'Not this' });
  const a = folderOf('a', { LICENCE: 'Text of a', NOTICE: 'Notice of a' });
  const text = licenceTexts([b, a]);
  expect(text).toBe(licenceTexts([a, b]));
  expect(text).toMatch(
    /a 1\.2\.3 \(MIT\)[\s\S]*Text of a\n\nNotice of a[\s\S]*b 1\.2\.3[\s\S]*Text of b\nin two lines/,
  );
  expect(text).not.toContain('Not this');
});

test('a package without a text is named', () => {
  expect(() => licenceTexts([folderOf('bare', { 'index.js': '' })])).toThrow(/bare/);
});
