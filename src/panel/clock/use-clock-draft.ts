import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import type { ClockPart } from '../../domain/law/contradiction.ts';
import type { Session } from '../session.ts';
import { dueSentence } from '../shell/due.ts';
import { type ClockDraft, draftAfter, draftOf, partOf, refusalOf, says } from './clock-draft.ts';

/** What is typed about a case's clock. It outlives the popover, so that closing it loses nothing. */
export type ClockFields = {
  readonly draft: ClockDraft;
  /** What is typed in a part; it goes into the case once it is whole and contradicts nothing. */
  readonly type: <P extends ClockPart>(part: P, typed: ClockDraft[P]) => void;
  /** Why a part is not taken, in words; null where it is. */
  readonly refusal: (part: ClockPart) => string | null;
};

/** The fields of the shown case's clock. */
export function useClockFields(session: Session, of: Case): ClockFields {
  const typed = useDraft(of);
  return {
    draft: typed.value,
    type(part, next) {
      typed.value = { ...typed.value, [part]: next };
      const now = session.current.peek() ?? of;
      const change = partOf(part, typed.value);
      if (change === undefined || says(part, typed.value, now.clock)) return;
      if (refusalOf(now, part, typed.value) !== null) return;
      const after = { ...now, clock: { ...now.clock, ...change } };
      // In a narrow panel the fields stand over the date, so it is said.
      const due = dueSentence(after, session.today(), session.holidays.peek());
      void session.act({ kind: 'set-clock', change }, due === '' ? 'Counted anew.' : `Counted anew. ${due}`);
    },
    refusal: (part) => refusalOf(of, part, typed.value)?.message ?? null,
  };
}

/** Another case has fields of its own; a change from elsewhere is taken over where nothing else is typed. */
function useDraft(of: Case): Signal<ClockDraft> {
  const draft = useSignal(draftOf(of.clock));
  const seen = useRef({ id: of.id, clock: of.clock });
  useEffect(() => {
    const before = seen.current;
    seen.current = { id: of.id, clock: of.clock };
    if (before.id !== of.id) draft.value = draftOf(of.clock);
    else if (before.clock !== of.clock) draft.value = draftAfter(draft.peek(), before.clock, of.clock);
  }, [of.id, of.clock]);
  return draft;
}
