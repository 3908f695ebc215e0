import { type Clause, type ClauseRole, plainClause } from '../../domain/clauses/clause.ts';
import { plainText, type RichText } from '../../domain/text/rich-text.ts';
import type { Session } from './session.ts';
import { notSaved } from './toasts.ts';

/** What a new clause of the library says of itself; the rest is for the officer to write there. */
export type KeptAs = {
  readonly title?: string;
  readonly role: ClauseRole;
  readonly provision?: string | null;
  readonly ncnd?: boolean;
  readonly regime?: Clause['regime'];
};

/** So long a title is taken from the words themselves. */
const TITLE = 60;

/** Puts words into the library as a clause of the officer's own; says so, with the way there and Undo. Gives its id. */
export async function keepAsClause(session: Session, words: RichText, as: KeptAs): Promise<string | null> {
  const regime = as.regime ?? session.current.peek()?.regime ?? 'FOIA';
  const id = crypto.randomUUID();
  const title = as.title?.trim() || shortened(plainText(words));
  const clause: Clause = {
    ...plainClause,
    id,
    title,
    regime,
    provision: as.provision ?? null,
    ncnd: as.ncnd ?? false,
    role: as.role,
    body: words,
  };
  const problem = (error: unknown) => session.problem(notSaved(error));
  try {
    await session.store.clauses.put(clause);
    await session.refresh('clauses');
  } catch (error) {
    problem(error);
    return null;
  }
  const undo = async () => {
    await session.store.clauses.remove(id);
    await session.refresh('clauses');
  };
  session.toast(`Kept in the library as “${title}”.`, () => undo().catch(problem));
  return id;
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= TITLE) return line;
  const cut = line.lastIndexOf(' ', TITLE);
  return `${line.slice(0, cut > 0 ? cut : TITLE)} …`;
}
