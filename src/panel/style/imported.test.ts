import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const panel = path.join(import.meta.dirname, '..');

const files = readdirSync(panel, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.join(parentPath, name));

const imported = new Set(
  files
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import '(.+\.css)';$/gm)].map(([, sheet = '']) =>
        path.join(path.dirname(file), sheet),
      ),
    ),
);

const sheets = files.filter((file) => file.endsWith('.css'));

test('there are style sheets', () => {
  expect(sheets.length).toBeGreaterThan(10);
});

// A view without its style sheet still works, so nothing else would notice.
test.each(sheets.map((sheet) => path.relative(panel, sheet)))('%s is imported', (sheet) => {
  expect(imported).toContain(path.join(panel, sheet));
});
