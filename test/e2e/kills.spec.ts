import { endingNamed } from '../../sandbox/endings.ts';
import { placeNamed } from '../../sandbox/typing-places.ts';
import { diceOf, type Kill, killOf } from '../bench/kills/plan.ts';
import { play, Stage } from '../bench/kills/play.ts';
import { expect, test } from './desk.ts';

/// A keystroke older than a second survives whatever ends the panel, also while somebody types on. `npm run bench kills`
/// plays many more of these, in every place and at random.

const SEED = 8;
/** Long enough that most of what was typed is older than a second. */
const TYPED_FOR_MS = 3_000;

const KILLS: readonly (readonly [string, string, Kill['webmail'], Kill['pace']])[] = [
  ['browser killed', 'answer 2', 'gmail', 'steady'],
  ['window closed', 'question edit: text', 'outlook', 'human'],
  ['panel crashed', 'new clause: Text', 'outlook', 'steady'],
  ['extension reloaded', 'answer 4', 'gmail', 'human'],
];

const dice = diceOf(SEED);

for (const [nth, [ending, place, webmail, pace]] of KILLS.entries())
  test(`${ending} while somebody types (${place}, ${webmail}): nothing older than a second is lost`, async ({
    sandbox,
  }) => {
    const what = { webmail, place: placeNamed(place), ending: endingNamed(ending), pace };
    const stage = await Stage.set(sandbox);
    const { typed, lost, saidSaved } = await play(
      { ...killOf(what, nth, dice), after: TYPED_FOR_MS },
      stage,
    ).finally(() => stage.strike());
    expect(typed).toBeGreaterThan(5);
    expect({ lost, saidSaved }).toEqual({ lost: 0, saidSaved: 0 });
  });
