import { citesCost } from '../../letter/cost.ts';
import { findingsOf, markOf, type Rule } from '../finding.ts';
import { clausesServing, saidPlaceOf } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';

const finding = findingsOf('estimate-counts-redaction', 'warns');

const EXEMPTIONS =
  /\b(?:consider|check|decid|review|read|look|assess|judg|weigh)\w{0,4} (?:\w+ ){0,8}(?:exempt\w*|may be (?:disclosed|released)|should be (?:disclosed|withheld)|public interest)|\bdecid\w* (?:what|which|whether)\b[^.]{0,40}\b(?:releas|disclos|given out|sent|withh|made public)\w*|\bexempt (?:passages?|material|parts?|information|content)\b|\bsensitiv(?:e|ity) (?:review|check|passages?|material)\b/i;
const REDACTS =
  /\bredact|\b(?:black|blank|block|cross|ink|paint|edit|mask|cut|strip)\w{0,4} (?:\w+ ){0,4}out\b|\b(?:remov|strip|delet|obscur|mask|blank|cover)\w{0,4} (?:\w+ ){0,5}(?:names?|personal|identif\w+|addresses|private|confidential|third[- ]part)|\btak(?:e|ing) out (?:the )?(?:names|personal)|\banonymi[sz]|\bsanitis|\bpixelat|\bblur/i;
const LEFT_OUT = /\b(?:not|no|without|excluding|leaves?|left|other than|nor)\b/i;

/**
 * Time for redaction, or for thinking about exemptions, in an estimate: under FOIA only finding out whether it is held, locating,
 * retrieving and extracting count (SI 2004/3244 reg 4(3); Chief Constable of South Yorkshire [2011] EWHC 44 (Admin)). FOISA leaves
 * out the decision whether to provide (SSI 2004/467 reg 3(2)(a)).
 */
export const estimateCountsRedaction: Rule = (checked) => {
  const [cited] = checked.citations.filter(citesCost);
  if (cited === undefined) return [];
  const counts = COUNTED[cited.regime];
  const lines = (checked.content.reply.estimate?.lines ?? []).filter(({ what }) => counts(what));
  const clauses = clausesServing(checked, cited).filter(({ words }) => sentencesOf(words).some(counts));
  return [
    ...lines.map(({ what }) => ({ part: 'reply', matter: markOf(what) }) as const),
    ...clauses.map(saidPlaceOf),
  ].map((place) =>
    finding(place, {
      problem:
        'The estimate seems to count time for redaction or for considering exemptions, which does not count.',
      todo: 'Take it out of the estimate, and see whether the limit is still exceeded.',
      source: cited.regime === 'FOIA' ? 'SI 2004/3244 reg 4(3)' : 'SSI 2004/467 reg 3(2)(a)',
    }),
  );
};

const COUNTED = {
  FOIA: (words: string) => (REDACTS.test(words) || EXEMPTIONS.test(words)) && !LEFT_OUT.test(words),
  FOISA: (words: string) => EXEMPTIONS.test(words) && !LEFT_OUT.test(words),
} as const;
