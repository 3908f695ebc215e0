import { useEffect, useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { ClockPart } from '../../domain/law/contradiction.ts';
import { type Draft, useDraft } from '../session/draft.tsx';
import type { Session } from '../session/session.ts';
import { dueSentence } from '../words/due.ts';
import { type ClockDraft, draftAfter, draftOf, partOf, refusalOf, says } from './clock-draft.ts';

/** What is typed about a case's clock. It outlives the popover and the panel, so that closing them loses nothing. */
export type ClockFields = {
  readonly draft: ClockDraft;
  /** What was typed before and is not counted yet. */
  readonly kept: Pick<Draft<ClockDraft>, 'isKept' | 'drop'>;
  /** What is typed in a part; it goes into the case once it is whole and contradicts nothing. */
  readonly type: <P extends ClockPart>(part: P, typed: ClockDraft[P]) => void;
  /** Why a part is not taken, in words; null where it is. */
  readonly refusal: (part: ClockPart) => string | null;
};

const NOT_COUNTED = 'Kept. It counts once there is a date of receipt.';

/** The fields of the shown case's clock. */
export function useClockFields(session: Session, foiCase: FoiCase): ClockFields {
  const draft = useClockDraft(session, foiCase);
  return {
    draft: draft.typed,
    kept: draft,
    type(part, next) {
      const typed = { ...draft.typed, [part]: next };
      draft.type({ [part]: next });
      const now = session.current.peek() ?? foiCase;
      const change = partOf(part, typed);
      if (change === undefined || says(part, typed, now.clock)) return;
      if (refusalOf(now, part, typed) !== null) return;
      const after = { ...now, clock: { ...now.clock, ...change } };
      // In a narrow panel the fields stand over the date, so it is said.
      const due = dueSentence(after, session.today(), session.holidays.peek());
      const said = after.receivedOn === null ? NOT_COUNTED : `Counted anew. ${due}`.trim();
      void session.act({ kind: 'set-clock', change }, said);
    },
    refusal: (part) => refusalOf(foiCase, part, draft.typed)?.message ?? null,
  };
}

/** Its draft. A change from elsewhere is taken over where nothing else is typed, and what the case has taken is none. */
function useClockDraft(session: Session, foiCase: FoiCase): Draft<ClockDraft> {
  const draft = useDraft(session, foiCase.id, 'clock', draftOf(foiCase.clock));
  const seen = useRef({ id: foiCase.id, clock: foiCase.clock, typed: draft.typed });
  useEffect(() => {
    const before = seen.current;
    if (before.id === foiCase.id && before.clock !== foiCase.clock)
      draft.type(draftAfter(before.typed, before.clock, foiCase.clock));
  }, [foiCase.id, foiCase.clock]);
  useEffect(() => {
    seen.current = { id: foiCase.id, clock: foiCase.clock, typed: draft.typed };
  });
  return draft;
}
