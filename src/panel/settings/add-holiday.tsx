import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { longDate } from '../../domain/law/dates.ts';
import { holidayToAdd } from '../../domain/law/holidays/add-holiday.ts';
import type { AddedHoliday, Nation } from '../../domain/law/holidays/holidays.ts';
import { NATION_NAMES, NATIONS } from '../../domain/law/holidays/holidays.ts';
import { DateField } from '../controls/date-field.tsx';
import { Icon } from '../controls/icon.tsx';
import { useSubmit } from '../controls/use-submit.ts';
import { Kept, useDraft } from '../session/draft.tsx';
import { useSession } from '../session/session.ts';
import { type SettingsDesk, without } from './settings-desk.ts';

type AddHolidayProps = {
  readonly desk: SettingsDesk;
};

const EMPTY: AddedHoliday = { date: '', title: '', nations: NATIONS };

/** Adds a bank holiday that the product does not know, such as a newly proclaimed one. What is refused stays in the fields. */
export function AddHoliday({ desk }: AddHolidayProps) {
  const session = useSession();
  const draft = useDraft(session, '', 'holiday', EMPTY);
  const { typed } = draft;
  const refusal = useSignal<string | null>(null);
  const id = useId();
  const type = (change: Partial<AddedHoliday>) => {
    draft.type(change);
    refusal.value = null;
  };
  const add = useSubmit(async () => {
    const holiday = holidayToAdd(session.holidays.peek(), typed);
    refusal.value = typeof holiday === 'string' ? holiday : null;
    if (typeof holiday === 'string') return;
    const isAdded = await desk.now(
      ({ holidays }) => ({ holidays: [...holidays, holiday] }),
      `${holiday.title}, ${longDate(holiday.date)}, added.`,
      ({ holidays }) => ({ holidays: without(holidays, holiday) }),
    );
    if (isAdded) draft.drop();
  });
  return (
    <form class="stack add-holiday" method="dialog" aria-label="Add a bank holiday" noValidate onSubmit={add}>
      <Kept draft={draft} />
      <div class="pair">
        <DateField
          label="Day"
          value={typed.date}
          onDate={(date) => type({ date })}
          isRefused={refusal.value !== null && isDayAtFault(typed)}
          describedBy={id}
        />
        <Name title={typed.title} write={(title) => type({ title })} />
      </div>
      <Where nations={typed.nations} choose={(nations) => type({ nations })} />
      <p id={id} class="refusal small" role="status">
        {refusal.value === null ? null : (
          <>
            <Icon icon="circle-alert" size={14} /> <span>{refusal.value}</span>
          </>
        )}
      </p>
      <div>
        <button type="submit" class="button small">
          <Icon icon="plus" size={14} /> Bank holiday
        </button>
      </div>
    </form>
  );
}

/** Only the day can be wrong where name and place are given. */
function isDayAtFault({ date, title, nations }: AddedHoliday): boolean {
  return date === '' || (title.trim() !== '' && nations.length > 0);
}

function Name({ title, write }: { title: string; write: (title: string) => void }) {
  const id = useId();
  return (
    <div class="labelled">
      <label for={id}>What it is</label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        value={title}
        onInput={(event) => write(event.currentTarget.value)}
      />
    </div>
  );
}

type WhereProps = {
  readonly nations: readonly Nation[];
  readonly choose: (nations: readonly Nation[]) => void;
};

function Where({ nations, choose }: WhereProps) {
  return (
    <fieldset class="nations">
      <legend class="small quiet">Kept in</legend>
      {NATIONS.map((nation) => (
        <label class="tick" key={nation}>
          <input
            type="checkbox"
            checked={nations.includes(nation)}
            onChange={(event) => {
              const isKept = event.currentTarget.checked;
              choose(NATIONS.filter((one) => (one === nation ? isKept : nations.includes(one))));
            }}
          />
          <span>{NATION_NAMES[nation]}</span>
        </label>
      ))}
    </fieldset>
  );
}
