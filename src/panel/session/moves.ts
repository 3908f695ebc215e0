import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Case, CaseMove } from '../../domain/case/case.ts';
import { undoOf } from '../../domain/case/put-back.ts';
import type { Store } from '../../storage/store.ts';
import type { SavedState } from '../session.ts';
import { Waiting } from './waiting.ts';

/// Making moves: one at a time, stored before the next, each remembered with what takes it back.

/** The most moves that can be taken back. */
const KEPT = 200;

type Done = { readonly caseId: string; readonly undo: CaseMove; readonly key: string | null };

export type Moves = {
  readonly saved: ReadonlySignal<SavedState>;
  readonly canUndo: ReadonlySignal<boolean>;
  act(move: CaseMove, said?: string): Promise<Case | null>;
  /** As `act`, for a case that may no longer be the one in hand. */
  actOn(caseId: string, move: CaseMove, said?: string): Promise<Case | null>;
  actSoon(key: string, move: () => CaseMove, then?: (stored: Case) => unknown): void;
  flush(): Promise<void>;
  undo(): Promise<void>;
  saving(done: Promise<unknown>): void;
};

type Ground = {
  readonly store: Store;
  readonly now: () => string;
  readonly current: () => Case | null;
  /** Stores the case in hand, which was not stored yet. Throws when the case is not in hand: it was removed. */
  readonly storeFirst: (caseId: string) => Promise<Case>;
  readonly renewed: (stored: Case) => void;
  /** Called before each move that is not typing: an Undo on offer would from now on mean this one. */
  readonly nextMove: () => void;
  readonly done: (message: string, undo: () => unknown) => void;
  readonly problem: (message: string) => void;
};

/** Starts with nothing to undo. */
export function startMoves(ground: Ground): Moves {
  const underWay = signal(0);
  const failed = signal(false);
  const undos = signal<readonly Done[]>([]);
  const halfTyped = signal(0);
  const waiting = new Waiting((count) => {
    halfTyped.value = count;
  });
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  };
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    underWay.value += 1;
    try {
      return await work;
    } finally {
      underWay.value -= 1;
    }
  };
  const remember = (done: Done) => {
    const last = undos.peek().at(-1);
    const goesOn = done.key !== null && last?.key === done.key && last.caseId === done.caseId;
    if (!goesOn) undos.value = [...undos.peek(), done].slice(-KEPT);
  };
  const make = async (caseId: string, move: CaseMove): Promise<Case> => {
    const before = (await ground.store.cases.get(caseId)) ?? (await ground.storeFirst(caseId));
    const after = await ground.store.cases.advance(caseId, move, ground.now());
    if (move.kind !== 'put-back') remember({ caseId, undo: undoOf(before, after), key: typingKey(move) });
    ground.renewed(after);
    return after;
  };
  const tryMake = async (caseId: string, move: CaseMove): Promise<Case | null> => {
    try {
      const after = await counted(inTurn(() => make(caseId, move)));
      failed.value = false;
      return after;
    } catch (error) {
      failed.value = true;
      ground.problem(`That was not saved. ${error instanceof Error ? error.message : ''}`.trim());
      return null;
    }
  };
  const flush = () => waiting.flush();
  const undo = async () => {
    await flush();
    const last = undos.peek().at(-1);
    if (!last) return;
    undos.value = undos.peek().slice(0, -1);
    await tryMake(last.caseId, last.undo);
  };
  const actOn = async (id: string, move: CaseMove, said?: string) => {
    await flush();
    ground.nextMove();
    const after = await tryMake(id, move);
    if (after && said !== undefined) ground.done(said, undo);
    return after;
  };

  return {
    saved: computed(() =>
      failed.value ? 'failed' : underWay.value + halfTyped.value > 0 ? 'saving' : 'saved',
    ),
    canUndo: computed(() => undos.value.length > 0),
    flush,
    undo,
    saving: (work) => void counted(work).catch(() => undefined),
    act: async (move, said) => {
      const id = ground.current()?.id;
      return id === undefined ? null : actOn(id, move, said);
    },
    actOn,
    actSoon(key, move, then) {
      const id = ground.current()?.id;
      if (id === undefined) return;
      waiting.set(`${id} ${key}`, async () => {
        const after = await tryMake(id, move());
        if (after) await then?.(after);
      });
    },
  };
}

/** Moves that come in bursts while typing into one place count as one for undo. */
function typingKey(move: CaseMove): string | null {
  if (move.kind === 'write-answer' || move.kind === 'set-what')
    return `${move.kind} ${move.question}/${move.team}`;
  if (move.kind === 'edit-clause') return `${move.kind} ${move.clause}`;
  return move.kind === 'set-reference' || move.kind === 'set-requester' ? move.kind : null;
}
