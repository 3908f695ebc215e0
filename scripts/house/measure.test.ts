import ts from 'typescript';
import { expect, test } from 'vitest';
import { cyclesIn, type ImportGraph } from './import-graph.ts';
import { backUp, functionLengths, namesTwice } from './measure.ts';

const source = (text: string) => ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true);

const graph = (arrows: Readonly<Record<string, readonly string[]>>): ImportGraph =>
  new Map(Object.entries(arrows).map(([from, tos]) => [from, tos.map((to) => ({ to, type: false }))]));

test('functions are those that have a name or are members; what is handed on without one is part of them', () => {
  const text = `
    export function a() {
      return [1].map((one) => {
        return one;
      });
    }
    const b = () =>
      1;
    class C { d() { return 1; } get e() { return 2; } }
    declare function f(): void;
  `;
  expect(functionLengths(source(text))).toEqual([5, 2, 1, 1]);
});

test('a name is exported twice when two files declare it, not when one passes it on', () => {
  const first = source('export const a = 1, b = 2; export type C = string; export function d() {}');
  const second = source("import { b } from './first.ts'; export { b }; export interface C {} const d = 1;");
  expect(namesTwice([first, second])).toEqual(['C']);
  expect(
    namesTwice([first, source('export function f(a: 1): 1; export function f(a: 2): 2 { return a; }')]),
  ).toEqual([]);
});

test('an arrow of the panel runs up when it comes to a higher floor, however many imports it stands for', () => {
  const up = backUp(
    graph({
      'src/panel/clock/a.ts': ['src/panel/request/b.ts', 'src/panel/words/c.ts', 'src/domain/law/d.ts'],
      'src/panel/clock/e.ts': ['src/panel/request/b.ts', 'src/panel/clock/a.ts'],
      'src/panel/shell/f.ts': ['src/panel/render-panel.tsx', 'src/panel/icon.tsx'],
    }),
  );
  expect([...up]).toEqual(['panel/clock → panel/request', 'panel/shell → panel/render-panel.tsx']);
});

test('files that import each other are one cycle, as large as it can be', () => {
  const imports = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['b'], e: ['f'], f: ['e'], g: ['a'] };
  expect(cyclesIn(graph(imports))).toEqual([
    ['a', 'b', 'c', 'd'],
    ['e', 'f'],
  ]);
});
