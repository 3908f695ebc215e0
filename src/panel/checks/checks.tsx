import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Severity } from '../../domain/checks/finding.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import { Popover } from '../controls/popover.tsx';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { SEVERITIES } from './finding-item.tsx';
import { FindingList, openGroups } from './finding-list.tsx';
import type { FindingGroup } from './grouped-findings.ts';
import { ReasonForm } from './reason-form.tsx';

/** How much is still to do, and the list of it; opened by an insert that warnings hold, it asks why the letter goes. */
export function Checks({ session }: { session: Session }) {
  const groups = useComputed(() => openGroups(session));
  const passed = useComputed(() => passedCount(session));
  const show = useRef(() => {});
  useEffect(() => session.held.subscribe((held) => held && show.current()), [session]);
  const open = groups.value;
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
      {(close) => <Inside session={session} close={close} />}
    </Popover>
  );
}

function worstOf(open: readonly FindingGroup[]): Severity {
  const has = (severity: Severity) => open.some(({ finding }) => finding.severity === severity);
  if (has('stops')) return 'stops';
  return has('warns') ? 'warns' : 'hint';
}

function passedCount(session: Session): number {
  const of = session.current.value;
  return of ? weigh(of, session.findings.value).passed.length : 0;
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

function Inside({ session, close }: { session: Session; close: () => void }) {
  useClosingWhenDone(session, close);
  // Left without an answer, the question is not asked again until the next insert.
  useLayoutEffect(
    () => () => {
      session.held.value = false;
    },
    [session],
  );
  return (
    <div class="checks-list">
      {session.held.value ? (
        <h2 class="checks-title">Not {sendingOf(session).done} yet: look at this first</h2>
      ) : null}
      <FindingList
        session={session}
        lead={(finding) => {
          close();
          session.leadTo(finding);
        }}
      />
      {session.held.value ? <Anyway session={session} close={close} /> : null}
    </div>
  );
}

/** When the last finding is passed there is nothing left to look at, and the message with Undo comes into view. */
function useClosingWhenDone(session: Session, close: () => void) {
  const left = useComputed(() => openGroups(session).length);
  const before = useRef(left.value);
  useEffect(() => {
    if (before.current > 0 && left.value === 0) close();
    before.current = left.value;
  }, [left.value]);
}

function Anyway({ session, close }: { session: Session; close: () => void }) {
  return (
    <div class="checks-anyway">
      <ReasonForm
        session={session}
        form="reason to send"
        label="Mend what is wrong, or say why the letter goes all the same:"
        button={`${sendingOf(session).verb} anyway`}
        give={(reason) => {
          close();
          return session.insertAnyway(reason);
        }}
      />
    </div>
  );
}

/** A request that was pasted has no reply to insert into: its letter is copied. */
function sendingOf(session: Session) {
  const pasted = session.current.value?.source.webmail === 'pasted';
  return pasted ? { verb: 'Copy', done: 'copied' } : { verb: 'Insert', done: 'inserted' };
}
