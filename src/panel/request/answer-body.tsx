import { useRef } from 'preact/hooks';
import type { Answer } from '../../domain/letter/decision.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import type { Session } from '../session.ts';
import { AnswerWords } from './answer-words.ts';
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

/** The words of an answer. */
export function AnswerBody({ session, of, question, team, answer, onSlash }: AnswerBodyProps) {
  const words = useRef<AnswerWords | null>(null);
  words.current ??= new AnswerWords(answer.revision);
  const { current } = words;
  const [label, placeholder] = BODY_NAMES[answer.status ?? 'undecided'] ?? ['Answer', ''];
  return (
    <LazyRichEditor
      value={answer.body}
      label={label}
      keep={{ session, owner: of, form: `link answer:${question}/${team}` }}
      placeholder={placeholder}
      onStart={() => current.start(answer.revision)}
      onChange={(body) => current.write(session, question, team, body)}
      onLeave={() => void session.flush()}
      onSlash={onSlash}
    />
  );
}
