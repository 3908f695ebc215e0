import type { Ref } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Clause } from '../../domain/clauses/clause.ts';
import { type ClauseFilter, clauseIndex, findClauses } from '../../domain/clauses/find.ts';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { useLeading } from '../session/leading.ts';
import { type Session, useSession } from '../session/session.ts';
import { startDesk } from './clause-desk.ts';
import { ClauseItem } from './clause-item.tsx';
import { Filters } from './filters.tsx';
import './library.css';

/** The clause library: search first, narrow, and each clause opens in place. */
export function LibraryView() {
  const session = useSession();
  const desk = useMemo(() => startDesk(session), [session]);
  const [words, setWords] = useState('');
  const [chosen, setFilter] = useState<ClauseFilter | null>(null);
  const filter = chosen ?? ofCaseInHand(session);
  const field = useRef<HTMLInputElement>(null);
  const all = session.clauses.value;
  const index = useMemo(() => clauseIndex(all), [all]);
  const found = findClauses(index, words, filter);
  const listed = [...desk.fresh.value, ...found];
  const shown = useInPlace(listed, all, desk.open.value, JSON.stringify([words, filter]));
  const [atMost, setAtMost] = useState(AT_FIRST);
  const openAt = shown.findIndex(({ id }) => id === desk.open.value);
  const cut = Math.max(atMost, openAt + 1);
  const showAll = () => {
    setWords('');
    setFilter({});
  };
  useLeading((place) => {
    if (place.kind === 'field' && place.field === 'search') leadTo(() => field.current, { scroll: 'stay' });
    else if (place.kind === 'library-clause') {
      showAll();
      desk.show(place.clause);
      focusClause(place.clause);
    } else return false;
    return true;
  });
  return (
    <section class="library" aria-label="Clause library">
      <div class="library-head">
        <Search field={field} words={words} search={setWords} add={desk.add} />
        <Filters clauses={all} filter={filter} change={setFilter} />
        <Count
          found={found.length}
          all={all.length}
          isNarrowed={words.trim() !== '' || Object.keys(filter).length > 0}
          clear={showAll}
        />
      </div>
      <ul class="plain clauses">
        {shown.slice(0, cut).map((clause) => (
          <ClauseItem key={clause.id} clause={clause} desk={desk} />
        ))}
      </ul>
      {shown.length > cut ? (
        <button type="button" class="button" onClick={() => setAtMost(shown.length)}>
          Show all {shown.length}
        </button>
      ) : null}
    </section>
  );
}

type SearchProps = {
  readonly field: Ref<HTMLInputElement>;
  readonly words: string;
  readonly search: (words: string) => void;
  readonly add: () => unknown;
};

function Search({ field, words, search, add }: SearchProps) {
  return (
    <div class="library-search">
      <Icon icon="search" />
      <input
        ref={field}
        class="field"
        type="search"
        aria-label="Search clauses"
        placeholder="Words, s43, harm…"
        value={words}
        onInput={(event) => search(event.currentTarget.value)}
      />
      <button type="button" class="button" onClick={() => void add()}>
        <Icon icon="plus" /> New
      </button>
    </div>
  );
}

/** So many clauses are listed until more are asked for; what is searched for is seldom further down. */
const AT_FIRST = 60;

/** Until the officer chooses, the law of the case in hand: the clauses of another Act would mislead there. */
function ofCaseInHand(session: Session): ClauseFilter {
  const foiCase = session.current.value;
  return foiCase ? { regime: foiCase.regime } : {};
}

type CountProps = { found: number; all: number; isNarrowed: boolean; clear: () => void };

function Count({ found, all, isNarrowed, clear }: CountProps) {
  const words = isNarrowed ? `${found} of ${all} clauses` : `${all} clauses`;
  return (
    <div class="library-count small quiet">
      <span role="status">{found === 0 && isNarrowed ? 'No clause matches.' : words}</span>
      {isNarrowed ? (
        <button type="button" class="link small" onClick={clear}>
          Show all
        </button>
      ) : null}
    </div>
  );
}

/**
 * The open clause stays where it is in the list until it is closed, whatever is written in it: a new one that is stored by
 * now, one that no longer matches what was searched for. If it moved, it would lose the focus, and the next key.
 * @param asked what is searched for; where that changes, the place does
 */
function useInPlace(
  listed: readonly Clause[],
  all: readonly Clause[],
  open: string | null,
  asked: string,
): readonly Clause[] {
  const place = useRef({ of: '', index: 0 });
  const clause = [...listed, ...all].find(({ id }) => id === open);
  if (!clause) return listed;
  const others = listed.filter(({ id }) => id !== open);
  const of = `${open} ${asked}`;
  if (place.current.of !== of) place.current = { of, index: Math.max(0, listed.indexOf(clause)) };
  const { index } = place.current;
  return [...others.slice(0, index), clause, ...others.slice(index)];
}

function focusClause(id: string): void {
  leadTo(() => document.getElementById(`library-${id}`), {
    scroll: 'start',
    focus: (clause) => clause.querySelector<HTMLElement>('.clause-fold'),
  });
}
