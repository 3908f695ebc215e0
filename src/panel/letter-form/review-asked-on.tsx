import type { FoiCase } from '../../domain/case/case.ts';
import { longDate } from '../../domain/law/dates.ts';
import { LAW_OF_ASKING } from '../../domain/law/review-due.ts';
import { askByOf } from '../../domain/letter/ask-by.ts';
import { sentOn } from '../../domain/letter/earlier.ts';
import { Icon } from '../controls/icon.tsx';
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

/** The day of the reply that is to be reviewed. */
export function FirstReplyOf({ foiCase }: ReviewAskedProps) {
  const part = useReplyPart(useSession(), 'review');
  return (
    <StoredDay
      label="First reply of"
      owner={foiCase.id}
      form="first reply of"
      stored={sentOn(foiCase, 'response')}
      store={(day) => part.now((before) => ({ ...before, firstOn: day }))}
      min={foiCase.receivedOn ?? undefined}
    />
  );
}

/** Whether the review was asked for in time, as soon as both days are known. */
export function AskedInTime({ foiCase }: ReviewAskedProps) {
  const askBy = askByOf(foiCase, useSession().holidays.value);
  if (askBy === null) return null;
  const until = `${longDate(askBy.last)} (${LAW_OF_ASKING[askBy.law]})`;
  if (!askBy.late)
    return (
      <p class="small quiet" role="status">
        Asked for in time: the last day is {until}.
      </p>
    );
  const taking = foiCase.reply.kind === 'review-acknowledgement';
  return (
    <p class="note amber" role="status">
      <Icon icon="triangle-alert" />
      <span>
        Asked for late: the last day was {until}.{' '}
        {taking
          ? 'You may take it all the same: this letter then says so. To decline it, choose Internal review outcome.'
          : 'You may review it all the same, or choose Not reviewed: too late.'}
      </span>
    </p>
  );
}

/** What the acknowledgement of a request for a review needs: that day; that of the first reply tells whether it came in time. */
export function ReviewAcknowledgementForm({ foiCase }: ReviewAskedProps) {
  return (
    <Form
      title="A review was asked for"
      note="The letter tells by when its outcome is due, as shown at the top."
    >
      <div class="row review-facts">
        <ReviewAskedOn foiCase={foiCase} />
        <FirstReplyOf foiCase={foiCase} />
      </div>
      <AskedInTime foiCase={foiCase} />
    </Form>
  );
}
