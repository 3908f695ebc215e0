import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { advanceCase } from '../../domain/case/advance.ts';
import type { Case, CaseMove } from '../../domain/case/case.ts';
import { undoOf, undoOfBoth } from '../../domain/case/put-back.ts';
import type { MakeMoves, Store } from '../../storage/store.ts';
import type { MoveInTurn, SavedState } from '../session.ts';
import { notSaved } from './toasts.ts';
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
  /**
   * Stores a case that was not stored yet: the one in hand, or as it was when something was typed in it. Throws when it is
   * neither: it was removed.
   */
  readonly storeFirst: (caseId: string, typedIn: Case | null) => Promise<Case>;
  readonly renewed: (stored: Case) => void;
  /** Called before each move that is not typing: an Undo on offer would from now on mean this one. */
  readonly nextMove: () => void;
  /** A move was taken back; `before` is the case that was in hand. */
  readonly undone: (before: Case | null, after: Case, question: string | null) => void;
  readonly done: (message: string, undo: () => unknown) => void;
  readonly problem: (message: string) => void;
  /** What was typed could not be stored; it is tried again. */
  readonly notStored: (error: unknown) => void;
};

/** What is made of the case when its turn comes. */
type Step = {
  /** What is typed into; null for what is not typed. */
  readonly key: string | null;
  readonly make: MakeMoves;
  /** Called once it is stored. */
  readonly told: ((stored: Case) => unknown) | undefined;
};

/**
 * Makes moves: one at a time, stored before the next, each remembered with what takes it back. What is typed waits first
 * (waiting.ts), and all that waits in one case is stored in one transaction.
 */
export class Moves {
  readonly #ground: Ground;
  readonly #underWay = signal(0);
  readonly #failed = signal(false);
  readonly #undos = signal<readonly Done[]>([]);
  readonly #typed: Waiting<Step>;
  /** Cases as stored last, where the views have not followed yet. */
  readonly #unseen = new Map<string, Case>();
  /** New cases that were typed in: stored ahead of what was typed first, or with it when that fails, also out of hand. */
  readonly #fresh = new Map<string, Case>();
  readonly #acting = new Set<Promise<unknown>>();
  /** How often everything was deleted; a move carries what it was when it was asked for. */
  #deletions = 0;
  #queue: Promise<unknown> = Promise.resolve();

  readonly saved: ReadonlySignal<SavedState> = computed(() => {
    const typed = this.#typed.state.value;
    if (this.#failed.value || typed === 'failed') return 'failed';
    return this.#underWay.value > 0 ? 'saving' : typed;
  });
  readonly canUndo: ReadonlySignal<boolean> = computed(() => this.#undos.value.length > 0);

  constructor(ground: Ground) {
    this.#ground = ground;
    this.#typed = new Waiting<Step>({
      write: (caseId, steps) => this.#queued(caseId, steps, this.#deletions),
      settled: (caseId) => {
        this.#show(caseId);
        return undefined;
      },
      failed: ground.notStored,
    });
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
    await this.#typed.flush();
    this.#ground.nextMove();
    const after = await this.#tryMake(caseId, move, meant);
    if (after && said !== undefined) this.#ground.done(said, () => this.undo());
    return after;
  }

  /** Takes what is typed into the case in hand; a later call with the same key takes its place. */
  actSoon(
    key: string,
    move: (now: Case) => CaseMove | readonly CaseMove[],
    then?: (stored: Case) => unknown,
  ): void {
    const of = this.#ground.current();
    if (!of) return;
    this.#storeAhead(of);
    this.#typed.set(of.id, key, { key, make: (now) => asList(move(now)), told: then });
  }

  /** A case that is new takes several writes to be stored: the first key does not wait for them behind its own. */
  #storeAhead(of: Case): void {
    if (of.revision > 0 || this.#fresh.has(of.id)) return;
    this.#fresh.set(of.id, of);
    const { store } = this.#ground;
    const stored = this.#inTurn(
      async () => (await store.cases.get(of.id)) ?? (await this.#storeFirst(of.id)),
    );
    // What could not be stored is told when the words are to be.
    stored.catch(() => undefined);
  }

  #storeFirst(caseId: string): Promise<Case> {
    return this.#ground.storeFirst(caseId, this.#fresh.get(caseId) ?? null);
  }

  /** The case with what is typed in it and not shown yet, as of when a field was left last. */
  withTyped(of: Case): Case {
    void this.#typed.left.value;
    return this.#typed.pending(of.id).reduce((so, { make }) => {
      try {
        return make(so).reduce((now, move) => advanceCase(now, move, so.changedAt), so);
      } catch {
        // A move that can't be made is told of when it can't be stored.
        return so;
      }
    }, of);
  }

  /**
   * Stores all that is typed, and waits for all that is under way: a field that was just left is still being stored, and its
   * words may make another move. Never called from within a move.
   */
  async flush(): Promise<void> {
    await this.#typed.flush();
    await Promise.allSettled(this.#acting);
  }

  /** Drops what is typed into a case: it was deleted. */
  drop(caseId: string): void {
    this.#typed.forget(caseId);
    this.#unseen.delete(caseId);
    this.#fresh.delete(caseId);
  }

  /**
   * Lets go of everything that was done, typed or is on its way, because all that is stored was deleted: a move that was
   * asked for before is not made, also one that waits or is being tried again.
   */
  forget(): void {
    this.#deletions += 1;
    this.#failed.value = false;
    this.#typed.forget();
    this.#unseen.clear();
    this.#fresh.clear();
    this.#undos.value = [];
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
    else this.#undos.value = [...this.#undos.peek(), last];
  }

  /** `meant`: what `#deletions` was when the move was asked for. */
  async #tryMake(caseId: string, move: MoveInTurn, meant = this.#deletions): Promise<Case | null> {
    const make: MakeMoves = (now) => [typeof move === 'function' ? move(now) : move];
    this.#underWay.value += 1;
    try {
      await this.#queued(caseId, [{ key: null, make, told: undefined }], meant);
      this.#failed.value = false;
      return this.#show(caseId);
    } catch (error) {
      if (meant !== this.#deletions) return null;
      this.#failed.value = true;
      this.#ground.problem(notSaved(error));
      return null;
    } finally {
      this.#underWay.value -= 1;
    }
  }

  #queued(caseId: string, steps: readonly Step[], meant: number): Promise<void> {
    return this.#inTurn(async () => {
      if (meant !== this.#deletions) throw new Error('Everything was deleted before this was done.');
      await this.#make(caseId, steps);
    });
  }

  async #make(caseId: string, steps: readonly Step[]): Promise<void> {
    const { store, now } = this.#ground;
    const made: (readonly CaseMove[])[] = [];
    const all = steps.map(({ make }, at) => (before: Case) => {
      const moves = make(before);
      made[at] = moves;
      return moves;
    });
    const advance = () => store.cases.advanceAll(caseId, all, now());
    const states = (await advance()) ?? (await this.#storeFirst(caseId).then(advance)) ?? [];
    const stored = states.at(-1);
    if (!stored) throw new Error('The case was removed.');
    this.#unseen.set(caseId, stored);
    this.#fresh.delete(caseId);
    steps.forEach(({ key, told }, at) => {
      const [before, after, move] = [states[at], states[at + 1], made[at]?.[0]];
      if (before && after && move) this.#remember(caseId, { before, after, move, key });
      told?.(stored);
    });
  }

  /** Shows a case as it was stored last. */
  #show(caseId: string): Case | null {
    const stored = this.#unseen.get(caseId) ?? null;
    this.#unseen.delete(caseId);
    const shown = this.#ground.current();
    // Another window may have stored it since, and that is shown already.
    const isOld = shown?.id === caseId && stored !== null && shown.revision > stored.revision;
    if (stored && !isOld) this.#ground.renewed(stored);
    return stored;
  }

  #remember(caseId: string, { before, after, move, key: typed }: Made): void {
    if (isBookkeeping(move) || after.revision === before.revision) return;
    const key = typingKey(move) ?? typed;
    const undo = undoOf(before, after);
    const done: Done = { caseId, undo, key, question: questionOf(move) };
    const last = this.#undos.peek().at(-1);
    const goesOn = key !== null && last?.key === key && last.caseId === caseId;
    this.#undos.value = goesOn
      ? [...this.#undos.peek().slice(0, -1), { ...last, undo: undoOfBoth(last.undo, undo) }]
      : [...this.#undos.peek(), done].slice(-KEPT);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/** A step as it was made. */
type Made = {
  readonly before: Case;
  readonly after: Case;
  readonly move: CaseMove;
  readonly key: string | null;
};

function asList(moves: CaseMove | readonly CaseMove[]): readonly CaseMove[] {
  return 'kind' in moves ? [moves] : moves;
}

/** What Ctrl+Z passes over: taking back itself, and what became of a letter, which only the mailbox can undo. */
function isBookkeeping({ kind }: CaseMove): boolean {
  return kind === 'put-back' || kind.startsWith('mark-');
}

/** The question that a move is about; none of a move about several. */
function questionOf(move: CaseMove): string | null {
  return 'question' in move && typeof move.question === 'string' ? move.question : null;
}

/** Moves that come in bursts while typing into one place count as one for undo. */
function typingKey(move: CaseMove): string | null {
  if (move.kind === 'write-answer' || move.kind === 'set-what')
    return `${move.kind} ${move.question}/${move.team}`;
  if (move.kind === 'edit-clause') return `${move.kind} ${move.clause}`;
  if (move.kind === 'edit-block' && move.edit !== null) return `${move.kind} ${move.reply} ${move.block}`;
  return move.kind === 'set-reference' || move.kind === 'set-requester' ? move.kind : null;
}
