import type { DamagedRecord } from './store.ts';

/// A damaged record that is in the way of a new one is kept aside, in the transaction that puts the new one in its place.

/** A damaged record that had to make room, as it is stored aside. One of a newer version never has to. */
export type AsideRecord = Pick<DamagedRecord, 'store' | 'id' | 'problem'> & { readonly stored: unknown };

/** Puts a damaged record aside, in a transaction that has the store for it. */
export async function putAside(tx: Aside, record: AsideRecord): Promise<void> {
  await tx.objectStore('setAside').add(record);
}

type Aside = { objectStore(name: 'setAside'): { add(record: AsideRecord): Promise<unknown> } };
