import type { Session } from '../session/session.ts';
import { notSaved } from '../session/toasts.ts';

/** Does something with all that is stored; what fails is told. */
export async function attempt(session: Session, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    session.problem(notSaved(error));
  }
}

/** "1 draft", "2 drafts". */
export function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`;
}
