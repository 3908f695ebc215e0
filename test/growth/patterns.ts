import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ESTree, type Plugin, parseSync, type ViteDevServer } from 'vite';

/// Every pattern of the code, found in its syntax tree, so that a new one is covered without anybody thinking of it.
///
/// A pattern written out (/…/) is known from the tree alone. One that is put together (`new RegExp(…)`) is known only
/// when the code runs: the modules are loaded with each of those expressions handed to us as it is made. Most are made
/// as their module loads; the few that depend on a case are made when somebody calls for them, and `made` says which
/// have not been seen.

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** A pattern and where it stands: "src/domain/law/find.ts:12". */
type Pattern = { readonly at: string; readonly pattern: RegExp };

type Site = {
  readonly file: string;
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly written?: RegExp;
};

/** The code's modules as they run, and the patterns in them. */
export type Code = {
  /** Loads a module of the code, by its path from the root. */
  load<T>(file: string): Promise<T>;
  /** The patterns known so far, each source and flags once. */
  patterns(): readonly Pattern[];
  /** Places where a pattern is put together that nobody has run yet. */
  unseen(): readonly string[];
  close(): Promise<void>;
};

const SEEN = '__patternMade';

/** The modules of the code, without tests and sample data for them. */
function codeFiles(): readonly string[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('/sample'))
    .sort();
}

/** Parses all code, loads what puts patterns together, and finds the patterns. */
export async function readCode(): Promise<Code> {
  const sites = new Map<string, Site>();
  const made = new Map<string, Map<string, RegExp>>();
  Object.assign(globalThis, {
    [SEEN](pattern: RegExp, at: string) {
      const seen = made.get(at) ?? new Map();
      made.set(at, seen.set(String(pattern), pattern));
      return pattern;
    },
  });
  const server = await serve(sites);
  const load = <T>(file: string) => server.ssrLoadModule(`/${file}`) as Promise<T>;
  for (const file of codeFiles()) await server.transformRequest(`/${file}`, { ssr: true });
  const making = new Set([...sites.values()].filter((site) => !site.written).map(({ file }) => file));
  for (const file of making) await load(file);
  return {
    load,
    patterns: () => once([...written(sites), ...ran(made)]),
    unseen: () =>
      [...sites.values()].filter((site) => !site.written && !made.has(site.at)).map(({ at }) => at),
    close: () => server.close(),
  };
}

function serve(sites: Map<string, Site>): Promise<ViteDevServer> {
  return createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [telling(sites)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
}

/** Notes where patterns stand, and has those that are put together told as they are made. */
function telling(sites: Map<string, Site>): Plugin {
  return {
    name: 'patterns',
    enforce: 'pre',
    transform(code, id) {
      const file = path.relative(root, id.split('?')[0] ?? '').replaceAll(path.sep, '/');
      if (!file.startsWith('src/') || !/\.tsx?$/.test(file)) return null;
      const found = sitesIn(code, file);
      for (const site of found) sites.set(`${file} ${site.start}`, site);
      return { code: tell(code, found), map: null };
    },
  };
}

function sitesIn(code: string, file: string): readonly Site[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} could not be parsed: ${errors[0]?.message}`);
  const found: Site[] = [];
  walk(program, (node) => {
    const at = `${file}:${code.slice(0, node.start).split('\n').length}`;
    const site = { file, at, start: node.start, end: node.end };
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (node.type === 'Literal' && regex)
      found.push({ ...site, written: new RegExp(regex.pattern, regex.flags) });
    else if (isMaking(node)) found.push(site);
  });
  return found;
}

function isMaking(node: ESTree.Node): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  return node.callee.type === 'Identifier' && node.callee.name === 'RegExp';
}

function walk(node: unknown, visit: (node: ESTree.Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && typeof node.type === 'string') visit(node as ESTree.Node);
    for (const value of Object.values(node)) walk(value, visit);
  }
}

/** From the end, so that what stands before keeps its place. */
function tell(code: string, sites: readonly Site[]): string {
  const making = sites.filter((site) => !site.written).sort((a, b) => b.start - a.start);
  return making.reduce(
    (text, { at, start, end }) =>
      `${text.slice(0, start)}globalThis.${SEEN}(${text.slice(start, end)}, ${JSON.stringify(at)})${text.slice(end)}`,
    code,
  );
}

function written(sites: ReadonlyMap<string, Site>): Pattern[] {
  return [...sites.values()].flatMap(({ at, written: pattern }) => (pattern ? [{ at, pattern }] : []));
}

function ran(made: ReadonlyMap<string, ReadonlyMap<string, RegExp>>): Pattern[] {
  return [...made].flatMap(([at, seen]) => [...seen.values()].map((pattern) => ({ at, pattern })));
}

function once(patterns: readonly Pattern[]): readonly Pattern[] {
  const byText = new Map(patterns.map((one) => [String(one.pattern), one]));
  return [...byText.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}
