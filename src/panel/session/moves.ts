import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { advanceCase } from '../../domain/case/advance.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import { answerKey } from '../../domain/letter/decision.ts';
import type { MakeMoves, Store } from '../../storage/store.ts';
import type { Acting, MoveInTurn, Said } from './acting.ts';
import { notSaved } from './toasts.ts';
import { type Done, Undos } from './undos.ts';
import { type SavedState, Waiting } from './waiting.ts';

type Ground = {
  readonly store: Store;
  readonly now: () => string;
  readonly current: ReadonlySignal<FoiCase | null>;
  /**
   * Stores a case that was not stored yet: the one in hand, or as it was when something was typed in it. Throws when it is
   * neither: it was removed.
   */
  readonly storeFirst: (caseId: string, typedIn: FoiCase | null) => Promise<FoiCase>;
  readonly renewed: (stored: FoiCase) => void;
  /** Called before each move that is not typing: what was said of the one before is stale. */
  readonly nextMove: () => void;
  /** A move was taken back; `before` is the case that was in hand. */
  readonly undone: (before: FoiCase | null, after: FoiCase, question: string | null) => void;
  readonly done: (message: string, undo?: () => unknown) => void;
  readonly problem: (message: string) => void;
  /** What was typed could not be stored; it is tried again. */
  readonly notStored: (error: unknown) => void;
};

/** What is made of the case when its turn comes. */
type Step = {
  /** What is typed into; null for what is not typed. */
  readonly key: string | null;
  readonly make: MakeMoves;
  /** Called once it is stored, with what takes it back. */
  readonly told: ((stored: FoiCase, done: Done | null) => unknown) | undefined;
};

/**
 * Makes moves: one at a time, stored before the next, each remembered with what takes it back. What is typed waits first
 * (waiting.ts), and all that waits in one case is stored in one transaction.
 */
export class Moves implements Acting {
  readonly #ground: Ground;
  readonly #underWay = signal(0);
  readonly #undos = new Undos();
  readonly #typed: Waiting<Step>;
  /** Cases as stored last, where the views have not followed yet. */
  readonly #unseen = new Map<string, FoiCase>();
  /** New cases that were typed in: stored ahead of what was typed first, or with it when that fails, also out of hand. */
  readonly #fresh = new Map<string, FoiCase>();
  readonly #acting = new Set<Promise<unknown>>();
  /** How often everything was deleted, and by id each case; a move carries what it was when it was asked for. */
  #deletions = 0;
  readonly #drops = new Map<string, number>();
  #queue: Promise<unknown> = Promise.resolve();

  /** Of what is typed and of what is under way: a click that was refused has its own message, and is not tried again. */
  readonly saved: ReadonlySignal<SavedState> = computed(() => {
    const typed = this.#typed.state.value;
    return this.#underWay.value > 0 && typed === 'saved' ? 'saving' : typed;
  });
  readonly canUndo: ReadonlySignal<boolean>;

  constructor(ground: Ground) {
    this.#ground = ground;
    this.canUndo = computed(() => this.#undos.lastOf(ground.current.value?.id) !== null);
    this.#typed = new Waiting<Step>({
      write: (caseId, steps) => this.#queued(caseId, steps, this.#age(caseId)),
      settled: (caseId) => {
        this.#show(caseId);
        return undefined;
      },
      failed: ground.notStored,
    });
  }

  /** Makes a move in the case in hand. */
  async act(move: MoveInTurn, said?: Said): Promise<FoiCase | null> {
    const id = this.#ground.current.peek()?.id;
    return id === undefined ? null : this.actOn(id, move, said);
  }

  /** As `act`, for a case that may no longer be the one in hand. */
  actOn(caseId: string, move: MoveInTurn, said?: Said): Promise<FoiCase | null> {
    const done = this.#actOn(caseId, move, said);
    this.#acting.add(done);
    return done.finally(() => this.#acting.delete(done));
  }

  async #actOn(caseId: string, move: MoveInTurn, said?: Said): Promise<FoiCase | null> {
    const meant = this.#age(caseId);
    await this.#typed.flush();
    this.#ground.nextMove();
    let done: Done | null = null;
    const after = await this.#tryMake(caseId, move, meant, (_, made) => {
      done = made;
    });
    if (after && said !== undefined) this.#say(said, after, done);
    return after;
  }

  /** What changed nothing has nothing to take back. */
  #say(said: Said, after: FoiCase, done: Done | null): void {
    const words = typeof said === 'string' ? said : said(after, done !== null);
    if (words === null) return;
    if (done) this.#ground.done(words, () => this.flush().then(() => this.#takeBack(done)));
    else this.#ground.done(words);
  }

  /** Takes what is typed into the case in hand; a later call with the same key takes its place. */
  actSoon(key: string, move: (now: FoiCase) => CaseMove, then?: (stored: FoiCase) => unknown): void {
    const foiCase = this.#ground.current.peek();
    if (!foiCase) return;
    this.#storeAhead(foiCase);
    this.#typed.set(foiCase.id, key, { key, make: (now) => [move(now)], told: then });
  }

  /** A case that is new takes several writes to be stored: the first key does not wait for them behind its own. */
  #storeAhead(foiCase: FoiCase): void {
    if (foiCase.revision > 0 || this.#fresh.has(foiCase.id)) return;
    this.#fresh.set(foiCase.id, foiCase);
    const { store } = this.#ground;
    const meant = this.#age(foiCase.id);
    const stored = this.#inTurn(
      async () => (await store.cases.get(foiCase.id)) ?? (await this.#storeFirst(foiCase.id, meant)),
    );
    // What could not be stored is told when the words are to be.
    stored.catch(() => undefined);
  }

  /** A case that was begun anew in the place of one that was deleted is not stored with what was done in that one. */
  async #storeFirst(caseId: string, meant: number): Promise<FoiCase> {
    this.#mustBe(caseId, meant);
    return this.#ground.storeFirst(caseId, this.#fresh.get(caseId) ?? null);
  }

  /** The case with what is typed in it and not shown yet, as of when a field was left last. */
  withTyped(foiCase: FoiCase): FoiCase {
    void this.#typed.left.value;
    return this.#typed.pending(foiCase.id).reduce((so, { make }) => {
      try {
        return make(so).reduce((now, move) => asTyped(advanceCase(now, move, so.changedAt), move), so);
      } catch {
        // A move that can't be made is told of when it can't be stored.
        return so;
      }
    }, foiCase);
  }

  /**
   * Stores all that is typed, and waits for all that is under way: a field that was just left is still being stored, and its
   * words may make another move. Never called from within a move.
   */
  async flush(): Promise<void> {
    await this.#typed.flush();
    await Promise.allSettled(this.#acting);
  }

  /** True while something that was typed into a case is not stored. */
  isWaiting(caseId: string): boolean {
    return this.#typed.isWaiting(caseId);
  }

  /** Drops what was done in a case, typed into it or is on its way: it was deleted. Gives the way back to what was done. */
  drop(caseId: string): () => void {
    this.#drops.set(caseId, (this.#drops.get(caseId) ?? 0) + 1);
    this.#typed.forget(caseId);
    this.#unseen.delete(caseId);
    this.#fresh.delete(caseId);
    return this.#undos.drop(caseId);
  }

  #age(caseId: string): number {
    return this.#deletions + (this.#drops.get(caseId) ?? 0);
  }

  #mustBe(caseId: string, meant: number): void {
    if (meant !== this.#age(caseId)) throw new Error('It was deleted before this was done.');
  }

  /**
   * Lets go of everything that was done, typed or is on its way, because all that is stored was deleted: a move that was
   * asked for before is not made, also one that waits or is being tried again.
   */
  forget(): void {
    this.#deletions += 1;
    this.#typed.forget();
    this.#unseen.clear();
    this.#fresh.clear();
    this.#undos.drop();
  }

  /** Takes back the last move made here in the case in hand. */
  async undo(): Promise<void> {
    await this.flush();
    await this.#takeBack(this.#undos.lastOf(this.#ground.current.peek()?.id));
  }

  async #takeBack(done: Done | null): Promise<void> {
    const keep = done && this.#undos.take(done);
    if (!done || !keep) return;
    const before = this.#ground.current.peek();
    const after = await this.#tryMake(done.caseId, done.undo);
    if (after) this.#ground.undone(before, after, done.question);
    else keep();
  }

  /** `meant`: what `#age` was when the move was asked for. */
  async #tryMake(
    caseId: string,
    move: MoveInTurn,
    meant = this.#age(caseId),
    told?: Step['told'],
  ): Promise<FoiCase | null> {
    const make: MakeMoves = (now) => [typeof move === 'function' ? move(now) : move];
    this.#underWay.value += 1;
    try {
      await this.#queued(caseId, [{ key: null, make, told }], meant);
      return this.#show(caseId);
    } catch (error) {
      // It went with the case that it was meant for.
      if (meant !== this.#age(caseId)) return null;
      this.#ground.problem(notSaved(error));
      return null;
    } finally {
      this.#underWay.value -= 1;
    }
  }

  #queued(caseId: string, steps: readonly Step[], meant: number): Promise<void> {
    return this.#inTurn(async () => {
      this.#mustBe(caseId, meant);
      await this.#make(caseId, steps, meant);
    });
  }

  async #make(caseId: string, steps: readonly Step[], meant: number): Promise<void> {
    const { store, now } = this.#ground;
    const made: (readonly CaseMove[])[] = [];
    const all = steps.map(({ make }, at) => (before: FoiCase) => {
      const moves = make(before);
      made[at] = moves;
      return moves;
    });
    const advance = () => store.cases.advanceAll(caseId, all, now());
    const states = (await advance()) ?? (await this.#storeFirst(caseId, meant).then(advance)) ?? [];
    const stored = states.at(-1);
    if (!stored) throw new Error('The case was removed.');
    this.#unseen.set(caseId, stored);
    this.#fresh.delete(caseId);
    steps.forEach(({ key, told }, at) => {
      const [before, after, move] = [states[at], states[at + 1], made[at]?.[0]];
      const isMade = before && after && move;
      const done = isMade ? this.#undos.remember(caseId, { before, after, move, key }) : null;
      told?.(stored, done);
    });
  }

  /** Shows a case as it was stored last. */
  #show(caseId: string): FoiCase | null {
    const stored = this.#unseen.get(caseId) ?? null;
    this.#unseen.delete(caseId);
    const shown = this.#ground.current.peek();
    // Another window may have stored it since, and that is shown already.
    const isOld = shown?.id === caseId && stored !== null && shown.revision > stored.revision;
    if (stored && !isOld) this.#ground.renewed(stored);
    return stored;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(work);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/** Words that are not stored show the revision that they were typed on: what comes next is typed on that one too. */
function asTyped(foiCase: FoiCase, move: CaseMove): FoiCase {
  if (move.kind !== 'write-answer') return foiCase;
  const key = answerKey(move.question, move.team);
  const answer = foiCase.answers[key];
  if (!answer || answer.revision <= move.basis) return foiCase;
  return { ...foiCase, answers: { ...foiCase.answers, [key]: { ...answer, revision: move.basis } } };
}
