import type { FoiCase } from '../../domain/case/case.ts';
import { leftOutOf } from '../../domain/case/left-out.ts';
import { isTerm } from '../../domain/case/passages.ts';
import { Icon } from '../controls/icon.tsx';
import { useSession } from '../session/session.ts';
import { WHY_LEFT_OUT } from '../words/left-out.ts';
import { ReadFile } from './read-file.tsx';
import { ReadSelection } from './read-selection.tsx';
import { appliesToAll, asQuestion } from './said-of-passage.ts';

/** Every paragraph of the mail that is no question, each one click from becoming one; and the ways to read it anew. */
export function LeftOutOfRequest({ foiCase }: { foiCase: FoiCase }) {
  const session = useSession();
  const paragraphs = leftOutOf(foiCase);
  return (
    <details class="left-out">
      <summary>
        Left out <span class="quiet">{paragraphs.length}</span>
      </summary>
      <ul class="plain stack">
        {paragraphs.map((paragraph) => (
          <li key={paragraph.span.start} class="left-out-item">
            <div class="grow">
              <p class="small quiet">{WHY_LEFT_OUT[paragraph.why]}</p>
              <p class="left-out-text">{paragraph.text}</p>
            </div>
            <div class="left-out-ways">
              <button
                type="button"
                class="button small"
                onClick={() => void asQuestion(session, foiCase, paragraph)}
              >
                <Icon icon="plus" size={14} />
                <span aria-hidden="true">Question</span>
                <span class="spoken">Make this a question: {paragraph.text.slice(0, 60)}</span>
              </button>
              {isTerm(foiCase, paragraph.span) ? null : (
                <button
                  type="button"
                  class="button small plain"
                  aria-label={`Applies to all: ${paragraph.text.slice(0, 60)}`}
                  onClick={() => void appliesToAll(session, paragraph)}
                >
                  Applies to all
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {foiCase.read.questions.length + paragraphs.length === 0 ? null : (
        <ReadAnew inMail={!session.detached.value && foiCase.source.webmail !== 'pasted'} />
      )}
    </details>
  );
}

function ReadAnew({ inMail }: { inMail: boolean }) {
  const session = useSession();
  return (
    <div class="stack left-out-anew">
      <p class="small quiet">
        {inMail
          ? 'Were the wrong words read? Select the request in the mail, then press “Read the selection”.'
          : 'This goes back to the questions as they were read.'}{' '}
        Answers stay with questions whose words are unchanged.
      </p>
      <div class="row">
        {inMail ? <ReadSelection /> : null}
        <ReadFile />
        <button type="button" class="button" onClick={() => void session.readAgain()}>
          <Icon icon="rotate-cw" /> Read it all again
        </button>
      </div>
    </div>
  );
}
