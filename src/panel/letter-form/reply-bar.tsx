import type { FoiCase } from '../../domain/case/case.ts';
import { KINDS } from '../../domain/letter/kinds/kinds.ts';
import { responseKindOf } from '../../domain/letter/response-kind.ts';
import { useSession } from '../session/session.ts';
import { AllQuestions } from './all-questions.tsx';
import './letter-form.css';
import { keyIn, keysOf, LAYOUT_NAMES, RESPONSE_NAMES } from '../words/letter-words.ts';

type ReplyBarProps = { readonly foiCase: FoiCase };

/** Which letter is written, and of a full one: in which order, and what becomes of all questions at once. */
export function ReplyBar({ foiCase }: ReplyBarProps) {
  const { kind } = foiCase.reply;
  return (
    <div class="reply-bar">
      <div class="reply-which">
        <Kind foiCase={foiCase} />
        <span class="reply-amounts quiet">
          {kind === 'response' ? RESPONSE_NAMES[responseKindOf(foiCase)] : ''}
        </span>
        {kind === 'response' ? <AllQuestions foiCase={foiCase} /> : null}
      </div>
      {KINDS[kind].hasLayouts ? <Layouts foiCase={foiCase} /> : null}
    </div>
  );
}

function Kind({ foiCase }: ReplyBarProps) {
  const session = useSession();
  return (
    <select
      class="field reply-kind"
      aria-label="Which letter"
      title="Which letter"
      value={foiCase.reply.kind}
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

function Layouts({ foiCase }: ReplyBarProps) {
  const session = useSession();
  return (
    <fieldset class="segments layouts">
      <legend class="spoken">Order of the letter</legend>
      {keysOf(LAYOUT_NAMES).map((layout) => (
        <button
          key={layout}
          type="button"
          class="segment"
          aria-pressed={foiCase.reply.layout === layout}
          onClick={() => void session.act({ kind: 'set-reply', change: { layout } })}
        >
          {LAYOUT_NAMES[layout]}
        </button>
      ))}
    </fieldset>
  );
}
