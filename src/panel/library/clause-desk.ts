import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Clause, plainClause } from '../../domain/clauses/clause.ts';
import type { Session } from '../session/session.ts';
import { notSaved } from '../session/toasts.ts';

/** What can be done to the library's clauses from its view. Everything is stored by itself and can be undone. */
export type ClauseDesk = {
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

/** Starts the desk. What is typed is stored by the session, and outlives the view. */
export function startDesk(session: Session): ClauseDesk {
  const open = signal<string | null>(null);
  const begun = signal<readonly Clause[]>([]);
  const library = session.store.clauses;
  /** One that was written in is in the library. */
  const fresh = computed(() => {
    const known = new Set(session.clauses.value.map(({ id }) => id));
    return begun.value.filter(({ id }) => !known.has(id));
  });
  const show = (id: string | null) => {
    void session.flush();
    if (open.value !== null && open.value !== id) begun.value = begun.value.filter((one) => one.id === id);
    open.value = id;
  };
  const attempt = attempts(session);

  return {
    open,
    fresh,
    isNew: (id) => fresh.value.some((clause) => clause.id === id),
    show,
    flush: () => session.flush(),
    change: session.clauseSoon,
    add() {
      const clause = newClause(session);
      show(clause.id);
      begun.value = [clause];
    },
    async duplicate(clause) {
      const copy = copyOf(clause);
      const remove = () => library.remove(copy.id);
      await attempt(() => library.put(copy), `“${clause.title}” duplicated.`, remove);
      show(copy.id);
    },
    async remove(clause) {
      await session.flush();
      session.forgetClause(clause.id);
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
    async putBack(clause, original) {
      await session.flush();
      const mine = latest(session, clause);
      session.forgetClause(clause.id);
      await attempt(
        () => library.restore(original),
        `“${original.title}” is the original again.`,
        () => library.put(mine),
      );
    },
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

function copyOf(clause: Clause): Clause {
  return { ...clause, id: crypto.randomUUID(), title: `${clause.title} (copy)`, origin: 'own' };
}

function newClause(session: Session): Clause {
  const regime = session.current.peek()?.regime ?? session.settings.peek()?.defaultRegime ?? 'FOIA';
  const id = crypto.randomUUID();
  return { ...plainClause, id, title: '', regime, role: 'text', body: [] };
}
