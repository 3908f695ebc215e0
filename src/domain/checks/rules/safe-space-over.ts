import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import { isOneOf, rulesOnReasons, sentenceWith } from '../reasons-of.ts';

const OF = {
  FOIA: ['35(1)(a)', '35(1)(b)', '35(1)(d)', '36(2)(b)', '36(2)(c)'],
  EIR: ['12(4)(d)', '12(4)(e)'],
  FOISA: ['29(1)', '30(b)', '30(c)'],
  EISR: ['10(4)(d)', '10(4)(e)'],
} as const;

/** A private space, and what it is for while something is open. */
const SPACE: readonly RegExp[] = [
  /\b(?:safe|private|thinking|protected|policy|deliberati\w{2,3}|confidential|free|quiet) (?:thinking |policy )?(?:spaces?|rooms?)\b|\b(?:space|room|time) (?:in which )?(?:to|for) (?:think\w{0,3}|deliberat\w{1,4}|debate|develop|consider|reach|weigh|explore|test|work)\b/i,
  /\b(?:are|is) (?:still |yet )(?:\w{1,12} )?(?:decid|weigh|consider|think|deliberat|work|debat|choos|discuss|develop|mak)\w{0,6}\b/i,
  /\bwhile (?:\w{1,15} ){1,4}(?:is|are) (?:still |being |yet )?(?:decid|weigh|consider|think|deliberat|work|debat|choos|discuss|develop|made|mak|formulat|consider)\w{0,6}\b/i,
  /\b(?:before|until) (?:\w{1,12} ){0,3}(?:decision|decid\w{1,3}|settle\w{0,1}|choice|mind)\b/i,
  /\b(?:lobby\w{0,4}|premature\w{0,2}|pre-?empt\w{0,3}|distract\w{0,4}|close off options?|options (?:yet )?to be weighed|undue (?:pressure|influence)|outside (?:pressure|interference))\b/i,
];

const THING =
  '(?:decisions?|polic(?:y|ies)|matters?|choices?|options?|schemes?|strateg(?:y|ies)|plans?|proposals?|projects?|reviews?|ministers?|secretary of state|cabinet|council|board|committee|regulations|works?|closure|project|reorganisation|consultation|programme|bill|act|order|contract|building|site|road|centre|school|ward|trees?|limes?)';
const DONE =
  '(?:taken|made|announced|adopted|approved|agreed|settled|decided|implemented|carried out|completed|concluded|published|confirmed|chosen|closed|ended|finished|finalised|passed|enacted|ratified|signed|demolished|felled|built|opened|sold|reached)';

const OVER: readonly RegExp[] = [
  new RegExp(
    `\\b${THING}\\b[^.]{0,60}\\b(?:was|were|has been|have been|had been)\\b[^.]{0,30}\\b${DONE}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${THING}\\b[^.]{0,20}\\b(?:took|made|announced|adopted|approved|chose|decided|agreed|settled|resolved|confirmed|voted)\\b[^.]{0,80}\\b(?:20\\d\\d|last (?:year|month|spring|summer|autumn|winter)|decision|option)\\b`,
    'i',
  ),
  /\b(?:came|come|been|is|are|was) (?:into|in) (?:force|effect|operation|use)\b|\b(?:took|taken) effect\b|\bhas been (?:paying|running|operating|open|working)\b/i,
];

const CLOSED =
  /\b(?:no|not) (?:further )?(?:change|decision|review|revision|work)\w{0,1}\b[^.]{0,30}\b(?:planned|remains?|intended|outstanding|to be (?:made|taken)|expected|proposed)\b|\b(?:nothing|none|no \w{1,15}) (?:is |was )?(?:left|remains?|outstanding) (?:to (?:be )?(?:decide|settle)d?|open|undecided)\b/i;

/** The choice itself is still ahead; "still deciding" is what the space claims, and says nothing of that. */
const OPEN =
  /\b(?:undecided|not (?:yet )?(?:been )?(?:decided|settled|taken|made|final|closed)|no (?:final )?(?:decision|view|choice|option) (?:has|had)|have not decided|nothing has been (?:decided|settled)|(?:has|have) (?:yet|still) to (?:be )?(?:decide|choose|agree|settle|approve|report|meet|made|vote)|(?:decision|choice|vote|outcome|conclusion)\b[^.]{0,40}\b(?:is|are|will be) (?:expected|due|to be (?:taken|made)|open|awaited|taken (?:in|on|by)|made (?:in|on|by))|(?:meets?|decides?|vote|chooses?|choose|decide)\b[^.]{0,20}\b(?:on|in|by) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)|(?:sessions?|meetings?|phases?|stages?) (?:is|are) still to|next (?:phase|stage)|until (?:\w{1,12} ){0,3}(?:January|February|March|April|May|June|July|August|September|October|November|December)|in principle|before (?:anything|it|they|the \w{1,12}) (?:is|are) (?:settled|decided|taken|made)|until (?:it is taken|the review reports)|is yet to|consultation (?:is planned|opens|closes|runs))\b/i;

/** A safe space for a decision that the letter says has been taken: the interest in it wanes then. */
export const safeSpaceOver = rulesOnReasons('safe-space-over', 'warns', ({ citation, said, answered }) => {
  if (!isOneOf(citation, OF) || citation.kind === 'ncnd') return null;
  const against = said.filter(({ placed }) => !['factors-for', 'advice'].includes(placed.clause.role));
  const space = sentenceWith(against, SPACE, /\b(?:no longer|wane[sd]?|passed|gone)\b/i);
  if (space === undefined) return null;
  const all = [...against.map(({ words }) => words), ...answered];
  if (all.some((words) => OPEN.test(words))) return null;
  if (!all.some(isOver)) return null;
  return {
    matter: 'over',
    at: space.placed,
    problem: `The reasons for ${citationInText(citation)} claim a safe space for a decision that, as the letter says, has been taken.`,
    todo: 'Say why it matters after the decision, or disclose it.',
    source: SOURCES[citation.regime],
  };
});

function isOver(words: string): boolean {
  if (/\b(?:if|when|once|until|will|would|before)\b/i.test(words)) return false;
  if (CLOSED.test(words)) return true;
  return OVER.some((one) => one.test(words)) && !/\b(?:no|not|nothing|never|none|neither|yet)\b/i.test(words);
}

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s2(2)(b); DfES v Information Commissioner, EA/2006/0006',
  EIR: 'EIR reg 12(1)(b)',
  FOISA: 'FOISA s2(1)(b)',
  EISR: 'EISR reg 10(1)(b)',
};
