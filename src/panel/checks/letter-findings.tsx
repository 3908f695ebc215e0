import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { weigh } from '../../domain/checks/overridden.ts';
import { useSession } from '../session/session.ts';
import { FindingList } from './finding-list.tsx';
import { openGroups } from './open-groups.ts';

/** More lines than this would push the letter out of sight: they are folded until they are asked for. */
const FEW = 3;

/** What is still to do before the letter goes, above the letter. */
export function LetterFindings() {
  const session = useSession();
  const count = useComputed(() => openGroups(session).length);
  const [chosen, choose] = useState<boolean | null>(null);
  const foiCase = session.current.value;
  if (!foiCase) return null;
  const anyPassed = weigh(foiCase, session.findings.value ?? []).passed.length > 0;
  if (count.value === 0 && !anyPassed) return null;
  const open = chosen ?? count.value <= FEW;
  return (
    <details class="letter-findings" open={open} onToggle={(event) => choose(event.currentTarget.open)}>
      <summary>
        <span class="strong">{summaryOf(count.value)}</span>
      </summary>
      <FindingList lead={session.leadTo} />
    </details>
  );
}

function summaryOf(count: number): string {
  if (count === 0) return 'Nothing left to check';
  return count === 1 ? '1 check before it goes' : `${count} checks before it goes`;
}
