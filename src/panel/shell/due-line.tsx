import type { Case } from '../../domain/case/case.ts';
import { isCounted } from '../../domain/law/clock.ts';
import { Later, soonNeeded } from '../controls/later.tsx';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { type Due, dueOf, dueWords, isPressing, leftWords } from './due.ts';

const popover = soonNeeded(() => import('../clock/due-popover.tsx').then((m) => m.DuePopover));

/** When the reply is due, and the count that led there. */
export function DueLine({ session, of }: { session: Session; of: Case }) {
  const due = dueOf(of, session.today(), session.holidays.value);
  if (due === null) return <p class="strip-due quiet">Set the date of receipt to see when this is due.</p>;
  return (
    <div class="strip-due">
      {isCounted(due) ? (
        <span class="strip-due-words">
          <DueDate due={due} today={session.today()} />
        </span>
      ) : (
        <span class="grow">{due.problem}</span>
      )}
      <Later of={popover} props={{ session, of, due }} until={<PopoverToCome />} />
    </div>
  );
}

/** Keeps the place of the popover's button, so that nothing moves when it comes. */
function PopoverToCome() {
  return (
    <button type="button" class="button plain small square" disabled>
      <Icon icon="info" name="How the date was counted" />
    </button>
  );
}

function DueDate({ due, today }: { due: Due; today: string }) {
  return (
    <>
      <span class="strong">{dueWords(due, today)}</span>
      <DueBadge due={due} />
    </>
  );
}

/** How long there is, or how long ago it was: amber asks to look at it, and never more than that. */
export function DueBadge({ due }: { due: Due }) {
  if (!isPressing(due)) return <span class="quiet">{leftWords(due)}</span>;
  return (
    <span class="badge amber">
      <Icon icon="circle-alert" size={12} />
      {leftWords(due)}
    </span>
  );
}
