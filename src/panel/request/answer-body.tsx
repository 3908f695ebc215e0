import { useRef } from 'preact/hooks';
import { answerOf } from '../../domain/case/answers.ts';
import type { Answer } from '../../domain/letter/decision.ts';
import { isBlank, type RichText } from '../../domain/text/rich-text.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import type { Session } from '../session.ts';
import { BODY_NAMES } from './statuses.ts';

type AnswerBodyProps = {
  readonly session: Session;
  /** The case's id. */
  readonly of: string;
  readonly question: string;
  readonly team: string;
  readonly answer: Answer;
  readonly onSlash: () => void;
};

/**
 * The words of an answer, which make the question answered. `basis` is the revision that the editor shows: set when it opens and moved only by what it
 * wrote itself, so that words another window wrote meanwhile are kept beside these and not overwritten.
 */
export function AnswerBody({ session, of, question, team, answer, onSlash }: AnswerBodyProps) {
  const basis = useRef(answer.revision);
  const [label, placeholder] = BODY_NAMES[answer.status ?? 'undecided'] ?? ['Answer', ''];
  const write = (body: RichText) =>
    session.actSoon(
      `answer:${question}/${team}`,
      (now) => {
        const words = { kind: 'write-answer', question, team, body, basis: basis.current } as const;
        const undecided = answerOf(now, question, team).status === null && !isBlank(body);
        return undecided ? [words, { kind: 'set-status', question, team, status: 'answer' }] : words;
      },
      (stored) => {
        basis.current = answerOf(stored, question, team).revision;
      },
    );
  return (
    <LazyRichEditor
      value={answer.body}
      label={label}
      keep={{ session, owner: of, form: `link answer:${question}/${team}` }}
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
