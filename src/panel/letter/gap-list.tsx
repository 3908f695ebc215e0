import type { LetterGap } from '../../domain/letter/letter.ts';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { groupGaps } from './grouped-gaps.ts';

type GapListProps = {
  readonly session: Session;
  readonly gaps: readonly LetterGap[];
  readonly lead: (gap: LetterGap) => void;
};

/** What is still to do, what stops the letter first. Each line leads to its place. */
export function GapList({ session, gaps, lead }: GapListProps) {
  const of = session.current.value;
  if (!of) return null;
  return (
    <ul class="plain gap-list">
      {groupGaps(of, gaps).map(({ gap, where }) => (
        <li key={`${gap.kind} ${gap.questionId} ${gap.teamId} ${gap.clauseId} ${gap.message}`}>
          <button type="button" class="menu-item" onClick={() => lead(gap)}>
            <Icon
              icon={gap.stops ? 'circle-alert' : 'info'}
              name={gap.stops ? 'Stops the letter:' : 'Look at this:'}
            />
            <span class="grow">
              {where === '' ? null : <span class="quiet">{where}: </span>}
              {gap.message}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
