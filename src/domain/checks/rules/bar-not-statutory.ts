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

/** A committee may shut out the public; what it had before it may be asked for all the same. */
const CLOSED_MEETING =
  /\bSchedule (?:12A|7A)\b|\bsections? (?:100[A-K]|50[A-K])\b(?:\(\d\))?|\b(?:exclud\w+|closed to|shut out|without) (?:the )?(?:press(?: and| or)? (?:the )?)?public\b[^.]{0,80}\b(?:meeting|committee|item|report|considered)\b|\b(?:Part (?:II|2|B)|exempt|confidential|pink) (?:report|agenda|item|paper)s?\b[^.]{0,60}\b(?:committee|meeting|1972|1973)\b/i;

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
  {
    matter: 'closed-meeting',
    of: { FOIA: ['44(1)(a)'], FOISA: ['26(a)'] },
    fails: (claim) => saysIn(claim, CLOSED_MEETING, /\b(?:besides|apart from|not only)\b/i),
    problem:
      'rest on the law by which a meeting may be closed to the public, and that forbids no disclosure under the Act',
    todo: 'Name an enactment that forbids disclosure, or rely on another exemption for the contents.',
    source: {
      FOIA: 'FOIA s44(1)(a); Local Government Act 1972 s100A(4), Sch 12A',
      FOISA: 'FOISA s26(a); Local Government (Scotland) Act 1973 s50A(4), Sch 7A',
    },
  },
];

/** A prohibition on disclosure that no statute makes. */
export const barNotStatutory = conditions('bar-not-statutory', 'warns', ROWS);
