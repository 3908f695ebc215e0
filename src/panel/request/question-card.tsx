import { useEffect, useState } from 'preact/hooks';
import { answerOf } from '../../domain/case/answers.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import { isTogether } from '../../domain/letter/assignments.ts';
import { type Answer, lawOf } from '../../domain/letter/decision.ts';
import { labelOf } from '../../domain/letter/question-names.ts';
import { depthOf, hasParts } from '../../domain/letter/questions.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { Icon } from '../controls/icon.tsx';
import { Menu } from '../controls/menu.tsx';
import { isHalfTyped } from '../session/draft.tsx';
import { type Session, useSession } from '../session/session.ts';
import { REGIME_NAMES } from '../words/regime-names.ts';
import { STATUS_NAMES } from '../words/statuses.ts';
import { AnswerPart } from './answer-part.tsx';
import { AnsweredBy } from './answered-by.tsx';
import { type Drag, dragProps, handleProps } from './drag.ts';
import { leadToHead } from './mend.ts';
import { editOf, QuestionEdit } from './question-edit.tsx';
import { questionItems } from './question-menu.ts';
import { ContextOfQuestion } from './shared-context.tsx';

type QuestionCardProps = {
  readonly foiCase: FoiCase;
  readonly question: Question;
  readonly team: string;
  /** Decided and nothing wrong with it; null until that is known. */
  readonly complete: boolean | null;
  readonly folded: boolean;
  readonly fold: (folded: boolean) => void;
  readonly drag: Drag;
};

/** One question: its words as written, and what becomes of it for the chosen team. */
export function QuestionCard(props: QuestionCardProps) {
  const session = useSession();
  const { foiCase, question, team, folded } = props;
  const [editing, setEditing] = useEditing(session, foiCase, question);
  const stem = hasParts(foiCase.questions, question.id);
  const answer = answerOf(foiCase, question.id, team);
  const depth = Math.min(depthOf(foiCase.questions, question), 3);
  const classes = ['card', 'question', `depth-${depth}`, folded ? 'folded' : '', stem ? 'stem' : ''];
  const stopEditing = () => {
    setEditing(null);
    leadToHead(session, question.id);
    if (question.text === '' && session.current.peek()?.questions.some(isStillEmpty(question.id)))
      void session.act({ kind: 'remove-question', question: question.id });
  };
  return (
    <article
      class={classes.join(' ')}
      id={`question-${question.id}`}
      data-question={question.id}
      aria-labelledby={`text-${question.id}`}
      onPointerEnter={() => session.mark(question.id)}
      onPointerLeave={() => session.mark(focusedCard())}
      onFocusIn={() => session.mark(question.id)}
      onKeyDown={(event) => {
        if (event.key === 'F2') setEditing(event.shiftKey ? 'label' : 'text');
      }}
      {...dragProps(props.drag, question.id)}
    >
      {editing ? (
        <QuestionEdit foiCase={foiCase} question={question} first={editing} done={stopEditing} />
      ) : (
        <Head {...props} answer={answer} stem={stem} edit={setEditing} />
      )}
      {folded ? null : <ContextOfQuestion foiCase={foiCase} question={question.id} />}
      {folded ? null : <AnsweredBy foiCase={foiCase} question={question} />}
      {folded || stem ? null : <AnswerPart {...props} answer={answer} />}
    </article>
  );
}

type Editing = 'text' | 'label' | 'kept' | null;

/** A question without words is written first, and one that was left half typed is shown so. */
function useEditing(session: Session, foiCase: FoiCase, question: Question) {
  const [chosen, choose] = useState<Editing>(question.text === '' ? 'text' : null);
  const isKept = isHalfTyped(session, foiCase.id, editOf(question.id));
  // It stays open when what was typed is taken out again.
  useEffect(() => {
    if (isKept) choose((now) => now ?? 'kept');
  }, [isKept]);
  return [chosen ?? (isKept ? 'kept' : null), choose] as const;
}

/** The question that keeps its mark when the pointer goes: the one that is being worked on. */
function focusedCard(): string | null {
  return document.activeElement?.closest<HTMLElement>('[data-question]')?.dataset.question ?? null;
}

function isStillEmpty(id: string) {
  return (question: Question) => question.id === id && question.text === '';
}

type HeadProps = QuestionCardProps & {
  answer: Answer;
  stem: boolean;
  edit: (part: 'text' | 'label') => void;
};

function Head({ foiCase, question, answer, stem, complete, folded, fold, edit, drag }: HeadProps) {
  const session = useSession();
  const label = labelOf(foiCase, question);
  return (
    <header class="question-head">
      <h3 class="question-title" id={`text-${question.id}`}>
        <span
          class={question.label === null ? 'question-label quiet' : 'question-label'}
          title="Drag to move the question"
          {...handleProps(drag, question.id)}
        >
          {label}
        </span>
        {stem ? (
          <span class="question-text">{question.text}</span>
        ) : (
          <button type="button" class="question-text" aria-expanded={!folded} onClick={() => fold(!folded)}>
            {question.text}
          </button>
        )}
      </h3>
      {lawOf(foiCase, question.id) === foiCase.regime ? null : (
        <span
          class="badge together-badge"
          title={`Answered under ${REGIME_NAMES[lawOf(foiCase, question.id)]}`}
        >
          {lawOf(foiCase, question.id)}
        </span>
      )}
      {folded && isTogether(foiCase, question.id) ? (
        <span class="badge together-badge">All teams</span>
      ) : null}
      {folded && answer.status !== null ? <Outcome answer={answer} complete={complete} /> : null}
      <Menu
        label={`Question ${label}: more`}
        buttonClass="button plain square small"
        items={() => questionItems(session, foiCase, question, edit)}
      />
    </header>
  );
}

function Outcome({ answer, complete }: { answer: Answer; complete: boolean | null }) {
  const { status } = answer;
  if (status === null) return null;
  return (
    <span class={complete === false ? 'outcome amber' : 'outcome'}>
      {status === 'answer' ? null : <span class="small">{STATUS_NAMES[status].done}</span>}
      {complete === null ? null : (
        <Icon
          icon={complete ? 'check' : 'triangle-alert'}
          name={complete ? STATUS_NAMES[status].done : 'Something is missing here'}
        />
      )}
    </span>
  );
}
