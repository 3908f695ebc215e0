// Which room may import which: the table of docs/architecture.md, enforced. Run by `npm test`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  atRunTime,
  cyclesIn,
  type ImportGraph,
  reachedFrom,
  readImports,
  TEST_FILE,
  without,
} from './house/import-graph.ts';
import { KNOWN_CYCLES } from './house/known-cycles.ts';
import {
  ENTRIES,
  NOT_IN_CONTENT,
  patternOf,
  patternOfImport,
  patternOfPackage,
  ROOMS,
  type Room,
  roomOf,
} from './house/rooms.ts';

/**
 * Everything that is wrong with the imports of src, a line each: in a wrong direction, in no room, in a cycle, imported by
 * nothing, or loaded by the content script though it must not be.
 * @param root the folder that src is in
 * @param known the cycles that are suffered for now, each by its files under src
 */
export async function wrongImports(
  root: string,
  known: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const { graph, wrong } = await readImports(root, RULES);
  const product = without(graph, TEST_FILE);
  return [
    ...wrong.map(({ rule, from, to }) => `${from} imports ${to}: ${rule}`),
    ...inNoRoom(product),
    ...wrongCycles(product, known),
    ...importedByNothing(product),
    ...tooMuchInContent(product),
  ].sort();
}

/** Every rule with the sentence that says it. */
const RULES = [
  ...Object.entries(ROOMS).map(([name, room]) => ({
    name: `${name} may not import it`,
    severity: 'error' as const,
    from: { path: patternOf(name), pathNot: TEST_FILE },
    to: { pathNot: allowedFor(name, room) },
  })),
  {
    name: 'that is only there for tests',
    severity: 'error' as const,
    from: { path: '^src/', pathNot: TEST_FILE },
    to: { path: TEST_FILE },
  },
];

function allowedFor(name: string, room: Room): string[] {
  return [
    patternOf(name),
    ...room.imports.map(patternOfImport),
    ...room.packages.map(patternOfPackage),
    TEST_FILE,
  ];
}

function inNoRoom(graph: ImportGraph): readonly string[] {
  return [...graph.keys()]
    .filter((file) => roomOf(underSrc(file)) === null)
    .map((file) => `${file} is in no room of scripts/house/rooms.ts`);
}

/** A cycle may be smaller than the one that was known, and may have fallen into several. */
function wrongCycles(graph: ImportGraph, known: readonly (readonly string[])[]): readonly string[] {
  const cycles = cyclesIn(graph).map((cycle) => cycle.map(underSrc));
  const isKnown = (cycle: readonly string[]) =>
    known.some((files) => cycle.every((file) => files.includes(file)));
  const inCycle = new Set(cycles.flat());
  return [
    ...cycles
      .filter((cycle) => !isKnown(cycle))
      .map((cycle) => `These import each other in a circle: ${cycle.join(', ')}`),
    ...known
      .flat()
      .filter((file) => !inCycle.has(file))
      .map((file) => `${file} is in no cycle any more: take it out of scripts/house/known-cycles.ts`),
  ];
}

function importedByNothing(graph: ImportGraph): readonly string[] {
  const reached = reachedFrom(
    graph,
    ENTRIES.map((entry) => `src/${entry}`),
  );
  return [...graph.keys()]
    .filter((file) => !reached.has(file))
    .map((file) => `${file} is imported by nothing`);
}

function tooMuchInContent(graph: ImportGraph): readonly string[] {
  const never = [
    ...NOT_IN_CONTENT.rooms.map((room) => `^src/${room}/`),
    ...NOT_IN_CONTENT.packages.map(patternOfPackage),
  ].map((pattern) => new RegExp(pattern));
  return [...reachedFrom(atRunTime(graph), ['src/content.ts'])]
    .filter((file) => never.some((pattern) => pattern.test(file)))
    .map((file) => `${file} comes into the content script`);
}

function underSrc(file: string): string {
  return file.replace(/^src\//, '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wrong = await wrongImports(path.join(import.meta.dirname, '..'), KNOWN_CYCLES);
  for (const line of wrong) console.error(line);
  console.log(
    wrong.length === 0
      ? 'Every import goes in an allowed direction, and every file is imported.'
      : `${wrong.length} things are wrong with the imports.`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
