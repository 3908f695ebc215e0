import { Icon } from '../controls/icon.tsx';
import type { Session } from '../session/session.ts';

/** Makes the words that are selected in the open mail its request. */
export function ReadSelection({ session, primary = false }: { session: Session; primary?: boolean }) {
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
