import * as v from 'valibot';
import type { StoreChange } from './store.ts';

/// Tells the extension's other windows what was written, and hears of it from them. Only which record changed travels;
/// whoever hears it reads the record itself.
///
/// That everything was deleted is taken up once, however a window comes to know it: by being told, or by finding in the
/// database that it was deleted more often than the window knows of (connection.ts).

const changeShape: v.GenericSchema<StoreChange> = v.union([
  v.strictObject({ store: v.literal('cases'), id: v.string() }),
  v.strictObject({ store: v.literal('clauses') }),
  v.strictObject({ store: v.literal('settings') }),
  v.strictObject({ store: v.literal('drafts') }),
  v.strictObject({ store: v.literal('all'), deleted: v.literal(false) }),
  v.strictObject({ store: v.literal('all'), deleted: v.literal(true), deletions: v.number() }),
]);

export interface Changes {
  /** How often everything was deleted, as far as this window has taken it up. */
  deletions(): number;
  /** Takes note of deletions of which nobody in this window need hear. */
  knowOf(deletions: number): void;
  tell(change: StoreChange): void;
  /** Has those who watch in this window hear of a change; of a deletion only if it is news. */
  hear(change: StoreChange): void;
  watch(changed: (change: StoreChange) => void, signal: AbortSignal): void;
  close(): void;
}

/** The channel of one database. A change that is told through it is not heard through it. */
export function openChanges(name: string): Changes {
  const channel = new BroadcastChannel(`foi-drafter:${name}`);
  const watching = new Set<(change: StoreChange) => void>();
  let known = 0;
  const hear = (change: StoreChange) => {
    if (change.store === 'all' && change.deleted) {
      if (change.deletions <= known) return;
      known = change.deletions;
    }
    for (const changed of watching) changed(change);
  };
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (v.is(changeShape, event.data)) hear(event.data);
  });
  return {
    deletions: () => known,
    knowOf(deletions) {
      known = Math.max(known, deletions);
    },
    tell: (change) => channel.postMessage(change),
    hear,
    watch(changed, signal) {
      watching.add(changed);
      signal.addEventListener('abort', () => watching.delete(changed), { once: true });
    },
    close: () => channel.close(),
  };
}
