import { citationInText } from '../../law/citation.ts';
import { isEnvironmental } from '../../law/provision.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('regulations-unanswered', 'warns');

const PROVISIONS = { FOIA: /^39/, FOISA: /^39\(2\)/ } as const;

/** That the request was, or is being, dealt with under the Regulations. */
const DEALT =
  /\b(?:have|has|are|is|was|were|been|we)\b[^.]{0,40}\b(?:dealt with|dealing with|handled|handling|considered|considering|answered|answering|responded|treated|treating|processed|processing|refused|disclosed|provided|withheld|reply|replied)\b[^.]{0,100}\b(?:Regulations|EIRs?|EISRs?)\b|\b(?:under|by) (?:regulation|reg\.?) (?:[5-9]|1[0-4])\b|\bunder (?:the|those|these) (?:Environmental Information (?:\(Scotland\) )?)?(?:Regulations|EIRs?)\b[^.]{0,80}\b(?:below|attached|separately|today|in this letter|as follows|follows)\b/i;
const NOT_YET =
  /\b(?:not|never|no)\b[^.]{0,40}\b(?:considered|dealt|handled|answered|looked|assessed|treated|processed)\b|\b(?:new|fresh|further|separate|another) request\b|\b(?:ask|apply|write)(?: to us)? again\b|\bif you (?:would like|wish|want)\b|\bresubmit\b|\byou (?:may|can|could|should|need to|must) (?:\w+ )?(?:make|submit|send|ask|apply)\b/i;

/**
 * Environmental information exempted from the Act (FOIA s39, FOISA s39(2)) and left at that: the same request is one under the
 * Regulations, and is answered under them without being made again.
 */
export const regulationsUnanswered: Rule = (checked) =>
  checked.citations
    .filter(({ claimed, regime, provision, kind }) => {
      if (regime !== 'FOIA' && regime !== 'FOISA') return false;
      return claimed && kind === 'exemption' && PROVISIONS[regime].test(provision);
    })
    .flatMap((citation) => {
      const item = firstCiting(checked, citation);
      if (item === undefined || checked.items.some(({ regime }) => isEnvironmental(regime))) return [];
      const words = [wordsFor(checked, citation), wordsIn(item.answer.body), ...others(checked)].join('\n');
      const sentences = sentencesOf(words);
      const isPutOff = sentences.some((one) => NOT_YET.test(one) && !/\bnot environmental\b/i.test(one));
      if (!isPutOff && sentences.some((one) => DEALT.test(one))) return [];
      return [
        finding(placeOf(item), {
          problem: `${citationInText(citation).replace(/^s/, 'S')} is claimed, and nothing answers the request under the Regulations.`,
          todo: 'Put the question under the Environmental Information Regulations and answer it under them in this letter.',
          source: citation.regime === 'FOIA' ? 'FOIA s39(1)' : 'FOISA s39(2)',
        }),
      ];
    });

function others({ paragraphs }: Parameters<Rule>[0]): readonly string[] {
  return paragraphs.filter(({ clause }) => clause.serves.length === 0).map(({ words }) => words);
}
