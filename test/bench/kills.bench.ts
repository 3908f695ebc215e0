import { type Sandbox, startSandbox } from '../../sandbox/serve.ts';
import type { TypingPlace } from '../../sandbox/typing-place.ts';
import { TYPING_PLACES } from '../../sandbox/typing-places.ts';
import type { Played } from './kills/judge.ts';
import { type Kill, planKills } from './kills/plan.ts';
import { play, Stage } from './kills/play.ts';
import type { Options } from './run.ts';

export const title =
  'Random kills while somebody types: keystrokes older than a second that are lost (0 is allowed)';

/** It takes more than half an hour. */
export const onlyWhenNamed = true;

/** Only the places whose names match it, such as `FOI_PLACE='a day'`. */
const PLACES = TYPING_PLACES.filter(({ name }) => new RegExp(process.env.FOI_PLACE ?? '').test(name));

const KILLS = 200;
/** So many share a profile: drafts and clauses of earlier kills lie about, as they do in an office. */
const KILLS_A_PROFILE = 20;
/** So many in a row that can't be played have one cause: it is not worth the rest of the profile's time. */
const HOPELESS = 3;

export async function run({ count = KILLS, seed = Date.now() % 100_000 }: Options) {
  if (PLACES.length === 0) throw new Error(`No place is called ${process.env.FOI_PLACE}.`);
  console.log(`  seed ${seed}: npm run bench kills -- --count ${count} --seed ${seed} plays the same again`);
  const sandbox = await startSandbox();
  const kills = planKills(count, seed, PLACES);
  const outcomes: Outcome[] = [];
  for (let from = 0; from < count; from += KILLS_A_PROFILE)
    outcomes.push(...(await onOneProfile(sandbox, kills.slice(from, from + KILLS_A_PROFILE))));
  await sandbox.close();
  const failed = outcomes.some(({ played }) => played === null || isFault(played));
  return { lines: summary(outcomes), failed };
}

/** A kill that could not be played, twice, says why. */
type Outcome =
  | { readonly kill: Kill; readonly played: Played }
  | { readonly kill: Kill; readonly played: null; readonly why: string };

async function onOneProfile(sandbox: Sandbox, kills: readonly Kill[]): Promise<readonly Outcome[]> {
  const stage = await Stage.set(sandbox);
  const outcomes: Outcome[] = [];
  for (const kill of kills) {
    let outcome = await outcomeOf(kill, stage);
    if (outcome.played === null) outcome = await outcomeOf(kill, stage);
    if (outcome.played === null || isFault(outcome.played)) console.log(`  ${lineOf(outcome)}`);
    outcomes.push(outcome);
    const last = outcomes.slice(-HOPELESS);
    if (last.length === HOPELESS && last.every(({ played }) => played === null)) break;
  }
  await stage.strike();
  return outcomes;
}

async function outcomeOf(kill: Kill, stage: Stage): Promise<Outcome> {
  try {
    return { kill, played: await play(kill, stage) };
  } catch (error) {
    await stage.clear();
    return { kill, played: null, why: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' };
  }
}

function isFault({ lost, saidSaved }: Played): boolean {
  return lost > 0 || saidSaved > 0;
}

function lineOf(outcome: Outcome): string {
  const { webmail, place, ending, pace } = outcome.kill;
  const what = `${ending.name}, ${place.name}, ${webmail}, ${pace}`;
  if (outcome.played === null) return `NOT PLAYED: ${what}: ${outcome.why}`;
  const { typed, there, lost, oldest, saidSaved } = outcome.played;
  return `${what}: ${typed} typed, ${there} there, ${lost} lost (oldest ${seconds(oldest)}), ${saidSaved} said to be saved`;
}

function summary(outcomes: readonly Outcome[]): readonly string[] {
  const played = outcomes.flatMap((outcome) => outcome.played ?? []);
  const unplayed = outcomes.filter((outcome) => outcome.played === null);
  const isPlayed = (place: TypingPlace) => played.some(({ kill }) => kill.place === place);
  const missed = PLACES.filter((place) => !isPlayed(place)).map(({ name }) => name);
  return [
    lineOfSum('ALL', played),
    ...byName('by kind of kill', played, ({ kill }) => kill.ending.name),
    ...byName('by place', played, ({ kill }) => kill.place.name),
    ...byName('by pace', played, ({ kill }) => kill.pace),
    ...byName('by webmail', played, ({ kill }) => kill.webmail),
    `${PLACES.length - missed.length} of ${PLACES.length} places covered${missed.length === 0 ? '' : `; not: ${missed.join('; ')}`}`,
    `${played.filter(({ hidden }) => hidden).length} kills after which the words are stored but not shown in their place`,
    `${sum(played, 'untaken')} keys that no field took; a key came at most ${Math.round(Math.max(0, ...played.map(({ late }) => late)))} ms late`,
    ...unplayed.map(lineOf),
  ];
}

function byName(
  title: string,
  played: readonly Played[],
  nameOf: (one: Played) => string,
): readonly string[] {
  const names = [...new Set(played.map(nameOf))].sort();
  return [
    `${title}:`,
    ...names.map(
      (name) =>
        `  ${lineOfSum(
          name,
          played.filter((one) => nameOf(one) === name),
        )}`,
    ),
  ];
}

function lineOfSum(name: string, played: readonly Played[]): string {
  const losing = played.filter(({ lost }) => lost > 0).length;
  const oldest = Math.max(0, ...played.map((one) => one.oldest));
  const said = sum(played, 'saidSaved');
  return [
    `${name}: ${losing} of ${played.length} kills lost some`,
    `${sum(played, 'lost')} of ${sum(played, 'typed')} keystrokes lost`,
    ...(oldest > 0 ? [`oldest ${seconds(oldest)}`] : []),
    ...(said > 0 ? [`“Saved” said of ${said} that are not there`] : []),
  ].join(', ');
}

function sum(played: readonly Played[], what: 'typed' | 'lost' | 'saidSaved' | 'untaken'): number {
  return played.reduce((total, one) => total + one[what], 0);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
