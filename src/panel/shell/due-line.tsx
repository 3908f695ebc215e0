import type { FoiCase } from '../../domain/case/case.ts';
import { isCounted } from '../../domain/law/clock.ts';
import { type Due, dueOf } from '../../domain/law/next-due.ts';
import { DueBadge } from '../controls/due-badge.tsx';
import { Icon } from '../controls/icon.tsx';
import { Later, soonNeeded } from '../controls/later.tsx';
import { useSession } from '../session/session.ts';
import { dueWords } from '../words/due.ts';

const popover = soonNeeded(() => import('../clock/due-popover.tsx').then((m) => m.DuePopover));

/** When the reply is due, and the count that led there. */
export function DueLine({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const due = dueOf(foiCase, session.today(), session.holidays.value);
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
      <Later of={popover} props={{ foiCase, due }} until={<PopoverToCome />} />
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
