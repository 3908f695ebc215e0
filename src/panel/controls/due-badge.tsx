import type { Due } from '../../domain/law/next-due.ts';
import { isUrgent, leftWords } from '../words/due.ts';
import { Icon } from './icon.tsx';

/** How long there is, or how long ago it was: amber asks to look at it, and never more than that. */
export function DueBadge({ due }: { due: Due }) {
  if (!isUrgent(due)) return <span class="quiet">{leftWords(due)}</span>;
  return (
    <span class="badge amber">
      <Icon icon="circle-alert" size={12} />
      {leftWords(due)}
    </span>
  );
}
