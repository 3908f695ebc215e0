import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { wrongImports } from './import-directions.ts';

/// A source is written as what it imports: `../words/due.ts`, and `type ../words/due.ts` where only types are.

type Sources = Readonly<Record<string, readonly string[]>>;

const trees: string[] = [];

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

/** What is wrong with these files of src; what nothing imports is not told, for few of them have an entry. */
async function wrongWith(sources: Sources, known: readonly (readonly string[])[] = []) {
  const lines = await wrongImports(treeOf(sources), known);
  return lines.filter((line) => !line.endsWith('is imported by nothing'));
}

function treeOf(sources: Sources): string {
  const root = mkdtempSync(path.join(tmpdir(), 'rooms-'));
  trees.push(root);
  for (const [name, imports] of Object.entries(sources)) {
    const file = path.join(root, 'src', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, name.endsWith('.css') ? '' : `${imports.map(statement).join('\n')}\nexport {};\n`);
  }
  return root;
}

/** Whatever begins with `import` or `export` is taken as it is. */
function statement(imported: string, place: number): string {
  if (/^(?:import|export) /.test(imported)) return imported;
  if (imported.endsWith('.css')) return `import '${imported}';`;
  const [kind, target] = imported.startsWith('type ') ? [' type', imported.slice(5)] : ['', imported];
  return `import${kind} { a as a${place} } from '${target}';\nexport${kind} { a${place} };`;
}

test('a room may import itself and the rooms named for it', async () => {
  const sources = {
    'domain/law/clock.ts': ['./dates.ts', 'valibot'],
    'domain/law/dates.ts': [],
    'domain/letter/compose.ts': ['../law/clock.ts', 'type ../clauses/find.ts'],
    'domain/clauses/find.ts': ['minisearch'],
  };
  expect(await wrongWith(sources)).toEqual([]);
});

test('the domain imports no outer room, whichever way it is written', async () => {
  const outer = { 'storage/cases.ts': [], 'render/html.ts': [], 'panel/shell/shell.tsx': [] };
  const sources = {
    'domain/case/a.ts': ['../../storage/cases.ts'],
    'domain/case/b.ts': ["export * from '../../render/html.ts';"],
    'domain/case/c.ts': ["export const x = () => import('../../panel/shell/shell.tsx');"],
    'domain/case/d.ts': ['type ../../storage/cases.ts'],
    'domain/case/e.ts': ["import {\n  a,\n  b,\n} from 'preact';\nexport { a, b };"],
  };
  expect(await wrongWith({ ...outer, ...sources })).toEqual([
    'src/domain/case/a.ts imports src/storage/cases.ts: domain/case may not import it',
    'src/domain/case/b.ts imports src/render/html.ts: domain/case may not import it',
    'src/domain/case/c.ts imports src/panel/shell/shell.tsx: domain/case may not import it',
    'src/domain/case/d.ts imports src/storage/cases.ts: domain/case may not import it',
    'src/domain/case/e.ts imports preact: domain/case may not import it',
  ]);
});

test('a room of the domain imports none to its right', async () => {
  const sources = { 'domain/law/clock.ts': ['type ../letter/letter.ts'], 'domain/letter/letter.ts': [] };
  expect(await wrongWith(sources)).toEqual([
    'src/domain/law/clock.ts imports src/domain/letter/letter.ts: domain/law may not import it',
  ]);
});

test('Gmail never imports Outlook, and only the one file chooses between them', async () => {
  const sources = {
    'webmail/webmails.ts': ['./gmail/read.ts', './outlook/read.ts'],
    'webmail/gmail/read.ts': ['../outlook/read.ts', '../body/blocks.ts'],
    'webmail/outlook/read.ts': ['../reply/put.ts'],
    'webmail/reply/put.ts': ['../gmail/read.ts', '../webmails.ts'],
    'webmail/body/blocks.ts': [],
  };
  const wrong = (await wrongWith(sources)).filter((line) => !line.startsWith('These'));
  expect(wrong).toEqual([
    'src/webmail/gmail/read.ts imports src/webmail/outlook/read.ts: webmail/gmail may not import it',
    'src/webmail/reply/put.ts imports src/webmail/gmail/read.ts: webmail may not import it',
    'src/webmail/reply/put.ts imports src/webmail/webmails.ts: webmail may not import it',
  ]);
});

test('a view of the panel imports only what stands on a lower floor', async () => {
  const sources = {
    'panel/words/due.ts': ['../controls/icon.tsx'],
    'panel/controls/icon.tsx': ['preact', '@preact/signals', 'preact/hooks'],
    'panel/session/desk.ts': ['../../messages.ts', '../words/due.ts', '../clock/part.tsx'],
    'panel/clock/part.tsx': ['../session/desk.ts', 'webextension-polyfill', '../../messages.ts'],
    'panel/teams/ask.tsx': ['../letter-form/form.tsx'],
    'panel/letter-form/form.tsx': ['../request/card.tsx'],
    'panel/request/card.tsx': ['../render-panel.tsx'],
    'panel/render-panel.tsx': ['./shell/shell.tsx'],
    'panel/shell/shell.tsx': ['../teams/ask.tsx'],
    'messages.ts': [],
  };
  const wrong = (await wrongWith(sources)).filter((line) => !line.startsWith('These'));
  expect(wrong).toEqual([
    'src/panel/clock/part.tsx imports src/messages.ts: panel/clock may not import it',
    'src/panel/clock/part.tsx imports webextension-polyfill: panel/clock may not import it',
    'src/panel/request/card.tsx imports src/panel/render-panel.tsx: panel/request may not import it',
    'src/panel/session/desk.ts imports src/panel/clock/part.tsx: panel/session may not import it',
    'src/panel/teams/ask.tsx imports src/panel/letter-form/form.tsx: panel/teams may not import it',
    'src/panel/words/due.ts imports src/panel/controls/icon.tsx: panel/words may not import it',
  ]);
});

test('a style sheet is imported in the same directions', async () => {
  const sources = {
    'panel/paste/form.tsx': ['./paste.css', '../teams/teams.css', '../style/base.css'],
    'panel/paste/paste.css': [],
    'panel/teams/teams.css': [],
    'panel/style/base.css': [],
  };
  expect(await wrongWith(sources)).toEqual([
    'src/panel/paste/form.tsx imports src/panel/teams/teams.css: panel/paste may not import it',
  ]);
});

test('what is made for tests stays with them', async () => {
  const sources = {
    'domain/case/case.ts': ['./sample-case.ts', './sample/mails.ts', './case.test.ts', '../../../test/a.ts'],
    'domain/case/sample-case.ts': ['../../panel/words/due.ts'],
    'domain/case/sample/mails.ts': [],
    'domain/case/case.test.ts': ['../../panel/words/due.ts'],
    'panel/words/due.ts': [],
    '../test/a.ts': [],
  };
  expect((await wrongWith(sources)).map((line) => line.split(': ')[0])).toEqual([
    'src/domain/case/case.ts imports src/domain/case/case.test.ts',
    'src/domain/case/case.ts imports src/domain/case/sample-case.ts',
    'src/domain/case/case.ts imports src/domain/case/sample/mails.ts',
    'src/domain/case/case.ts imports test/a.ts',
  ]);
});

test('a file in no room is named', async () => {
  expect(await wrongWith({ 'stray/thing.ts': [], 'panel/stray.ts': [] })).toEqual([
    'src/panel/stray.ts is in no room of scripts/house/rooms.ts',
    'src/stray/thing.ts is in no room of scripts/house/rooms.ts',
  ]);
});

test('a cycle is found, also one that is only of types, whether in one room or round several files', async () => {
  const sources = {
    'domain/law/a.ts': ['type ./b.ts'],
    'domain/law/b.ts': ['./c.ts'],
    'domain/law/c.ts': ['type ./a.ts'],
    'domain/law/d.ts': ['./a.ts'],
  };
  const circle = 'These import each other in a circle: domain/law/a.ts, domain/law/b.ts, domain/law/c.ts';
  expect(await wrongWith(sources)).toEqual([circle]);
  expect(await wrongWith(sources, [['domain/law/a.ts', 'domain/law/b.ts']])).toEqual([circle]);
});

test('a known cycle may be there and may shrink, but not stay on the list', async () => {
  const known = [['domain/law/a.ts', 'domain/law/b.ts', 'domain/law/c.ts']];
  const sources = {
    'domain/law/a.ts': ['type ./b.ts'],
    'domain/law/b.ts': ['./a.ts', './c.ts'],
    'domain/law/c.ts': [],
  };
  expect(await wrongWith({ ...sources, 'domain/law/c.ts': ['./a.ts'] }, known)).toEqual([]);
  expect(await wrongWith(sources, known)).toEqual([
    'domain/law/c.ts is in no cycle any more: take it out of scripts/house/known-cycles.ts',
  ]);
});

test('what no entry comes to is named, though it imports something itself or a test imports it', async () => {
  const sources = {
    'panel.tsx': ['./panel/words/due.ts'],
    'background.ts': ["export const x = () => import('./judging.ts');"],
    'judging.ts': [],
    'panel/words/due.ts': [],
    'panel/words/left.ts': ['./due.ts'],
    'panel/words/left.test.ts': ['./left.ts', './sample-words.ts'],
    'panel/words/sample-words.ts': [],
    'panel/clock/clock.css': [],
  };
  expect(await wrongImports(treeOf(sources), [])).toEqual([
    'src/panel/clock/clock.css is imported by nothing',
    'src/panel/words/left.ts is imported by nothing',
  ]);
});

test('the content script comes to no view, no storage and no law, by no way round; of their types it may know', async () => {
  const sources = {
    'content.ts': ['./messages.ts', 'type ./domain/request/asked.ts'],
    'messages.ts': ['./domain/case/case.ts', 'type ./domain/letter/letter.ts'],
    'domain/case/case.ts': ['../law/dates.ts'],
    'domain/letter/letter.ts': ['../law/clock.ts'],
    'domain/law/dates.ts': [],
    'domain/law/clock.ts': [],
    'domain/request/asked.ts': ['../law/clock.ts'],
  };
  expect(await wrongWith(sources)).toEqual(['src/domain/law/dates.ts comes into the content script']);
});
