import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

/// Who imports whom in src, read by dependency-cruiser: imports of types and of style sheets too, and those that are made
/// when they are needed.

/** One import. `type`: only types come over it, so it is gone when the program runs. */
type Arrow = { readonly to: string; readonly type: boolean };

/** Every file of src by its path from the root, with what it imports: files, and packages as `node_modules/…`. */
export type ImportGraph = ReadonlyMap<string, readonly Arrow[]>;

/** An import that a rule forbids. */
export type WrongImport = { readonly rule: string; readonly from: string; readonly to: string };

/** What is a test, or only there for tests. */
export const TEST_FILE = '\\.test\\.tsx?$|/sample/|/sample-[^/]+$';

/** Beyond this, names of modules are tried as they are written. */
const EXTENSIONS = ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'];

/**
 * Reads every import of a folder called src.
 * @param root the folder that src is in
 * @param forbidden the rules of dependency-cruiser that the imports must keep
 */
export async function readImports(
  root: string,
  forbidden: IFlattenedRuleSet['forbidden'] = [],
): Promise<{ readonly graph: ImportGraph; readonly wrong: readonly WrongImport[] }> {
  const options: ICruiseOptions = {
    baseDir: root,
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    extraExtensionsToScan: ['.css'],
    doNotFollow: { path: '^(?:node_modules|test|scripts|sandbox)/' },
    exclude: { path: '\\.(?:html|md)$' },
    validate: true,
    ruleSet: { forbidden },
  };
  const { output } = await cruise(['src'], options, { extensions: EXTENSIONS });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text in place of what it found');
  return { graph: graphOf(output, root), wrong: wrongIn(output) };
}

/** @returns the graph without the files that a pattern matches, and without what they import */
export function without(graph: ImportGraph, pattern: string): ImportGraph {
  const out = new RegExp(pattern);
  const kept = [...graph].filter(([file]) => !out.test(file));
  return new Map(kept.map(([file, arrows]) => [file, arrows.filter(({ to }) => !out.test(to))]));
}

/** @returns the graph as it is when the program runs */
export function atRunTime(graph: ImportGraph): ImportGraph {
  return new Map([...graph].map(([file, arrows]) => [file, arrows.filter(({ type }) => !type)]));
}

/** @returns every file and package that can be come to from the given ones, they themselves included */
export function reachedFrom(graph: ImportGraph, files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached) for (const { to } of graph.get(file) ?? []) reached.add(to);
  return reached;
}

/**
 * The cycles: groups of files, each as large as it can be, in which every file imports every other by some way. Files of a
 * group are sorted, and so are the groups, the largest first.
 */
export function cyclesIn(graph: ImportGraph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedByImports(graph, file)]));
  const grouped = new Set<string>();
  const groups: string[][] = [];
  for (const [file, there] of reached) {
    if (grouped.has(file) || !there.has(file)) continue;
    const group = [...there].filter((other) => reached.get(other)?.has(file)).sort();
    for (const other of group) grouped.add(other);
    groups.push(group);
  }
  return groups.sort((a, b) => b.length - a.length || (a[0] ?? '').localeCompare(b[0] ?? ''));
}

/** What a file comes to over one import or more: itself only when it is in a cycle. */
function reachedByImports(graph: ImportGraph, file: string): ReadonlySet<string> {
  return reachedFrom(
    graph,
    (graph.get(file) ?? []).map(({ to }) => to),
  );
}

function graphOf(result: ICruiseResult, root: string): ImportGraph {
  const inSrc = result.modules.filter(({ source }) => source.startsWith('src/'));
  return new Map(
    inSrc.map(({ source, dependencies }) => [
      source,
      source.endsWith('.css') ? sheetsIn(root, source) : arrowsOf(dependencies),
    ]),
  );
}

/** What a style sheet imports: dependency-cruiser does not look into one. */
function sheetsIn(root: string, sheet: string): readonly Arrow[] {
  const text = readFileSync(path.join(root, sheet), 'utf8');
  return [...text.matchAll(/@import "(\.[^"]+)"/g)].map(([, to = '']) => ({
    to: path.posix.join(path.posix.dirname(sheet), to),
    type: false,
  }));
}

/** Twice imported, once for types and once for more, is one import for more. */
function arrowsOf(dependencies: ICruiseResult['modules'][number]['dependencies']): readonly Arrow[] {
  const types = new Map<string, boolean>();
  for (const { resolved, dependencyTypes } of dependencies)
    types.set(resolved, dependencyTypes.includes('type-only') && types.get(resolved) !== false);
  return [...types].map(([to, type]) => ({ to, type }));
}

function wrongIn(result: ICruiseResult): readonly WrongImport[] {
  return result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
