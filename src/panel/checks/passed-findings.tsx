import type { FoiCase } from '../../domain/case/case.ts';
import { type Finding, keyOfFinding } from '../../domain/checks/finding.ts';
import { type FindingGroup, groupFindings } from '../../domain/checks/grouped.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import { useSession } from '../session/session.ts';
import { FindingWords, type Lead } from './finding-item.tsx';

type PassedProps = { readonly foiCase: FoiCase; readonly lead: Lead };

/** Folded: what the officer has passed, with the reasons; each can be put back. */
export function PassedFindings({ foiCase, lead }: PassedProps) {
  const session = useSession();
  const { passed } = weigh(foiCase, session.findings.value ?? []);
  if (passed.length === 0) return null;
  const reasons = new Map<Finding, string>(passed.map(({ finding, reason }) => [finding, reason]));
  const groups = groupFindings(foiCase, [...reasons.keys()]);
  return (
    <details class="passed-findings">
      <summary class="small">{groups.length} overridden</summary>
      <ul class="plain">
        {groups.map((group) => (
          <Passed
            key={keyOfFinding(group.finding)}
            group={group}
            reason={reasons.get(group.finding) ?? ''}
            lead={lead}
          />
        ))}
      </ul>
    </details>
  );
}

type PassedItemProps = { group: FindingGroup; reason: string; lead: Lead };

function Passed({ group, reason, lead }: PassedItemProps) {
  const session = useSession();
  const putBack = () =>
    void session.act(
      { kind: 'override', findings: group.all.map(keyOfFinding), reason: null },
      group.finding.severity === 'hint' ? 'The hint is back.' : 'The warning counts again.',
    );
  return (
    <li class="finding passed small">
      <button type="button" class="menu-item finding-way" onClick={() => lead(group.finding)}>
        <FindingWords group={group} />
      </button>
      <div class="passed-past">
        {reason === '' ? null : <p class="passed-reason">“{reason}”</p>}
        <button type="button" class="link small" onClick={putBack}>
          Put back
          <span class="spoken">: {group.finding.problem}</span>
        </button>
      </div>
    </li>
  );
}
