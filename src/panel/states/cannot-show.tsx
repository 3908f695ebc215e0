import { inJson } from '../../storage/damaged.ts';
import { Icon } from '../controls/icon.tsx';
import { saveFile } from '../controls/save-file.ts';
import { useSession } from '../session/session.ts';

type CannotShowProps = {
  /** Its message is not shown: it may hold words of the mail. */
  readonly error: unknown;
};

/** Shown for a view that could not be: what happened, and every way on. */
export function CannotShow({ error }: CannotShowProps) {
  const session = useSession();
  const view = session.view.value;
  const foiCase = view === 'request' || view === 'letter' ? session.current.value : null;
  const kind = error instanceof Error ? error.name : 'unknown error';
  return (
    <section class="state" role="alert">
      <Icon icon="circle-alert" size={28} />
      <h2>{foiCase ? 'This case can’t be shown' : 'This view can’t be shown'}</h2>
      <p>
        {foiCase
          ? 'Something in it is not as FOI Drafter makes it. Nothing was deleted. Save a copy for whoever looks after your computers; then remove it, or go on with another.'
          : 'Nothing was deleted. Open the panel anew; if that does not help, export everything under Settings.'}
      </p>
      <p class="small quiet">For a report: {kind}</p>
      <div class="row">
        {foiCase ? <WithCase id={foiCase.id} stored={foiCase.revision > 0} /> : null}
        {view === 'cases' ? null : (
          <button type="button" class="button" onClick={() => session.go('cases')}>
            All cases
          </button>
        )}
        <button type="button" class="button" onClick={() => location.reload()}>
          Open the panel anew
        </button>
      </div>
    </section>
  );
}

function WithCase({ id, stored }: { id: string; stored: boolean }) {
  const session = useSession();
  const copy = async () => {
    const text = inJson((await session.store.cases.get(id)) ?? session.current.peek());
    if (text === null) session.problem('This case is so damaged that no file can hold it.');
    else saveFile('foi-drafter-case.json', text);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => void copy()}>
        Save a copy
      </button>
      {stored ? (
        <button type="button" class="button" onClick={() => void session.removeCase(id)}>
          Remove this case
        </button>
      ) : null}
    </>
  );
}
