/** How long after the last key something typed is stored: well within a second, and not at every letter. */
const PAUSE_MS = 400;

/**
 * Changes that wait for a pause in typing, by what is typed into. Each is run exactly once: at its pause, at `flush`,
 * or not at all when a later one with its key takes its place.
 */
export class Waiting {
  readonly #told: (waiting: number) => void;
  readonly #runs = new Map<string, { run: () => Promise<void>; timer: ReturnType<typeof setTimeout> }>();

  readonly #running = new Set<Promise<void>>();

  /** `told` hears how many changes wait, whenever that may have changed. */
  constructor(told: (waiting: number) => void) {
    this.#told = told;
  }

  /** Puts `run` in the place of what waits under `key`, and starts its pause anew. */
  set(key: string, run: () => Promise<void>): void {
    clearTimeout(this.#runs.get(key)?.timer);
    this.#runs.set(key, { run, timer: setTimeout(() => void this.#take(key), PAUSE_MS) });
    this.#told(this.#runs.size);
  }

  /** Runs all that waits, in the order in which it was first typed. */
  async flush(): Promise<void> {
    for (const key of [...this.#runs.keys()]) await this.#take(key);
  }

  /** The same, and waits for what was being run already. */
  async settle(): Promise<void> {
    await this.flush();
    await Promise.allSettled(this.#running);
  }

  async #take(key: string): Promise<void> {
    const waiting = this.#runs.get(key);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#runs.delete(key);
    const done = waiting.run();
    this.#running.add(done);
    this.#told(this.#runs.size);
    await done.finally(() => this.#running.delete(done));
  }
}
