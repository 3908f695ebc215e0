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
  const library = session.store.clauses;

  const forget = (id: string) => {
    fresh.value = fresh.value.filter((clause) => clause.id !== id);
  };
  const show = (id: string | null) => {
    void writes.flush();
    if (open.value !== null && open.value !== id) forget(open.value);
    open.value = id;
  };
  const attempt = attempts(session);

  return {
    open,
    fresh,
    isNew: (id) => fresh.value.some((clause) => clause.id === id),
    show,
    flush: () => writes.flush(),
    change: typing(session, writes, forget),
    add() {
      const clause = newClause(session);
      show(clause.id);
      fresh.value = [clause];
    },
    async duplicate(clause) {
      const copy: Clause = {
        ...clause,
        id: crypto.randomUUID(),
        title: `${clause.title} (copy)`,
        origin: 'own',
      };
      const remove = () => library.remove(copy.id);
      await attempt(() => library.put(copy), `“${clause.title}” duplicated.`, remove);
      show(copy.id);
    },
    async remove(clause) {
      await writes.flush();
      if (open.value === clause.id) show(null);
      const said = `“${clause.title || 'Untitled clause'}” deleted.`;
      let removed = latest(session, clause);
      await attempt(
        async () => {
          removed = (await library.remove(clause.id)) ?? removed;
        },
        said,
        () => library.restore(removed),
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

/** Takes changes as they are typed; at the pause only the fields that changed are written, onto what is stored by then. */
function typing(session: Session, writes: PausedWrites, stored: (id: string) => void): Desk['change'] {
  const changed = new Map<string, Partial<Clause>>();
  const store = async (clause: Clause) => {
    const parts = changed.get(clause.id) ?? {};
    changed.delete(clause.id);
    try {
      await session.store.clauses.update(latest(session, clause), parts);
      await session.refresh('clauses');
      stored(clause.id);
    } catch (error) {
      changed.set(clause.id, { ...parts, ...changed.get(clause.id) });
      throw error;
    }
  };
  return (clause, part) => {
    changed.set(clause.id, { ...changed.get(clause.id), ...part });
    writes.soon(`clause:${clause.id}`, () => store(clause));
  };
}

/** Does something to the library and offers the way back; what fails is told. */
function attempts(session: Session) {
  const then = (work: Promise<unknown>) => work.then(() => session.refresh('clauses'));
  const problem = (error: unknown) => session.problem(notSaved(error));
  return async (work: () => Promise<unknown>, said: string, undo: () => Promise<unknown>) => {
    try {
      await then(work());
      session.toast(said, () => then(undo()).catch(problem));
    } catch (error) {
      problem(error);
    }
  };
}

function latest(session: Session, clause: Clause): Clause {
  return session.clauses.peek().find(({ id }) => id === clause.id) ?? clause;
}

function newClause(session: Session): Clause {
  const regime = session.current.peek()?.regime ?? session.settings.peek()?.defaultRegime ?? 'FOIA';
  const id = crypto.randomUUID();
  return { id, title: '', regime, provision: null, role: 'text', body: [], tags: [], origin: 'own' };
}
