import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { keyOfFinding } from '../../domain/checks/finding.ts';
import { useSession } from '../session/session.ts';
import { FindingItem, type Lead } from './finding-item.tsx';
import { openGroups } from './open-groups.ts';
import { PassedFindings } from './passed-findings.tsx';

type FindingListProps = { readonly lead: Lead };

/** Everything that is wrong with the letter, the gravest first, then folded what the officer has passed. */
export function FindingList({ lead }: FindingListProps) {
  const session = useSession();
  const groups = useComputed(() => openGroups(session));
  const items = useRef<HTMLUListElement>(null);
  const foiCase = session.current.value;
  if (!foiCase) return null;
  return (
    <div class="findings">
      <ul ref={items} class="plain finding-list" tabIndex={-1}>
        {groups.value.map((group) => (
          <FindingItem
            key={keyOfFinding(group.finding)}
            group={group}
            lead={lead}
            passed={() => items.current?.focus()}
          />
        ))}
      </ul>
      <PassedFindings foiCase={foiCase} lead={lead} />
    </div>
  );
}
