import { advanceCase } from '../domain/case/advance.ts';
import { type FoiCase, readCase } from '../domain/case/case.ts';
import type { MailTrace } from '../domain/email/mail-key.ts';
import type { Changes } from './changes.ts';
import { type Database, read, write } from './connection.ts';
import { putAside } from './set-aside.ts';
import type { MakeMoves, Store } from './store.ts';
import { newerWords, StoreError } from './trouble.ts';

/** The store of cases. A case changes only by `advance`, on what is stored at that moment, so two windows lose nothing. */
export function casesIn(db: Database, changes: Changes): Store['cases'] {
  const tell = (id: string) => changes.tell({ store: 'cases', id });
  return {
    get: (id) => read(async () => good(await db.get('cases', id))),
    all: () => read(async () => (await db.getAll('cases')).flatMap((stored) => good(stored) ?? [])),
    near: (mail) => read(() => nearIn(db, mail)),
    open: async (fresh) => {
      const { stored, added } = await openIn(db, fresh);
      if (added) tell(fresh.id);
      return stored;
    },
    advance: async (id, move, now) => {
      const states = await advanceIn(db, id, [() => [move]], now);
      const [before, after] = states ?? [];
      if (!before || !after)
        throw new StoreError(await read(async () => lacking(id, await db.get('cases', id))));
      if (after !== before) tell(id);
      return after;
    },
    advanceAll: async (id, steps, now) => {
      const states = await advanceIn(db, id, steps, now);
      if (states && states.at(-1) !== states[0]) tell(id);
      return states;
    },
    remove: async (id) => {
      const removed = await write(db, ['cases'], async (tx) => {
        const stored = good(await tx.objectStore('cases').get(id));
        if (stored) await tx.objectStore('cases').delete(id);
        return stored;
      });
      if (removed) tell(id);
      return removed;
    },
    restore: async (removed) => {
      const restored = await write(db, ['cases'], async (tx) => {
        const isTaken = (await tx.objectStore('cases').get(removed.id)) !== undefined;
        const back = isTaken ? { ...removed, id: `${removed.id}/${crypto.randomUUID()}` } : removed;
        await tx.objectStore('cases').add(back);
        return back;
      });
      tell(restored.id);
      return restored;
    },
  };
}

/** The case before the first step and after each; undefined when there is none that can be read. */
function advanceIn(
  db: Database,
  id: string,
  steps: readonly MakeMoves[],
  now: string,
): Promise<readonly FoiCase[] | undefined> {
  return write(db, ['cases'], async (tx) => {
    const store = tx.objectStore('cases');
    const before = good(await store.get(id));
    if (before === undefined) return undefined;
    const states = [before];
    let after = before;
    for (const step of steps) {
      for (const move of step(after)) after = advanceCase(after, move, now);
      states.push(after);
    }
    if (after !== before) await store.put(readable(after));
    return states;
  });
}

/**
 * What one mail is called in other ways has the same subject: webmails show that of the conversation. Gmail's numbers are
 * all that is needed of it, so its cases are asked for by subject only where they have other names.
 */
async function nearIn(db: Database, mail: MailTrace): Promise<readonly FoiCase[]> {
  const found = new Map<string, FoiCase>();
  const look = async (index: 'message' | 'thread' | 'subject', name: string) => {
    if (name === '') return;
    for (const stored of await db.getAllFromIndex('cases', index, name)) {
      const one = good(stored);
      if (one) found.set(one.id, one);
    }
  };
  const names = [...new Set([mail.messageId, mail.threadId, ...(mail.also ?? [])])];
  for (const name of names) await Promise.all([look('message', name), look('thread', name)]);
  const isNumbered = mail.messageId.startsWith('msg-f:') && mail.threadId.startsWith('thread-f:');
  if (!isNumbered) await look('subject', mail.subject ?? '');
  return [...found.values()];
}

/**
 * Adds the case if it has a place, setting a damaged record with its id aside. What a newer version stored keeps its place, and
 * has no second case of its mail beside it, whatever its id: a stored case keeps its id when its mail is called otherwise.
 */
function openIn(db: Database, fresh: FoiCase): Promise<{ stored: FoiCase; added: boolean }> {
  return write(db, ['cases', 'setAside'], async (tx) => {
    const store = tx.objectStore('cases');
    const there: unknown = await store.get(fresh.id);
    const result = there === undefined ? null : readCase(there);
    if (result?.ok) return { stored: result.value, added: false };
    const { messageId } = fresh.source;
    const ofMail: unknown[] = messageId === '' ? [] : await store.index('message').getAll(messageId);
    if ([there, ...ofMail].some(isNewer)) throw new StoreError(newerWords('The case of this mail'));
    if (result) await putAside(tx, { store: 'cases', id: fresh.id, problem: result.problem, stored: there });
    await store.put(readable(fresh));
    return { stored: fresh, added: true };
  });
}

/** The case, if it can be read again: one that could not would be lost as soon as it was stored. */
function readable(wanted: FoiCase): FoiCase {
  const result = readCase(wanted);
  if (result.ok) return wanted;
  throw new StoreError(
    `This is more than a case can hold: ${result.problem}. Make it shorter. What was stored before is kept.`,
  );
}

function isNewer(stored: unknown): boolean {
  const result = readCase(stored);
  return !result.ok && result.newer;
}

function good(stored: unknown): FoiCase | undefined {
  const result = readCase(stored);
  return result.ok ? result.value : undefined;
}

/** Why there is no case to change. */
function lacking(id: string, stored: unknown): string {
  const result = readCase(stored);
  if (stored === undefined || result.ok) return DELETED;
  if (result.newer) return newerWords(`The case ${id}`);
  return `The case ${id} is damaged (${result.problem}) and cannot be changed. It is kept: find it under Cases.`;
}

const DELETED =
  'This case was deleted in another window. Undo there, or open the mail again to start a new one.';
