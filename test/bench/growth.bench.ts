import { exponentOf, STEEPEST } from '../growth/growth.ts';
import { PIECES, PLACES } from '../growth/hostile.ts';
import { readCode } from '../growth/patterns.ts';
import { steepest } from '../growth/steepest.ts';

export const title = 'Growth from 10 KB to 300 KB, as an exponent: 1 is in proportion, 2 is a square';

/** Lines to print: how steep the steepest are, of every attack on every pattern and of every piece in every place. */
export async function run(): Promise<string[]> {
  return [...(await patterns()), ...places()];
}

async function patterns(): Promise<string[]> {
  const code = await readCode();
  const all = code.patterns().map(({ at, pattern }) => ({ at, ...steepest(pattern, undefined, 0.02) }));
  await code.close();
  const steep = all.filter(({ exponent }) => exponent > STEEPEST);
  const worst = all.reduce((a, b) => (b.exponent > a.exponent ? b : a));
  return [
    `${all.length} patterns, ${steep.length} above ${STEEPEST}; steepest ${worst.exponent.toFixed(2)} (${worst.at})`,
    ...steep.map(({ at, exponent, attack }) => `  ${at}: ${exponent.toFixed(2)} with ${attack}`),
  ];
}

function places(): string[] {
  return Object.entries(PLACES).map(([place, work]) => {
    const all = PIECES.map((piece) => ({ piece, exponent: exponentOf(work(piece)) }));
    const worst = all.reduce((a, b) => (b.exponent > a.exponent ? b : a));
    return `${place}: ${all.length} shapes, steepest ${worst.exponent.toFixed(2)} (${JSON.stringify(worst.piece)})`;
  });
}
