import type { CaseMove } from '../../../src/domain/case/moves.ts';
import type { Hand } from '../hand.ts';

/** What an officer does with one mail, for one stored case. */
export type Play = {
  /** The name of the case's file. */
  readonly name: string;
  /** What there is to see in it. */
  readonly shows: string;
  /** The mail, of test/corpus/requests. Null: the play starts its case itself. */
  readonly mail: string | null;
  play(hand: Hand): Promise<void>;
};

/** A play that only makes moves. */
export function moving(
  name: string,
  shows: string,
  mail: string,
  moves: (hand: Hand) => readonly CaseMove[] | Promise<readonly CaseMove[]>,
): Play {
  return { name, shows, mail, play: async (hand) => hand.move(...(await moves(hand))) };
}

/** Withholds a question of the first team under a provision. */
export function withholds(hand: Hand, question: number, provision: string, what = ''): readonly CaseMove[] {
  const at = { question: hand.question(question), team: hand.team() };
  return [
    { kind: 'set-status', ...at, status: 'withhold' },
    { kind: 'claim', ...at, provision },
    ...(what === '' ? [] : [{ kind: 'set-what', ...at, what } as const]),
  ];
}
