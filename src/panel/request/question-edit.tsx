import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { MendingName } from '../../domain/case/mending.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import { type Draft, Kept, useDraft } from '../session/draft.tsx';
import { type Session, useSession } from '../session/session.ts';
import { mend, mendsOf } from './mend.ts';

type QuestionEditProps = {
  readonly foiCase: FoiCase;
  readonly question: Question;
  /** Which field has the focus at first; none where it is open because of what was typed before. */
  readonly first: 'text' | 'label' | 'kept';
  readonly done: () => void;
};

type Words = { readonly label: string; readonly text: string };

/** Which form it is, for what is half typed in it. */
export function editOf(question: string): string {
  return `question ${question}`;
}

/**
 * A question's label and text as fields. Enter or Done keeps, Escape drops; until then it is a draft. At the cursor, Alt+Enter splits; Backspace at
 * the start and Delete at the end merge with the neighbour, as they join lines anywhere.
 */
export function QuestionEdit(props: QuestionEditProps) {
  const session = useSession();
  const { foiCase, question, first } = props;
  const start = { label: question.label ?? '', text: question.text };
  const draft = useDraft(session, foiCase.id, editOf(question.id), start);
  const { label, text } = draft.typed;
  const area = useRef<HTMLTextAreaElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // At once: what is typed next must land inside.
  useLayoutEffect(() => {
    if (first === 'label') field.current?.select();
    else if (first === 'text') area.current?.focus();
  }, []);
  const { keep, split, merge, leave } = edits(session, props, area, draft);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
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
        onInput={(event) => draft.type({ label: event.currentTarget.value })}
        onKeyDown={onKeyDown}
      />
      <textarea
        ref={area}
        class="field"
        aria-label="Text of the question"
        rows={2}
        value={text}
        onInput={(event) => draft.type({ text: event.currentTarget.value })}
        onKeyDown={onTextKey}
      />
      <Buttons keep={keep} split={split} leave={leave} />
      <Kept draft={draft} />
    </div>
  );
}

type ButtonsProps = Record<'keep' | 'split', () => Promise<unknown>> & { readonly leave: () => void };

function Buttons({ keep, split, leave }: ButtonsProps) {
  return (
    <div class="row question-edit-buttons">
      <button type="button" class="button small" onClick={() => void keep()}>
        Done
      </button>
      <button type="button" class="button small" title="Alt+Enter" onClick={() => void split()}>
        Split at the cursor
      </button>
      <button type="button" class="button plain small" onClick={leave}>
        Cancel
      </button>
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
  session: Session,
  { foiCase, question, done }: QuestionEditProps,
  area: { readonly current: HTMLTextAreaElement | null },
  { typed, drop }: Draft<Words>,
) {
  const words = { label: typed.label.trim() || null, text: typed.text.trim() };
  /** False when it could not be stored: it then stays in the fields. */
  const store = async () => {
    const changed = words.text !== question.text || words.label !== question.label;
    if (changed && words.text !== '') {
      const move = { kind: 'edit-question', question: question.id, ...words } as const;
      if (!(await session.act(move, 'Question changed.'))) return false;
    }
    drop();
    return true;
  };
  const leave = () => {
    drop();
    done();
  };
  return {
    leave,
    keep: async () => {
      if (await store()) done();
    },
    async split() {
      const indent = typed.text.length - typed.text.trimStart().length;
      const at = (area.current?.selectionStart ?? typed.text.length) - indent;
      if (!(await store())) return;
      const move = { kind: 'split-question', question: question.id, at, newId: crypto.randomUUID() } as const;
      const said = () => 'Question split in two.';
      if (await mend(session, { move, lead: question.id, said })) return done();
      session.toast('Put the cursor where the second question begins, then split.');
      area.current?.focus();
    },
    async merge(name: MendingName) {
      const act = mendsOf(session, foiCase, question)[name];
      if (act && (await store())) await act();
    },
  };
}
