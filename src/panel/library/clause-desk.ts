import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clause } from '../../domain/clauses/clause.ts';
import { notSaved, type PausedWrites } from '../editor/use-paused-writes.ts';
import type { Session } from '../session.ts';

/** What can be done to the library's clauses from its view. Everything is stored by itself and can be undone. */
export type Desk = {
  /** The clause that is open; null when none is. */
  readonly open: ReadonlySignal<string | null>;
  /** New clauses that nothing was written in yet: in the list, but not stored. */
  readonly fresh: ReadonlySignal<readonly Clause[]>;
  isNew(id: string): boolean;
  show(id: string | null): void;
  change(clause: Clause, part: Partial<Clause>): void;
  flush(): Promise<void>;
  add(): void;
  duplicate(clause: Clause): Promise<void>;
  remove(clause: Clause): Promise<void>;
  putBack(clause: Clause, original: Clause): Promise<void>;
};

/** Starts the desk. `writes` waits for pauses in typing. */
export function startDesk(session: Session, writes: PausedWrites): Desk {
  const open = signal<string | null>(null);
  const fresh = signal<readonly Clause[]>([]);
  const changed = new Map<string, Partial<Clause>>();
  const library = session.store.clauses;

  const then = (work: Promise<unknown>) => work.then(() => session.refresh('clauses'));
  const forget = (id: string) => {
    fresh.value = fresh.value.filter((clause) => clause.id !== id);
  };
  const store = async (clause: Clause) => {
    const parts = changed.get(clause.id) ?? {};
    changed.delete(clause.id);
    const latest = session.clauses.peek().find(({ id }) => id === clause.id) ?? clause;
    try {
      await then(library.put({ ...latest, ...parts }));
      forget(clause.id);
    } catch (error) {
      changed.set(clause.id, { ...parts, ...changed.get(clause.id) });
      throw error;
    }
  };
  const attempt = async (work: () => Promise<unknown>, said: string, undo: () => Promise<unknown>) => {
    try {
      await then(work());
      session.toast(said, () => then(undo()).catch((error: unknown) => session.problem(notSaved(error))));
    } catch (error) {
      session.problem(notSaved(error));
    }
  };
  const show = (id: string | null) => {
    void writes.flush();
    if (open.value !== null && open.value !== id) forget(open.value);
    open.value = id;
  };

  return {
    open,
    fresh,
    isNew: (id) => fresh.value.some((clause) => clause.id === id),
    show,
    flush: () => writes.flush(),
    change(clause, part) {
      changed.set(clause.id, { ...changed.get(clause.id), ...part });
      writes.soon(`clause:${clause.id}`, () => store(clause));
    },
    add() {
      const clause = newClause(session);
      show(clause.id);
      fresh.value = [clause];
    },
    async duplicate(clause) {
      const copy = {
        ...clause,
        id: crypto.randomUUID(),
        title: `${clause.title} (copy)`,
        origin: 'own' as const,
      };
      const add = () => library.put(copy);
      await attempt(add, `“${clause.title}” duplicated.`, () => library.remove(copy.id));
      show(copy.id);
    },
    async remove(clause) {
      await writes.flush();
      const latest = session.clauses.peek().find(({ id }) => id === clause.id) ?? clause;
      if (open.value === clause.id) show(null);
      await attempt(
        () => library.remove(clause.id),
        `“${clause.title || 'Untitled clause'}” deleted.`,
        () => library.restore(latest),
      );
    },
    putBack: (clause, original) =>
      attempt(
        () => library.restore(original),
        `“${original.title}” is the original again.`,
        () => library.put(clause),
      ),
  };
}

function newClause(session: Session): Clause {
  const regime = session.current.peek()?.regime ?? session.settings.peek()?.defaultRegime ?? 'FOIA';
  const id = crypto.randomUUID();
  return { id, title: '', regime, provision: null, role: 'text', body: [], tags: [], origin: 'own' };
}
