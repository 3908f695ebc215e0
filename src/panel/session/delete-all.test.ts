import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import { SampleMailbox } from '../../../test/panel/sample-mailbox.ts';
import { idle, NAMES, PLACES, panelOn, pass, slow } from '../../../test/panel/typing.ts';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import { StoreError } from '../../storage/trouble.ts';

/// Everything deleted, beside what is typed: on a clock of its own, so that what is typed waits until it is let pass.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('addEventListener', () => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function panelWith(change: (store: Store) => Store) {
  const real = await openStore({ name: crypto.randomUUID(), starters: [] });
  const ends = new AbortController();
  const session = panelOn(change(real), new SampleMailbox(sampleMail(9)), ends.signal);
  await idle();
  const close = () => {
    ends.abort();
    real.close();
  };
  return { real, session, close };
}

const cannotClear = (store: Store): Store => ({
  ...store,
  backup: {
    ...store.backup,
    clear: async () => {
      throw new StoreError('The browser could not reach its storage.');
    },
  },
});

test.each(NAMES)(
  'a deletion that fails lets go of nothing that is typed and not stored: %s',
  async (place) => {
    let isFull = (_full: boolean) => {};
    const { real, session, close } = await panelWith((store) => {
      const { store: slowed, state } = slow(store, 0);
      isFull = (full) => {
        state.isFull = full;
      };
      return cannotClear(slowed);
    });
    isFull(true);
    PLACES[place].type(session, 'These words');
    await pass(3000);
    const deleted = session.deleteAll().catch((error: unknown) => error);
    await pass(100);
    expect(await deleted).toBeInstanceOf(StoreError);
    expect([session.saved.value, PLACES[place].shown(session)]).toEqual(['failed', 'These words']);
    isFull(false);
    await pass(20_000);
    expect(session.saved.value).toBe('saved');
    expect(await PLACES[place].stored(real)).toBe('These words');
    close();
  },
);
