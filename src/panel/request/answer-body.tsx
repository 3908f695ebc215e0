import { useRef } from 'preact/hooks';
import { answerOf } from '../../domain/case/answers.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import { isBlank, type RichText } from '../../domain/text/rich-text.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import type { Session } from '../session.ts';
import { BODY_NAMES } from './statuses.ts';

type AnswerBodyProps = {
  readonly session: Session;
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
  readonly onSlash: () => void;
};

/**
 * The words of an answer. `basis` is the revision that the editor shows: set when it opens and moved only by what it
 * wrote itself, so that words another window wrote meanwhile are kept beside these and not overwritten.
 */
export function AnswerBody({ session, question, team, answer, onSlash }: AnswerBodyProps) {
  const basis = useRef(answer.revision);
  const [label, placeholder] = BODY_NAMES[answer.status ?? 'undecided'] ?? ['Answer', ''];
  const write = (body: RichText) =>
    session.actSoon(
      `answer:${question}/${team}`,
      () => ({ kind: 'write-answer', question, team, body, basis: basis.current }),
      (stored) => {
        const now = answerOf(stored, question, team);
        basis.current = now.revision;
        if (now.status === null && !isBlank(now.body))
          return session.act({ kind: 'set-status', question, team, status: 'answer' });
        return null;
      },
    );
  return (
    <LazyRichEditor
      value={answer.body}
      label={label}
      placeholder={placeholder}
      onStart={() => {
        basis.current = answer.revision;
      }}
      onChange={write}
      onLeave={() => void session.flush()}
      onSlash={onSlash}
    />
  );
}
