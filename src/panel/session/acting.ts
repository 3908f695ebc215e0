import type { ReadonlySignal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import type { CaseMove } from '../../domain/case/moves.ts';

/**
 * A move, or what makes it of the case as it is stored when its turn comes: for a move that says how something is after it
 * and must not take back what another move, made just before, did.
 */
export type MoveInTurn = CaseMove | ((now: FoiCase) => CaseMove);

/** What a message says of a move; null for no message. `isChanged` is false when there was nothing to change. */
export type Said = string | ((after: FoiCase, isChanged: boolean) => string | null);

/** What views do to the case in hand. */
export type Acting = {
  /**
   * Makes a move in the current case, stores it, and remembers how to undo it. With `said`, a toast says so and offers
   * Undo of this very move, whatever is done since. Gives the case as stored; null when the move was refused or could not
   * be stored (a toast says why).
   */
  act(move: MoveInTurn, said?: Said): Promise<FoiCase | null>;
  /**
   * Takes what is typed. `key` names what is typed into ("answer:q1/t1"): a later call with the same key replaces the
   * earlier one. The moves are made of the case as it then stands, at the latest half a second after the first key, at
   * `flush`, or before the shown case changes; what can't be stored is tried again. `then` is called once they are stored,
   * and makes no move.
   */
  actSoon(key: string, move: (now: FoiCase) => CaseMove, then?: (stored: FoiCase) => unknown): void;
  /** Takes back the last move made here in the case in hand. */
  undo(): Promise<void>;
  readonly canUndo: ReadonlySignal<boolean>;
};

/** The same, to be handed on by name. */
export function actingBy(moves: Acting): Acting {
  return {
    act: (move, said) => moves.act(move, said),
    actSoon: (key, move, then) => moves.actSoon(key, move, then),
    undo: () => moves.undo(),
    canUndo: moves.canUndo,
  };
}
