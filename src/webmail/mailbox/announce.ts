import type { OpenState } from '../../protocol.ts';

/**
 * How long a state must last before it is told, in milliseconds. A mail is told at once. Between two mails nothing is
 * open for a moment, and a page that is still loading lacks its hooks: neither is news.
 */
const SETTLED_AFTER: Readonly<Record<OpenState['state'], number>> = {
  mail: 0,
  'too-long': 0,
  'no-mail': 300,
  'hook-missing': 1_500,
};

export type Announcer = {
  /** A new read has begun: what was heard before it, and has not lasted yet, is no news any more, however long it takes. */
  reading(): void;
  /** Takes up the state that was read last. */
  heard(state: OpenState): void;
  /** Resolves once the state that was heard last has settled. */
  settled(): Promise<void>;
};

/** Tells each new state once it has settled, and never the same one twice in a row. */
export function announcer(tell: (open: OpenState) => void, signal: AbortSignal): Announcer {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting: (() => void)[] = [];
  const settle = () => {
    timer = undefined;
    for (const resolve of waiting.splice(0)) resolve();
  };
  const drop = () => {
    clearTimeout(timer);
    settle();
  };
  signal.addEventListener('abort', drop, { once: true });
  const tellNow = (state: OpenState, written: string) => {
    settle();
    if (written === told || signal.aborted) return;
    told = written;
    tell(state);
  };
  return {
    reading: drop,
    heard(state) {
      clearTimeout(timer);
      const written = JSON.stringify(state);
      const lasting = written === told ? 0 : SETTLED_AFTER[state.state];
      if (lasting === 0) tellNow(state, written);
      else timer = setTimeout(() => tellNow(state, written), lasting);
    },
    settled: () => new Promise((resolve) => (timer === undefined ? resolve() : waiting.push(resolve))),
  };
}
