import { openDialog } from '../controls/dialogs.ts';
import { Icon } from '../controls/icon.tsx';

/** Reads the questions of a file that came with the mail. */
export function ReadFile() {
  return (
    <button type="button" class="button" onClick={() => openDialog('file')}>
      <Icon icon="file-text" /> Read an attached file
    </button>
  );
}
