import type { FoiCase } from '../../domain/case/case.ts';
import { answersLost } from '../../domain/case/read-again.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import type { Selection } from '../../protocol.ts';
import type { Desk } from './desk.ts';
import type { Mailbox, OpenMailState } from './mailbox.ts';
import type { Moves } from './moves.ts';
import type { Route } from './route.ts';
import { isOwnCase } from './tab-mail.ts';
import type { Toasts } from './toasts.ts';

/// Questions that are read anew: from a part of the mail that the officer has selected, or as they were read at first.

type Selected = Extract<Selection, { ok: true }>;

const WHY: Readonly<Record<Extract<Selection, { ok: false }>['why'], string>> = {
  'no-mail': 'No mail is open in this tab. Open it, select the request in it, then try again.',
  'nothing-selected':
    'Nothing is selected in the mail. Select the words of the request there, then press the button again.',
  'too-long': 'The selection is too long to read. Select only the part with the questions.',
};

export type Rereading = {
  /** Makes the words that are selected in the open mail its request: its case's questions become what is read there. */
  readSelection(): Promise<void>;
  /** Goes back to the questions as they were read; answers stay with the words that they answered. */
  readAgain(): Promise<void>;
};

type Parts = {
  readonly desk: Desk;
  readonly moves: Moves;
  readonly route: Route;
  readonly toasts: Toasts;
};

/** What the session can do about it. `remove` takes back a case that was started here. */
export function rereading(parts: Parts, mailbox: Mailbox, remove: (id: string) => unknown): Rereading {
  return {
    readSelection: () => readSelection(parts, mailbox, remove),
    readAgain: () => readAgain(parts),
  };
}

async function readSelection(parts: Parts, mailbox: Mailbox, remove: (id: string) => unknown): Promise<void> {
  const selected = await mailbox.readSelection().catch(() => null);
  if (selected === null)
    return parts.toasts.problem('The mailbox in this tab does not answer. Reload the page, then try again.');
  if (!selected.ok) return parts.toasts.problem(WHY[selected.why]);
  const mail = await asMail(selected);
  const { questions } = mail.reading.request;
  await parts.moves.flush();
  const fresh = await parts.desk.workOn(mail);
  const foiCase = parts.desk.current.peek();
  if (!foiCase || fresh === null)
    return parts.toasts.problem(
      'Another mail was opened meanwhile, so nothing was read. Select the words again.',
    );
  if (!fresh)
    return readAnew(parts, foiCase, { questions }, `${counted(questions)} read from your selection.`);
  await parts.moves.actOn(foiCase.id, { kind: 'read-again', questions });
  parts.route.go('request');
  parts.toasts.toast(`Case started with ${counted(questions)} from your selection.`, () =>
    remove(foiCase.id),
  );
}

/** The mail that the selection stands in, read no further than that. */
async function asMail({ key, subject, from, date, start, blocks }: Selected): Promise<OpenMailState> {
  const reader = await import('../../domain/request/read-selected.ts');
  const reading = reader.readSelection({ subject, from, date, blocks }, start);
  return { state: 'mail', key, subject, from, date, reading };
}

/** The open mail may show more than when its case began; any other case has what was read then. */
async function readAgain(parts: Parts): Promise<void> {
  await parts.moves.flush();
  const foiCase = parts.desk.current.peek();
  if (!foiCase) return;
  const tab = parts.desk.tab.peek();
  const mail = tab?.state === 'mail' && isOwnCase(foiCase, tab) ? tab.reading.request : foiCase.read;
  const { withFilesOf } = await import('../../domain/request/with-file.ts');
  const open = withFilesOf(foiCase.read, mail);
  const said = `Read again: ${counted(open.questions)}.`;
  await readAnew(parts, foiCase, { questions: open.questions, read: open }, said);
}

type Read = { readonly questions: readonly Question[]; readonly read?: FoiCase['read'] };

/** Gives a case these questions, and says so, and how many answers went with theirs. */
export async function readAnew(
  { moves, route }: Pick<Parts, 'moves' | 'route'>,
  foiCase: FoiCase,
  read: Read,
  said: string,
): Promise<void> {
  const lost = answersLost(foiCase, read.questions);
  const after = await moves.actOn(foiCase.id, { kind: 'read-again', ...read }, (_, isChanged) =>
    isChanged ? `${said}${lostWords(lost)}` : 'The questions are as they were read.',
  );
  if (after) route.go('request');
}

function lostWords(lost: number): string {
  if (lost === 0) return '';
  return lost === 1 ? ' One answer went with its question.' : ` ${lost} answers went with their questions.`;
}

function counted(questions: readonly Question[]): string {
  return questions.length === 1 ? '1 question' : `${questions.length} questions`;
}
