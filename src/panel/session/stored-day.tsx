import { useRef, useState } from 'preact/hooks';
import { isDate, longDate } from '../../domain/law/dates.ts';
import { same } from '../../domain/value/same.ts';
import { DateField } from '../controls/date-field.tsx';
import { Kept, useDraft } from './draft.tsx';
import { useSession } from './session.ts';

type StoredDayProps = {
  readonly label: string;
  /** The case that the day belongs to; '' for none. */
  readonly owner: string;
  /** What its draft is called: a form of its own. */
  readonly form: string;
  /** The day as it is stored. */
  readonly stored: string | null;
  /** Stores a whole day, or that there is none. Gives something true when it is stored. */
  readonly store: (day: string | null) => Promise<unknown>;
  readonly min?: string | undefined;
};

/**
 * A field for a day that is stored as soon as it is whole. Until then its words are a draft, which goes when the day is
 * stored: what is typed is always in one of the two, and where they differ the field says which day counts.
 */
export function StoredDay({ label, owner, form, stored, store, min }: StoredDayProps) {
  const session = useSession();
  const draft = useDraft(session, owner, form, { day: stored ?? '' });
  const frame = useRef<HTMLDivElement>(null);
  const [underWay, setUnderWay] = useState<string | null>(null);
  const { day } = draft.typed;
  const put = async (whole: string) => {
    const isStored = await store(whole || null);
    const { value: kept } = session.drafts.at(owner, form);
    if (isStored && same(kept, { day: whole })) draft.drop();
  };
  const type = async (words: string) => {
    draft.type({ day: words });
    if (!isWhole(words)) return;
    setUnderWay(words);
    await put(words);
    setUnderWay((now) => (now === words ? null : now));
  };
  const again = () => {
    // The button goes once the day is stored.
    frame.current?.querySelector<HTMLElement>('.field')?.focus();
    void put(day);
  };
  const isNotSaved = isWhole(day) && day !== (stored ?? '') && day !== underWay;
  return (
    <div class="stored-day" ref={frame}>
      <Kept draft={draft} />
      <DateField
        label={label}
        value={day}
        min={min}
        standing={stored === null ? null : `Until then it is ${longDate(stored)}.`}
        onDate={(words) => void type(words)}
      />
      {isNotSaved ? (
        <p class="small amber-words" role="status">
          This day is not saved yet.{' '}
          <button type="button" class="link" onClick={again}>
            Try again
          </button>
        </p>
      ) : null}
    </div>
  );
}

/** What the store takes: a day, or that there is none. */
function isWhole(day: string): boolean {
  return day === '' || isDate(day);
}
