import type { FunctionComponent } from 'preact';
import type { FoiCase } from '../../domain/case/case.ts';
import { deadlineOf, isCounted } from '../../domain/law/clock.ts';
import { longDate } from '../../domain/law/dates.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { remarkWords } from '../../domain/law/remark.ts';
import type { LetterKind } from '../../domain/letter/letter-choice.ts';
import { Icon } from '../controls/icon.tsx';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { type Session, useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';
import { ClosedForm } from './closed-form.tsx';
import { Estimator } from './estimator.tsx';
import { ExtensionForm } from './extension-form.tsx';
import { FeesForm } from './fees-form.tsx';
import { Form } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';
import { ReviewAcknowledgementForm } from './review-asked-on.tsx';
import { ReviewForm } from './review-form.tsx';
import { SubjectAccessForm } from './subject-access-form.tsx';
import { TransferForm } from './transfer-form.tsx';
import { WhatIsUnclear } from './what-is-unclear.tsx';

export type ReplyFormProps = { readonly foiCase: FoiCase };

/** What each kind of letter asks for beside the answers; null for one that needs no more. */
export const FORMS: Readonly<Record<LetterKind, FunctionComponent<ReplyFormProps> | null>> = {
  acknowledgement: null,
  clarification: ClarificationForm,
  closed: ClosedForm,
  'fees-notice': FeesForm,
  extension: ExtensionForm,
  transfer: TransferForm,
  'subject-access': SubjectAccessForm,
  holding: HoldingForm,
  response: Estimator,
  'review-acknowledgement': ReviewAcknowledgementForm,
  'review-outcome': ReviewForm,
};

/** What the law says of a late reply, and what of it was not read in its source. */
const LATE: Readonly<Record<Regime, { readonly law: string; readonly toCheck: string | null }>> = {
  FOIA: {
    law: 'The Act gives no time for being late (s10). The letter says so, and how to complain now.',
    toCheck: 'whether the regulator takes up a delay before you have looked at a complaint yourself.',
  },
  EIR: {
    law: 'The Regulations give no time for being late (regs 5(2) and 7). The letter says so, and that the requester can ask you now to look at it again (reg 11).',
    toCheck: 'whether the regulator takes up a delay before you have looked at it again.',
  },
  FOISA: {
    law: 'The Act gives no time for being late (s10). The letter says so, and that the requester can ask for a review now (s20).',
    toCheck: null,
  },
  EISR: {
    law: 'The Regulations give no time for being late (regs 5(2) and 7). The letter says so, and that the requester can ask for a review now (reg 16).',
    toCheck: null,
  },
};

/** Why the reply is late, and when it will come. */
function HoldingForm({ foiCase }: ReplyFormProps) {
  const session = useSession();
  const { why, replyBy } = foiCase.reply.holding;
  const part = useReplyPart(session, 'holding');
  const { law, toCheck } = LATE[foiCase.regime];
  return (
    <Form title="The reply is late">
      <p class="small quiet">
        {law} <UnverifiedMark toCheck={toCheck} />
      </p>
      <p class="small quiet">{dueBy(session, foiCase)}</p>
      <div class="labelled">
        <span aria-hidden="true">Why it is late</span>
        <LazyRichEditor
          value={why}
          label="Why it is late"
          keep={{ session, owner: foiCase.id, form: 'link holding' }}
          placeholder="Which part takes longer, and what you are doing about it…"
          onChange={(words) => part.soon('why', (before) => ({ ...before, why: words }))}
          onLeave={() => void session.flush()}
        />
      </div>
      <StoredDay
        label="The reply comes by"
        owner={foiCase.id}
        form="holding reply by"
        stored={replyBy}
        store={(day) => part.now((before) => ({ ...before, replyBy: day }))}
      />
      <WrongDay />
    </Form>
  );
}

/** By when the reply was due, as the letter tells it, or why it can't. */
function dueBy(session: Session, foiCase: FoiCase): string {
  const deadline = deadlineOf(foiCase, session.holidays.value);
  if (deadline === null)
    return 'Set the date of receipt first, at the top: the letter says when the reply was due.';
  return isCounted(deadline)
    ? `The letter says that the reply was due by ${longDate(deadline.due)}.`
    : remarkWords(deadline);
}

/** What is wrong with the day, beside it. */
function WrongDay() {
  const session = useSession();
  const wrong = session.findings.value?.find(({ rule }) => rule === 'holding-day');
  if (wrong === undefined) return null;
  return (
    <p class="note amber" role="status">
      <Icon icon="triangle-alert" />
      <span>
        {wrong.problem} {wrong.todo}
      </span>
    </p>
  );
}

const DUTIES: Readonly<Record<Regime, string>> = {
  FOIA: 'Only where you reasonably need it to identify and locate the information (s1(3)). The time starts afresh when the answer arrives.',
  EIR: 'Where the request is too general: ask as soon as possible, at the latest on working day 20, and help (reg 9). The time starts afresh when the answer arrives.',
  EISR: 'Where the request is too general: ask as soon as possible, at the latest on working day 20, and help (reg 9). The time starts afresh when the answer arrives.',
  FOISA:
    'Only where you reasonably need it to identify and locate the information (s1(3)). The time starts afresh when the answer arrives.',
};

/** Which questions can't be understood, and what the officer needs to know. */
function ClarificationForm({ foiCase }: { readonly foiCase: FoiCase }) {
  return (
    <Form title="What must be clearer" note={DUTIES[foiCase.regime]}>
      <WhatIsUnclear foiCase={foiCase} />
    </Form>
  );
}
