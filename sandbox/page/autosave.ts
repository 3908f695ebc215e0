/// Saves a draft once typing pauses, and never while nothing was edited.

const pause = 400;

export interface Autosave {
  /** Something was edited: save when no more edits come for a moment. */
  edited(): void;
  /** Saves now what waits to be saved. */
  flush(): void;
  /** Forgets what waits to be saved. */
  stop(): void;
}

/** Calls `save` a moment after the last edit. */
export function autosave(save: () => void): Autosave {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const stop = () => {
    if (waiting !== null) clearTimeout(waiting);
    waiting = null;
  };
  const run = () => {
    stop();
    save();
  };
  return {
    edited: () => {
      stop();
      waiting = setTimeout(run, pause);
    },
    flush: () => {
      if (waiting !== null) run();
    },
    stop,
  };
}
