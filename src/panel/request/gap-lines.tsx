import { keyOfFinding } from '../../domain/checks/finding.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import { SEVERITIES } from '../checks/severities.ts';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { isOfTeam } from './of-team.ts';

/** Undecided shows anyhow in an open card; reasons stand below the cards. */
const SHOWN_ELSEWHERE = ['unanswered', 'no-reason'];

/** What is wrong with one answer, less what the officer has passed. */
export function GapLines({ session, question, team }: { session: Session; question: string; team: string }) {
  const of = session.current.value;
  const open = of ? weigh(of, session.findings.value ?? []).open : [];
  const here = open.filter(
    (finding) =>
      finding.questionId === question &&
      of !== null &&
      isOfTeam(of, finding, team) &&
      !SHOWN_ELSEWHERE.includes(finding.rule),
  );
  if (here.length === 0) return null;
  return (
    <ul class="plain gap-lines small">
      {here.map((finding) => (
        <li key={keyOfFinding(finding)} class={finding.severity}>
          <Icon icon={SEVERITIES[finding.severity].icon} size={14} />
          <span>
            <span class="spoken">{SEVERITIES[finding.severity].name}: </span>
            {finding.problem} {finding.todo}
            {finding.source === '' ? null : <span class="finding-source"> {finding.source}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
