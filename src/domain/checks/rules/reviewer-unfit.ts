import type { Regime } from '../../law/provision.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { ownWords, tells } from '../own-words.ts';
import { sentencesOf } from '../sentences-of.ts';

const finding = findingsOf('reviewer-unfit', 'warns');

const SOURCES: Record<Regime, string> = {
  FOIA: 'FOIA s45 Code, part 5',
  EIR: 'EIR reg 11',
  FOISA: 'FOISA s20; s60 Code',
  EISR: 'EISR reg 16',
};

const REPLY =
  '(?:first |original |initial |earlier |previous |same )?(?:reply|replies|decision|refusal|response|answer|letter|notice|request|handling|case|matter)';
const MADE =
  '(?:prepared|made|took|taken|signed|wrote|written|drafted|sent|dealt with|handled|decided|issued|gave|given|answered|authored|refused|considered|processed|responsible for)';

/** "who also prepared and signed the reply" */
const SAME = {
  says: new RegExp(
    `\\bwho\\b[^.]{0,60}\\b${MADE}\\b[^.]{0,60}\\b${REPLY}\\b|\\b(?:the |an? )?(?:author|decision[- ]maker|writer|signatory) (?:of|on|for|in) (?:the|our|this|that)\\b|\\bthe (?:same (?:officer|person|colleague|manager|team member|member of (?:staff|the team))|officer who|person who)\\b[^.]{0,60}|\\b(?:having|also|had|myself) (?:\\w+ ){0,3}${MADE}\\b[^.]{0,40}\\b${REPLY}\\b|\\bdecision[- ]maker\\b[^.]{0,60}\\b(?:signed|took|made)\\b`,
    'i',
  ),
  unless:
    /\b(?:no part|not (?:been )?(?:involved|the|take|part|make|made|prepare|work|deal|report)|nothing to do|did not|neither|independent|had no|has no|no (?:previous|prior|earlier)|without|other than|different from|senior to|than the (?:officer|person)|another|someone else|fresh to|report to|unconnected)\b/i,
};
/** In what the reviewer writes: "the reply that I gave you". */
const MINE = {
  says: new RegExp(
    `\\bmy (?:own )?(?:first|original|initial|earlier|previous|own) ${REPLY}\\b|\\bmy ${REPLY} (?:of|dated)\\b|\\b(?:reconsider(?:ed)?|review(?:ed)?|look(?:ed)? again at|stand by|confirm|uphold|upheld|maintain|defend|revisit(?:ed)?) my (?:own )?${REPLY}\\b|\\b(?:reply|decision|refusal|response|answer|letter|reasons)\\b (?:that |which )?I (?:had |have |originally |first )?(?:gave|given|sent|made|took|wrote|issued|signed|prepared|drafted)\\b|\\bI (?:myself |originally |first |had |personally |also )+${MADE}\\b|\\bwhen I (?:first )?(?:refused|replied|answered|decided|wrote|dealt|considered|made|took)\\b|\\bI (?:refused|withheld|decided|answered|replied)\\b[^.]{0,60}\\b(?:in|on) (?:my|the) (?:first|original|initial|earlier)`,
    'i',
  ),
  unless: /\bI (?:have |had )?(?:not|never)\b|\bnot (?:made|taken|sent) by me\b|\bhad no part\b/i,
};

/** The outcome of a review by the one who made the first reply, by what is said of the reviewer or what the reviewer says. */
export const reviewerUnfit: Rule = (checked) => {
  const { regime, reply } = checked.content;
  if (reply.kind !== 'review-outcome' || reply.review.outcome === 'no-reply') return [];
  const of = sentencesOf(reply.review.reviewedBy);
  const findings = ownWords(checked, reply.review.findings).filter(({ place }) => place.part === 'reply');
  const isSame =
    of.some((one) => tells(SAME, one)) ||
    findings.some(({ sentences }) => sentences.some((one) => tells(MINE, one)));
  if (!isSame) return [];
  return [
    finding(
      { part: 'reply' },
      {
        problem: 'The review seems to have been done by the one who made the first reply.',
        todo: 'Let somebody review it who had no part in it, or say why nobody else could.',
        source: SOURCES[regime],
      },
    ),
  ];
};
