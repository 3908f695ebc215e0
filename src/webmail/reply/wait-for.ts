/**
 * Resolves with what `find` finds, as soon as it does: at once, or after a change under `root`. Null when `patience`
 * (milliseconds) is over first. Throws the signal's reason when it ends first.
 */
export function waitFor<T>(
  find: () => T | null,
  root: Node,
  patience: number,
  signal: AbortSignal,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const settle = (finish: () => void) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', aborted);
      finish();
    };
    const look = () => {
      const found = find();
      if (found !== null) settle(() => resolve(found));
    };
    const aborted = () => settle(() => reject(signal.reason));
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => settle(() => resolve(find())), patience);
    signal.addEventListener('abort', aborted);
    observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
    look();
  });
}

/** Resolves when nothing under `root` has changed for `quiet` milliseconds, or after ten times that in any case. */
export function waitForQuiet(root: Node, quiet: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    let timer = setTimeout(() => settle(resolve), quiet);
    const last = setTimeout(() => settle(resolve), quiet * 10);
    const settle = (finish: () => void) => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      signal.removeEventListener('abort', aborted);
      finish();
    };
    const aborted = () => settle(() => reject(signal.reason));
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(resolve), quiet);
    });
    signal.addEventListener('abort', aborted);
    observer.observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}
