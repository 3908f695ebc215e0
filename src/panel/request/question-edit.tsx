import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../domain/case/case.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import type { Session } from '../session.ts';
import { type MendingName, mend, mendingOf } from './mending.ts';

type QuestionEditProps = {
  readonly session: Session;
  readonly of: Case;
  readonly question: Question;
  /** Which field has the focus at first. */
  readonly first: 'text' | 'label';
  readonly done: () => void;
};

/**
 * A question's label and text as fields. Enter or Done keeps, Escape drops. At the cursor, Alt+Enter splits; Backspace at
 * the start and Delete at the end merge with the neighbour, as they join lines anywhere.
 */
export function QuestionEdit(props: QuestionEditProps) {
  const { question, first, done } = props;
  const [label, setLabel] = useState(question.label ?? '');
  const [text, setText] = useState(question.text);
  const area = useRef<HTMLTextAreaElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // At once: what is typed next must land inside.
  useLayoutEffect(() => (first === 'label' ? field.current?.select() : area.current?.focus()), []);
  const { keep, split, merge } = edits(props, area, { label, text });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') done();
    else if (event.key === 'Enter' && event.altKey) void split();
    else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) void keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onTextKey = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const act = mergeAtEdge(event);
    if (!act) return onKeyDown(event);
    event.preventDefault();
    void merge(act);
  };
  return (
    <div class="question-edit">
      <input
        ref={field}
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
        onKeyDown={onTextKey}
      />
      <div class="row question-edit-buttons">
        <button type="button" class="button small" onClick={() => void keep()}>
          Done
        </button>
        <button type="button" class="button small" title="Alt+Enter" onClick={() => void split()}>
          Split at the cursor
        </button>
        <button type="button" class="button plain small" onClick={done}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** Backspace before the first character, or Delete behind the last one. */
function mergeAtEdge(event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }): MendingName | null {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  if (selectionStart !== selectionEnd || value === '' || event.altKey) return null;
  if (event.key === 'Backspace' && selectionStart === 0) return 'mergePrevious';
  return event.key === 'Delete' && selectionStart === value.length ? 'mergeNext' : null;
}

/** What the fields can be made of. What was typed is kept first, as a change of its own. */
function edits(
  { session, of, question, done }: QuestionEditProps,
  area: { readonly current: HTMLTextAreaElement | null },
  typed: { readonly label: string; readonly text: string },
) {
  const words = { label: typed.label.trim() || null, text: typed.text.trim() };
  const store = async () => {
    const changed = words.text !== question.text || words.label !== question.label;
    if (!changed || words.text === '') return;
    const move = { kind: 'edit-question', question: question.id, ...words } as const;
    await session.act(move, 'Question changed.');
  };
  return {
    keep: () => store().then(done),
    async split() {
      const indent = typed.text.length - typed.text.trimStart().length;
      const at = (area.current?.selectionStart ?? typed.text.length) - indent;
      await store();
      const move = { kind: 'split-question', question: question.id, at, newId: crypto.randomUUID() } as const;
      const said = () => 'Question split in two.';
      if (await mend(session, { move, lead: question.id, said })) return done();
      session.toast('Put the cursor where the second question begins, then split.');
      area.current?.focus();
    },
    async merge(name: MendingName) {
      const act = mendingOf(of, question, session.team.peek())[name];
      if (!act) return;
      await store();
      await mend(session, act);
    },
  };
}
