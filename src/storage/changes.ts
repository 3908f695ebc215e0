import * as v from 'valibot';
import type { StoreChange } from './store.ts';

/// Tells the extension's other windows what was written, and hears of it from them. Only which record changed travels;
/// whoever hears it reads the record itself.

const changeShape: v.GenericSchema<StoreChange> = v.variant('store', [
  v.strictObject({ store: v.literal('cases'), id: v.string() }),
  v.strictObject({ store: v.literal('clauses') }),
  v.strictObject({ store: v.literal('settings') }),
  v.strictObject({ store: v.literal('all'), deleted: v.boolean() }),
]);

export interface Changes {
  tell(change: StoreChange): void;
  watch(changed: (change: StoreChange) => void, signal: AbortSignal): void;
  close(): void;
}

/** The channel of one database. A change that is told through it is not heard through it. */
export function openChanges(name: string): Changes {
  const channel = new BroadcastChannel(`foi-drafter:${name}`);
  return {
    tell: (change) => channel.postMessage(change),
    watch: (changed, signal) =>
      channel.addEventListener(
        'message',
        (event: MessageEvent<unknown>) => {
          if (v.is(changeShape, event.data)) changed(event.data);
        },
        { signal },
      ),
    close: () => channel.close(),
  };
}
