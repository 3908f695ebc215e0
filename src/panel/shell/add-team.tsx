import type { Case } from '../../domain/case/case.ts';
import { useDialog } from '../controls/dialogs.ts';
import { Later, soonNeeded } from '../controls/later.tsx';

const form = soonNeeded(() => import('./add-team-form.tsx').then((module) => module.AddTeamForm));

/** The dialog that adds a team. */
export function AddTeam({ of }: { of: Case }) {
  const { ref, open, onClose } = useDialog('team');
  return (
    <dialog ref={ref} aria-labelledby="add-team-title" onClose={onClose}>
      {open ? <Later of={form} props={{ of }} /> : null}
    </dialog>
  );
}
