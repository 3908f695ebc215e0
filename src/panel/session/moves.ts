import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Case, CaseMove } from '../../domain/case/case.ts';
import { undoOf, undoOfBoth } from '../../domain/case/put-back.ts';
import type { Store } from '../../storage/store.ts';
import type { MoveInTurn, SavedState } from '../session.ts';
import { Waiting } from './waiting.ts';

/** The most moves that can be taken back. */
const KEPT = 200;

type Done = {
  readonly caseId: string;
  readonly undo: CaseMove;
  readonly key: string | null;
  /** The question that was changed, if it was one. */
  readonly question: string | null;
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
  /** A move was taken back; `before` is the case that was in hand. */
  readonly undone: (before: Case | null, after: Case, question: string | null) => void;
  readonly done: (message: string, undo: () => unknown) => void;
  readonly problem: (message: string) => void;
};

/** Makes moves: one at a time, stored before the next, each remembered with what takes it back. */
export class Moves {
  readonly #ground: Ground;
  readonly #underWay = signal(0);
  readonly #failed = signal(false);
  readonly #undos = signal<readonly Done[]>([]);
  readonly #halfTyped = signal(0);
  readonly #waiting = new Waiting((count) => {
    this.#halfTyped.value = count;
  });
  readonly #acting = new Set<Promise<unknown>>();
  /** How often everything was deleted; a move carries what it was when it was asked for. */
  #deletions = 0;
  #queue: Promise<unknown> = Promise.resolve();

  readonly saved: ReadonlySignal<SavedState> = computed(() => {
    if (this.#failed.value) return 'failed';
    return this.#underWay.value + this.#halfTyped.value > 0 ? 'saving' : 'saved';
  });
  readonly canUndo: ReadonlySignal<boolean> = computed(() => this.#undos.value.length > 0);

  constructor(ground: Ground) {
    this.#ground = ground;
  }

  /** Makes a move in the case in hand. */
  async act(move: MoveInTurn, said?: string): Promise<Case | null> {
    const id = this.#ground.current()?.id;
    return id === undefined ? null : this.actOn(id, move, said);
  }

  /** As `act`, for a case that may no longer be the one in hand. */
  actOn(caseId: string, move: MoveInTurn, said?: string): Promise<Case | null> {
    const done = this.#actOn(caseId, move, said);
    this.#acting.add(done);
    return done.finally(() => this.#acting.delete(done));
  }

  async #actOn(caseId: string, move: MoveInTurn, said?: string): Promise<Case | null> {
    const meant = this.#deletions;
    await this.#waiting.flush();
    this.#ground.nextMove();
    const after = await this.#tryMake(caseId, move, null, meant);
    if (after && said !== undefined) this.#ground.done(said, () => this.undo());
    return after;
  }

  /** Makes a move in the case in hand when the pause comes; a later call with the same key takes its place. */
  actSoon(key: string, move: (now: Case) => CaseMove, then?: (stored: Case) => unknown): void {
    const id = this.#ground.current()?.id;
    if (id === undefined) return;
    const meant = this.#deletions;
    this.#waiting.set(`${id} ${key}`, async () => {
      const after = await this.#tryMake(id, move, key, meant);
      if (after) await then?.(after);
    });
  }

  /**
   * Makes every move that waits for its pause, and waits for all that are under way: a field that was just left is still
   * being stored, and its words may make another move. Never called from within a move.
   */
  async flush(): Promise<void> {
    await this.#waiting.settle();
    await Promise.allSettled(this.#acting);
  }

  /**
   * Lets go of everything that was done or is on its way, because all that is stored was deleted: a move that was asked for
   * before is not made, also one that waits or is being tried again.
   */
  forget(): void {
    this.#deletions += 1;
    this.#undos.value = [];
    this.#failed.value = false;
  }

  /** Takes back the last move made here. */
  async undo(): Promise<void> {
    await this.flush();
    const last = this.#undos.peek().at(-1);
    if (!last) return;
    this.#undos.value = this.#undos.peek().slice(0, -1);
    const before = this.#ground.current();
    const after = await this.#tryMake(last.caseId, last.undo);
    if (after) this.#ground.undone(before, after, last.question);
  }

  /** Shows as being saved what a view stores itself. */
  saving(work: Promise<unknown>): void {
    this.#counted(work).catch(() => undefined);
  }

  /** `meant`: what `#deletions` was when the move was asked for. */
  async #tryMake(
    caseId: string,
    move: MoveInTurn,
    typed: string | null = null,
    meant = this.#deletions,
  ): Promise<Case | null> {
    try {
      const after = await this.#counted(this.#inTurn(() => this.#make(caseId, move, typed, meant)));
      this.#failed.value = false;
      return after;
    } catch (error) {
      if (meant !== this.#deletions) return null;
      this.#failed.value = true;
      this.#ground.problem(`That was not saved. ${error instanceof Error ? error.message : ''}`.trim());
      return null;
    }
  }

  async #make(caseId: string, wanted: MoveInTurn, typed: string | null, meant: number): Promise<Case> {
    const { store, now, storeFirst, renewed } = this.#ground;
    const stored = await store.cases.get(caseId);
    if (meant !== this.#deletions) throw new Error('Everything was deleted before this was done.');
    const before = stored ?? (await storeFirst(caseId));
    const move = typeof wanted === 'function' ? wanted(before) : wanted;
    const after = await store.cases.advance(caseId, move, now());
    if (!isBookkeeping(move) && after.revision !== before.revision)
      this.#remember(
        {
          caseId,
          undo: undoOf(before, after),
          key: typingKey(move) ?? typed,
          question: questionOf(move),
        },
        typedBefore(move),
      );
    renewed(after);
    return after;
  }

  #remember(done: Done, goesWith = done.key): void {
    const last = this.#undos.peek().at(-1);
    const goesOn = goesWith !== null && last?.key === goesWith && last.caseId === done.caseId;
    this.#undos.value = goesOn
      ? [
          ...this.#undos.peek().slice(0, -1),
          { ...last, key: done.key, undo: undoOfBoth(last.undo, done.undo) },
        ]
      : [...this.#undos.peek(), done].slice(-KEPT);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #counted<T>(work: Promise<T>): Promise<T> {
    this.#underWay.value += 1;
    try {
      return await work;
    } finally {
      this.#underWay.value -= 1;
    }
  }
}

/** What Ctrl+Z passes over: taking back itself, and what became of a letter, which only the mailbox can undo. */
function isBookkeeping({ kind }: CaseMove): boolean {
  return kind === 'put-back' || kind.startsWith('mark-');
}

/** The question that a move is about; none of a move about several. */
function questionOf(move: CaseMove): string | null {
  return 'question' in move && typeof move.question === 'string' ? move.question : null;
}

/** Words make a question answered: that and the words are one for undo. */
function typedBefore(move: CaseMove): string | undefined {
  const isAnswered = move.kind === 'set-status' && move.status === 'answer';
  return isAnswered ? `write-answer ${move.question}/${move.team}` : undefined;
}

/** Moves that come in bursts while typing into one place count as one for undo. */
function typingKey(move: CaseMove): string | null {
  if (move.kind === 'write-answer' || move.kind === 'set-what')
    return `${move.kind} ${move.question}/${move.team}`;
  if (move.kind === 'edit-clause') return `${move.kind} ${move.clause}`;
  if (move.kind === 'edit-block' && move.edit !== null) return `${move.kind} ${move.reply} ${move.block}`;
  return move.kind === 'set-reference' || move.kind === 'set-requester' ? move.kind : null;
}
