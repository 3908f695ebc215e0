import { useDialog } from '../controls/dialogs.ts';
import { Later, soonNeeded } from '../controls/later.tsx';

const search = soonNeeded(() => import('./search.tsx').then((module) => module.Search));

/** The dialog that searches everything. */
export function SearchDialog() {
  const { ref, open, onClose } = useDialog('search');
  return (
    <dialog ref={ref} class="search" aria-label="Search everything" onClose={onClose}>
      {open ? <Later of={search} props={{}} /> : null}
    </dialog>
  );
}
