import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../storage/open-store.ts';
import type { Store } from '../../storage/store.ts';
import { type Drafts, startDrafts } from './drafts.ts';

/// Forms that are half typed in two windows at once.

type Window = { readonly drafts: Drafts; readonly kill: () => void };

const FORM = ['case', 'add-team'] as const;
let name: string;
let open: Store[];

beforeEach(() => {
  name = crypto.randomUUID();
  open = [];
});
afterEach(() => {
  for (const store of open) store.close();
});

/** A window; a deaf one hears nothing of the others, as one that is busy. */
async function openWindow(isDeaf = false): Promise<Window> {
  const store = await openStore({ name, starters: [] });
  open.push(store);
  const failed = vi.fn();
  const drafts = startDrafts(store.drafts, failed);
  const ends = new AbortController();
  if (!isDeaf) store.watch(() => drafts.hear(), ends.signal);
  await drafts.refresh();
  return { drafts, kill: () => ends.abort() };
}

const shown = ({ drafts }: Window) => drafts.at(...FORM).peek();

async function type({ drafts }: Window, words: string | undefined): Promise<void> {
  drafts.put(...FORM, words);
  await drafts.flush();
}

/** What panels that are opened after all were closed bring up, one after the other is done with. */
async function comeUp(): Promise<readonly unknown[]> {
  const later = await openWindow();
  const words: unknown[] = [];
  while (shown(later) !== undefined && words.length < 9) {
    words.push(shown(later));
    await type(later, undefined);
    await later.drafts.refresh();
  }
  return words.sort();
}

describe('a form that is open in two windows', () => {
  it('keeps what both type at the same time', async () => {
    const [a, b] = [await openWindow(true), await openWindow(true)];
    await type(a, 'A');
    await type(b, 'B');
    await type(a, 'A and more');
    await type(b, 'B and more');
    expect([shown(a), shown(b)]).toEqual(['A and more', 'B and more']);
    expect(await comeUp()).toEqual(['A and more', 'B and more']);
  });

  it('keeps what one types when the other is done with what it shows', async () => {
    const a = await openWindow(true);
    await type(a, 'A');
    const b = await openWindow(true);
    expect(shown(b)).toBe('A');
    await type(a, 'A and more');
    await type(b, undefined);
    expect(shown(a)).toBe('A and more');
    expect(await comeUp()).toEqual(['A and more']);
  });

  it('shows in the other what is typed in one, and that it was done with', async () => {
    const [a, b] = [await openWindow(), await openWindow()];
    await type(a, 'A');
    await expect.poll(() => shown(b)).toBe('A');
    await type(b, 'A, gone on in B');
    await expect.poll(() => shown(a)).toBe('A, gone on in B');
    expect(await openWindow().then(({ drafts }) => drafts.at(...FORM).peek())).toBe('A, gone on in B');
    await type(a, undefined);
    await expect.poll(() => shown(b)).toBeUndefined();
    expect(await comeUp()).toEqual([]);
  });

  it('takes nothing from under what is typed and not stored yet', async () => {
    const [a, b] = [await openWindow(), await openWindow()];
    await type(a, 'A');
    await expect.poll(() => shown(b)).toBe('A');
    b.drafts.put(...FORM, 'B');
    await type(a, undefined);
    await b.drafts.refresh();
    expect(shown(b)).toBe('B');
    await b.drafts.flush();
    expect(await comeUp()).toEqual(['B']);
  });

  it('shows no older words that were read while newer ones were being stored', async () => {
    const a = await openWindow();
    await type(a, 'A');
    const read = a.drafts.refresh();
    await type(a, 'A and more');
    await read;
    expect(shown(a)).toBe('A and more');
  });

  it('brings the other words up where these are done with', async () => {
    const [a, b] = [await openWindow(true), await openWindow(true)];
    await type(a, 'A');
    await type(b, 'B');
    await type(a, undefined);
    await expect.poll(() => shown(a)).toBe('B');
  });

  it('goes with its case, and all of it comes back with it', async () => {
    const [a, b] = [await openWindow(true), await openWindow(true)];
    await type(a, 'A');
    await type(b, 'B');
    a.drafts.put(...FORM, 'A, and not stored');
    const bringBack = await a.drafts.removeOf('case');
    expect(shown(a)).toBeUndefined();
    await bringBack?.('case');
    await a.drafts.flush();
    expect(shown(a)).toBe('A, and not stored');
    expect(await comeUp()).toEqual(['A, and not stored', 'B']);
  });

  it('is let go while it is being stored, and follows the other window from then on', async () => {
    const [a, b] = [await openWindow(true), await openWindow(true)];
    a.drafts.put(...FORM, 'A');
    const stored = a.drafts.flush();
    a.drafts.forget();
    await stored;
    await type(b, 'B');
    await b.drafts.flush();
    await a.drafts.refresh();
    expect(shown(a)).not.toBeUndefined();
  });
});
