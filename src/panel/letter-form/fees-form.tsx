import type { FoiCase } from '../../domain/case/case.ts';
import { longDate } from '../../domain/law/dates.ts';
import { LAW_OF_PAYING, lastDayToPay } from '../../domain/law/fee.ts';
import { HolidaysTooShort } from '../../domain/law/holidays/holidays.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { useClockFields } from '../clock/use-clock-draft.ts';
import { DateField } from '../controls/date-field.tsx';
import { Icon } from '../controls/icon.tsx';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { type Session, useSession } from '../session/session.ts';
import { Form, NumberField } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';

type FeesFormProps = { readonly foiCase: FoiCase };

/** What can be charged for, and what of that was not read in its source. */
const CHARGES: Readonly<Record<Regime, { readonly law: string; readonly toCheck: string | null }>> = {
  FOIA: {
    law: 'Within the limit of section 12 only the cost of telling and of giving: copies, postage, another form (s9, SI 2004/3244 reg 6). No time of staff.',
    toCheck: null,
  },
  EIR: {
    law: 'A reasonable amount, by a published schedule of charges; no charge for looking at it on the spot or for public registers (reg 8). Tell the requester within 20 working days (reg 8(4)).',
    toCheck: null,
  },
  FOISA: {
    law: 'A tenth of what the work costs above £100, at most £50, with staff at £15 an hour at most (SSI 2004/467). The notice must tell of the rights (s19).',
    toCheck: null,
  },
  EISR: {
    law: 'A reasonable amount, at most what it costs, by a published schedule of charges (reg 8).',
    toCheck:
      'regulation 8 paragraph by paragraph: what may not be charged for, and the day by which to tell the requester.',
  },
};

/** How much is to be paid, how it was worked out, how to pay. The day of the notice is set in the case's clock. */
export function FeesForm({ foiCase }: FeesFormProps) {
  const session = useSession();
  const { amount, basis, pay } = foiCase.reply.fees;
  const part = useReplyPart(session, 'fees');
  const leave = () => void session.flush();
  const { law, toCheck } = CHARGES[foiCase.regime];
  return (
    <Form title="A fee before the reply">
      <p class="small quiet">
        {law} <UnverifiedMark toCheck={toCheck} />
      </p>
      <div class="labelled">
        <span aria-hidden="true">Pounds to pay</span>
        <NumberField
          label="Pounds to pay"
          value={amount}
          onNumber={(number) => part.soon('amount', (before) => ({ ...before, amount: number }))}
          onLeave={leave}
        />
      </div>
      <DayOfNotice foiCase={foiCase} />
      <div class="labelled">
        <span aria-hidden="true">How it was worked out</span>
        <LazyRichEditor
          value={basis}
          label="How it was worked out"
          keep={{ session, owner: foiCase.id, form: 'link fees basis' }}
          placeholder="120 pages at 10p each…"
          onChange={(words) => part.soon('basis', (before) => ({ ...before, basis: words }))}
          onLeave={leave}
        />
      </div>
      <div class="labelled">
        <span aria-hidden="true">How to pay</span>
        <LazyRichEditor
          value={pay}
          label="How to pay"
          keep={{ session, owner: foiCase.id, form: 'link fees pay' }}
          placeholder="By card on our website, or by cheque to…"
          onChange={(words) => part.soon('pay', (before) => ({ ...before, pay: words }))}
          onLeave={leave}
        />
      </div>
    </Form>
  );
}

/** The day on which the letter goes, from which the clock stands still, and by when the fee must be there. */
function DayOfNotice({ foiCase }: FeesFormProps) {
  const session = useSession();
  const fields = useClockFields(session, foiCase);
  const { fee } = fields.draft;
  const { fee: stored } = foiCase.clock;
  const refusal = fields.refusal('fee');
  return (
    <>
      <DateField
        label="This letter goes on"
        value={fee.notice}
        onDate={(date) => fields.type('fee', { ...fee, notice: date })}
      />
      {refusal === null ? null : (
        <p class="note amber" role="status">
          <Icon icon="triangle-alert" />
          <span>{refusal}</span>
        </p>
      )}
      <p class="small quiet">
        {stored === null
          ? 'From that day the clock stands still until the fee is paid.'
          : payBy(session, foiCase.regime, stored.notice)}
      </p>
    </>
  );
}

function payBy(session: Session, regime: Regime, notice: string): string {
  try {
    const day = longDate(lastDayToPay(regime, notice, session.holidays.value));
    return `The requester can pay until ${day} (${LAW_OF_PAYING[regime]}). Until then the clock stands still.`;
  } catch (error) {
    if (error instanceof HolidaysTooShort)
      return 'The bank holidays do not reach far enough to count the last day to pay.';
    throw error;
  }
}
