import { useLayoutEffect } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import { Icon } from '../controls/icon.tsx';
import { SoonField } from '../controls/soon-field.tsx';
import { useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';
import { dueSentence } from '../words/due.ts';

type RequesterProps = {
  readonly foiCase: FoiCase;
  /** Told once it is on the page: it may be loaded later than the popover that it is in is opened. */
  readonly arrived: () => void;
};

/** Who asked, where to reach them, and the day on which the request was received. */
export function RequesterForm({ foiCase, arrived }: RequesterProps) {
  const session = useSession();
  useLayoutEffect(arrived, []);
  const { name, email } = foiCase.requester;
  // Each field for itself: what the other says is taken when it is stored.
  const set = (typed: { readonly name: string } | { readonly email: string }) =>
    session.actSoon(`requester:${Object.keys(typed)}`, ({ requester }) => ({
      kind: 'set-requester',
      ...requester,
      ...typed,
    }));
  const leave = () => void session.flush();
  return (
    <div class="stack form">
      <div class="labelled">
        <span aria-hidden="true">Requester</span>
        <SoonField
          value={name}
          label="Requester"
          first
          onText={(text) => set({ name: text })}
          onLeave={leave}
        />
      </div>
      <div class="labelled">
        <span aria-hidden="true">Address</span>
        <SoonField value={email} label="Address" onText={(text) => set({ email: text })} onLeave={leave} />
      </div>
      <Received foiCase={foiCase} />
    </div>
  );
}

function Received({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const today = session.today();
  const set = (receivedOn: string | null) => {
    const due = dueSentence({ ...foiCase, receivedOn }, today, session.holidays.peek());
    return session.act({ kind: 'set-received', receivedOn }, `Date of receipt changed. ${due}`.trim());
  };
  return (
    <>
      <StoredDay
        label="Received on"
        owner={foiCase.id}
        form="received"
        stored={foiCase.receivedOn}
        store={set}
      />
      <p class="small quiet">The day of receipt is day 0, even when it is a weekend.</p>
      {foiCase.receivedOn !== null && foiCase.receivedOn > today ? (
        <p class="note amber small" role="status">
          <Icon icon="triangle-alert" />
          This day is still to come. Give the day on which the request arrived.
        </p>
      ) : null}
    </>
  );
}
