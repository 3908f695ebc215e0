import { useComputed } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Session, useSession } from '../session/session.ts';
import { FindingList } from './finding-list.tsx';
import { openGroups } from './open-groups.ts';
import { ReasonForm } from './reason-form.tsx';

/** The list of what is still to do, and the way past it where an insert was held. */
export function ChecksList({ close }: { close: () => void }) {
  const session = useSession();
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
        lead={(finding) => {
          close();
          session.leadTo(finding);
        }}
      />
      {session.held.value ? <Anyway close={close} /> : null}
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

function Anyway({ close }: { close: () => void }) {
  const session = useSession();
  return (
    <div class="checks-anyway">
      <ReasonForm
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
