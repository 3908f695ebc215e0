import type { FoiCase } from '../../domain/case/case.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { sentOn } from '../../domain/letter/earlier.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { useSession } from '../session/session.ts';
import { StoredDay } from '../session/stored-day.tsx';
import { keysOf, REVIEW_OUTCOME_NAMES } from '../words/letter-words.ts';
import { Form, TextField } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';
import { ReviewAskedOn } from './review-asked-on.tsx';

/** How a failure that was found is named, for example. */
const BREACHES: Readonly<Record<Regime, string>> = {
  FOIA: 'section 17(1)(b), as we did not name the exemption',
  EIR: 'regulation 14(3), as we gave no reasons',
  FOISA: 'section 16(1), as we gave no reasons',
  EISR: 'regulation 13, as we gave no reasons',
};

/** What an internal review was asked for and what it found; the answers below are those that hold after it. */
export function ReviewForm({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const { outcome, findings, firstSaid, reviewedBy, breach } = foiCase.reply.review;
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
      {outcome === 'no-reply' ? null : (
        <>
          <StoredDay
            label="First reply of"
            owner={foiCase.id}
            form="first reply of"
            stored={sentOn(foiCase, 'response')}
            store={(day) => part.now((before) => ({ ...before, firstOn: day }))}
            min={foiCase.receivedOn ?? undefined}
          />
          <TextField
            label="In it we …"
            placeholder="refused Q1 under section 43(2)"
            value={firstSaid}
            onText={(text) => part.soon('firstSaid', (before) => ({ ...before, firstSaid: text }))}
            onLeave={leave}
          />
        </>
      )}
      <TextField
        label="Reviewed by"
        placeholder="the Head of Legal, who had no part in the first reply"
        value={reviewedBy}
        onText={(text) => part.soon('reviewedBy', (before) => ({ ...before, reviewedBy: text }))}
        onLeave={leave}
      />
      <TextField
        label="We did not meet …"
        placeholder={BREACHES[foiCase.regime]}
        value={breach}
        onText={(text) => part.soon('breach', (before) => ({ ...before, breach: text }))}
        onLeave={leave}
      />
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
