import type { Case } from '../../domain/case/case.ts';
import { deadlineOf } from '../../domain/law/clock.ts';
import { addDays, longDate } from '../../domain/law/dates.ts';
import type { DueDate, Extension } from '../../domain/law/due-date.ts';
import { latestExtension } from '../../domain/law/latest-extension.ts';
import { Icon } from '../icon.tsx';
import type { Session } from '../session.ts';
import { DateField, Form } from './fields.tsx';
import { type Qualified, qualifiedFor, qualifiedName } from './qualified.ts';

type ExtensionFormProps = { readonly session: Session; readonly of: Case };

/** Why the reply takes longer, and until when; what the regime allows differs. */
export function ExtensionForm({ session, of }: ExtensionFormProps) {
  const holidays = session.holidays.value;
  const deadline = deadlineOf(of, holidays);
  if (deadline === null)
    return (
      <Form title="More time">
        <p>Set the date of receipt first, in the line above: the new date is counted from it.</p>
      </Form>
    );
  const plain = deadlineOf({ ...of, clock: { ...of.clock, extension: null } }, holidays);
  return (
    <Form title="More time">
      {typeof deadline === 'string' ? <Wrong session={session} of={of} words={deadline} /> : null}
      {typeof plain === 'object' && plain !== null ? (
        <Choice session={session} of={of} plain={plain} deadline={deadline} />
      ) : null}
    </Form>
  );
}

type ChoiceProps = ExtensionFormProps & {
  /** Without any extension. */
  readonly plain: DueDate;
  readonly deadline: DueDate | string;
};

function Choice(props: ChoiceProps) {
  const due = longDate(props.plain.due);
  switch (props.of.regime) {
    case 'FOIA':
      return <PublicInterest {...props} />;
    case 'EIR':
      return <Complex {...props} />;
    case 'FOISA':
      return (
        <p>
          FOISA gives no more time: the reply is due by {due} (s10). Choose another letter, or reply by then.
        </p>
      );
  }
}

function setExtension(session: Session, extension: Extension | null, said?: string) {
  return session.act({ kind: 'set-clock', change: { extension } }, said);
}

/** FOIA s10(3): a qualified exemption that already applies, and the day by which the balance will be struck. */
function PublicInterest({ session, of, plain, deadline }: ChoiceProps) {
  const { extension } = of.clock;
  const chosen = extension?.kind === 'public-interest' ? extension : null;
  const choose = (provision: string) => {
    if (provision === '') return setExtension(session, null, 'No longer extended.');
    const until = chosen?.until ?? latestExtension(of, session.holidays.peek()) ?? addDays(plain.due, 28);
    return setExtension(session, { kind: 'public-interest', provision, until });
  };
  return (
    <>
      <p class="small quiet">
        Only to weigh the public interest, under an exemption that you have already found to apply (s10(3)).
        The notice itself is due by {longDate(plain.due)}.
      </p>
      <label class="labelled">
        <span>Qualified exemption</span>
        <select
          class="field"
          value={chosen?.provision ?? ''}
          onChange={(event) => void choose(event.currentTarget.value)}
        >
          <option value="">{chosen ? 'None: no extension' : 'Choose one'}</option>
          <Provisions {...qualifiedFor(of)} />
        </select>
      </label>
      {chosen ? (
        <DateField
          label="The decision will come by"
          value={chosen.until}
          min={addDays(plain.day0, 1)}
          onDate={(until) => {
            if (until !== null)
              session.actSoon('extension', () => ({
                kind: 'set-clock',
                change: { extension: { ...chosen, until } },
              }));
          }}
          onLeave={() => void session.flush()}
        />
      ) : null}
      <Warnings deadline={deadline} />
    </>
  );
}

function Provisions({ claimed, others }: Qualified) {
  const rows = (laws: Qualified['others']) =>
    laws.map((law) => (
      <option key={law.provision} value={law.provision}>
        {qualifiedName(law)}
      </option>
    ));
  if (claimed.length === 0) return <>{rows(others)}</>;
  return (
    <>
      <optgroup label="Claimed in the answers">{rows(claimed)}</optgroup>
      <optgroup label="Other qualified exemptions">{rows(others)}</optgroup>
    </>
  );
}

/** EIR reg 7: both at once, and told within the 20 working days. */
function Complex({ session, of, plain, deadline }: ChoiceProps) {
  const extended = of.clock.extension?.kind === 'complex-and-voluminous';
  return (
    <>
      <label class="tick">
        <input
          type="checkbox"
          checked={extended}
          onChange={() => void setExtension(session, extended ? null : { kind: 'complex-and-voluminous' })}
        />
        The request is both complex and voluminous (reg 7)
      </label>
      <p class="small quiet">
        {extended && typeof deadline === 'object'
          ? `The reply is then due by ${longDate(deadline.due)}. Tell the requester by ${longDate(plain.due)}.`
          : `That gives 40 working days in place of 20. Tell the requester by ${longDate(plain.due)}.`}
      </p>
      <Warnings deadline={deadline} />
    </>
  );
}

function Warnings({ deadline }: Pick<ChoiceProps, 'deadline'>) {
  if (typeof deadline === 'string') return null;
  return (
    <>
      {deadline.warnings.map((warning) => (
        <p key={warning} class="note amber" role="status">
          <Icon icon="triangle-alert" />
          <span>{warning}</span>
        </p>
      ))}
    </>
  );
}

/** The dates contradict each other, or the extension is another regime's. */
function Wrong({ session, of, words }: ExtensionFormProps & { readonly words: string }) {
  return (
    <div class="note amber">
      <Icon icon="triangle-alert" />
      <div class="grow">
        <p>{words}</p>
        {of.clock.extension === null ? null : (
          <button
            type="button"
            class="link"
            onClick={() => void setExtension(session, null, 'No longer extended.')}
          >
            Take the extension out
          </button>
        )}
      </div>
    </div>
  );
}
