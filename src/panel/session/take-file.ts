import { type AttachedFile, withFile } from '../../domain/request/with-file.ts';
import type { Desk } from './desk.ts';
import type { Moves } from './moves.ts';
import type { readAnew } from './rereading.ts';
import type { Route } from './route.ts';
import type { Toasts } from './toasts.ts';

/** Whether a file's questions join those that are there, or take their place. */
export type HowTaken = 'add' | 'replace';

/** What of the session takes a file's questions. It is handed in: what is loaded first stays in one piece. */
export type TakingParts = {
  readonly desk: Desk;
  readonly moves: Moves;
  readonly route: Route;
  readonly toasts: Toasts;
};

type Ways = {
  readonly readAnew: typeof readAnew;
  /** Takes back a case that was started here. */
  readonly remove: (id: string) => unknown;
};

/** Takes a file's questions into the case in hand, or begins the open mail's case with them. */
export async function takeFile(
  parts: TakingParts,
  file: AttachedFile,
  how: HowTaken,
  { readAnew, remove }: Ways,
): Promise<void> {
  const { desk, moves, route, toasts } = parts;
  const meant = desk.current.peek()?.id ?? null;
  await moves.flush();
  const begun = meant === null && (await begin(desk));
  const foiCase = desk.current.peek();
  if (!foiCase || (meant !== null && foiCase.id !== meant))
    return toasts.problem('Another mail was opened meanwhile, so nothing was added. Read the file again.');
  const { read, questions } = withFile(foiCase.read, file);
  const from = `${questions.length === 1 ? '1 question' : `${questions.length} questions`} read from “${file.name}”`;
  if (!begun) {
    const taken = how === 'add' ? [...foiCase.questions, ...questions] : questions;
    return readAnew(parts, foiCase, { questions: taken, read }, `${from}.`);
  }
  await moves.actOn(foiCase.id, { kind: 'read-again', questions, read });
  toasts.toast(`Case started: ${from}.`, () => remove(foiCase.id));
  route.go('request');
}

/** Begins the case of the open mail. False where there is no mail, or it has a case already. */
async function begin(desk: Desk): Promise<boolean> {
  const tab = desk.tab.peek();
  return tab?.state === 'mail' && (await desk.workOn(tab)) === true;
}
