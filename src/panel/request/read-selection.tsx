import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';

/** Makes the words that are selected in the open mail its request. */
export function ReadSelection({ primary = false }: { primary?: boolean }) {
  const session = useSession();
  return (
    <button
      type="button"
      class={primary ? 'button primary' : 'button'}
      onClick={() => void session.readSelection()}
    >
      <Icon icon="quote" /> Read the selection
    </button>
  );
}
