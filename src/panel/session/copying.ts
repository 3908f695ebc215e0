import type { FoiCase } from '../../domain/case/case.ts';
import type { Finding } from '../../domain/checks/finding.ts';
import { weigh } from '../../domain/checks/overridden.ts';
import { londonDate } from '../../domain/law/dates.ts';
import type { Letter, LetterBlock } from '../../domain/letter/letter.ts';
import { renderHtml } from '../../render/html.ts';
import { renderText } from '../../render/text.ts';
import type { Clipboard } from './clipboard.ts';
import type { Messages } from './toasts.ts';
import type { Typing } from './typing.ts';

/// The letter on the clipboard: what is left when no mailbox takes it.

export const NOT_CHECKED =
  'The letter could not be checked or handed over, because FOI Drafter was updated or its files can’t be read. Close the panel and open it again; what you wrote is saved.';

export type CopyGround = {
  readonly clipboard: Clipboard;
  readonly now: () => string;
  readonly current: () => FoiCase | null;
  readonly letter: () => Letter | null;
  /** Loads what makes letters, before which there is none. */
  readonly loadLetters: () => Promise<void>;
  /** All that is wrong now, also with the files that hang on the reply. */
  readonly findings: () => Promise<readonly Finding[] | null>;
  readonly session: Pick<Typing, 'flush'> & Pick<Messages, 'toast' | 'problem'>;
};

/** Puts the letter on the clipboard, formatted and plain, with its day and subject at the head; says what is still wrong with it. */
export async function copyLetter(ground: CopyGround): Promise<void> {
  const { session, letter, current, clipboard } = ground;
  await session.flush();
  // Copying is what is left when the mailbox does not answer: only what makes letters is waited for.
  await ground.loadLetters().catch(() => undefined);
  const foiCase = current();
  const made = letter();
  if (!foiCase) return;
  if (!made) return session.problem(NOT_CHECKED);
  try {
    const blocks = [...(await headOf(ground, foiCase)), ...made.blocks];
    await clipboard.write(renderHtml(blocks), renderText(blocks));
  } catch {
    return session.problem(
      'The browser did not let the letter be copied. Click in this panel, then Copy again.',
    );
  }
  const found = await ground.findings().catch(() => null);
  if (found) session.toast(copiedWords(weigh(foiCase, found).open));
  else session.problem(`Letter copied as it stands. ${NOT_CHECKED}`);
}

/** The day and the subject, which a mail has in its own head and a copy may need; none where the file that writes them can't be read. */
async function headOf({ now }: CopyGround, { subject }: FoiCase): Promise<readonly LetterBlock[]> {
  try {
    const { datedHead } = await import('../../domain/letter/dated-head.ts');
    return [datedHead(londonDate(now()), bareSubject(subject))];
  } catch {
    return [];
  }
}

/** A copy may go anywhere, so it is not held; what is wrong with it is said. */
function copiedWords(open: readonly Finding[]): string {
  if (open.some(({ severity }) => severity === 'stops'))
    return 'Letter copied as it stands: it is not ready to be sent.';
  const warnings = open.filter(({ severity }) => severity === 'warns').length;
  if (warnings === 0) return 'Letter copied. Paste it into your reply.';
  const left = warnings === 1 ? 'One warning is' : `${warnings} warnings are`;
  return `Letter copied. ${left} still open: look at the checks before you send it.`;
}

/** The subject of the request, without what passing it on has put before it. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd) ?: ?)+/i, '');
}
