import type { FoiCase } from '../../domain/case/case.ts';
import { sentOn } from '../../domain/letter/earlier.ts';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';
import { Form } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';
import { WhatIsUnclear } from './what-is-unclear.tsx';

const TO_CHECK =
  'how long to wait. The Code of July 2018 is said to let an authority in England, Wales or Northern Ireland close a request after two months without an answer; its text was not read.';

/** When clarification was asked for, and what; the second is the same as in the request for clarification. */
export function ClosedForm({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const part = useReplyPart(session, 'closed');
  return (
    <Form title="No answer to your question">
      <p class="small quiet">
        No section says that a request ends when nobody answers. The letter closes it for now; an answer opens
        it again. <UnverifiedMark toCheck={TO_CHECK} />
      </p>
      <StoredDay
        label="You asked on"
        owner={foiCase.id}
        form="closed asked on"
        stored={sentOn(foiCase, 'clarification')}
        store={(day) => part.now((before) => ({ ...before, askedOn: day }))}
        min={foiCase.receivedOn ?? undefined}
      />
      <WhatIsUnclear foiCase={foiCase} />
    </Form>
  );
}
