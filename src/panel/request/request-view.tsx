import { useComputed, useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { answerOf } from '../../domain/case/answers.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import { questionsOf } from '../../domain/case/team-questions.ts';
import { withDescendants } from '../../domain/letter/questions.ts';
import { Icon } from '../controls/icon.tsx';
import { Later } from '../controls/later.tsx';
import { type Session, useSession } from '../session/session.ts';
import type { Drag } from './drag.ts';
import { useLeadingToQuestions } from './leading-to-questions.ts';
import { LeftOutOfRequest } from './left-out.tsx';
import { mend, whereIs } from './mend.ts';
import { isOfTeam } from './of-team.ts';
import { OtherTeams } from './other-teams.tsx';
import { OwnData } from './own-data.tsx';
import { PageLine, PageTurns, usePages } from './pages.tsx';
import { Passages } from './passages.tsx';
import { QuestionCard } from './question-card.tsx';
import { useQuestionKeys } from './question-keys.ts';
import { addBelow } from './question-menu.ts';
import { Reasons } from './reasons.tsx';
import { ContextOfAll } from './shared-context.tsx';
import { TermsFrom, TermsOfAll } from './terms.tsx';
import { thirdParties } from './third-parties.ts';

/** The request as read, question by question, with what becomes of each. */
export function RequestView({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const folds = useFolds(session, foiCase);
  const drag = useDrag(session);
  const team = session.team.value;
  const pages = usePages(questionsOf(foiCase, team), `${foiCase.id} ${team}`);
  useQuestionKeys(session, folds.set, pages.reach);
  useLeadingToQuestions(pages.reach, (question) => folds.set(question, false));
  useEffect(() => () => session.mark(null), [session]);
  return (
    <div class="stack request">
      <h2 class="spoken">Questions</h2>
      {foiCase.questions.length === 0 ? (
        <p class="quiet">No question was read. Add one, or take one from “Left out”.</p>
      ) : null}
      <OwnData foiCase={foiCase} />
      <Passages foiCase={foiCase} />
      <ContextOfAll foiCase={foiCase} />
      <TermsOfAll foiCase={foiCase} />
      <PageLine pages={pages} />
      {pages.shown.map((question) => (
        <Fragment key={`${team} ${question.id}`}>
          <TermsFrom foiCase={foiCase} question={question.id} />
          <QuestionCard
            foiCase={foiCase}
            question={question}
            team={team}
            complete={folds.complete.value?.has(question.id) ?? null}
            folded={folds.folded(question.id)}
            fold={(folded) => folds.set(question.id, folded)}
            drag={drag}
          />
        </Fragment>
      ))}
      <PageTurns pages={pages} />
      <OtherTeams foiCase={foiCase} team={team} />
      <button
        type="button"
        class="button plain add-question"
        onClick={() => void addBelow(session, foiCase.questions.at(-1)?.id ?? null, null)}
      >
        <Icon icon="plus" /> Add a question
      </button>
      <Reasons foiCase={foiCase} />
      {foiCase.consultations.length === 0 ? null : <Later of={thirdParties} props={{ foiCase }} />}
      <LeftOutOfRequest foiCase={foiCase} />
    </div>
  );
}

/**
 * Which cards are folded. A card that was complete when its team was shown starts folded; one that becomes complete
 * stays open under the officer's hands until they fold it or move on with Ctrl+Enter.
 */
function useFolds(session: Session, foiCase: FoiCase) {
  const complete = useComputed(() => completeQuestions(session));
  const chosen = useSignal<ReadonlyMap<string, boolean>>(new Map());
  const team = session.team.value;
  const atFirst = useFoldedAtFirst(foiCase, team, complete.value);
  return {
    complete,
    folded: (id: string) => chosen.value.get(`${team} ${id}`) ?? atFirst(id),
    set(id: string, folded: boolean) {
      // Of the team that is shown by now: who leads to a card may have turned to its team a moment ago.
      chosen.value = new Map([...chosen.peek(), [`${session.team.peek()} ${id}`, folded]]);
    },
  };
}

/**
 * Which cards of a team start folded: those that are complete when the team is shown. While the rules are still loading
 * it is those that are decided; of these, what turns out to lack something unfolds when the rules have judged.
 */
function useFoldedAtFirst(foiCase: FoiCase, team: string, complete: ReadonlySet<string> | null) {
  const cards = useRef(new Map<string, { readonly folded: boolean; readonly judged: boolean }>());
  const shown = useRef(team);
  if (shown.current !== team) cards.current.clear();
  shown.current = team;
  const judged = complete !== null;
  for (const { id } of foiCase.questions) {
    const before = cards.current.get(id);
    if (before?.judged || (before && !judged)) continue;
    const may = before?.folded ?? isDecided(foiCase, id, team);
    cards.current.set(id, { folded: may && (complete?.has(id) ?? true), judged });
  }
  return (id: string) => cards.current.get(id)?.folded ?? false;
}

/** Ids of the questions that the chosen team has decided and whose answer nothing stops; null until the rules have judged. */
function completeQuestions(session: Session): ReadonlySet<string> | null {
  const foiCase = session.current.value;
  const team = session.team.value;
  const findings = session.findings.value;
  if (!foiCase || !findings) return null;
  const stops = findings.filter(
    (finding) => finding.severity === 'stops' && isOfTeam(foiCase, finding, team),
  );
  const stopped = new Set(stops.map(({ questionId }) => questionId));
  const decided = foiCase.questions.filter(({ id }) => isDecided(foiCase, id, team));
  return new Set(decided.map(({ id }) => id).filter((id) => !stopped.has(id)));
}

function isDecided(foiCase: FoiCase, question: string, team: string): boolean {
  return answerOf(foiCase, question, team).status !== null;
}

function useDrag(session: Session): Drag {
  const dragged = useSignal<string | null>(null);
  const over = useSignal<string | null>(null);
  const drop = (moved: string, onto: string) => {
    const questions = session.current.peek()?.questions ?? [];
    const own = new Set(withDescendants(questions, moved).map(({ id }) => id));
    if (own.has(onto)) return;
    const rest = questions.filter(({ id }) => !own.has(id)).map(({ id }) => id);
    const down = questions.findIndex(({ id }) => id === moved) < questions.findIndex(({ id }) => id === onto);
    const to = rest.indexOf(onto) + (down ? withDescendants(questions, onto).length : 0);
    const move = { kind: 'move-question', question: moved, to } as const;
    void mend(session, { move, lead: moved, said: whereIs(moved) });
  };
  return { dragged, over, drop };
}
