import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';

/** What is missing in one answer, apart from its being undecided, which the open card shows anyhow. */
export function GapLines({ session, question, team }: { session: Session; question: string; team: string }) {
  const gaps = (session.letter.value?.gaps ?? []).filter(
    (gap) => gap.questionId === question && (gap.teamId ?? team) === team && gap.kind !== 'unanswered',
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
