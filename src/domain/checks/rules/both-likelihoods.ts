import { serves } from '../../letter/attached.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { placedClauses, saidPlaceOf } from '../said.ts';

const finding = findingsOf('both-likelihoods', 'warns');

/** "is likely to or would", "would or would be likely to". The statute's own "would, or would be likely to," is a quotation. */
const BOTH =
  /\b(?:likely to,? or would(?! be likely)|would or (?:would )?be likely to|would or is likely to)\b/i;

/** Reasons that claim both degrees of likelihood: which one it is decides how much weight the harm has. */
export const bothLikelihoods: Rule = (checked) =>
  placedClauses(checked)
    .filter(({ words }) => BOTH.test(words))
    .filter(({ clause }) => checked.citations.some((c) => c.law?.test === 'harm' && serves(clause, c)))
    .map((placed) =>
      finding(saidPlaceOf(placed), {
        problem: 'The reasons claim two likelihoods at once.',
        todo: 'Say either “would” or “would be likely to”, as you chose it for the exemption.',
        source: 'ICO guidance, the prejudice test',
      }),
    );
