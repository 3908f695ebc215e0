import { type ReadonlySignal, signal } from '@preact/signals';

/** 'saving' from the first key typed until the store has it; 'failed' until the very words that it refused are stored. */
export type SavedState = 'saved' | 'saving' | 'failed';

/// What is typed and not stored yet.
///
/// Whatever closes the panel, a key that is older than a second must be stored. So the time of a write is counted from the
/// first key that is not stored, and no later key puts it off. What was written is shown only at a pause: views cost more
/// than the store. What could not be written stays here, and is tried again until it is stored; nothing else takes its
/// place but what is typed into the very same place.

/** So long the first key waits. With the write itself, and one that is under way, it is stored within a second. */
const LONGEST_MS = 400;
/** So long nothing is typed before the views follow. */
const PAUSE_MS = 400;
/** After so long a write that failed is tried again; each time twice as long, up to the most. */
const AGAIN_MS = 1000;
const AGAIN_AT_MOST_MS = 16_000;

type Ground<T> = {
  /** Stores these in one transaction, or none of them. What belongs together has one name. */
  readonly write: (name: string, values: readonly T[]) => Promise<unknown>;
  /** All that was typed is stored, and there is a pause: the views may follow. */
  readonly settled: (name: string) => Promise<unknown> | undefined;
  /** Something could not be stored; said once until all is stored again. */
  readonly failed: (error: unknown) => void;
};

type Timer = ReturnType<typeof setTimeout>;

/** What is stored in one transaction: by the place that it is typed into, in the order in which it was first typed. */
type Group<T> = {
  waiting: Map<string, T>;
  /** What is being written. */
  readonly taken: Map<string, T>;
  /** What is stored and not shown yet. */
  readonly written: Map<string, T>;
  writing: Promise<void> | null;
  timer: Timer | undefined;
  /** The timer only tries again: a key brings it forward. */
  isAgain: boolean;
  /** The time came while an earlier write was under way. */
  isDue: boolean;
  /** Counts down to the pause; undefined when it has come. */
  pause: Timer | undefined;
  failures: number;
  /** It failed while others did not: it waits for its own time. */
  isAlone: boolean;
};

/** Stores what is typed: soon, together, and until it is stored. */
export class Waiting<T> {
  readonly #ground: Ground<T>;
  readonly #groups = new Map<string, Group<T>>();
  readonly #state = signal<SavedState>('saved');
  readonly #left = signal(0);

  /** 'failed' until the very words that could not be stored are. */
  readonly state: ReadonlySignal<SavedState> = this.#state;
  /**
   * Changes when a field was left, when a write failed first, and at a pause while it fails on: what is typed is then to be
   * shown, stored or not.
   */
  readonly left: ReadonlySignal<number> = this.#left;

  constructor(ground: Ground<T>) {
    this.#ground = ground;
  }

  /** Takes what was typed into a place, instead of what was typed there before. */
  set(name: string, key: string, value: T): void {
    const group = this.#groups.get(name) ?? fresh<T>();
    this.#groups.set(name, group);
    group.waiting.set(key, value);
    clearTimeout(group.pause);
    group.pause = setTimeout(() => this.#pause(name, group), PAUSE_MS);
    if (group.isAgain || group.timer === undefined) this.#wait(name, group, LONGEST_MS);
    this.#tell();
  }

  /** What is typed under a name and not shown by the views yet, oldest first. */
  pending(name: string): readonly T[] {
    const group = this.#groups.get(name);
    return group ? [...new Map([...group.written, ...group.taken, ...group.waiting]).values()] : [];
  }

  /** True where something that was typed under a name is not stored. */
  isWaiting(name: string): boolean {
    const group = this.#groups.get(name);
    return group !== undefined && group.waiting.size + group.taken.size > 0;
  }

  /** The names under which something is pending. */
  names(): readonly string[] {
    return [...this.#groups.keys()];
  }

  /** Writes all that waits, now, and waits for what is being written already. Never fails: `state` tells. */
  async flush(): Promise<void> {
    if (this.#groups.size > 0) this.#left.value += 1;
    await Promise.all([...this.#groups].map(([name, group]) => this.#finish(name, group)));
  }

  /** Drops what waits under a name, or under all: what it was typed into is gone. */
  forget(name?: string): void {
    for (const [one, group] of [...this.#groups]) {
      if (name !== undefined && one !== name) continue;
      clearTimeout(group.timer);
      clearTimeout(group.pause);
      group.waiting.clear();
      this.#groups.delete(one);
    }
    this.#tell();
  }

  async #finish(name: string, group: Group<T>): Promise<void> {
    clearTimeout(group.pause);
    group.pause = undefined;
    if (group.writing) await group.writing;
    if (group.waiting.size > 0) await this.#start(name, group);
    else await this.#settle(name, group);
  }

  #wait(name: string, group: Group<T>, time: number): void {
    clearTimeout(group.timer);
    group.isAgain = group.failures > 0 && time !== LONGEST_MS;
    group.timer = setTimeout(() => void this.#start(name, group), time);
  }

  /** Begins a write, or has it follow the one that is under way. */
  #start(name: string, group: Group<T>): Promise<void> {
    clearTimeout(group.timer);
    group.timer = undefined;
    group.isAgain = false;
    if (group.writing) {
      group.isDue = true;
      return group.writing;
    }
    for (const [key, value] of group.waiting) group.taken.set(key, value);
    group.waiting.clear();
    group.writing = this.#write(name, group).then((error) => this.#ended(name, group, error));
    return group.writing;
  }

  /** Together at first; one by one after a failure, so that what can be stored is. Gives what went wrong. */
  async #write(name: string, group: Group<T>): Promise<{ readonly error: unknown } | null> {
    const all = [...group.taken];
    const batches = group.failures === 0 ? [all] : all.map((one) => [one]);
    let failure: { readonly error: unknown } | null = null;
    for (const batch of batches)
      try {
        await this.#ground.write(
          name,
          batch.map(([, value]) => value),
        );
        for (const [key, value] of batch) {
          group.taken.delete(key);
          group.written.set(key, value);
        }
      } catch (error) {
        failure ??= { error };
      }
    return failure;
  }

  async #ended(name: string, group: Group<T>, failure: { readonly error: unknown } | null): Promise<void> {
    group.writing = null;
    if (this.#groups.get(name) !== group) return;
    group.waiting = new Map([...group.taken, ...group.waiting]);
    group.taken.clear();
    const { isDue } = group;
    group.isDue = false;
    if (failure) this.#hold(name, group, failure.error);
    else Object.assign(group, { failures: 0, isAlone: false });
    this.#tell();
    if (isDue && group.waiting.size > 0) return this.#start(name, group);
    if (failure) return;
    this.#tryOthers();
    if (group.waiting.size === 0 && group.pause === undefined) await this.#settle(name, group);
  }

  #hold(name: string, group: Group<T>, error: unknown): void {
    group.failures += 1;
    const time = Math.min(AGAIN_MS * 2 ** (group.failures - 1), AGAIN_AT_MOST_MS);
    if (group.timer === undefined) this.#wait(name, group, time);
    if (group.failures > 1) return;
    this.#left.value += 1;
    this.#ground.failed(error);
  }

  /** Where one write went well, those that failed may too; one that then fails again is not tried at every key. */
  #tryOthers(): void {
    for (const [name, group] of this.#groups) {
      if (group.failures === 0 || group.writing || group.isAlone) continue;
      group.isAlone = true;
      void this.#start(name, group);
    }
  }

  #pause(name: string, group: Group<T>): void {
    group.pause = undefined;
    if (group.failures > 0) this.#left.value += 1;
    else if (group.waiting.size === 0 && !group.writing) void this.#settle(name, group);
  }

  async #settle(name: string, group: Group<T>): Promise<void> {
    const shown = [...group.written];
    try {
      const waits = this.#ground.settled(name);
      if (waits) await waits;
    } catch {
      // What can't be read again goes on being shown as it was typed.
      return;
    }
    for (const [key, value] of shown) if (group.written.get(key) === value) group.written.delete(key);
    const isEmpty = group.waiting.size + group.taken.size + group.written.size === 0;
    if (isEmpty && this.#groups.get(name) === group) this.#groups.delete(name);
  }

  #tell(): void {
    const groups = [...this.#groups.values()];
    const isWaiting = groups.some(({ waiting, taken }) => waiting.size + taken.size > 0);
    if (groups.some(({ failures }) => failures > 0)) this.#state.value = 'failed';
    else this.#state.value = isWaiting ? 'saving' : 'saved';
  }
}

function fresh<T>(): Group<T> {
  return {
    waiting: new Map(),
    taken: new Map(),
    written: new Map(),
    writing: null,
    timer: undefined,
    isAgain: false,
    isDue: false,
    pause: undefined,
    failures: 0,
    isAlone: false,
  };
}
