import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';

/** Undecided shows anyhow in an open card; reasons stand below the cards. */
const SHOWN_ELSEWHERE = ['unanswered', 'no-reason'];

/** What is missing in one answer. */
export function GapLines({ session, question, team }: { session: Session; question: string; team: string }) {
  const gaps = (session.letter.value?.gaps ?? []).filter(
    (gap) =>
      gap.questionId === question && (gap.teamId ?? team) === team && !SHOWN_ELSEWHERE.includes(gap.kind),
  );
  if (gaps.length === 0) return null;
  return (
    <ul class="plain gap-lines small">
      {gaps.map((gap) => (
        <li key={`${gap.kind} ${gap.clauseId} ${gap.message}`}>
          <Icon icon={gap.stops ? 'circle-alert' : 'triangle-alert'} size={14} />
          <span>{gap.message}</span>
        </li>
      ))}
    </ul>
  );
}
