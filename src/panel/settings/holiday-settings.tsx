import { useRef } from 'preact/hooks';
import { addMonths, longDate } from '../../domain/law/dates.ts';
import type { AddedHoliday, BankHolidays, Nation } from '../../domain/law/holidays/holidays.ts';
import { NATION_NAMES, NATIONS } from '../../domain/law/holidays/holidays.ts';
import { holidaysBetween, type Reach, reachOf } from '../../domain/law/holidays/reach.ts';
import type { Settings } from '../../storage/store.ts';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { isHalfTyped } from '../session/draft.tsx';
import { useLeading } from '../session/leading.ts';
import { useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';
import { shortDate } from '../words/short-date.ts';
import { AddHoliday } from './add-holiday.tsx';
import { type SettingsDesk, without } from './settings-desk.ts';

type HolidaySettingsProps = {
  readonly settings: Settings;
  readonly desk: SettingsDesk;
};

/** The draft of the day up to which they are complete. */
const HOLIDAYS_TO = 'holidays up to';

/** How far the bank holidays are known, and those that the officer added. */
export function HolidaySettings({ settings, desk }: HolidaySettingsProps) {
  const session = useSession();
  const holidays = session.holidays.value;
  const reach = reachOf(holidays, session.today(), session.cases.value ?? []);
  const section = useRef<HTMLElement>(null);
  // It stays while a day is typed into it: one that is not whole is none yet.
  const isAsked = useRef(false);
  isAsked.current ||= reach.endsSoon || reach.uncounted > 0 || settings.holidaysTo !== null;
  isAsked.current ||= isHalfTyped(session, '', HOLIDAYS_TO);
  useLeading((place) => {
    if (place.kind !== 'field' || place.field !== 'holidays') return false;
    leadTo(() => section.current, { scroll: 'start', focus: (part) => part.querySelector('input') });
    return true;
  });
  return (
    <section ref={section} class="card stack" aria-labelledby="settings-holidays">
      <h2 id="settings-holidays">Bank holidays</h2>
      <ReachNote holidays={holidays} reach={reach} />
      <Added added={settings.holidays} desk={desk} />
      <AddHoliday desk={desk} />
      {isAsked.current ? (
        <StoredDay
          label="I have added every bank holiday up to"
          owner=""
          form={HOLIDAYS_TO}
          stored={settings.holidaysTo}
          store={(day) => desk.now(() => ({ holidaysTo: day }))}
        />
      ) : null}
      <Known holidays={holidays} today={session.today()} />
    </section>
  );
}

function ReachNote({
  holidays,
  reach: { to, endsSoon, uncounted },
}: {
  holidays: BankHolidays;
  reach: Reach;
}) {
  return (
    <>
      <p class="small">
        Known to {longDate(to)} for all of the UK, as GOV.UK had them on {longDate(holidays.refreshed)}. FOIA
        and EIR leave out the holidays of every part of the UK, FOISA those of Scotland.
      </p>
      {endsSoon || uncounted > 0 ? <TooShort uncounted={uncounted} to={to} /> : null}
    </>
  );
}

function TooShort({ uncounted, to }: { uncounted: number; to: string }) {
  const cases = uncounted === 1 ? 'One case is' : `${uncounted} cases are`;
  return (
    <div class="note amber small" role="status">
      <Icon icon="triangle-alert" />
      <p>
        {uncounted === 0 ? '' : `${cases} due later than that, and can’t be counted. `}
        Update the extension. If there is no update, add the bank holidays after {longDate(to)} from
        gov.uk/bank-holidays, and then say up to which day they are complete.
      </p>
    </div>
  );
}

type AddedProps = {
  readonly added: readonly AddedHoliday[];
  readonly desk: SettingsDesk;
};

function Added({ added, desk }: AddedProps) {
  const session = useSession();
  if (added.length === 0) return null;
  const remove = (one: AddedHoliday) =>
    desk.now(
      ({ holidays }) => ({ holidays: without(holidays, one) }),
      `${one.title} removed.`,
      ({ holidays }) => ({ holidays: [...without(holidays, one), one] }),
    );
  return (
    <ul class="plain" aria-label="Bank holidays that you added">
      {[...added].sort(byDate).map((one) => (
        <li class="holiday" key={`${one.date} ${one.nations.join()}`}>
          <Day date={one.date} title={one.title} nations={one.nations} today={session.today()} />
          <button type="button" class="button plain small square" onClick={() => void remove(one)}>
            <Icon icon="x" size={14} name={`Remove ${one.title}, ${longDate(one.date)}`} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function byDate(one: AddedHoliday, other: AddedHoliday): number {
  return one.date < other.date ? -1 : 1;
}

/** The next year's days, to be held against another calendar. */
function Known({ holidays, today }: { holidays: BankHolidays; today: string }) {
  const days = holidaysBetween(holidays, today, addMonths(today, 12));
  return (
    <details>
      <summary>The next twelve months, day by day</summary>
      <ul class="plain small">
        {days.map(({ date, title, nations, substitute }) => (
          <li class="holiday" key={`${date} ${title}`}>
            <Day
              date={date}
              title={substitute ? `${title}, substitute day` : title}
              nations={nations}
              today={today}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

type DayProps = {
  readonly date: string;
  readonly title: string;
  readonly nations: readonly Nation[];
  readonly today: string;
};

function Day({ date, title, nations, today }: DayProps) {
  const where =
    nations.length === NATIONS.length ? 'all of the UK' : nations.map((one) => NATION_NAMES[one]).join(', ');
  return (
    <span class="grow">
      {shortDate(date, today)} · {title} <span class="quiet">({where})</span>
    </span>
  );
}
