import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { attachedClauses } from '../../domain/case/clause-moves.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { AttachedClause } from '../../domain/letter/decision.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import { Icon } from '../controls/icon.tsx';
import type { AtCursor } from '../editor/editor-contract.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { filledForCase } from '../session/clause-text.ts';
import { keepAsClause } from '../session/keep-clause.ts';
import { useSession } from '../session/session.ts';
import { ClausePicker } from './clause-picker.tsx';

type AttachedClausesProps = {
  readonly foiCase: FoiCase;
  readonly clauses: readonly AttachedClause[];
  /** The question they are attached to; null for clauses of the letter. */
  readonly question: Question | null;
  /** What stands under a clause's title. */
  readonly more?: (clause: AttachedClause) => ComponentChildren;
};

/** Clauses as the letter will have them, placeholders filled; each can be edited where it stands, or removed. */
export function AttachedClauses({ clauses, ...props }: AttachedClausesProps) {
  return (
    <>
      {clauses.map((clause) => (
        <OneClause key={clause.id} {...props} clause={clause} />
      ))}
    </>
  );
}

type OneClauseProps = Omit<AttachedClausesProps, 'clauses'> & { readonly clause: AttachedClause };

/** The clause with more words at the end of those that it has by then. */
function withMore(foiCase: FoiCase, { id, body }: AttachedClause, more: RichText): CaseMove {
  const now = attachedClauses(foiCase).find((one) => one.id === id)?.body ?? body;
  return { kind: 'edit-clause', clause: id, body: [...now, ...more] };
}

function OneClause({ foiCase, clause, question, more }: OneClauseProps) {
  const session = useSession();
  const name = clause.title === '' ? 'Clause' : clause.title;
  const pickClause = useRef((_at: AtCursor) => {});
  const add = ({ body }: Clause, at: AtCursor | null) =>
    at ? at.insert(body) : session.act((now) => withMore(now, clause, body), 'Added at its end.');
  const keep = async (words: RichText, title = '') => {
    const [provision = null] = clause.serves;
    const { role, ncnd, regime } = clause;
    await keepAsClause(session, words, { title, role, provision, ncnd, regime: regime ?? foiCase.regime });
  };
  return (
    <section class="attached stack" id={`clause-${clause.id}`} aria-label={name}>
      <div class="attached-head">
        <span class="attached-title">{name}</span>
        <ClausePicker foiCase={foiCase} name={`Put a clause into ${name}`} show={pickClause} pick={add} />
        {clause.clauseId === null ? (
          <button
            type="button"
            class="button plain small square"
            onClick={() => void keep(clause.body, clause.title)}
          >
            <Icon icon="bookmark-plus" size={14} name={`Keep ${name} in the library`} />
          </button>
        ) : null}
        <button
          type="button"
          class="button plain small square"
          onClick={() => session.act({ kind: 'detach-clause', clause: clause.id }, 'Clause removed.')}
        >
          <Icon icon="x" size={14} name={`Remove ${name}`} />
        </button>
      </div>
      {more?.(clause)}
      <LazyRichEditor
        value={clause.body}
        still={filledForCase(session, foiCase, clause, question)}
        label={name}
        keep={{ session, owner: foiCase.id, form: `link clause:${clause.id}` }}
        onChange={(body) =>
          session.actSoon(`clause:${clause.id}`, () => ({ kind: 'edit-clause', clause: clause.id, body }))
        }
        onLeave={() => void session.flush()}
        onSlash={(at) => pickClause.current(at)}
        onKeep={(words) => void keep(words)}
      />
    </section>
  );
}
