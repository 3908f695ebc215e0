import type { FoiCase } from '../../domain/case/case.ts';
import { answersLost } from '../../domain/case/read-again.ts';
import { type AttachedFile, withFile } from '../../domain/request/with-file.ts';
import type { Desk } from './desk.ts';
import type { Moves } from './moves.ts';
import { counted, lostWords } from './rereading.ts';
import type { Route } from './route.ts';
import type { Toasts } from './toasts.ts';

/** Whether a file's questions join those that are there, or take their place. */
export type HowTaken = 'add' | 'replace';

/** What of the session takes a file's questions. */
export type TakingParts = {
  readonly desk: Desk;
  readonly moves: Moves;
  readonly route: Route;
  readonly toasts: Toasts;
};

/** Takes a file's questions into the case in hand, or begins the open mail's case with them. */
export async function takeFile(
  parts: TakingParts,
  file: AttachedFile,
  how: HowTaken,
  remove: (id: string) => unknown,
): Promise<void> {
  const { desk, moves, route, toasts } = parts;
  const meant = desk.current.peek()?.id ?? null;
  await moves.flush();
  const begun = meant === null && (await begin(desk));
  const foiCase = desk.current.peek();
  if (!foiCase || (meant !== null && foiCase.id !== meant))
    return toasts.problem('Another mail was opened meanwhile, so nothing was added. Read the file again.');
  const { read, questions } = withFile(foiCase.read, file);
  const taken = how === 'add' && !begun ? [...foiCase.questions, ...questions] : questions;
  const move = { kind: 'read-again', questions: taken, read } as const;
  const from = `${counted(questions)} read from “${file.name}”`;
  if (begun) {
    await moves.actOn(foiCase.id, move);
    toasts.toast(`Case started: ${from}.`, () => remove(foiCase.id));
  } else await moves.actOn(foiCase.id, move, (_, isChanged) => said(foiCase, taken, from, isChanged));
  route.go('request');
}

function said(foiCase: FoiCase, taken: FoiCase['questions'], from: string, isChanged: boolean): string {
  return isChanged
    ? `${from}.${lostWords(answersLost(foiCase, taken))}`
    : 'Nothing new was read from the file.';
}

/** Begins the case of the open mail. False where there is no mail, or it has a case already. */
async function begin(desk: Desk): Promise<boolean> {
  const tab = desk.tab.peek();
  return tab?.state === 'mail' && (await desk.workOn(tab)) === true;
}
