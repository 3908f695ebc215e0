import type { Case } from '../../domain/case/case.ts';
import { Popover } from '../controls/popover.tsx';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { type Due, dueOf, leftWords } from './due.ts';
import { shortDate } from './short-date.ts';

/** So few working days are said in amber. */
const SOON = 3;

/** When the reply is due, and the count that led there. */
export function DueLine({ session, of }: { session: Session; of: Case }) {
  const due = dueOf(of, session.today());
  if (due === null) return <p class="strip-due quiet">Set the date of receipt to see when this is due.</p>;
  if (typeof due === 'string') return <p class="strip-due">{due}</p>;
  return (
    <div class="strip-due">
      <span class="strong">Due {shortDate(due.due, session.today())}</span>
      <span class={due.left < 0 ? 'badge red' : due.left <= SOON ? 'badge amber' : 'quiet'}>
        {leftWords(due.left)}
      </span>
      <Popover
        name="How the date was counted"
        buttonClass="button plain small square"
        button={<Icon icon="info" name="How the date was counted" />}
      >
        {() => <Count due={due} today={session.today()} />}
      </Popover>
    </div>
  );
}

function Count({ due, today }: { due: Due; today: string }) {
  return (
    <div class="stack form due-count" tabIndex={-1} data-first>
      <p>
        Received {shortDate(due.day0, today)}: that is day 0. Working day {due.limit} is{' '}
        {shortDate(due.due, today)}. Reply promptly, and by then at the latest.
      </p>
      <p class="strong">Days that do not count</p>
      <ul class="plain small">
        {inRuns(due.skipped).map(({ date, reason }) => (
          <li key={date} class="due-day">
            <span>{shortDate(date, today)}</span>
            <span class={reason === 'Weekend' ? 'quiet' : ''}>{reason}</span>
          </li>
        ))}
      </ul>
      {due.warnings.map((warning) => (
        <p key={warning}>{warning}</p>
      ))}
    </div>
  );
}

/** Saturday and the Sunday after it share a line: holidays are what the officer looks for. */
function inRuns(skipped: Due['skipped']): Due['skipped'] {
  return skipped.flatMap((day, index) => {
    if (day.reason === 'Sunday' && skipped[index - 1]?.reason === 'Saturday') return [];
    const next = skipped[index + 1];
    const weekend = day.reason === 'Saturday' && next?.reason === 'Sunday';
    return [weekend ? { date: day.date, reason: 'Weekend' } : day];
  });
}
