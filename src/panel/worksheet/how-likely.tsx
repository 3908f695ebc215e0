import type { FoiCase } from '../../domain/case/case.ts';
import type { Reasoned } from '../../domain/clauses/reasons-for.ts';
import { findProvision, likelihoodsOf } from '../../domain/law/find.ts';
import { citedBy, claimingOf, likelihoodsChosen } from '../../domain/worksheet/written.ts';
import { useSession } from '../session/session.ts';
import { LIKELIHOOD_NAMES } from '../words/exemption-words.ts';

type HowLikelyProps = { readonly foiCase: FoiCase; readonly claim: Reasoned };

/** The likelihood of the harm, for every answer that claims the exemption; nothing where the law asks for no harm. */
export function HowLikely({ foiCase, claim }: HowLikelyProps) {
  const session = useSession();
  const { regime, provision } = citedBy(foiCase, claim);
  const law = findProvision(regime, provision);
  const possible = law === undefined ? [] : likelihoodsOf(law);
  if (possible.length === 0 || claimingOf(foiCase, claim).length === 0) return null;
  if (possible.length === 1)
    return (
      <section class="slot">
        <h3 class="slot-question">How likely is it?</h3>
        <p class="small quiet">
          The Regulations ask for one degree: that it “would” happen, which is more likely than not.
        </p>
      </section>
    );
  const chosen = likelihoodsChosen(foiCase, claim);
  const value = chosen.length === 1 ? (chosen[0] ?? '') : '';
  const set = (word: string) => {
    const likelihood = possible.find((one) => one === word) ?? null;
    return session.act({ kind: 'set-likelihoods', ...claim, likelihood });
  };
  return (
    <label class="slot">
      <span class="slot-question">How likely is it?</span>
      <span class="small quiet">
        “Would” is more likely than not. “Would be likely to” is less, but a real and significant risk.
      </span>
      <select
        class="field"
        aria-invalid={value === ''}
        value={value}
        onChange={(event) => void set(event.currentTarget.value)}
      >
        {value === '' ? (
          <option value="">{chosen.length > 1 ? 'Not the same in all answers' : 'Choose'}</option>
        ) : null}
        {possible.map((one) => (
          <option key={one} value={one}>
            {LIKELIHOOD_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
