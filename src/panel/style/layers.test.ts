import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/// What a sheet says wins by the layer that it stands in, not by when it was loaded.

const panel = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(panel, file), 'utf8');
const order = read('style/layers.css').replace(/\/\*[\s\S]*?\*\//g, '');
const layers = order
  .replace('@layer', '')
  .replace(';', '')
  .split(',')
  .map((name) => name.trim());
const sheets = readdirSync(panel, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && !file.endsWith('layers.css'),
);

test.each(sheets)('%s stands whole in a layer that has its place', (sheet) => {
  const [, name = ''] =
    /^@import "[./a-z]*\/layers\.css";\n\n@layer ([a-z]+) \{\n[\s\S]*\n\}\n$/.exec(read(sheet)) ?? [];
  expect(layers).toContain(name);
  // No line but the layer's own begins at the margin.
  expect(
    read(sheet)
      .match(/^\S.*$/gm)
      ?.slice(1),
  ).toEqual([`@layer ${name} {`, '}']);
});

test('every layer is of one sheet', () => {
  const names = sheets.map((sheet) => /^@layer ([a-z]+)/m.exec(read(sheet))?.[1]);
  expect([...names].sort()).toEqual([...layers].sort());
});
