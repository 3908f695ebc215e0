import type { FoiCase } from '../../domain/case/case.ts';
import type { Regime } from '../../domain/law/provision.ts';
import { UnverifiedMark } from '../controls/unverified-mark.tsx';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { useSession } from '../session/session.ts';
import { keysOf, REVIEW_OUTCOME_NAMES } from '../words/letter-words.ts';
import { Form, TextField } from './fields.tsx';
import { useReplyPart } from './reply-part.ts';
import { AskedInTime, FirstReplyOf, ReviewAskedOn } from './review-asked-on.tsx';

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
  const { outcome, findings, firstSaid } = foiCase.reply.review;
  const declined = outcome === 'declined-late';
  const considered = declined ? 'Why it is not reviewed all the same' : 'What was considered and found';
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
          <FirstReplyOf foiCase={foiCase} />
          <AskedInTime foiCase={foiCase} />
          <TextField
            label="In it we …"
            placeholder="refused Q1 under section 43(2)"
            value={firstSaid}
            onText={(text) => part.soon('firstSaid', (before) => ({ ...before, firstSaid: text }))}
            onLeave={leave}
          />
        </>
      )}
      {declined ? <Declined regime={foiCase.regime} /> : <WhatWasFound foiCase={foiCase} />}
      <div class="labelled">
        <span aria-hidden="true">{considered}</span>
        <LazyRichEditor
          value={findings}
          label={considered}
          keep={{ session, owner: foiCase.id, form: 'link review' }}
          onChange={(words) => part.soon('findings', (before) => ({ ...before, findings: words }))}
          onLeave={leave}
        />
      </div>
    </Form>
  );
}

/** Who reviewed it, and what was not met. */
function WhatWasFound({ foiCase }: { readonly foiCase: FoiCase }) {
  const session = useSession();
  const { reviewedBy, breach } = foiCase.reply.review;
  const part = useReplyPart(session, 'review');
  const leave = () => void session.flush();
  return (
    <>
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
    </>
  );
}

/** What the law says of a review that was asked for too late, and what of it was not read in its source. */
const LATE: Readonly<Record<Regime, { readonly law: string; readonly toCheck: string | null }>> = {
  FOIA: {
    law: 'The Act has no time for it; the 40 working days are good practice (s45 Code). The letter says that the regulator need not decide where your procedure was not gone through (s50(2)(a)).',
    toCheck: 'the Code’s own words on late requests for review.',
  },
  EIR: {
    law: 'The 40 working days run from the day on which the requester believes that you failed (reg 11(2)). The letter counts from the first reply.',
    toCheck: null,
  },
  FOISA: {
    law: 'You may take a late one if you consider it appropriate (s20(6)), so say that you considered it.',
    toCheck: 'whether the Commissioner takes up an application where no review was done for this reason.',
  },
  EISR: {
    law: 'The 40 working days run from the decision, or from when there should have been one (reg 16(2)).',
    toCheck: 'whether the Commissioner takes up an application where no review was done for this reason.',
  },
};

function Declined({ regime }: { readonly regime: Regime }) {
  const { law, toCheck } = LATE[regime];
  return (
    <p class="small quiet">
      {law} <UnverifiedMark toCheck={toCheck} />
    </p>
  );
}
