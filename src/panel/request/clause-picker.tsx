import type { RefObject } from 'preact';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import { Icon } from '../controls/icon.tsx';
import { Later, soonNeeded } from '../controls/later.tsx';
import { Popover } from '../controls/popover.tsx';
import { attachable } from '../session/clause-text.ts';
import { useSession } from '../session/session.ts';

// The search index is half of what a picker needs; it comes while the officer reads.
const choice = soonNeeded(() => import('./clause-choice.tsx').then((m) => m.ClauseChoice));

type ClausePickerProps = {
  readonly foiCase: FoiCase;
  /** Null attaches to the letter. */
  readonly question: string | null;
  readonly team: string | null;
  readonly answer?: Answer;
  /** Opens the picker from elsewhere (`/` in an empty answer). */
  readonly show?: RefObject<() => void>;
};

/** Attaches a clause of the library. What fits the answer's exemptions and status comes first. */
export function ClausePicker({ foiCase, question, team, answer, show }: ClausePickerProps) {
  const session = useSession();
  const attach = (clause: Clause) =>
    session.act({ kind: 'attach-clause', question, team, clause: attachable(clause) }, 'Clause added.');
  return (
    <Popover
      name="Attach a clause"
      buttonClass={question === null ? 'button plain small accent' : 'button plain small square'}
      title="Attach a clause"
      {...(show ? { show } : {})}
      button={
        question === null ? (
          <>
            <Icon icon="plus" size={14} /> clause
          </>
        ) : (
          <Icon icon="book-open" name="Attach a clause" />
        )
      }
    >
      {(close) => (
        <Later
          of={choice}
          props={{
            foiCase,
            answer,
            pick: (clause) => {
              close();
              void attach(clause);
            },
          }}
        />
      )}
    </Popover>
  );
}
