import { useEffect, useMemo } from 'preact/hooks';
import { Waiting } from '../session/waiting.ts';
import type { Session } from '../session.ts';

/** Writes that wait for a pause in typing, by what is typed into; a failed one is told with what to do. */
export type PausedWrites = {
  soon(key: string, write: () => Promise<unknown>): void;
  flush(): Promise<void>;
};

/**
 * For a view that writes to the store itself. Whatever waits is written when the view goes, when the panel is hidden and
 * when it closes, so nothing typed is lost.
 */
export function usePausedWrites(session: Session): PausedWrites {
  const writes = useMemo(() => pausedWrites(session), [session]);
  useEffect(() => {
    const flush = () => void writes.flush();
    const until = new AbortController();
    addEventListener('pagehide', flush, { signal: until.signal });
    document.addEventListener('visibilitychange', flush, { signal: until.signal });
    return () => {
      until.abort();
      flush();
    };
  }, [writes]);
  return writes;
}

function pausedWrites(session: Session): PausedWrites {
  const waiting = new Waiting(() => undefined);
  return {
    flush: () => waiting.flush(),
    soon: (key, write) => {
      const meant = session.deletions.peek();
      waiting.set(key, async () => {
        // What was typed before everything was deleted is deleted too.
        if (meant !== session.deletions.peek()) return;
        const done = write();
        session.saving(done);
        await done.catch((error: unknown) => session.problem(notSaved(error)));
      });
    },
  };
}

/** What to tell when something could not be stored. */
export function notSaved(error: unknown): string {
  return `That was not saved. ${error instanceof Error ? error.message : ''}`.trim();
}
