import type { Item } from '../../letter/facts.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { tells } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('rest-unsaid', 'warns');

const SOURCES = {
  FOIA: 'FOIA ss1(1), 21',
  EIR: 'EIR regs 5(1), 6(1)(b)',
  FOISA: 'FOISA ss1(1), 25(1)',
  EISR: 'EISR regs 5(1), 6(1)(b)',
} as const;

const PUBLISHED =
  '(?:online|web ?sites?|web ?pages?|published|available|portal|register|publication scheme|library|public domain|in our (?:annual )?reports?)';

/** "Most of it is on our website", "later emails have not been put there". What is said here is said of what is published. */
const PART = {
  says: new RegExp(
    `\\b(?:are|is|have|has|were) not (?:yet )?(?:been )?(?:put|published|uploaded|added|posted|included|available|placed) (?:there|on it|online|on the|on our|here)|\\b(?:have|has|are|is) yet to be\\b|\\b(?:most|much|the majority|nearly all|almost all|the bulk|the greater (?:part|number)|a selection|a sample|half|not all|not every(?:thing)?|some but not all) of (?:it|them|this|these|those|that|what|the|our|your|each)\\b|\\b(?:those|such|the ones?) [^.]{0,40}\\b(?:that|which|as) (?:we|it|they|the \\w+) (?:thinks?|considers?|believes?|selects?|chooses?|regards?)\\b|\\b(?:most|much|some of|parts of|many of|the majority|nearly all|almost all|the bulk|the greater part|a good deal|half|the main|largely|mostly|partly|in part|for the most part|a selection|a sample|a number of|several of)\\b[^.]{0,100}\\b${PUBLISHED}\\b|\\b${PUBLISHED}\\b[^.]{0,60}\\b(?:for the most part|mostly|largely|in part|partly)\\b|\\b(?:later|earlier|older|newer|other|others|remaining|remainder|rest|more recent|previous|further|those (?:of|from|before|after|since)|the (?:20\\d\\d|appendices|annexes))\\b[^.]{0,80}\\b(?:(?:have|has|are|is|were|was) not (?:yet )?(?:been )?(?:put|published|there|online|uploaded|added|posted|on (?:the|our)|available|included|placed)|(?:are|is|remain|remains) (?:only )?(?:with|in|kept|held|on)\\b)`,
    'i',
  ),
  unless: /\b(?:some|many) (?:of (?:you|our)|people|browsers)\b/i,
};

/** What becomes of the rest: given, refused, or not held. */
const REST =
  /\b(?:attach(?:ed|ing|ment)?|enclos(?:ed|ing)|below|here(?:with)?|withh(?:e|o)ld|withheld|exempt|refus(?:e|ed|ing)|do not hold|does not hold|not held|no others?|we (?:can|will|are|have|shall) (?:also )?(?:send(?:ing)?|sent|post(?:ed|ing)?|provid(?:e|ed|ing)|giv(?:e|en|ing)|disclos(?:e|ed|ing)|suppl(?:y|ied|ying))|are (?:disclosed|provided|given|supplied)|as follows|not (?:been )?asked for|outside (?:your|the) (?:request|period))\b/i;

/** Information that is said to be had elsewhere, in words by which a part of it is not: the rest is neither given nor refused. */
export const restUnsaid: Rule = ({ items }) =>
  items
    .filter(({ answer, sharedBy, team }) => answer.status === 'elsewhere' && sharedBy[0] === team)
    .filter(leavesRest)
    .map((item) =>
      finding(placeOf(item), {
        problem: 'Only a part is said to be available elsewhere, and nothing says what becomes of the rest.',
        todo: 'Give the rest, or refuse it under an exemption: choose Part, or answer it here.',
        source: SOURCES[item.regime],
      }),
    );

function leavesRest({ answer }: Item): boolean {
  const words = wordsIn(answer.body);
  return !REST.test(words) && sentencesOf(words).some((one) => tells(PART, one));
}
