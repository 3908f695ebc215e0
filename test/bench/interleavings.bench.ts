import type { WebmailName } from '../../sandbox/mails/mail.ts';
import { type Figures, type Found, Series } from './interleavings/series.ts';
import { kindOf } from './interleavings/shorter.ts';

export const title =
  'Random interleavings of opening, replying, typing, popping out, inserting and undoing, in each sandbox mailbox';

/** How many of a kind are made shorter: the rest is told by its number. */
const MADE_SHORTER = 2;

const setting = (name: string, usual: number) => Number(process.env[name] ?? usual);
const seed = setting('FOI_SEED', 20_261_127);
const from = setting('FOI_FROM', 0);
const count = setting('FOI_COUNT', 500);
const tries = setting('FOI_TRIES', 25);
const only = process.env.FOI_WEBMAIL;

/** Lines to print. The process fails when anything was wrong. */
export async function run(): Promise<readonly string[]> {
  const webmails = (['gmail', 'outlook'] as const).filter((name) => only === undefined || name === only);
  const lines: string[] = [];
  for (const webmail of webmails) lines.push(...(await linesFor(webmail)));
  return lines;
}

async function linesFor(webmail: WebmailName): Promise<readonly string[]> {
  const series = await Series.start(webmail);
  try {
    const begun = performance.now();
    const found = await series.playMany(seed, from, count, (words) => console.error(words));
    const seconds = (performance.now() - begun) / 1000;
    const played = { ...series.figures };
    const reasons = reasonsIn(series.said);
    if (found.length > 0) process.exitCode = 1;
    return [summary(webmail, played, found.length, seconds), ...reasons, ...(await told(series, found))];
  } finally {
    await series.close();
  }
}

function summary(webmail: WebmailName, played: Figures, violations: number, seconds: number): string {
  const { plans, steps, inserted, refused, landings, undone, typed } = played;
  const kinds = `${inserted} insertions ended well, ${refused} were refused, ${landings} letters came, ${undone} were taken out, ${typed} words were typed`;
  return `${webmail}, seed ${seed}: ${plans} interleavings from ${from}, ${steps} steps, ${kinds}; ${violations} with a violation (none is allowed); ${seconds.toFixed(0)} s`;
}

/** What was said of the insertions that were refused, most often first. */
function reasonsIn(said: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...said].sort(([, a], [, b]) => b - a);
  return sorted.map(
    ([message, times]) => `  refused ${String(times).padStart(4)} times: ${message.slice(0, 110)}`,
  );
}

/** What was wrong, by kind, with the shortest plans that show it. */
async function told(series: Series, found: readonly Found[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const kinds = new Map<string, Found[]>();
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
