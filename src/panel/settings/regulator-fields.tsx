import { useRef } from 'preact/hooks';
import { longDate } from '../../domain/law/dates.ts';
import type { Regulator } from '../../domain/letter/regulators.ts';
import { detailToCheck, LOOKED_UP_ON, type NextRegulator } from '../../domain/letter/regulators.ts';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { isHalfTyped } from '../session/draft.tsx';
import { useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';
import { SettingField } from './setting-field.tsx';
import type { SettingsDesk } from './settings-desk.ts';

const DETAILS = [
  ['name', 'name'],
  ['address', 'address'],
  ['phone', 'telephone'],
  ['url', 'page for complaints'],
] as const;

type RegulatorProps = {
  readonly regulator: Regulator;
  readonly title: string;
  /** What comes before a field's name, so that two regulators are told apart. */
  readonly whose: string;
  readonly write: (change: Partial<Regulator>) => void;
  readonly flush: () => void;
};

/** What a regulator is called, and how to reach it. */
export function RegulatorFields({ regulator, title, whose, write, flush }: RegulatorProps) {
  return (
    <fieldset class="regulator stack">
      <legend>{title}</legend>
      {DETAILS.map(([detail, name]) => (
        <SettingField
          key={detail}
          label={`${whose} ${name}`}
          lines={detail === 'address'}
          value={regulator[detail]}
          toCheck={detailToCheck(detail, regulator[detail])}
          onText={(text) => write({ [detail]: text })}
          onLeave={flush}
        />
      ))}
      <label class="row">
        <input
          type="checkbox"
          checked={regulator.addressInLetters ?? false}
          onChange={({ currentTarget }) => {
            write({ addressInLetters: currentTarget.checked });
            flush();
          }}
        />
        {whose} address in letters
      </label>
    </fieldset>
  );
}

type NextProps = {
  readonly next: NextRegulator;
  readonly before: Regulator;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly desk: SettingsDesk;
};

type CheckedProps = {
  readonly checkedOn: string | null;
  readonly today: string;
  readonly desk: SettingsDesk;
};

/** Reminds of what may have changed since this version was made; nobody here knows the days. */
export function RegulatorReminder({ checkedOn, today, desk }: CheckedProps) {
  const known = longDate(LOOKED_UP_ON);
  return (
    <div class="stack small">
      <p>
        As of {known} neither the day of the new name nor the new postal address was found. Check both at
        ico.org.uk from time to time.{' '}
        {checkedOn === null ? 'Not checked yet.' : `Checked on ${longDate(checkedOn)}.`}
      </p>
      {checkedOn === today ? null : (
        <button
          type="button"
          class="button small"
          onClick={() => void desk.now(() => ({ regulatorCheckedOn: today }))}
        >
          I have checked it today
        </button>
      )}
    </div>
  );
}

/** The draft of its day. */
const NEXT_FROM = 'next regulator from';

const DAY_TO_CHECK =
  'the commencement of section 119 of the Data (Use and Access) Act 2025 on legislation.gov.uk. No order was found on 23 November 2026.';

/** The change of name that is coming (SI 2026/386): from its day on, letters name the new regulator by themselves. */
export function NextRegulatorFields({ next, before, today, desk }: NextProps) {
  const session = useSession();
  // Opened also by a draft that is read a moment later; it stays while its fields are emptied.
  const isOpen = useRef(false);
  isOpen.current ||= isHalfTyped(session, '', NEXT_FROM) || (next.from !== null && next.from > today);
  return (
    <details class="next-regulator" open={isOpen.current}>
      <summary>{summaryOf(next, today)}</summary>
      <div class="stack">
        <p class="small quiet">
          The Information Commissioner is to become the Information Commission (SI 2026/386). Give the day
          once it is known; letters follow from that day on. What is left empty stays as it is.{' '}
          <UnverifiedMark toCheck={next.from === null ? DAY_TO_CHECK : null} />
        </p>
        <StoredDay
          label="From"
          owner=""
          form={NEXT_FROM}
          stored={next.from}
          store={(from) => desk.now(({ nextRegulator }) => ({ nextRegulator: { ...nextRegulator, from } }))}
        />
        {DETAILS.map(([detail, name]) => (
          <SettingField
            key={detail}
            label={`New ${name}`}
            lines={detail === 'address'}
            value={next[detail]}
            placeholder={before[detail]}
            onText={(text) => desk.nextRegulatorSoon({ [detail]: text })}
            onLeave={desk.flush}
          />
        ))}
      </div>
    </details>
  );
}

function summaryOf({ from, name }: NextRegulator, today: string): string {
  if (from === null) return 'Its name is to change';
  return from <= today ? `${name} since ${longDate(from)}` : `${name} from ${longDate(from)}`;
}
