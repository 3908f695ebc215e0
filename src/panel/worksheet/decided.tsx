import type { FoiCase } from '../../domain/case/case.ts';
import { type Worksheet, worksheetKey, worksheetOf } from '../../domain/case/worksheet.ts';
import type { Reasoned } from '../../domain/clauses/reasons-for.ts';
import { SoonField } from '../controls/soon-field.tsx';
import { useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';

type WhoDecidedProps = { readonly foiCase: FoiCase; readonly claim: Reasoned };

/** Who decided, on what day, and what else is to be remembered: for the record alone. */
export function WhoDecided({ foiCase, claim }: WhoDecidedProps) {
  const session = useSession();
  const { decidedBy, decidedOn, notes } = worksheetOf(foiCase, claim);
  const key = worksheetKey(claim);
  const change = (of: Partial<Worksheet>) => ({ kind: 'set-worksheet', ...claim, change: of }) as const;
  const soon = (field: string, of: Partial<Worksheet>) =>
    session.actSoon(`worksheet:${key} ${field}`, () => change(of));
  const leave = () => void session.flush();
  const officer = session.authority.value?.officer.trim() ?? '';
  return (
    <fieldset class="stack slot">
      <legend class="slot-question">For the record only</legend>
      <p class="small quiet">None of this goes into the letter.</p>
      <div class="labelled">
        <span aria-hidden="true">Who decided: name or post</span>
        <SoonField
          value={decidedBy}
          label="Who decided: name or post"
          onText={(text) => soon('decidedBy', { decidedBy: text })}
          onLeave={leave}
        />
      </div>
      <StoredDay
        label="Decided on"
        owner={foiCase.id}
        form={`decided ${key}`}
        stored={decidedOn}
        store={(day) => session.act(change({ decidedOn: day }))}
      />
      {decidedBy === '' && decidedOn === null && officer !== '' ? (
        <button
          type="button"
          class="button plain small accent"
          onClick={() => void session.act(change({ decidedBy: officer, decidedOn: session.today() }))}
        >
          {officer}, today
        </button>
      ) : null}
      <div class="labelled">
        <span aria-hidden="true">Notes</span>
        <SoonField
          value={notes}
          label="Notes"
          lines={3}
          onText={(text) => soon('notes', { notes: text })}
          onLeave={leave}
        />
      </div>
    </fieldset>
  );
}
