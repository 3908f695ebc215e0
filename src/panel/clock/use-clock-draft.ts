import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import type { ClockPart } from '../../domain/law/contradiction.ts';
import type { Session } from '../session.ts';
import { dueOf, dueWords } from '../shell/due.ts';
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
      const said = countedAnew(session, { ...now, clock: { ...now.clock, ...change } });
      void session.act({ kind: 'set-clock', change }, said);
    },
    refusal: (part) => refusalOf(of, part, typed.value)?.message ?? null,
  };
}

/** The date that comes of it: in a narrow panel the fields hide it. */
function countedAnew(session: Session, after: Case): string {
  const today = session.today();
  const due = dueOf(after, today, session.holidays.peek());
  if (due === null || typeof due === 'string') return 'The date is counted anew.';
  return `Counted anew. ${dueWords(due, today)}.`;
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
