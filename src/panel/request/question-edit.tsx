import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../domain/request/foi-request.ts';
import type { Session } from '../session.ts';

type QuestionEditProps = {
  readonly session: Session;
  readonly question: Question;
  readonly done: () => void;
};

/** A question's label and text as fields. Enter or Done keeps, Escape drops, Split cuts at the cursor. */
export function QuestionEdit({ session, question, done }: QuestionEditProps) {
  const [label, setLabel] = useState(question.label ?? '');
  const [text, setText] = useState(question.text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const store = async () => {
    const changed = text !== question.text || label !== (question.label ?? '');
    if (!changed || text.trim() === '') return;
    const move = { label: label.trim() === '' ? null : label.trim(), text: text.trim() };
    await session.act({ kind: 'edit-question', question: question.id, ...move }, 'Question changed.');
  };
  const keep = () => void store().then(done);
  const split = async () => {
    const at = area.current?.selectionStart ?? text.length;
    await store();
    const move = { kind: 'split-question', question: question.id, at, newId: crypto.randomUUID() } as const;
    await session.act(move, 'Question split in two.');
    done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') done();
    else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="question-edit">
      <input
        class="field question-edit-label"
        aria-label="Label as the requester wrote it"
        placeholder="No."
        value={label}
        onInput={(event) => setLabel(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <textarea
        ref={area}
        class="field"
        aria-label="Text of the question"
        rows={2}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="row question-edit-buttons">
        <button type="button" class="button small" onClick={keep}>
          Done
        </button>
        <button type="button" class="button small" onClick={() => void split()}>
          Split at the cursor
        </button>
        <button type="button" class="button plain small" onClick={done}>
          Cancel
        </button>
      </div>
    </div>
  );
}
