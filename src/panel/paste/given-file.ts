import { signal } from '@preact/signals';
import { closeDialog, openDialog } from '../controls/dialogs.ts';
import type { Session } from '../session/session.ts';

/** The file that was dropped on the panel, until a form takes it up; null when there is none. */
export const givenFile = signal<File | null>(null);

/** Opens what a file's questions go into: the case or mail in hand, or else a new case of a pasted request. */
export function openForFile(session: Session, file: File | null = null): void {
  const hasPlace = session.current.peek() !== null || session.tab.peek()?.state === 'mail';
  closeDialog();
  givenFile.value = file;
  openDialog(hasPlace ? 'file' : 'paste');
}
