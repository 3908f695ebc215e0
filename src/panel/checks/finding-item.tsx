import { useRef, useState } from 'preact/hooks';
import { type Finding, keyOfFinding } from '../../domain/checks/finding.ts';
import type { FindingGroup } from '../../domain/checks/grouped.ts';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { SEVERITIES } from '../controls/severities.ts';
import { isHalfTyped } from '../session/draft.tsx';
import { placeOfFinding } from '../session/route.ts';
import { useSession } from '../session/session.ts';
import { ReasonForm } from './reason-form.tsx';

export type Lead = (finding: Finding) => void;

type FindingItemProps = {
  readonly group: FindingGroup;
  readonly lead: Lead;
  /** The line is about to go; the focus must not go with it. */
  readonly passed: () => void;
};

/** One line: what is wrong, where, what to do and which law says so; and the way past it, where there is one. */
export function FindingItem({ group, lead, passed }: FindingItemProps) {
  const { severity } = group.finding;
  return (
    <li class={`finding ${severity}`}>
      <Way finding={group.finding} lead={lead}>
        <Icon icon={SEVERITIES[severity].icon} />
        <FindingWords group={group} />
      </Way>
      {severity === 'stops' ? null : (
        <div class="finding-past">
          <Past group={group} passed={passed} />
        </div>
      )}
    </li>
  );
}

type WayProps = { finding: Finding; lead: Lead; children: preact.ComponentChildren };

/** A button that leads to the place; plain words where no place in the panel can mend it. */
function Way({ finding, lead, children }: WayProps) {
  if (placeOfFinding(finding) === null) return <div class="finding-way">{children}</div>;
  return (
    <button type="button" class="menu-item finding-way" onClick={() => lead(finding)}>
      {children}
    </button>
  );
}

/** What a group of findings says. */
export function FindingWords({ group: { finding, where } }: { group: FindingGroup }) {
  const { severity, problem, todo, source } = finding;
  return (
    <span class="finding-words">
      <span>
        <span class="finding-severity">{SEVERITIES[severity].name}</span>
        {where === '' ? ' ' : <span class="quiet"> {where}: </span>}
        {problem}
      </span>
      {todo === '' ? null : <span>{todo}</span>}
      {source === '' ? null : <span class="finding-source">{source}</span>}
    </span>
  );
}

type PastProps = Pick<FindingItemProps, 'group' | 'passed'>;

/** A warning is passed with a reason, a hint is put aside without. */
function Past({ group, passed }: PastProps) {
  const session = useSession();
  const form = `reason ${keyOfFinding(group.finding)}`;
  const [asking, setAsking] = useState(isHalfTyped(session, session.current.peek()?.id ?? '', form));
  const opener = useRef<HTMLButtonElement>(null);
  const pass = (reason: string, said: string) => {
    passed();
    return session.act({ kind: 'override', findings: group.all.map(keyOfFinding), reason }, said);
  };
  if (group.finding.severity === 'hint')
    return (
      <button type="button" class="link small" onClick={() => void pass('', 'Hint put aside.')}>
        Put aside
        <span class="spoken">: {group.finding.problem}</span>
      </button>
    );
  if (!asking)
    return (
      <button ref={opener} type="button" class="link small" onClick={() => setAsking(true)}>
        Send it anyway…
        <span class="spoken"> {group.finding.problem}</span>
      </button>
    );
  return (
    <ReasonForm
      form={form}
      label="Why may the letter go like this?"
      button="Keep the reason"
      give={(reason) => pass(reason, 'Warning passed. Your reason is kept with the case.')}
      leave={() => {
        setAsking(false);
        leadTo(() => opener.current);
      }}
    />
  );
}
