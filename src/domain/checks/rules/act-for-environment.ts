import { citesCost } from '../../letter/cost.ts';
import type { Item } from '../../letter/facts.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { namesEnvironment } from '../words/environment.ts';

const warning = findingsOf('act-for-environment', 'warns');
/** What would cost too much to find is mostly records of many kinds. */
const hint = findingsOf('act-for-environment', 'hint');

const SOURCES = {
  FOIA: 'FOIA s39(1)',
  FOISA: 'FOISA s39(2)',
} as const;

/** Words of these that mean something else: a flood of calls, trees of a family, waste of money. */
const OTHER =
  /\b(?:grants?|communications plan|exercise|contracts?|tenders?|bids?|bidders?|procur\w+|invoices?|framework agreement|recruitment)\b|\bflood(?:s|ed)? of\b|\bflooded with (?:calls|requests|e-?mails)|\bfamily trees?\b|\bdecision trees?\b|\bwaste of (?:money|time)\b|\bplanning application fees?\b|\b(?:staff|employees|officers|salar(?:y|ies)|sick(?:ness)?|absence|training(?! ground| area| camp)|grievance|disciplinary) |\bsolar panels? (?:fraud|mis-?selling)\b|\binsurance claims?\b|\bbats? (?:and|&) balls?\b/i;

/**
 * Environmental information that is withheld, or refused for its cost, under the Act: the Regulations have exceptions of their own,
 * with a presumption for disclosure and no limit of cost. What is given may be given under either.
 */
export const actForEnvironment: Rule = ({ items }) =>
  items
    .filter(({ sharedBy, team }) => sharedBy[0] === team)
    .filter(isRefusedUnderAct)
    .flatMap((item) => {
      const { regime } = item;
      if (regime !== 'FOIA' && regime !== 'FOISA') return [];
      const finding = isForCost(item) ? hint : warning;
      return [
        finding(placeOf(item), {
          problem: 'The question seems to be for environmental information, and it is refused under the Act.',
          todo: 'Deal with it under the Environmental Information Regulations, or say why it is not environmental.',
          source: SOURCES[regime],
        }),
      ];
    });

function isForCost({ citations }: Item): boolean {
  return citations.filter(({ claimed }) => claimed).every(citesCost);
}

function isRefusedUnderAct({ regime, citations, question, answer }: Item): boolean {
  const refusing = citations.filter(
    ({ claimed, kind }) => claimed && (kind === 'exemption' || kind === 'ground'),
  );
  // Privilege and personal data are judged alike under both; s39 itself hands it over; s14 is judged by what is asked of us, and not by what it is about.
  if (
    refusing.length === 0 ||
    refusing.every(({ provision }) => /^(?:14|21|25|40|38|42|36\(1\))/.test(provision))
  )
    return false;
  if (refusing.some(({ provision }) => provision.startsWith('39')) && regime === 'FOIA') return false;
  if (refusing.some(({ provision }) => provision === '39(2)')) return false;
  const about = [question.text, answer.what, ...refusing.map(({ what }) => what)].join('\n');
  return namesEnvironment(about) && !OTHER.test(about);
}
