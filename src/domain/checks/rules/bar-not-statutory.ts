import { type Condition, conditions, reasonsOf, saysIn } from '../claim.ts';

const FORBIDS =
  '(?:prohibit\\w*|forbid\\w*|forbad\\w*|forbidden|prevents?|prevented|bars?|barred|bound|binds?|precludes?|precluded|restricts?|restricted|obliges?|obliged|(?:does|do|did) not (?:allow|permit)|not (?:allowed|permitted|free) to|may not)';
const CONTRACT =
  '(?:clauses?|contracts?|contractual\\w*|agreements?|confidentiality (?:clause|agreement|undertaking|terms)|non-disclosure|NDA|undertakings?|promised?|licen[cs]e terms|terms and conditions|polic(?:y|ies)|code of (?:practice|conduct)|guidance|common law|duty of confidence|memorandum of understanding|professional (?:rules|duty|code)|settlement|Data Protection Act(?: 2018)?|UK GDPR|GDPR|protocol|constitution|standing orders)';
const BY_CONTRACT = [
  new RegExp(`\\b${CONTRACT}\\b[^.]{0,100}\\b${FORBIDS}\\b`, 'i'),
  new RegExp(
    `\\b${FORBIDS}\\b[^.]{0,80}\\b(?:by|under|in) (?:the |our |a |an |its |that |this |common )?(?:\\w+ ){0,3}${CONTRACT}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${CONTRACT}\\b[^.]{0,60}\\b(?:neither party|keep|shall|must)\\b[^.]{0,40}\\b(?:disclos\\w*|confiden\\w*|secret)\\b`,
    'i',
  ),
];
const ENACTED =
  /\b(?!Data Protection)(?:[A-Z][\w’-]+ )(?:\([A-Z]\w+\) )?(?:Act|Order|Regulations?|Rules|Measure)\b[^.]{0,40}?\b(?:1[5-9]|20)\d{2}\b|\bRegulation \((?:EU|EC)\)|\bcontempt of court\b/;
const NOT_THE_BAR =
  /Freedom of Information(?: \(Scotland\))? Act \d{4}|Environmental Information Regulations \d{4}|Data Protection Act \d{4}|Public Contracts Regulations \d{4}/g;

const ROWS: readonly Condition[] = [
  {
    matter: 'contract',
    of: { FOIA: ['44(1)(a)'], FOISA: ['26(a)'] },
    fails: (claim) =>
      ENACTED.test(reasonsOf(claim).replace(NOT_THE_BAR, ''))
        ? null
        : saysIn(claim, BY_CONTRACT, /\b(?:not only|besides)\b/i),
    problem: 'rest on a contract, a policy or a duty that is no enactment',
    todo: 'Name the Act or Regulations that forbid disclosure, or rely on another exemption, such as for what was given in confidence.',
    source: { FOIA: 'FOIA s44(1)(a)', FOISA: 'FOISA s26(a)' },
  },
];

/** A prohibition on disclosure that no statute makes. */
export const barNotStatutory = conditions('bar-not-statutory', 'warns', ROWS);
