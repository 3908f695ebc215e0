import type { Case } from '../../domain/case/case.ts';
import { useDialog } from '../controls/dialogs.ts';
import { Later, soonNeeded } from '../controls/later.tsx';
import type { Session } from '../session/session.ts';

const form = soonNeeded(() => import('./add-team-form.tsx').then((module) => module.AddTeamForm));

/** The dialog that adds a team. */
export function AddTeam({ session, of }: { session: Session; of: Case }) {
  const { ref, open, onClose } = useDialog('team');
  return (
    <dialog ref={ref} aria-labelledby="add-team-title" onClose={onClose}>
      {open ? <Later of={form} props={{ session, of }} /> : null}
    </dialog>
  );
}
