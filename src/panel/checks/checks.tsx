import { useComputed } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Severity } from '../../domain/checks/finding.ts';
import type { FindingGroup } from '../../domain/checks/grouped.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import { Icon } from '../controls/icon.tsx';
import { Later, soonNeeded } from '../controls/later.tsx';
import { Popover } from '../controls/popover.tsx';
import { SEVERITIES } from '../controls/severities.ts';
import { type Session, useSession } from '../session/session.ts';
import { openGroups } from './open-groups.ts';

const list = soonNeeded(() => import('./checks-list.tsx').then((module) => module.ChecksList));

/** How much is still to do, and the list of it; opened by an insert that warnings hold, it asks why the letter goes. */
export function Checks() {
  const session = useSession();
  const groups = useComputed(() => openGroups(session));
  const passed = useComputed(() => passedCount(session));
  const show = useRef(() => {});
  useEffect(() => session.held.subscribe((held) => held && show.current()), [session]);
  const open = groups.value;
  // For that moment nothing is said: it is neither ready nor is anything wrong.
  if (session.findings.value === null) return null;
  if (open.length + passed.value === 0) return <Ready />;
  const worst = worstOf(open);
  return (
    <Popover
      name={session.held.value ? 'Warnings before the letter goes' : 'What is still to do'}
      buttonClass={`button plain checks ${worst}`}
      button={
        open.length === 0 ? <Passed count={passed.value} /> : <Open count={open.length} worst={worst} />
      }
      show={show}
    >
      {(close) => <Later of={list} props={{ close }} />}
    </Popover>
  );
}

function worstOf(open: readonly FindingGroup[]): Severity {
  const has = (severity: Severity) => open.some(({ finding }) => finding.severity === severity);
  if (has('stops')) return 'stops';
  return has('warns') ? 'warns' : 'hint';
}

function passedCount(session: Session): number {
  const foiCase = session.current.value;
  return foiCase ? weigh(foiCase, session.findings.value ?? []).passed.length : 0;
}

function Ready() {
  return (
    <span class="row small quiet">
      <Icon icon="circle-check" /> Ready
    </span>
  );
}

function Passed({ count }: { count: number }) {
  return (
    <span class="row small quiet">
      <Icon icon="circle-check" /> Ready
      <span class="spoken">, {count} overridden</span>
    </span>
  );
}

/** Stops are told from warnings before the list is opened: by the icon and the colour. */
function Open({ count, worst }: { count: number; worst: Severity }) {
  return (
    <>
      <Icon icon={SEVERITIES[worst].icon} />
      {count} {count === 1 ? 'check' : 'checks'}
    </>
  );
}
