import type { RefObject } from 'preact';
import type { Case } from '../../domain/case/case.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import { Picker } from '../controls/picker.tsx';
import { Popover } from '../controls/popover.tsx';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { attachable, clausesFor } from './clause-text.ts';
import { provisionToCheck, shortCitation } from './exemption-words.ts';
import { shorten } from './question-names.ts';

type ClausePickerProps = {
  readonly session: Session;
  readonly of: Case;
  /** Null attaches to the letter. */
  readonly question: string | null;
  readonly team: string | null;
  readonly answer?: Answer;
  /** Opens the picker from elsewhere (`/` in an empty answer). */
  readonly show?: RefObject<() => void>;
};

/** Attaches a clause of the library. What fits the answer's exemptions and status comes first. */
export function ClausePicker({ session, of, question, team, answer, show }: ClausePickerProps) {
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
        <Picker
          label="Clause: words, provision or kind"
          placeholder="Search the library"
          find={(words) => clausesFor(session.clauses.value, of, answer, words)}
          keyOf={(clause) => clause.id}
          show={(clause) => <ClauseRow clause={clause} />}
          nothing={(words) =>
            words === '' ? 'The library has none for this law.' : `No clause matches “${words}”.`
          }
          pick={(clause) => {
            close();
            void attach(clause);
          }}
        />
      )}
    </Popover>
  );
}

function ClauseRow({ clause }: { clause: Clause }) {
  return (
    <span class="grow">
      {clause.provision === null ? null : (
        <span class="strong">{shortCitation(clause.regime, clause.provision)} </span>
      )}
      {clause.title} <UnverifiedMark toCheck={provisionToCheck(clause)} />
      <span class="quiet small provision-more">{shorten(plainText(clause.body), 90)}</span>
    </span>
  );
}
