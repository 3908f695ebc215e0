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

/** Tells each new state once it has settled, and never the same one twice in a row. */
export function announcer(tell: (open: OpenState) => void, signal: AbortSignal): (state: OpenState) => void {
  let told = '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true });
  const tellNow = (state: OpenState) => {
    const written = JSON.stringify(state);
    if (written === told || signal.aborted) return;
    told = written;
    tell(state);
  };
  return (state) => {
    clearTimeout(waiting);
    const settled = SETTLED_AFTER[state.state];
    if (settled === 0) tellNow(state);
    else waiting = setTimeout(() => tellNow(state), settled);
  };
}
