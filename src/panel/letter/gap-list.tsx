import { attachedClauses } from '../../domain/case/clause-moves.ts';
import type { LetterGap } from '../../domain/letter/letter.ts';
import { Icon } from '../icon.tsx';
import { labelOf } from '../request/question-names.ts';
import type { Session } from '../session.ts';

type GapListProps = {
  readonly session: Session;
  readonly gaps: readonly LetterGap[];
  readonly lead: (gap: LetterGap) => void;
};

/** What is still to do, what stops the letter first. Each line leads to its place. */
export function GapList({ session, gaps, lead }: GapListProps) {
  const sorted = [...gaps].sort((a, b) => Number(b.stops) - Number(a.stops));
  return (
    <ul class="plain gap-list">
      {sorted.map((gap) => (
        <li key={`${gap.kind} ${gap.questionId} ${gap.teamId} ${gap.clauseId} ${gap.message}`}>
          <button type="button" class="menu-item" onClick={() => lead(gap)}>
            <Icon
              icon={gap.stops ? 'circle-alert' : 'info'}
              name={gap.stops ? 'Stops the letter:' : 'Look at this:'}
            />
            <span class="grow">
              <Where session={session} gap={gap} />
              {gap.message}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Where({ session, gap }: { session: Session; gap: LetterGap }) {
  const of = session.current.value;
  const question = of?.questions.find(({ id }) => id === gap.questionId);
  const team = of && of.teams.length > 1 ? of.teams.find(({ id }) => id === gap.teamId) : undefined;
  const clause = of && attachedClauses(of).find(({ id }) => id === gap.clauseId);
  if (!of) return null;
  if (!question) return clause ? <span class="quiet">{clause.title}: </span> : null;
  return (
    <span class="quiet">
      Question {labelOf(of, question)}
      {team ? `, ${team.name}` : ''}:{' '}
    </span>
  );
}
