import type { WebmailName } from '../../sandbox/mails/mail.ts';
import { type Figures, type Found, Series } from './interleavings/series.ts';
import { kindOf } from './interleavings/shorter.ts';
import type { Options } from './run.ts';

export const title =
  'Random interleavings of opening, replying, typing, popping out, inserting and undoing, in each sandbox mailbox';

/** How many of a kind are made shorter: the rest is told by its number. */
const MADE_SHORTER = 2;

const setting = (name: string, usual: number) => Number(process.env[name] ?? usual);
const from = setting('FOI_FROM', 0);
const tries = setting('FOI_TRIES', 25);
const only = process.env.FOI_WEBMAIL;

type Any = { readonly steps: readonly unknown[] };

/** Lines to print. The process fails when anything was wrong. `panel`: with the built extension and its side panel. */
export async function run(options: Options): Promise<readonly string[]> {
  const panel = options.panel ?? process.env.FOI_PANEL === '1';
  const count = options.count ?? setting('FOI_COUNT', panel ? 100 : 500);
  const seed = options.seed ?? setting('FOI_SEED', 20_261_127);
  const webmails = (['gmail', 'outlook'] as const).filter((name) => only === undefined || name === only);
  const lines: string[] = [];
  for (const webmail of webmails) {
    const played = panel
      ? linesFor(webmail, await Series.startWithPanel(webmail), seed, count)
      : linesFor(webmail, await Series.start(webmail), seed, count);
    lines.push(...(await played));
  }
  return lines;
}

async function linesFor<P extends Any>(
  webmail: WebmailName,
  series: Series<P>,
  seed: number,
  count: number,
): Promise<readonly string[]> {
  try {
    const begun = performance.now();
    const found = await series.playMany(seed, from, count, (words) => console.error(words));
    const seconds = (performance.now() - begun) / 1000;
    const played = { ...series.figures };
    const reasons = reasonsIn(series.said);
    if (found.length > 0) process.exitCode = 1;
    const first = `${webmail}, seed ${seed}: ${summary(played, found.length, seconds)}`;
    return [first, ...reasons, ...(await told(series, found))];
  } finally {
    await series.close();
  }
}

function summary(played: Figures, violations: number, seconds: number): string {
  const { plans, steps, inserted, refused, landings, undone, typed, answered } = played;
  const kinds = `${inserted} insertions ended well, ${refused} were refused, ${landings} letters came, ${undone} were taken out, ${typed} words were typed into replies and ${answered} into answers`;
  return `${plans} interleavings from ${from}, ${steps} steps, ${kinds}; ${violations} with a violation (none is allowed); ${seconds.toFixed(0)} s`;
}

/** What was said of the insertions that were refused, most often first. */
function reasonsIn(said: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...said].sort(([, a], [, b]) => b - a);
  return sorted.map(
    ([message, times]) => `  refused ${String(times).padStart(4)} times: ${message.slice(0, 110)}`,
  );
}

/** What was wrong, by kind, with the shortest plans that show it. */
async function told<P extends Any>(
  series: Series<P>,
  found: readonly Found<P>[],
): Promise<readonly string[]> {
  const lines: string[] = [];
  const kinds = new Map<string, Found<P>[]>();
  for (const one of found)
    kinds.set(kindOf(one.violation), [...(kinds.get(kindOf(one.violation)) ?? []), one]);
  for (const [kind, all] of kinds) {
    lines.push(`${kind}: in ${all.map(({ number }) => number).join(', ')}`);
    const shortest = [...all].sort((a, b) => a.violation.step - b.violation.step).slice(0, MADE_SHORTER);
    for (const one of shortest) {
      const plan = await series.shorter(one, tries);
      lines.push(`  ${one.violation.what}`, `  ${JSON.stringify(plan)}`);
    }
  }
  return lines;
}
