import { signal } from '@preact/signals';
import type { DraftPlace } from '../../src/panel/session/draft.tsx';
import type { Drafts } from '../../src/panel/session/drafts.ts';

/** Where a form that is tested by itself keeps its draft: in memory. */
export function sampleKeep(): DraftPlace {
  const typed = signal<unknown>(undefined);
  const drafts: Drafts = {
    at: () => typed,
    put: (_owner, _form, now) => {
      typed.value = now;
    },
    removeOf: async () => async () => undefined,
    hear: () => undefined,
    refresh: async () => undefined,
    forget: () => undefined,
    flush: async () => undefined,
    state: signal('saved' as const),
  };
  return { session: { drafts }, owner: '', form: '' };
}
