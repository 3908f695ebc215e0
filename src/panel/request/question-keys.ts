import { useEffect } from 'preact/hooks';
import { answerOf } from '../../domain/case/answers.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import type { MendingName } from '../../domain/case/mending.ts';
import { progressOf } from '../../domain/case/progress.ts';
import { questionsOf } from '../../domain/case/team-questions.ts';
import { hasParts } from '../../domain/letter/questions.ts';
import type { Session } from '../session/session.ts';
import { focusQuestion } from './leading-to-questions.ts';
import { mendsOf } from './mend.ts';

type Fold = (question: string, folded: boolean) => void;
/** Turns to the page that a question's card is on; true when it was not shown. */
type Reach = (question: string) => boolean;
type Cards = { readonly fold: Fold; readonly reach: Reach };

/** Alt+↓/↑ go from question to question, Ctrl+Enter to the next undecided one, Alt+Shift with a key mends the question. */
export function useQuestionKeys(session: Session, fold: Fold, reach: Reach): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (handle(session, { fold, reach }, event)) event.preventDefault();
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  });
}

function handle(session: Session, cards: Cards, event: KeyboardEvent): boolean {
  const foiCase = session.current.peek();
  if (!foiCase) return false;
  if (event.ctrlKey && event.key === 'Enter' && !event.shiftKey)
    return nextUndecided(session, foiCase, cards);
  if (!event.altKey || event.ctrlKey || event.metaKey) return false;
  return event.shiftKey
    ? mendCurrent(session, foiCase, event)
    : step(shownIn(session, foiCase), event.key, cards.reach);
}

type Questions = FoiCase['questions'];

/** The questions that have a card: those of the shown team. */
function shownIn(session: Session, foiCase: FoiCase): Questions {
  return questionsOf(foiCase, session.team.peek());
}

/** The question whose card has the focus. */
function focused(questions: Questions): number {
  const card = document.activeElement?.closest<HTMLElement>('[data-question]');
  return questions.findIndex(({ id }) => id === card?.dataset.question);
}

function step(questions: Questions, key: string, reach: Reach): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const at = focused(questions);
  const next = questions[key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)];
  if (next) focusQuestion(next.id, reach);
  return true;
}

function nextUndecided(session: Session, foiCase: FoiCase, { fold, reach }: Cards): boolean {
  const at = focused(shownIn(session, foiCase));
  const current = shownIn(session, foiCase)[at];
  void session.flush().then(() => {
    const now = session.current.peek() ?? foiCase;
    const team = session.team.peek();
    if (current && answerOf(now, current.id, team).status !== null) fold(current.id, true);
    const shown = shownIn(session, now);
    const after = [...shown.slice(at + 1), ...shown.slice(0, at + 1)];
    const next = after.find(
      ({ id }) => !hasParts(now.questions, id) && answerOf(now, id, team).status === null,
    );
    if (next) focusQuestion(next.id, reach);
    else session.toast(allDecided(now, team));
  });
  return true;
}

function allDecided(foiCase: FoiCase, team: string): string {
  const { answered, total } = progressOf(foiCase);
  const name = foiCase.teams.find(({ id }) => id === team)?.name ?? '';
  return answered === total
    ? 'Every question has been decided.'
    : `${name} has no open question. Other teams have.`;
}

/** By the key's place on the board: with Alt and Shift held, what a letter key writes differs from system to system. */
const MENDING_KEYS: Readonly<Record<string, MendingName>> = {
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
  KeyK: 'mergePrevious',
  KeyJ: 'mergeNext',
  Delete: 'remove',
  Backspace: 'remove',
};

function mendCurrent(session: Session, foiCase: FoiCase, event: KeyboardEvent): boolean {
  const question = foiCase.questions[focused(foiCase.questions)];
  const name = MENDING_KEYS[event.code];
  if (!question || !name) return false;
  void mendsOf(session, foiCase, question)[name]?.();
  return true;
}
