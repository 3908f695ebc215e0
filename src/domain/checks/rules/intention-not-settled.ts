import { addDays, type IsoDate } from '../../law/dates.ts';
import { readDay } from '../../law/written-day.ts';
import {
  type Claim,
  type Condition,
  conditions,
  eachOf,
  lacksWords,
  reasonsOf,
  saysIn,
  withoutFactors,
} from '../claim.ts';
import type { FindingPlace } from '../finding.ts';

const PUBLISH =
  '(?:publish\\w*|publication|release[sd]?|on (?:our|the|its) web ?site|made public|make (?:it|them) public|appear|put (?:it|them) out|bulletin|due out|com(?:e|ing) out|go(?:es)? (?:on|up)|ready)';
const PUBLISHES = new RegExp(`\\b${PUBLISH}`, 'i');
const DECIDE =
  '(?:decided|agreed|resolved|approved|concluded|determined|thought|asked|considered|looked at|discussed|proposed|took the (?:view|decision)|made (?:the|a) decision|decision|plan(?:s|ned)?|intend(?:s|ed)?|intention)';

/** "Following your request we decided to publish it": the request came first. */
const AFTER_REQUEST = [
  new RegExp(
    `\\b(?:after|following|since|on receipt of|on receiving|in response to|in (?:the )?light of|because of|as a result of|prompted by|when|having (?:received|had|read|seen)|upon|now that)\\b[^.]{0,30}\\b(?:your|this|the|his|her|their) (?:\\w+ )?(?:requests?|letter|e-?mail|enquiry|question)\\b[^.]{0,140}\\b${DECIDE}\\b[^.]{0,140}`,
    'i',
  ),
  new RegExp(
    `\\b${DECIDE}\\b[^.]{0,100}(?<!weeks |months |days |long )\\b(?:after|following|in response to|in (?:the )?light of|because of|as a result of|prompted by|on receipt of|on receiving|having (?:received|had|read|seen)|once we (?:had|received|read|saw))\\b[^.]{0,30}\\b(?:your|this|the) (?:\\w+ )?(?:requests?|letter|e-?mail|enquiry|question)\\b`,
    'i',
  ),
  /\b(?:your|this|the) request (?:has |had )?(?:prompted|led|made|caused|persuaded|moved|convinced|brought)\b/i,
];
/** The request, what it brought about, and publication, in any order. */
const BECAUSE_ASKED = eachOf(
  /\b(?:your|this|the|his|her) (?:\w+ )?(?:requests?|letter|e-?mail|enquiry|enquiries|question|interest|message)\b|\byou(?:r)? (?:asked|wrote|writing|asking)\b|\bbeing asked\b/i,
  /\b(?:prompt\w*|led|leads|made us|mak(?:es|ing) us|caus\w+|persuad\w+|moved us|convinc\w+|brought|(?:as|in) an? (?:direct )?(?:result|consequence)|consequently|in response|because of|thanks to|on the strength|occasion\w*|trigger\w*|realis\w*|remind\w*|alert\w*|gave rise|given rise|spurr\w*|encourag\w*|suggest\w*|inspir\w*|set (?:off|in motion))\b/i,
);
const THEN_PLANNED = eachOf(
  /\b(?:as a (?:direct )?(?:result|consequence)|consequently|since then|now|thereupon|so|accordingly)\b/i,
  /\b(?:(?:is|are) now (?:an? )?(?:\w+ )?(?:plan\w*|intention|intend\w*|propos\w*|going)|now (?:plans?|intends?|proposes?|means?)|(?:have|has) (?:since|now|accordingly|therefore) (?:decided|agreed|resolved|planned))\b/i,
);
/** It is only an idea as yet: somebody is still to agree. */
const IDEA = eachOf(
  /\b(?:suggest\w*|propos(?:al|ed|es)|ideas?|whether to|whether (?:it|they|this|these)|agenda|sympathetic|subject to|(?:if|once|provided) (?:it |they |this |that |the \w+ )?(?:is |are |has |have )?(?:been )?(?:approv|agree|consent|sign|clear|decid|find|found|time|resources|funding|budget)\w*|to be (?:agreed|approved|decided|discussed|considered)|(?:is|are|will be) (?:considering|discussing|exploring|considered|discussed)|consideration|explor\w+|hop(?:e|es|ed|ing)|aspir\w+|ambition|wish|would like|in two minds|not (?:yet )?(?:decided|settled|agreed)|favour|inclined|think about|thinking|possib\w+|perhaps|maybe|eventually|one day|at some point|some time|sooner or later|when (?:time|resources) (?:permit|allow)s?|feasib\w+|pilot)\b/i,
  /\b(?:publi\w+|releas\w+|websites?|on ?line|report|bulletin|dashboard|open data|include|inclusion|making (?:it|them) public|make (?:it|them) (?:public|available)|put (?:it|them|the \w+) (?:up|on|out)|share|table|figures|data)\b/i,
);
const SETTLED =
  /\b(?:decided|confirmed|fixed|announced|scheduled|planned|approved|agreed|committed|resolved|intends?|intended|intention|due|will (?:be )?(?:publish\w*|appear)|timetable|calendar|to (?:add|give|reply)|annexe?|do not claim|in addition|not claimed|reasonable)\b/i;

/** Between the lines: there was no such plan when it came. */
const NO_PLAN =
  /\b(?:no|not|never|without|had not|did not|nor)\b[^.]{0,25}\b(?:plans?|planned|intend(?:ed)?|intention|mean(?:t)?|decided|decision|thought|settled|proposed|intended)\b[^.]{0,50}\b(?:publish\w*|publication|public|release|(?<!\b(?:within|about|of|on|in|at|by|from|for) )(?:it|them)|website)\b|\b(?:may|might|could|hope(?:s|d)? to|would like to|likely to|consider(?:s|ing)? whether to|thinking (?:of|about)|whether to|possibly|in due course decide|minded to|in principle) (?:be )?(?:\w+ ){0,2}(?:publish(?:ed|ing)?|release[d]?|publication|mak(?:e|ing) (?:it|them) public)\b|\b(?:no|without a) (?:publication )?(?:date|timetable|plan)s?\b[^.]{0,30}\b(?:publi\w+|fixed|set|made|taken|yet)\b|\bwhether or not (?:it|they|the \w+) (?:will|is|are) (?:be )?(?:to be )?publish/i;
/** Settled before: said so, or dated before the request came. */
const BEFORE =
  /\b(?:before|prior to|earlier than|at the time (?:of|that|when)|on the day (?:of|that)|when)\b[^.]{0,30}\b(?:your|the|this) (?:request|letter|e-?mail)|\balready\b|\broutine(?:ly)?\b|\b(?:usual|ordinary) (?:way|course)\b|\bregularly\b|\bwhen you (?:asked|wrote)\b|\bat (?:that|the) time\b|\bprevious(?:ly)?\b|\blong[- ](?:standing|before|planned)\b|\b(?:every|each) (?:year|month|quarter|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:annual|quarterly|monthly|weekly|yearly|half-yearly|biannual)(?:ly)?\b|\bas (?:usual|always|in (?:every|each|previous|earlier))|\bfrom the (?:beginning|start|outset)|\bsince (?:19|20)\d\d|\balways\b|\b(?:release|publication) (?:calendar|schedule|timetable|programme|plan|scheme)|\bforward plan|\bwork (?:plan|programme)|\bpre-announc|\b(?:in|last|this|since) (?:early |late |the )?(?:spring|summer|autumn|winter|year|January|February|March|April|May|June|July|August|September|October)\b|\bcommissioned (?:for|with a view to) publi/i;
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}) 20\\d\\d\\b`, 'g');
/** A day without its year: that of the request. */
const DAY_ONLY = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\b(?! 20\\d\\d)`, 'g');

function daysIn(text: string, received: IsoDate): readonly IsoDate[] {
  const whole = [...text.matchAll(DATE)].map(([date]) => (/^\d/.test(date) ? date : `1 ${date}`));
  const short = [...text.matchAll(DAY_ONLY)].map(
    ([, day, month]) => `${day} ${month} ${received.slice(0, 4)}`,
  );
  return [...whole, ...short].flatMap((one) => {
    const read = readDay(one);
    return read.is === 'day' ? [read.day] : [];
  });
}

/** A decision to publish that came with the request, or none; or no word of one that was there before. */
function notSettled(claim: Claim): FindingPlace | null {
  const contradicted =
    saysIn(claim, [...AFTER_REQUEST], [STILL_BEFORE, ADDED]) ??
    saysIn(claim, NO_PLAN, STILL_BEFORE) ??
    saysIn(claim, BECAUSE_ASKED, [STILL_BEFORE, ADDED]) ??
    saysIn(claim, THEN_PLANNED, STILL_BEFORE) ??
    saysIn(withoutFactors(claim), IDEA, [STILL_BEFORE, SETTLED]) ??
    decidedLater(claim);
  if (contradicted !== null) return contradicted;
  const received = claim.checked.content.receivedOn;
  const dated = received !== null && daysIn(reasonsOf(claim), received).some((day) => day < received);
  return dated ? null : lacksWords(claim, BEFORE);
}

/** "already before your request": what came after is something else. */
const STILL_BEFORE =
  /\b(?:already|before (?:your|the|this)|prior to|long before|confirmed|did not change|unaffected|do not say|firm)\b/i;

/** What is published beside it came with the request. */
const ADDED = /\b(?:annexe?s?|to add|added|in addition|do not claim|not claim|extra|also attach\w*)\b/i;

const DECIDED_ON = new RegExp(`\\b${DECIDE}\\b`, 'i');

/** A sentence that decides on publication and has a day between the request and today. */
function decidedLater(claim: Claim): FindingPlace | null {
  const { today, content } = claim.checked;
  const received = content.receivedOn;
  if (received === null || today === null) return null;
  const at = claim.reasons.find(({ sentences }) =>
    sentences.some(
      (one) =>
        DECIDED_ON.test(one) &&
        !STILL_BEFORE.test(one) &&
        !daysIn(one, received).some((day) => day < received) &&
        daysIn(one, received).some((day) => day > received && day <= today),
    ),
  );
  return at?.place ?? null;
}

/** "in spring 2027", "by the end of June": read as the first day on which it can be. */
const SEASONS: Readonly<Record<string, string>> = {
  spring: '03-01',
  summer: '06-01',
  autumn: '09-01',
  winter: '12-01',
  'second half of': '07-01',
  'later in': '03-01',
  'second quarter of': '04-01',
  'third quarter of': '07-01',
  'fourth quarter of': '10-01',
  Easter: '03-22',
};
const SEASON =
  /\b(spring|summer|autumn|winter|second half of|later in|second quarter of|third quarter of|fourth quarter of|Easter)(?: of)? (20\d\d)\b/g;
const NEXT_SEASON = /\b(?:next|in the|this coming|the coming|following) (spring|summer|autumn)\b/i;
const IN_SO_LONG =
  /\b(?:in|within|about|some|around|another|for|least|over|than) (?:the next |another |about |some |around )?(\d{1,2}|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty) (weeks?|months?)\b|\bnext (financial year)\b|\b(?:no|without an?y?) (?:publication |fixed |firm |definite )?(?:date|timetable)\b/i;
const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const WEEKS_12 = 84;

function tooLate(claim: Claim): FindingPlace | null {
  const received = claim.checked.content.receivedOn;
  if (received === null) return null;
  const last = addDays(received, WEEKS_12);
  const at = claim.reasons.find(({ sentences }) =>
    sentences.some((one) => PUBLISHES.test(one) && comesAfter(one, last, received)),
  );
  return at?.place ?? null;
}

function comesAfter(sentence: string, last: IsoDate, received: IsoDate, weeks = 12): boolean {
  const seasons = [...sentence.matchAll(SEASON)].map(
    ([, season = '', year]) => `${year}-${SEASONS[season] ?? '01-01'}` as IsoDate,
  );
  if (seasons.some((day) => day > last)) return true;
  if (NEXT_SEASON.test(sentence) && !/\b20\d\d\b/.test(sentence)) return isFarFrom(sentence, received, last);
  const long = IN_SO_LONG.exec(sentence);
  if (long === null) return false;
  const [, count, unit = ''] = long;
  if (count === undefined) return !/\bnot\b/.test(sentence);
  const number = /\d/.test(count) ? Number(count) : NUMBER_WORDS.indexOf(count.toLowerCase());
  return unit.startsWith('week') ? number > weeks : number > weeks / 4;
}

function isFarFrom(sentence: string, received: IsoDate, last: IsoDate): boolean {
  const season = NEXT_SEASON.exec(sentence)?.[1]?.toLowerCase() ?? '';
  const begins = SEASONS[season] ?? '01-01';
  const year = Number(received.slice(0, 4));
  const day = [year, year + 1].map((one) => `${one}-${begins}` as IsoDate).find((one) => one > received);
  return day !== undefined && day > last;
}

/** When, in words that bind nobody. */
const VAGUE =
  /\b(?:in due course|in the fullness of time|at (?:some|a later|a suitable|an appropriate) (?:point|stage|time|date|moment)|some ?(?:time|day)|sooner or later|eventually|one day|when(?:ever)? (?:time|the \w+|resources|business|circumstances|capacity|staff\w*|conditions|there is|they|we|it) (?:\w+ ){0,4}(?:permits?|allows?|ha(?:s|ve) (?:a slot|time)|can|is right|are right|is ready|are ready|suits?|find|finds)|as and when|as soon as (?:possible|practicable|we can|resources|time)|in the (?:coming|next few|medium|longer) (?:years?|term)|(?:date|day|timing|timetable|time)\b[^.]{0,40}\b(?:not|no|yet|never|will follow|to be (?:decided|confirmed|fixed|announced|settled|agreed)|undecided|open)|(?:no|not|without|nor)\b[^.]{0,40}\b(?:date|day|timetable|timescale|schedule)|cannot (?:yet )?say when|hop(?:ed|es?|ing) to|it is hoped|aspir\w+|at (?:a|some) future|in future|foreseeable future|long[- ]term|next (?:few|couple of) years|when (?:it|they) (?:is|are) (?:ready|finished|complete))\b/i;
/** A year or more away, however it is said. */
const LONG_WAY =
  /\b(?:(?:next|following|coming) (?:year but one|decade|parliament)|year after next|(?:two|three|four|five|six|ten|several|some|\d{1,2}) (?:or \w+ )?years(?:[’'])? (?:time|from now|hence|away|ahead)|in (?:two|three|four|five|ten|several) years|(?:five|ten|four|three)[- ]yearly|once every (?:three|four|five|ten) years|eighteen months|(?:18|20|24|30|36) months)\b/i;

/** Publication that is a year off, or that nothing but vague words are said of: it is not reasonable to wait (FOIA s22(1)(c)). */
function notSoon(claim: Claim): FindingPlace | null {
  const received = claim.checked.content.receivedOn;
  if (received === null) return null;
  const all = reasonsOf(claim);
  const far = addDays(received, 300);
  const years = (one: string) =>
    [...one.matchAll(/\b(20\d\d)\b(?![/–-]\d\d)/g)].map(([, year]) => Number(year));
  const late = claim.reasons.find(({ sentences }) =>
    sentences.some((one) => {
      if (
        !/\b(?:publi\w+|edition|issue|appear\w*|releas\w+|out|website|print\w*|compendium|volume|bulletin|timetabled|scheduled|planned|expected|due|intend\w*|will)\b/i.test(
          one,
        )
      )
        return false;
      return (
        LONG_WAY.test(one) ||
        comesAfter(one, far, received, 43) ||
        daysIn(one, received).some((day) => day > far) ||
        years(one).some((year) => year > Number(received.slice(0, 4)) + 1)
      );
    }),
  );
  if (late !== undefined) return late.place;
  const dated = daysIn(all, received).some((day) => day > received) || DAY_OR_WEEK.test(all);
  return dated ? null : saysIn(claim, VAGUE, /\b(?:not|no) (?:merely|just|only) /i);
}

const DAY_OR_WEEK =
  /\b(?:within|in|next|this|by|before|of|until|on) (?:the |a |about |early |late |mid-?|end of )*(?:(?:two|three|four|five|six|seven|eight|nine|ten|a few|\d{1,2}) (?:days|weeks)|week|fortnight|month|spring|winter|christmas|new year|january|february|march|april|may|june|july|december)\b/i;

/** What is asked for is left out of what will come. */
const NOT_IN_IT =
  /\b(?:not|n[’']t|never|nor) (?:\w+ ){0,2}(?:(?:form|be|make|made|forming) (?:a )?part of|(?:be )?(?:included|contained|shown|broken down|given|printed) in|(?:include|contain|show|give|cover|appear in|go down to|break down)) (?:the |this |that |it\b|them\b|any |each |single |individual |those )(?![^.;]{0,60}\b(?:name|personal|identif))/i;

const SOURCE = { FOIA: 'FOIA s22(1)(a), (b)', FOISA: 'FOISA s27(1)(a), (b)' };

const ROWS: readonly Condition[] = [
  {
    matter: 'not-settled',
    of: { FOIA: ['22(1)'], FOISA: ['27(1)'] },
    fails: notSettled,
    problem:
      'do not show that publication was already intended when the request came, or say that it was not',
    todo: 'Say what shows the intention, and from before the request, or do not rely on it.',
    source: SOURCE,
  },
  {
    matter: 'other-content',
    of: { FOIA: ['22(1)'], FOISA: ['27(1)'] },
    fails: (claim) =>
      saysIn(
        claim,
        NOT_IN_IT,
        /\b(?:do not (?:claim|withhold)|rely|separately|attach\w*|enclos\w*|until|yet)\b/i,
      ),
    problem: 'say that what is to be published will not hold what was asked for',
    todo: 'Rely on it only for what will be published, and disclose the rest or refuse it under another exemption.',
    source: SOURCE,
  },
  {
    matter: 'no-report',
    of: { FOIA: ['22A(1)'], FOISA: ['27(2)'] },
    fails: (claim) =>
      saysIn(
        claim,
        /\b(?:no|not|never|nor)\b[^.]{0,40}\b(?:plans?|planned|intend(?:ed)?|intention|decided|going)\b[^.]{0,40}\b(?:publish\w*|publication|report)\b|\b(?:research|study|programme|project|trial)\b[^.]{0,30}\b(?:was|were|is|has been|had been|has|ended|finished|closed)\b[^.]{0,15}\b(?:completed?|finished|ended|closed|abandoned|over|concluded)\b/i,
        /\b(?:until|when|once|before|after|will|not (?:yet )?(?:been )?(?:complete|finish|end))/i,
      ) ?? lacksWords(claim, /\bpubli|\breport\b|\bthesis\b|\bjournal\b|\bpaper\b/i),
    problem: 'do not show research that goes on and that is to end in a published report',
    todo: 'Say what the programme is, that it continues, and what report is to be published.',
    source: { FOIA: 'FOIA s22A(1)(a)', FOISA: 'FOISA s27(2)' },
  },
  {
    matter: 'too-late',
    of: { FOISA: ['27(1)'] },
    fails: tooLate,
    problem: 'put publication later than 12 weeks after the request, or give no day',
    todo: 'The exemption reaches no further: give an earlier day, or do not rely on it.',
    source: { FOISA: 'FOISA s27(1)(a)' },
  },
  {
    matter: 'not-soon',
    of: { FOIA: ['22(1)'] },
    fails: (claim) => (notSettled(claim) === null ? notSoon(claim) : null),
    problem: 'put publication a long way off, or say nothing firm of when it will be',
    todo: 'Say when it will be published and why it is reasonable to wait so long, or disclose it.',
    source: { FOIA: 'FOIA s22(1)(c)' },
  },
];

/** Future publication without an intention that was there before the request. */
export const intentionNotSettled = conditions('intention-not-settled', 'warns', ROWS);
