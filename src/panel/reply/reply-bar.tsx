import type { Case } from '../../domain/case/case.ts';
import { KINDS } from '../../domain/letter/kinds/kinds.ts';
import { responseKindOf } from '../../domain/letter/response-kind.ts';
import { useSession } from '../session/session.ts';
import { AllQuestions } from './all-questions.tsx';
import './reply.css';
import { keyIn, keysOf, LAYOUT_NAMES, RESPONSE_NAMES } from '../words/reply-words.ts';

type ReplyBarProps = { readonly of: Case };

/** Which letter is written, and of a full one: in which order, and what becomes of all questions at once. */
export function ReplyBar({ of }: ReplyBarProps) {
  const { kind } = of.reply;
  return (
    <div class="reply-bar">
      <div class="reply-which">
        <Kind of={of} />
        <span class="reply-amounts quiet">
          {kind === 'response' ? RESPONSE_NAMES[responseKindOf(of)] : ''}
        </span>
        {kind === 'response' ? <AllQuestions of={of} /> : null}
      </div>
      {KINDS[kind].hasLayouts ? <Layouts of={of} /> : null}
    </div>
  );
}

function Kind({ of }: ReplyBarProps) {
  const session = useSession();
  return (
    <select
      class="field reply-kind"
      aria-label="Which letter"
      title="Which letter"
      value={of.reply.kind}
      onChange={(event) => {
        const kind = keyIn(KINDS, event.currentTarget.value);
        if (kind) void session.act({ kind: 'set-reply', change: { kind } });
      }}
    >
      {keysOf(KINDS).map((kind) => (
        <option key={kind} value={kind}>
          {KINDS[kind].name}
        </option>
      ))}
    </select>
  );
}

function Layouts({ of }: ReplyBarProps) {
  const session = useSession();
  return (
    <fieldset class="segments layouts">
      <legend class="spoken">Order of the letter</legend>
      {keysOf(LAYOUT_NAMES).map((layout) => (
        <button
          key={layout}
          type="button"
          class="segment"
          aria-pressed={of.reply.layout === layout}
          onClick={() => void session.act({ kind: 'set-reply', change: { layout } })}
        >
          {LAYOUT_NAMES[layout]}
        </button>
      ))}
    </fieldset>
  );
}
