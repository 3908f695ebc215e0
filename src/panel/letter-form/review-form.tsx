import type { FoiCase } from '../../domain/case/case.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { useSession } from '../session/session.ts';
import { keysOf, REVIEW_OUTCOME_NAMES } from '../words/letter-words.ts';
import { Form } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';
import { ReviewAskedOn } from './review-asked-on.tsx';

/** What an internal review was asked for and what it found; the answers below are those that hold after it. */
export function ReviewForm({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const { outcome, findings } = foiCase.reply.review;
  const part = useReplyPart(session, 'review');
  const leave = () => void session.flush();
  return (
    <Form title="The internal review" note="Where it changes an answer, change that answer in Request.">
      <div class="row review-facts">
        <ReviewAskedOn foiCase={foiCase} />
        <fieldset class="labelled">
          <span aria-hidden="true">The first decision is</span>
          <legend class="spoken">The first decision is</legend>
          <span class="segments">
            {keysOf(REVIEW_OUTCOME_NAMES).map((one) => (
              <button
                key={one}
                type="button"
                class="segment"
                aria-pressed={one === outcome}
                onClick={() => void part.now((before) => ({ ...before, outcome: one }))}
              >
                {REVIEW_OUTCOME_NAMES[one]}
              </button>
            ))}
          </span>
        </fieldset>
      </div>
      <div class="labelled">
        <span aria-hidden="true">What was considered and found</span>
        <LazyRichEditor
          value={findings}
          label="What was considered and found"
          keep={{ session, owner: foiCase.id, form: 'link review' }}
          onChange={(words) => part.soon('findings', (before) => ({ ...before, findings: words }))}
          onLeave={leave}
        />
      </div>
    </Form>
  );
}
