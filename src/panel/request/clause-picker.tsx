import type { ComponentChildren, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import { Icon } from '../controls/icon.tsx';
import { Later, soonNeeded } from '../controls/later.tsx';
import { isTypedInto } from '../controls/lead.ts';
import { Popover } from '../controls/popover.tsx';
import type { AtCursor } from '../editor/editor-contract.ts';

// The search index is half of what a picker needs; it comes while the officer reads.
const choice = soonNeeded(() => import('./clause-choice.tsx').then((m) => m.ClauseChoice));

/** Opens a picker for the place of a cursor (`/` in a text). */
type ShowPicker = RefObject<(at: AtCursor) => void>;

type ClausePickerProps = {
  readonly foiCase: FoiCase;
  /** What fits this answer's exemptions and status comes first; left out for the letter as a whole. */
  readonly answer?: Answer;
  /** What the button shows; an icon when left out. */
  readonly button?: ComponentChildren;
  readonly name?: string;
  /** `at` is where its words belong; null when it was asked for by the button. */
  readonly pick: (clause: Clause, at: AtCursor | null) => unknown;
  readonly show?: ShowPicker;
};

/** Picks a clause of the library: by its button, or for the place of a cursor, to which the focus goes back. */
export function ClausePicker({
  foiCase,
  answer,
  button,
  name = 'Attach a clause',
  pick,
  show,
}: ClausePickerProps) {
  const cursor = useRef<AtCursor | null>(null);
  const open = useRef(() => {});
  if (show)
    show.current = (at) => {
      cursor.current = at;
      open.current();
    };
  const take = () => {
    const at = cursor.current;
    cursor.current = null;
    return at;
  };
  return (
    <Popover
      name={name}
      buttonClass={button === undefined ? 'button plain small square' : 'button plain small accent'}
      title={name}
      show={open}
      closed={() => giveBack(take())}
      button={button ?? <Icon icon="book-open" name={name} />}
    >
      {(close) => (
        <Later
          of={choice}
          props={{
            foiCase,
            answer,
            pick: (clause) => {
              const at = take();
              close();
              void pick(clause, at);
            },
          }}
        />
      )}
    </Popover>
  );
}

/** Nothing was picked: the cursor is where it was, unless the officer went on to another field. */
function giveBack(at: AtCursor | null): void {
  const { activeElement } = document;
  const goneOn = isTypedInto(activeElement) && !activeElement?.matches('[contenteditable="true"]');
  if (goneOn) at?.leave();
  else at?.back();
}
