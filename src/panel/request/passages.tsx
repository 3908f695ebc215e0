import { useState } from 'preact/hooks';
import type { FoiCase } from '../../domain/case/case.ts';
import type { Paragraph } from '../../domain/case/left-out.ts';
import { passageKey, passagesOf } from '../../domain/case/passages.ts';
import { Icon } from '../controls/icon.tsx';
import { leadTo } from '../controls/lead.ts';
import { type Session, useSession } from '../session/session.ts';
import { appliesToAll, asQuestion } from './said-of-passage.ts';

/** So many are shown until more are asked for; they come in the order of how much they sound like a question. */
const SHOWN_AT_FIRST = 3;

/** What of the mail was read neither as a question nor as what applies to some: each is looked at before the letter goes. */
export function Passages({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const [all, showAll] = useState(false);
  const passages = passagesOf(foiCase);
  if (passages.length === 0) return null;
  const shown = all ? passages : passages.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="card stack passages" id="passages" aria-labelledby="passages-title">
      <h3 class="passages-title" id="passages-title">
        <Icon icon="circle-question-mark" /> Not read as a question. Is it one?
      </h3>
      <ul class="plain stack">
        {shown.map((passage) => (
          <OnePassage key={passage.span.start} foiCase={foiCase} passage={passage} />
        ))}
      </ul>
      <div class="row">
        {shown.length < passages.length ? (
          <button type="button" class="button small plain" onClick={() => showAll(true)}>
            {passages.length - shown.length} more
          </button>
        ) : null}
        {passages.length === 1 ? null : (
          <button type="button" class="button small" onClick={() => void saidNo(session, passages)}>
            None of the {passages.length}
          </button>
        )}
      </div>
    </section>
  );
}

function OnePassage({ foiCase, passage }: { readonly foiCase: FoiCase; readonly passage: Paragraph }) {
  const session = useSession();
  const about = passage.text.slice(0, 60);
  return (
    <li class="passage">
      <p class={passage.like === undefined ? 'passage-text quiet' : 'passage-text'}>{passage.text}</p>
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-label={`Question: ${about}`}
          onClick={() => void asQuestion(session, foiCase, passage)}
        >
          Question
        </button>
        <button
          type="button"
          class="button small"
          aria-label={`Applies to all: ${about}`}
          onClick={() => void appliesToAll(session, passage)}
        >
          Applies to all
        </button>
        <button
          type="button"
          class="button small"
          aria-label={`No: ${about}`}
          onClick={() => void saidNo(session, [passage])}
        >
          No
        </button>
      </div>
    </li>
  );
}

/** Said of these passages that they ask nothing. The focus goes to the next, or to the first question. */
async function saidNo(session: Session, passages: readonly Paragraph[]): Promise<void> {
  const from = document.activeElement;
  const move = { kind: 'not-asked', passages: passages.map(({ span }) => passageKey(span)) } as const;
  const one = passages.length === 1;
  const done = await session.act(
    move,
    one ? 'Not a question.' : `None of the ${passages.length} is a question.`,
  );
  if (done === null) return;
  leadTo(() => document.querySelector<HTMLElement>('.passage button, .question button.question-text'), {
    from,
  });
}
