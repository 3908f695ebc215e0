import { CLAUSE_ROLES } from '../../src/domain/clauses/clause.ts';
import { plainClock } from '../../src/domain/law/clock.ts';
import { LETTER_KINDS } from '../../src/domain/letter/letter-choice.ts';
import { STATUS_NAMES } from '../../src/panel/words/statuses.ts';
import type { Words } from './cover.ts';
import { spoil } from './dump.ts';
import { Hand, type SampleMail } from './hand.ts';
import { answers } from './plays/answers.ts';
import { heads } from './plays/head.ts';
import { letters } from './plays/letters.ts';
import { changeLibrary, setEverything } from './plays/office.ts';
import type { Play } from './plays/play.ts';
import { moving } from './plays/play.ts';
import { questions } from './plays/questions.ts';
import { readings } from './plays/readings.ts';

export { dump } from './dump.ts';

/// Runs inside a page of the extension: plays an officer's work through the panel's own session, on the extension's own
/// database.

/** A case that was stored: under which id, and what its file is called and shows. */
export type Named = { readonly id: string; readonly name: string; readonly shows: string };

export type Played = {
  readonly cases: readonly Named[];
  /** The words of this version of which each has to occur. */
  readonly words: Words;
  /** The kinds of moves that were made. */
  readonly moves: readonly string[];
};

/** Plays everything. */
export async function play(mails: readonly SampleMail[]): Promise<Played> {
  const hand = await Hand.over(mails);
  const cases: Named[] = [];
  const all = async (plays: readonly Play[]) => {
    for (const one of plays) cases.push(await playOne(hand, one));
  };
  await all([...answers, ...letters, ...heads, ...questions, ...readings(hand)]);
  await setEverything(hand);
  await changeLibrary(hand);
  await all([inSetOffice]);
  cases.push(await damaged(hand));
  return { cases, words: await wordsOf(hand), moves: [...hand.made].sort() };
}

async function playOne(hand: Hand, { name, shows, mail, play }: Play): Promise<Named> {
  try {
    if (mail !== null) await hand.open(hand.mailOf(mail));
    await play(hand);
    await hand.session.flush();
    return { id: hand.foiCase.id, name, shows };
  } catch (error) {
    throw new Error(`The play ${name} failed: ${error instanceof Error ? error.message : ''}`);
  }
}

const inSetOffice: Play = moving(
  'begun-with-settings',
  'a case begun when teams, law, layout and pattern of references were set',
  'various-request-92',
  (hand) => [{ kind: 'set-status', question: hand.question(1), team: hand.team(2), status: 'not-held' }],
);

/** A case whose record was damaged, so that it was set aside when the mail was opened again: the new one in its place. */
async function damaged(hand: Hand): Promise<Named> {
  const mail = hand.mailOf('various-request-92');
  const begin = async () =>
    hand.move({ kind: 'set-status', question: hand.question(1), team: hand.team(), status: 'not-held' });
  await hand.open(mail);
  await begin();
  const { id } = hand.foiCase;
  await hand.open(hand.mailOf('three-levels-01'));
  await spoil('foi-drafter', 'cases', (record) => ({ ...record, questions: 'cut short' }), id);
  await hand.open({ ...mail });
  await begin();
  return {
    id: hand.foiCase.id,
    name: 'in-the-place-of-a-damaged-one',
    shows: 'a case begun again after its record was damaged and set aside',
  };
}

async function wordsOf({ store }: Hand): Promise<Words> {
  return {
    letters: [...LETTER_KINDS],
    statuses: Object.keys(STATUS_NAMES),
    clock: Object.keys(plainClock),
    settings: Object.keys(await store.settings.get()),
    roles: [...CLAUSE_ROLES],
  };
}
