import { expect, test } from 'vitest';
import { wrongImports } from './import-directions.ts';

const check = (file: string, source: string) => wrongImports(new Map([[file, source]]));

test('a room may import itself and the rooms named for it', () => {
  expect(check('domain/law/clock.ts', "import { a } from './holidays.ts';")).toEqual([]);
  expect(check('domain/letter/compose.ts', "import type { Q } from '../request/foi-request.ts';")).toEqual(
    [],
  );
});

test('Gmail never imports Outlook', () => {
  expect(check('webmail/gmail/read.ts', "import { x } from '../outlook/selectors.ts';")).toHaveLength(1);
});

test('the domain imports no outer room, whichever way it is written', () => {
  expect(check('domain/case/advance.ts', "import { openStore } from '../../storage/open.ts';")).toHaveLength(
    1,
  );
  expect(check('domain/case/advance.ts', "export * from '../../render/html.ts';")).toHaveLength(1);
  expect(check('domain/case/advance.ts', "const x = await import('../../panel/x.tsx');")).toHaveLength(1);
  expect(check('domain/case/advance.ts', "import {\n  a,\n  b,\n} from 'preact';")).toHaveLength(1);
});

test('a file in no room is named', () => {
  expect(check('stray/thing.ts', "import 'preact';")).toHaveLength(1);
});
