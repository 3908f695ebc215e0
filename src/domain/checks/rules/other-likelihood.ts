import type { Likelihood } from '../../law/provision.ts';
import { likelihoodFor, serves } from '../../letter/attached.ts';
import { type Checked, findingsOf, type Placed, type Rule } from '../finding.ts';
import { placedClauses, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { lawsOfParagraph, sourceUnder } from '../sources.ts';

const finding = findingsOf('other-likelihood', 'warns');

const WOULD =
  /\bwould (?:otherwise |substantially |also |clearly |thereby )?(?:prejudice|inhibit|endanger)\b/i;
const LIKELY =
  /\b(?:would|is|are) (?:also )?(?:be )?likely to (?:otherwise |substantially )?(?:prejudice|inhibit|endanger)\b/i;
/** Both at once is a finding of its own (`bothLikelihoods`). */
const LESS =
  /\b(?:could|might|may) (?:otherwise |substantially |also |well )?(?:prejudice|inhibit|endanger|adversely affect)\b/i;

/** What is less than more likely than not. */
const NO_MORE_THAN_RISK =
  /\b(?:not|never|without|rather than|less than)\b[^.]{0,30}\b(?:more (?:probable|likely) than not|on the balance of probabilit\w+|a probability)\b/i;

/** The test as such, or one that others named. */
const IN_GENERAL = /\b(?:whether|if|unless|test)\b|\blikely to,? or would\b|\bwould or\b/i;

const SAYS: Record<Likelihood, string> = {
  would: 'disclosure “would” do the harm',
  'would-be-likely': 'disclosure “would be likely to” do the harm',
};

/**
 * Reasons that claim another likelihood than was chosen, or less than the law asks: which one it is decides what must be
 * shown, and how much weight the harm has.
 */
export const otherLikelihood: Rule = (checked) =>
  placedClauses(checked).flatMap((placed) => {
    const chosen = chosenFor(checked, placed);
    const sentences = sentencesOf(placed.words).filter((one) => !IN_GENERAL.test(one));
    const problem = chosen.size === 0 ? null : (riskIn(placed.words, chosen) ?? problemIn(sentences, chosen));
    if (problem === null) return [];
    return [
      finding(saidPlaceOf(placed), {
        problem,
        todo: 'Say what was chosen for the exemption, or choose what the reasons say.',
        source: sourceUnder(lawsOfParagraph(checked, placed), SOURCES),
      }),
    ];
  });

const SOURCES = {
  FOIA: 'ICO guidance, the prejudice test',
  EIR: 'EIR reg 12(5)',
  FOISA: 'FOISA s16(1)(d)',
  EISR: 'EISR reg 10(5)',
} as const;

function chosenFor(checked: Checked, { clause }: Placed): ReadonlySet<Likelihood> {
  const served = checked.citations.filter((one) => one.law?.test === 'harm' && serves(clause, one));
  return new Set(served.flatMap((citation) => likelihoodFor(checked, citation) ?? []));
}

/** “Would” is more likely than not. */
function riskIn(words: string, chosen: ReadonlySet<Likelihood>): string | null {
  const [only] = chosen;
  return only === 'would' && sentencesOf(words).some((one) => NO_MORE_THAN_RISK.test(one))
    ? 'The reasons say that the harm is not more likely than not, and “would” is claimed.'
    : null;
}

function problemIn(sentences: readonly string[], chosen: ReadonlySet<Likelihood>): string | null {
  const [only] = chosen;
  const claims = (pattern: RegExp, other: RegExp) =>
    sentences.some((one) => pattern.test(one) && !other.test(one));
  if (sentences.some((one) => LESS.test(one)))
    return 'The reasons say that disclosure “could”, “might” or “may” do the harm, which is less than the law asks.';
  if (chosen.size > 1 || only === undefined) return null;
  const isOther = only === 'would' ? claims(LIKELY, WOULD) : claims(WOULD, LIKELY);
  const said: Likelihood = only === 'would' ? 'would-be-likely' : 'would';
  return isOther ? `The reasons say that ${SAYS[said]}, and the other likelihood is claimed.` : null;
}
