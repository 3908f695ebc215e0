import type { FoiCase } from '../../domain/case/case.ts';
import { useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';
import { Form } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';

type ReviewAskedProps = { readonly foiCase: FoiCase };

/** The day on which a review was asked for, the same for every letter about it. */
export function ReviewAskedOn({ foiCase }: ReviewAskedProps) {
  const part = useReplyPart(useSession(), 'review');
  return (
    <StoredDay
      label="Asked for on"
      owner={foiCase.id}
      form="review asked for on"
      stored={foiCase.reply.review.askedOn}
      store={(day) => part.now((before) => ({ ...before, askedOn: day }))}
      min={foiCase.receivedOn ?? undefined}
    />
  );
}

/** What the acknowledgement of a request for a review needs: that day alone. */
export function ReviewAcknowledgementForm({ foiCase }: ReviewAskedProps) {
  return (
    <Form
      title="A review was asked for"
      note="The letter tells by when its outcome is due, as shown at the top."
    >
      <ReviewAskedOn foiCase={foiCase} />
    </Form>
  );
}
