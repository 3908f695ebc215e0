import { citesCost } from '../../letter/cost.ts';
import { findingsOf, markOf, type Rule } from '../finding.ts';
import { clausesServing, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';

const finding = findingsOf('estimate-counts-redaction', 'warns');

const REDACTS =
  /\bredact|\bblack(?:ing|ed)? out\b|\btak(?:e|ing) out (?:the )?(?:names|personal)|\b(?:consider|check|decid|review)\w{0,3} (?:\w+ ){0,5}exempt/i;
const LEFT_OUT = /\b(?:not|no|without|excluding|leaves?|left|other than|nor)\b/i;

/**
 * Time for redaction, or for thinking about exemptions, in the estimate of FOIA s12: only finding out whether it is held,
 * locating, retrieving and extracting count (SI 2004/3244 reg 4(3); Chief Constable of South Yorkshire [2011] EWHC 44 (Admin)).
 */
export const estimateCountsRedaction: Rule = (checked) => {
  const cited = checked.citations.filter((one) => citesCost(one) && one.regime === 'FOIA');
  if (cited.length === 0) return [];
  const lines = (checked.content.reply.estimate?.lines ?? []).filter(({ what }) => counts(what));
  const clauses = cited.flatMap((citation) =>
    clausesServing(checked, citation).filter(({ words }) => sentencesOf(words).some(counts)),
  );
  return [
    ...lines.map(({ what }) => ({ part: 'reply', matter: markOf(what) }) as const),
    ...clauses.map(saidPlaceOf),
  ].map((place) =>
    finding(place, {
      problem:
        'The estimate seems to count time for redaction or for considering exemptions, which does not count.',
      todo: 'Take it out of the estimate, and see whether the limit is still exceeded.',
      source: 'SI 2004/3244 reg 4(3)',
    }),
  );
};

function counts(words: string): boolean {
  return REDACTS.test(words) && !LEFT_OUT.test(words);
}
