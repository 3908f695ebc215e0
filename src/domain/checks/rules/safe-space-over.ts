import { citationInText } from '../../law/citation.ts';
import type { IsoDate } from '../../law/dates.ts';
import type { Regime } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import type { Checked } from '../finding.ts';
import { isOneOf } from '../provisions-with.ts';
import { rulesOnReasons, sentenceWith } from '../reasons-of.ts';
import { sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { speaksOf } from '../words/same-thing.ts';
import { isStillOpen } from '../words/still-open.ts';
import { wordsIn } from '../words-in.ts';

const OF = {
  FOIA: ['35(1)(a)', '35(1)(b)', '35(1)(d)', '36(2)(b)', '36(2)(c)'],
  EIR: ['12(4)(e)'],
  FOISA: ['29(1)', '30(b)', '30(c)'],
  EISR: ['10(4)(e)'],
} as const;

/** A private space, and what it is for while something is open. */
const SPACE: readonly RegExp[] = [
  /\bthink aloud\b|\bprocess of (?:deciding|making|reaching|choosing)\b|\b(?:time|room) and (?:space|room|time)\b|\b(?:pressure|interference|influence) from outside\b/i,
  /\b(?:before|until|while|as) (?:they|it|he|she|we|ministers|members|officers|officials|governors|trustees|directors)\b[^.]{0,20}\b(?:reach|settle|decide|choose|conclude|make up|come to|agree)\w{0,3}\b/i,
  /\bwhile (?:the|that|this|a) \w{1,15} is (?:still |yet )?(?:being )?(?:made|taken|open|considered|weighed|decided|discussed|debated|worked out|formed)\b/i,
  /\b(?:safe|private|thinking|protected|policy|deliberati\w{2,3}|confidential|free|quiet) (?:thinking |policy )?(?:spaces?|rooms?)\b|\b(?:space|room|time) (?:in which )?(?:to|for) (?:think\w{0,3}|deliberat\w{1,4}|debate|develop|consider|reach|weigh|explore|test|work)\b/i,
  /\b(?:are|is) (?:still |yet )(?:\w{1,12} )?(?:decid|weigh|consider|think|deliberat|work|debat|choos|discuss|develop|mak)\w{0,6}\b/i,
  /\bwhile (?:\w{1,15} ){1,4}(?:is|are) (?:still |being |yet )?(?:decid|weigh|consider|think|deliberat|work|debat|choos|discuss|develop|made|mak|formulat|consider)\w{0,6}\b/i,
  /\b(?:before|until) (?:\w{1,12} ){0,3}(?:decision|decid\w{1,3}|settle\w{0,1}|choice|mind)\b/i,
  /\b(?:lobby\w{0,4}|premature\w{0,2}|pre-?empt\w{0,3}|distract\w{0,4}|close off options?|options (?:yet )?to be weighed|undue (?:pressure|influence)|outside (?:pressure|interference))\b/i,
];

const DONE =
  '(?:taken|made|announced|adopted|approved|agreed|settled|decided|implemented|carried out|completed|concluded|confirmed|chosen|closed|ended|finished|finalised|passed|enacted|ratified|signed|demolished|felled|built|opened|sold|brought in|introduced|fixed|laid|launched|replaced|abolished|merged|rolled out|put in place|put into (?:effect|practice)|awarded|appointed|dismissed|accepted|rejected|abandoned|dropped|withdrawn|moved)';
const DATED = '(?:20\\d\\d|last (?:year|month|week|spring|summer|autumn|winter)|(?:months|years|weeks) ago)';

/** Something was done, on a day that is named. */
const OVER: readonly RegExp[] = [
  new RegExp(
    `\\b(?:was|were|has been|have been|had been)\\b[^.]{0,40}\\b${DONE}\\b[^.]{0,60}\\b${DATED}`,
    'i',
  ),
  new RegExp(`\\b${DATED}\\b[^.]{0,60}\\b(?:was|were|has been|have been)\\b[^.]{0,30}\\b${DONE}\\b`, 'i'),
  new RegExp(
    `\\b(?:took|made|announced|adopted|approved|chose|decided|agreed|settled|resolved|confirmed|voted|introduced|closed|signed|passed|accepted|rejected|opted)\\b[^.]{0,80}\\b${DATED}`,
    'i',
  ),
  /\b(?:decisions?|polic(?:y|ies)|choice|matter|option|outcome)\b[^.]{0,30}\b(?:(?:was|were|has been|have been|had been)\b[^.]{0,20}\b(?:taken|made|announced|adopted|approved|agreed|settled|decided|implemented|closed)|is (?:now |already )?(?:final|public|over|closed|settled|behind us))\b/i,
  /\b(?:came|come|been|is|are|was) (?:into|in) (?:force|effect|operation|use)\b|\b(?:took|taken) effect\b|\bhas been (?:paying|running|operating|open|working|worked|closed|used)\b/i,
];

const CLOSED =
  /\b(?:no|not) (?:further )?(?:change|decision|review|revision|work)\w{0,1}\b[^.]{0,30}\b(?:planned|remains?|intended|outstanding|to be (?:made|taken)|expected|proposed)\b|\b(?:nothing|none|no \w{1,15}) (?:is |was )?(?:left|remains?|outstanding) (?:to (?:be )?(?:decide|settle)d?|open|undecided)\b/i;

/** The choice itself is still ahead; "still deciding" is what the space claims, and says nothing of that. */
const OPEN =
  /\b(?:undecided|not (?:yet )?(?:been )?(?:decided|settled|taken|made|final|closed)|no (?:final )?(?:decision|view|choice|option) (?:has|had)|have not decided|nothing has been (?:decided|settled)|(?:has|have) (?:yet|still) to (?:be )?(?:decide|choose|agree|settle|approve|report|meet|made|vote)|(?:decision|choice|vote|outcome|conclusion)\b[^.]{0,40}\b(?:is|are|will be) (?:expected|due|to be (?:taken|made)|open|awaited|taken (?:in|on|by)|made (?:in|on|by))|(?:meets?|decides?|vote|chooses?|choose|decide)\b[^.]{0,20}\b(?:on|in|by) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)|(?:sessions?|meetings?|phases?|stages?) (?:is|are) still to|next (?:phase|stage)|until (?:\w{1,12} ){0,3}(?:January|February|March|April|May|June|July|August|September|October|November|December)|in principle|(?:is|are|has|have|was|were|will|still) (?:yet |still )?to be (?:decided|taken|made|settled|chosen|agreed)|(?:case|matter|question|issue|choice|decision) (?:is|remains|are) (?:still |yet )?(?:open|live)|before (?:anything|it|they|the \w{1,12}) (?:is|are) (?:settled|decided|taken|made)|until (?:it is taken|the review reports)|is yet to|consultation (?:is planned|opens|closes|runs))\b/i;

/** A private space, in other words: what is sheltered, and for what. */
const SHELTER =
  /\b(?:safe|private|protected|shelter\w{0,4}|thinking|deliberati\w{2,3}|confidential|undisturbed|quiet|closed|secluded|breathing|shielded|secure|uninhibited|unhurried|policy[- ]making)\b[^.]{0,25}\b(?:spaces?|rooms?|periods?|times?|areas?|environments?|settings?|forums?|places?|processe?s?|spheres?|stages?|climates?|atmospheres?|circles?)\b|\b(?:shelter\w{0,4}|shield\w{0,3}|protected|safe|free|away|insulated|out of|removed|without) (?:from )?(?:the )?(?:\w{1,12} )?(?:glare|gaze|eyes?|view|scrutiny|lobby\w{0,4}|pressure|interference|publicity|noise|spotlight|distraction\w?|headlines|clamour|attention)\b|\b(?:behind closed doors|half-formed|change course|held to (?:an? |their |its )?(?:early|earlier|first)\w*|committing themselves|in public view|unfinished (?:process|thinking|debate)|unformed|undeveloped thoughts|out loud|think(?:ing)? the unthinkable|blue[- ]sky)\b|\b(?:spaces?|rooms?|places?|shelter|privacy|seclusion|freedom|quiet)\b[^.]{0,30}\b(?:think\w{0,3}|deliberat\w{1,4}|debat\w{1,3}|develop\w{0,3}|consider\w{0,3}|reach\w{0,3}|weigh\w{0,3}|explor\w{1,3}|test\w{0,3}|work\w{0,3}|argu\w{1,3}|discuss\w{0,3}|disagree|make up|change|decid\w{1,3}|form\w{0,3}|settl\w{1,3}|try)\b/i;

/** A safe space for a decision that has been taken, or of which nothing says that it is still to be taken: the interest wanes then. */
export const safeSpaceOver = rulesOnReasons(
  'safe-space-over',
  'warns',
  ({ citation, said, answered }, checked) => {
    const { today } = checked;
    if (!isOneOf(citation, OF) || citation.kind === 'ncnd') return null;
    const against = said.filter(({ placed }) => !['factors-for', 'advice'].includes(placed.clause.role));
    const space = sentenceWith(against, [...SPACE, SHELTER], NO_SPACE);
    if (space === undefined || said.some(({ words }) => words.includes('{{'))) return null;
    const all = [...against.map(({ words }) => words), ...answered];
    const isClosed =
      isSettledBeside(checked, citation) ||
      against.some(({ words }) => NOT_REVIEWED.test(words) && OVER.some((one) => one.test(words))) ||
      (!all.some((words) => OPEN.test(words)) && all.some((words) => isOver(words, today)));
    const about = [...said.map(({ words }) => words), ...answered, citation.what];
    if (!isClosed && (FRAME.test(space.words) || isOneOf(citation, OF_OFFICE))) return null;
    if (!isClosed && about.some((words) => isStillOpen(words, today) || OPEN.test(words))) return null;
    return {
      matter: 'over',
      at: space.placed,
      problem: isClosed
        ? `The reasons for ${citationInText(citation)} claim a safe space for a decision that, as the letter says, has been taken.`
        : `The reasons for ${citationInText(citation)} claim a safe space, and do not say what is still to be decided.`,
      todo: isClosed
        ? 'Say why it matters after the decision, or disclose it.'
        : 'Say which decision is still open and until when, or why the space matters after it, or disclose it.',
      source: SOURCES[citation.regime],
    };
  },
);

const NO_SPACE =
  /\b(?:no longer|wane[sd]?|passed|gone|over|(?:no|not|nor|never)\b[^.]{0,20}\b(?:need(?:ed)?|claim(?:ed|ing)?|rely|relied|required?)\b[^.]{0,30}\b(?:spaces?|rooms?|time))\b/i;

/** What the library’s own paragraphs say of any decision, and what is no decision: how a private office works, how ministers write to each other. */
const FRAME = /^People need room to work through options before they must defend one\./;
const OF_OFFICE = { FOIA: ['35(1)(b)', '35(1)(d)'], FOISA: ['29(1)(b)', '29(1)(d)'] };

/** Another answer says of the same matter that it is in force, whatever the reasons say of it. */
function isSettledBeside(checked: Checked, citation: Citation): boolean {
  const asked = checked.items.filter(({ citations }) =>
    citations.some(({ cited }) => cited === citation.cited),
  );
  const named = `${asked.map(({ question }) => question.text).join(' ')} ${citation.what}`;
  return sentItems(checked).some(({ question, answer }) => {
    const words = wordsIn(answer.body);
    return (
      speaksOf(question.text, named) &&
      IN_FORCE.test(words) &&
      !STAGED.test(`${words} ${named}`) &&
      !OPEN.test(words) &&
      sentencesOf(words).some((one) => isOver(one, checked.today))
    );
  });
}
/** Nothing more is to be decided of it, whatever else the reasons say. */
const NOT_REVIEWED =
  /\b(?:(?:is|are) not (?:now |currently |at present )?(?:under|in) review|no (?:further )?(?:review|change)\b[^.]{0,20}\b(?:is|was) (?:planned|intended|expected|in prospect))\b/i;
const IN_FORCE =
  /\b(?:in force|took effect|came into (?:force|effect|operation)|taken effect|final decision|has been in (?:use|place|operation)|no review\b[^.]{0,30}\b(?:planned|intended))\b/i;
const STAGED =
  /\b(?:phases?|stages?|second|next|pilot|trial|interim|renew\w*|(?<!\bno )review of|successor|replace\w*|draft)\b/i;

function isOver(words: string, today: IsoDate | null): boolean {
  const years = [...words.matchAll(/\b20\d\d\b/g)].map(([year]) => year);
  if (today !== null && years.some((year) => year > today.slice(0, 4))) return false;
  if (/\b(?:if|when|once|until|will|would|before|to be|next)\b/i.test(words)) return false;
  if (CLOSED.test(words)) return true;
  return OVER.some((one) => one.test(words)) && !/\b(?:no|not|nothing|never|none|neither|yet)\b/i.test(words);
}

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s2(2)(b); DfES v Information Commissioner, EA/2006/0006',
  EIR: 'EIR reg 12(1)(b)',
  FOISA: 'FOISA s2(1)(b)',
  EISR: 'EISR reg 10(1)(b)',
};
