import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../setup.mjs';
import { namesGone } from './named-files.ts';

const FILES = [
  'README.md',
  'docs/tasks/add-a-check.md',
  'src/panel/clock/due-popover.tsx',
  'src/panel/words/count-words.ts',
  'src/webmail/gmail/connect-gmail.ts',
  'test/corpus/notices/spreadsheet.json',
];

const wrong = (text: string, document = 'docs/page.md') => namesGone(document, text, FILES);

test.each([
  '`due-popover.tsx` and `clock/due-popover.tsx`, `src/panel/clock/due-popover.tsx`',
  '[a check](tasks/add-a-check.md#writing), [the start](../README.md), [outside](https://example.org/none.md), [here](#part)',
  'See src/panel/clock, docs/tasks and `src/panel/`.',
  '    npx vitest run --project unit src/panel/cl test/corpus',
  '`connect-….ts`, `connect-NAME.ts`, `*.ts`, `test/corpus/notices/NAME.json` and `test/corpus/notices/spread*.json`',
  '`npm run build` makes `licences.txt`; `moves.length` is no file',
])('what is there is not told: %s', (text) => {
  expect(wrong(text)).toEqual([]);
});

test.each([
  ['one\ntwo `gone.ts`', ['docs/page.md:2: gone.ts']],
  ['`compose/count-words.ts`', ['docs/page.md:1: compose/count-words.ts']],
  ['`opover.tsx`', ['docs/page.md:1: opover.tsx']],
  ['[a](tasks/gone.md)', ['docs/page.md:1: tasks/gone.md']],
  ['    npx vitest run src/panel/gone', ['docs/page.md:1: src/panel/gone']],
  [
    'in src/panel/gone, or `connect-….tsx`',
    ['docs/page.md:1: src/panel/gone', 'docs/page.md:1: connect-….tsx'],
  ],
])('what is gone is told with its line: %s', (text, told) => {
  expect(wrong(text)).toEqual(told);
});

test('the README of a room names files of other rooms with where they stand', () => {
  const readme = 'src/panel/clock/README.md';
  expect(wrong('`due-popover.tsx`, `words/count-words.ts`, `../words/count-words.ts`', readme)).toEqual([]);
  expect(wrong('`count-words.ts`', readme)).toEqual([`${readme}:1: count-words.ts`]);
});

test('no document names a file that is gone', () => {
  const files = ['src', 'sandbox', 'scripts', 'test', 'docs'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  );
  const all = [...readdirSync(root), ...files].map((file) => file.replaceAll('\\', '/'));
  const documents = all.filter((file) => file.endsWith('.md'));
  expect(documents).toContain('docs/tasks/README.md');
  expect(
    documents.flatMap((name) => namesGone(name, readFileSync(path.join(root, name), 'utf8'), all)),
  ).toEqual([]);
});
