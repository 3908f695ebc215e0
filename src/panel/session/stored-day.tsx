import { isDate } from '../../domain/law/dates.ts';
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
 * stored: what is typed is always in one of the two.
 */
export function StoredDay({ label, owner, form, stored, store, min }: StoredDayProps) {
  const session = useSession();
  const draft = useDraft(session, owner, form, { day: stored ?? '' });
  const type = async (day: string) => {
    draft.type({ day });
    if (day !== '' && !isDate(day)) return;
    const isStored = await store(day || null);
    const { value: kept } = session.drafts.at(owner, form);
    if (isStored && same(kept, { day })) draft.drop();
  };
  return (
    <div class="stored-day">
      <Kept draft={draft} />
      <DateField label={label} value={draft.typed.day} min={min} onDate={(day) => void type(day)} />
    </div>
  );
}
