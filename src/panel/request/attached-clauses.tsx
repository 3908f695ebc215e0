import type { ComponentChildren } from 'preact';
import type { FoiCase } from '../../domain/case/case.ts';
import type { AttachedClause } from '../../domain/letter/decision.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { Icon } from '../controls/icon.tsx';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { filledForCase } from '../session/clause-text.ts';
import { useSession } from '../session/session.ts';

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

function OneClause({ foiCase, clause, question, more }: OneClauseProps) {
  const session = useSession();
  const name = clause.title === '' ? 'Clause' : clause.title;
  return (
    <section class="attached stack" id={`clause-${clause.id}`} aria-label={name}>
      <div class="attached-head">
        <span class="attached-title">{name}</span>
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
      />
    </section>
  );
}
