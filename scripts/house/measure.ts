import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { atRunTime, cyclesIn, type ImportGraph, readImports, TEST_FILE, without } from './import-graph.ts';
import { FLOORS, roomOf } from './rooms.ts';

/// The house in figures: how large its files and functions are, and how they hang together. Tests, and what is there for them
/// only, are left out.

/** One figure, or several that belong together, under the name of what was measured. */
export type Figures = ReadonlyMap<string, string>;

/** What is measured by its imports only, or not at all. */
const NO_PRODUCT = `${TEST_FILE}|\\.css$`;

/** Longer than this, a function does more than one thing. */
const LONG = 60;

/** A file with fewer lines is a crumb. */
const SHORT = 30;

/**
 * Files that stood at the panel's root before it had floors, each with the room that it is in now: so a layout of before can be
 * measured by the same floors.
 */
const PLACES_BEFORE: Readonly<Record<string, string>> = {
  'panel/icon.tsx': 'panel/controls',
  'panel/icon-paths.ts': 'panel/controls',
  'panel/rich-view.tsx': 'panel/controls',
  'panel/editor-contract.ts': 'panel/editor',
  'panel/session.ts': 'panel/session',
};

/** @param root the folder that src is in @returns the figures in the order in which they are told */
export async function measure(root: string): Promise<Figures> {
  const { graph } = await readImports(root);
  const files = filesOf(without(graph, NO_PRODUCT));
  const sources = [...files.keys()].map((file) => sourceOf(root, file));
  const lines = sources.map(linesOf);
  const functions = sources.flatMap(functionLengths);
  const importers = importersIn(files);
  return new Map([
    ['files', count(files.size)],
    ['lines', count(lines.reduce((sum, more) => sum + more, 0))],
    ['lines a file: median / p95 / max', spread(lines)],
    [`files under ${SHORT} lines`, count(lines.filter((length) => length < SHORT).length)],
    ['files with one importer', count([...importers.values()].filter((times) => times === 1).length)],
    ['importers of one file: max', count(Math.max(0, ...importers.values()))],
    ['arrows that run back up inside the panel', count(backUp(files).size)],
    ['cycles of imports, types included (the largest)', told(cyclesIn(files))],
    ['cycles when the program runs (the largest)', told(cyclesIn(atRunTime(files)))],
    ['exported names that occur twice', count(namesTwice(sources).length)],
    ['lines a function: median / p95 / max', spread(functions)],
    [`functions over ${LONG} lines`, count(functions.filter((length) => length > LONG).length)],
  ]);
}

/** @returns every name that more than one file exports, sorted */
export function namesTwice(sources: readonly ts.SourceFile[]): readonly string[] {
  const names = sources.flatMap((source) => [...new Set(exportedNames(source))]);
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))].sort();
}

/** @returns the arrows from a room of the panel to one of a higher floor, as "panel/clock → panel/request" */
export function backUp(graph: ImportGraph): ReadonlySet<string> {
  const arrows = [...graph].flatMap(([from, tos]) =>
    tos.map(({ to }) => [placeOf(from), placeOf(to)] as const),
  );
  return new Set(
    arrows.filter(([from, to]) => floorOf(to) > floorOf(from)).map(([from, to]) => `${from} → ${to}`),
  );
}

/** Lines of every function that has a name, or is a member of something. */
export function functionLengths(source: ts.SourceFile): readonly number[] {
  const lengths: number[] = [];
  const visit = (node: ts.Node): void => {
    if (isNamedFunction(node)) lengths.push(linesBetween(source, node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lengths;
}

/** @param file by its path from the root */
function sourceOf(root: string, file: string): ts.SourceFile {
  const text = readFileSync(path.join(root, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Packages are no files of the house. */
function filesOf(graph: ImportGraph): ImportGraph {
  return new Map([...graph].map(([file, arrows]) => [file, arrows.filter(({ to }) => graph.has(to))]));
}

function importersIn(graph: ImportGraph): ReadonlyMap<string, number> {
  const importers = new Map<string, number>();
  for (const { to } of [...graph.values()].flat()) importers.set(to, (importers.get(to) ?? 0) + 1);
  return importers;
}

function placeOf(file: string): string | null {
  const name = file.replace(/^src\//, '');
  return PLACES_BEFORE[name] ?? roomOf(name);
}

/** Outside the panel there are no floors, so no arrow from there or to there runs up: NaN is larger than nothing. */
function floorOf(room: string | null): number {
  if (room === 'panel/render-panel.tsx') return FLOORS.length;
  const floor = FLOORS.findIndex((rooms) => rooms.some((name) => room === `panel/${name}`));
  return floor < 0 ? Number.NaN : floor;
}

function linesOf(source: ts.SourceFile): number {
  return source.text.split('\n').length - 1;
}

function isNamedFunction(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.body !== undefined;
  if (ts.isConstructorDeclaration(node) || ts.isAccessor(node)) return node.body !== undefined;
  return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && hasName(node.parent);
}

function hasName(parent: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)
  );
}

function linesBetween(source: ts.SourceFile, node: ts.Node): number {
  const line = (place: number) => source.getLineAndCharacterOfPosition(place).line;
  return line(node.getEnd()) - line(node.getStart(source)) + 1;
}

/** Of what a file declares; a name that only passes through from another file is that file's. */
function exportedNames(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) => {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(isExport)) return [];
    if (!ts.isVariableStatement(statement)) return nameOf(statement);
    return statement.declarationList.declarations.flatMap(nameOf);
  });
}

function nameOf(declared: ts.Node): readonly string[] {
  const name = ts.getNameOfDeclaration(declared as ts.Declaration);
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function isExport(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword;
}

function spread(figures: readonly number[]): string {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [at(0.5), at(0.95), at(1)].join(' / ');
}

function told(cycles: readonly (readonly string[])[]): string {
  return cycles.length === 0 ? '0' : `${cycles.length} (${cycles[0]?.length ?? 0})`;
}

function count(figure: number): string {
  return figure.toLocaleString('en-GB');
}
