import { citationInText } from '../../law/citation.ts';
import type { IsoDate } from '../../law/dates.ts';
import type { Regime } from '../../law/provision.ts';
import type { Item } from '../../letter/facts.ts';
import type { Checked } from '../finding.ts';
import { COMMERCIAL, isOneOf, OF_HARM, type OfLaws } from '../provisions-with.ts';
import { type ReasonsOf, rulesOnReasons, type Slip } from '../reasons-of.ts';
import { sentencesOf } from '../sentences-of.ts';
import { canBeSeen, isInPublic } from '../words/in-public.ts';
import { speaksOf, wordsNaming } from '../words/same-thing.ts';
import { wordsIn } from '../words-in.ts';
import { wroteAround } from '../wrote.ts';
import { withoutLaws, yearsIn } from '../years-in.ts';

/// Harm that the letter itself says cannot come: the firm is gone, nothing will be bought again, or everybody can see it.

const GONE =
  /\b(?:wound up|in(?:to)? (?:liquidation|administration)|liquidated|dissolved|struck off|insolvent|bankrupt\w{0,3}|ceased (?:to trade|trading|business|to exist)|stopped trading|no longer (?:trad\w{1,3}|exists?|in business|in existence)|went out of business|closed for good|permanently closed|closed permanently|shut down for good|no longer (?:there|in use|stands)|decommissioned|demolished|been (?:taken out|removed|scrapped|sold off|filled in)|gave up (?:its|the|their) \w{1,15}|closed (?:down )?(?:its|their) business)\b/i;

/** "Schedule 2 has been taken out." */
const OF_THE_PAPER =
  /\b(?:schedules?|annexe?s?|appendix|appendices|pages?|names?|figures?|columns?|tables?|paragraphs?|passages?|signatures?|details|attached|copy|lines?|sections?|clauses?)\b[^.]{0,60}\b(?:taken out|removed)\b/i;

const NEVER_AGAIN =
  /\b(?:no longer|not|never|nor)\b[^.]{0,40}\b(?:let|buy|tender|re-?tender|procure|contract|purchase|go (?:out )?to (?:the )?market|run|offer|provide|sell|lease|renew|replace|seek bids)\w{0,4}\b[^.]{0,40}\b(?:again|in future|any ?more|this kind|such|further|another|successor)\b|\b(?:no longer) (?:tender|buy|procure|sell|purchase|use|run|provide|offer|compete|operate|let|need)\w{0,4}\b|\b(?:will|is|are|has|have) (?:not|never) (?:going to )?(?:be )?(?:re-?tendered|re-?let|renewed|replaced)\b|\b(?:brought|taken|come|moved|done) (?:back )?in[- ]house\b|\b(?:without tender|no (?:further|new|future|other|more) (?:contract|tender|procurement|sale|competition|negotiation|purchase)s?\b[^.]{0,30}\b(?:planned|is|are|will|intended|in prospect))|\b(?:last|final) contract of (?:this|its) kind\b|\bno other [\w ]{1,30} (?:for sale|to (?:sell|let|buy)|on the market)\b|\b(?:none|nothing|no (?:other )?(?:sale|tender|purchase|letting|competition|procurement|successor)) (?:else |more )?is (?:planned|intended|in prospect|expected|foreseen)\b|\bno plans? to (?:sell|let|buy|tender|procure|go back|return to)\b/i;

/** "So that they would no longer compete." */
const SUPPOSED = /\b(?:would|could|might|may|if|whether|unless|until)\b/i;

/** Something that is still to be bought or won, which makes an old price tell. */
const LIVE =
  /\b(?:clos(?:es|ing)|due|(?:still|now|is|are) open|open (?:to|for) (?:bids|tenders?|offers)|under way|current(?:ly)?|at present|shortlist\w{0,3}|being (?:re-?)?tendered|negotiating|in negotiation|live)\b|\b(?:still|remains?) (?:in (?:use|force)|the same|current|bidding|valid)\b/i;

const ENDED =
  /\b(?:contract|agreement|lease|framework|licence|scheme|project|deal|arrangement|tender|competition|sale|prices?|rates?)\b[^.]{0,80}\b(?:ended|expired|ran (?:\w{1,12} ){0,4}(?:to|until|till)|came to (?:its|an) end|terminated|finished|lapsed|concluded|was (?:completed|awarded|agreed|over)|were (?:agreed|set|fixed)|(?:date|dates) from)\b[^.]{0,40}\b(20[0-2]\d)\b/i;

const VISIBLE =
  /\b(?:in (?:plain|full|open|clear) (?:view|sight)|plain(?:ly)? (?:visible|to be seen)|(?:clearly|openly|easily|readily) (?:visible|seen|observed|marked)|visible (?:to|from|for)|(?:can|could|may) be (?:\w{1,12} )?(?:seen|observed|read|noticed|photographed|viewed|counted) (?:by|from|as)|for (?:all|anyone|anybody|everyone) to see|on (?:public )?(?:display|view)|signposted|(?:on|in|beside|along|over) (?:an? |the )?(?:public|open|main) (?:pavements?|streets?|roads?|highways?|land|squares?|footpaths?|car parks?)|(?:carr(?:y|ies)|bears?|has|have|under|below|beside|with) (?:\w{1,12} ){0,4}(?:signs?|plates?|notices?)|seen (?:for miles|by all|from (?:the|a|any) \w{1,12})|(?:printed|shown|marked|appear|appears|drawn) on (?:\w{1,15} ){0,3}(?:maps?|Ordnance Survey|street view|leaflets?|registers?)|anyone (?:who )?(?:walk|pass|driv)\w{1,4}|passers?-by|common knowledge|widely known|well known|already (?:known|public|published|available|in the public domain)|(?:been|was|were|is|are) (?:made public|published|in the public domain|publicly available|printed in|broadcast|read out))\b/i;

const VISIBLE_UNLESS =
  /\b(?:not|no|never|nor|neither|nothing|nobody|none|unmarked|hidden|without|other|rest|total|covert|disguised|plain-clothes|summar\w{1,4}|some of|except|part of|partly|unless|until|if|would|will|could be used|when|rates? of|number|cost|costs|policy|policies|report of|each year|every|annual|which gives)\b/i;

export const harmGone = rulesOnReasons('harm-gone', 'warns', (reasons, checked) => {
  const { citation } = reasons;
  if (citation.kind === 'ncnd' || !(isOneOf(citation, OF_HARM) || isOneOf(citation, SECURITY))) return null;
  return (
    (isOneOf(citation, COMMERCIAL) ? overFor(reasons, checked.today) : null) ??
    (isOneOf(citation, NATURE) ? goneFor(reasons) : null) ??
    seenBy(reasons, checked) ??
    (isOneOf(citation, OF_HARM) ? oldFor(reasons, checked) : null)
  );
});

const NATURE: OfLaws = { EIR: ['12(5)(g)'], EISR: ['10(5)(g)'] };
/** What was to be protected is there no more. */
const NO_MORE =
  /\b(?:nothing of (?:it|them|the \w+) (?:is|was) left|(?:was|were|has been|have been) (?:blown down|felled|cut down|cleared|destroyed|demolished|drained|burnt)|(?:has|have) (?:not|never) (?:come back|returned|been seen) (?:since|there|again)|(?:has|have) not (?:come back|returned)|died out|(?:has|have) gone for good|no longer (?:nests?|breeds?|lives?|exists?|there))\b/i;

function goneFor({ citation, said, harm }: ReasonsOf): Slip | null {
  const at = harm.find(
    ({ words }) =>
      NO_MORE.test(words) &&
      !CAME_OF_IT.test(words) &&
      !/\bafter\b/i.test(words) &&
      !/\b(?:if|would|could|might|elsewhere|another|other|in 20\d\d,)\b/i.test(words),
  );
  if (at === undefined) return null;
  return {
    matter: 'gone',
    at: at.placed ?? said[0]?.placed,
    problem: `The letter says that what the reasons for ${citationInText(citation)} want to protect is over.`,
    todo: 'Show what harm can still come of it, or disclose it.',
    source: SOURCES[citation.regime],
  };
}

/** Harm that fades with the years: of trade, of plans, of free discussion. */
const FADES: OfLaws = {
  FOIA: ['43(2)', '31(1)', '36(2)', '29(1)', '27(1)', '28(1)', '33(2)'],
  EIR: ['12(5)(a)', '12(5)(b)', '12(5)(d)', '12(5)(e)', '12(5)(f)'],
  FOISA: ['33(1)(b)', '35(1)', '30', '33(2)', '32(1)', '28(1)', '40'],
  EISR: ['10(5)(a)', '10(5)(b)', '10(5)(d)', '10(5)(e)', '10(5)(f)'],
};
/** Why it tells of today although it is old. */
const STILL =
  /\b(?:still|remains?|remained|unchanged|the same|to this day|even now|today|nowadays|carried over|carried forward|in use|in force|in place|current(?:ly)?|at present|now|runs? (?:until|to|on)|until|expires?|not history|years|age|aged|old(?:er)?|index(?:ed|ation)?|uprated|basis (?:of|for)|continu\w{1,4}|ongoing|live|open|pending|reopened?|re-?used?|re-?let|renew\w{0,3}|again|since then|ever since|each year|every year|has not changed|have not changed|retain\w{0,2}|next (?:year|month|spring|summer|autumn|winter|week)|this (?:year|month|spring|summer|autumn|winter)|last (?:month|week|year)|repeat\w{0,3}|future)\b/i;
const YEARS_AGO =
  /\b(?:(?:four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\d{2}|[4-9]) (?:or (?:so|more|\w{1,8}) )?years (?:ago|back|earlier|old|have (?:passed|gone))|(?:a|two|three|several) decades? (?:ago|back|or more|old)|last century|(?:19|20)[0-9]0s|long[- ](?:expired|gone|since|past|ended|abandoned|closed|over)|(?:of|from) (?:the )?(?:last|previous) (?:decade|century)|since (?:closed|demolished|dissolved|abolished|wound up))\b/i;
/** Old, and used to this day. */
const IN_FORCE =
  /\bnot history\b|\b(?:still|remain\w{0,2}|are|is) (?:in force|charged|paid|current|valid|in use)\b|\bto this day\b|\b(?:index(?:ed|ation)|uprated|carried (?:over|forward))\b/i;
/** A year that tells when it was over, and not of which time it is. */
const WHEN_IT_ENDED =
  /\b(?:ended|ends|expired|closed|demolished|dissolved|wound up|finished|lapsed|left|died|retired|sold|merged|replaced|abolished|terminated|superseded|published)\b[^.;]{0,30}\b(?:19|20)\d\d\b/gi;
/** Many years old, as the question or what is withheld says, and nothing tells why it would harm anybody now. */
const OLD = 4;

function oldFor({ citation, said, harm, answered }: ReasonsOf, checked: Checked): Slip | null {
  const { today } = checked;
  if (today === null || !isOneOf(citation, FADES) || harm.length === 0) return null;
  const thisYear = Number(today.slice(0, 4));
  const argued = [...said.map(({ words }) => words), ...answered, ...unserved(checked)];
  const cited = checked.items.filter((item) =>
    item.citations.some(({ cited: one }) => one === citation.cited),
  );
  const isOld = cited.some((item) => {
    const asked = `${item.question.text}\n${whatOf(item, citation.cited)}\n${wordsIn(item.answer.body)}`;
    if (sentencesOf(item.question.text).some((one) => GONE.test(one) && !SUPPOSED.test(one))) return true;
    const years = sentencesOf(withoutLaws(asked).replace(WHEN_IT_ENDED, ' ')).flatMap((one) => [
      ...yearsIn(one),
    ]);
    const told = `${asked}\n${answered.join('\n')}\n${argued.join('\n')}`;
    const dated = argued
      .filter((one) => !OF_THE_LETTER.test(one))
      .flatMap((one) => [...yearsIn(withoutLaws(one))]);
    if (years.length === 0 && dated.length > 0) return Math.max(...dated) <= thisYear - OLD;
    return years.length > 0
      ? Math.max(...years) <= thisYear - OLD &&
          !/\b(?:since|onwards?|to date|current|present|every|latest)\b/i.test(asked)
      : YEARS_AGO.test(told);
  });
  const isShown = said.some(
    ({ words, placed }) =>
      !['factors-for', 'balance'].includes(placed.clause.role) &&
      !OF_THE_LETTER.test(words) &&
      (STILL.test(words) || [...yearsIn(words)].some((year) => year >= thisYear - 1)),
  );
  if (!isOld || isShown) return null;
  return {
    matter: 'old',
    at: harm[0]?.placed,
    problem: `What is withheld is years old, and the reasons for ${citationInText(citation)} do not say how it could still do harm.`,
    todo: 'Say what of it is still in use or would still tell something, or disclose it.',
    source: SOURCES[citation.regime],
  };
}

/** Of the handling of the request, and not of what is withheld. */
const OF_THE_LETTER =
  /\b(?:qualified person|opinion|consulted|asked (?:the|them|it|him|her|for)|wrote to|request (?:of|was)|replied|told us|authori[sz]ed|designated|Act \d{4})\b/i;

/** Sentences of the letter that give reasons for nothing by name. */
function unserved({ paragraphs }: Checked): readonly string[] {
  return paragraphs
    .filter(({ clause }) => clause.role === 'text' && clause.serves.length === 0)
    .flatMap(({ words }) => sentencesOf(words));
}

function whatOf(item: Item, cited: string): string {
  return item.citations.find((one) => one.cited === cited)?.what ?? '';
}

function overFor({ citation, said, harm, answered }: ReasonsOf, today: IsoDate | null): Slip | null {
  const all = [...said.map(({ words }) => words), ...answered];
  const gone = all.some((words) => GONE.test(words) && !OF_THE_PAPER.test(words));
  const never = all.some((words) => NEVER_AGAIN.test(words) && !SUPPOSED.test(words));
  const old = today !== null && all.some((words) => isLongAgo(words, today));
  const live = harm.some(({ words }) => LIVE.test(words) || IN_FORCE.test(words));
  const recent = today === null ? '' : today.slice(0, 4);
  // What was given is of another time than what is withheld.
  if (recent !== '' && checkedWhat(citation).includes(recent)) return null;
  if (!gone && !never && (!old || live)) return null;
  return {
    matter: 'over',
    at: harm[0]?.placed ?? said[0]?.placed,
    problem: `The letter says that what the reasons for ${citationInText(citation)} want to protect is over.`,
    todo: 'Show what harm can still come of it, or disclose it.',
    source: SOURCES[citation.regime],
  };
}

const checkedWhat = ({ what }: ReasonsOf['citation']): string => what;

function isLongAgo(words: string, today: IsoDate): boolean {
  const year = ENDED.exec(words)?.[1];
  return year !== undefined && Number(today.slice(0, 4)) - Number(year) >= 3;
}

/** Who can see it learns nothing from its disclosure. */
function seenBy({ citation, said, harm, answered }: ReasonsOf, checked: Checked): Slip | null {
  const asked = checked.items
    .filter(({ citations }) => citations.some(({ cited }) => cited === citation.cited))
    .map(({ question }) => question.text)
    .join(' ');
  const isIt = (words: string): boolean =>
    !isOneOf(citation, CANDOUR) &&
    !OF_ANOTHER.test(words) &&
    !CAME_OF_IT.test(words) &&
    !FEW_KNOW.test(words) &&
    (speaksOf(words, citation.what) || speaksOf(words, asked) || AS_A_WHOLE.test(words));
  const unserving = checked.paragraphs
    .filter(({ clause }) => clause.role === 'text' && clause.serves.length === 0)
    .flatMap(({ words }) => sentencesOf(words));
  const inNotice = (words: string): boolean => isInNotice(words, citation.what);
  const at =
    said.find(
      ({ words, placed }) => !['factors-for', 'balance'].includes(placed.clause.role) && inNotice(words),
    ) ??
    harm.find(
      ({ words }) =>
        VISIBLE.test(words) && !VISIBLE_UNLESS.test(words) && !EARLIER.test(words) && !AS_NUMBERS.test(words),
    ) ??
    said.find(
      ({ words, placed }) =>
        isIt(words) &&
        (isInPublic(words) || canBeSeen(words)) &&
        // What is weighed tells of other things that are published, too.
        (!['factors-for', 'balance'].includes(placed.clause.role) || AS_A_WHOLE.test(words)),
    );
  const told =
    at !== undefined ||
    unserving.some(inNotice) ||
    [...answered, ...wroteAround(checked)].some(
      (words) =>
        isIt(words) &&
        !GIVEN_HERE.test(words) &&
        speaksOf(words, citation.what) &&
        !/\b(?:named|listed) in\b|\bdead\b/i.test(words) &&
        (canBeSeen(words) || isInPublic(words)),
    );
  if (!told || harm.some(({ words }) => REST_UNSEEN.test(words))) return null;
  const isSure = at !== undefined && (inNotice(at.words) || isPlainlyIt(at, citation.what));
  return {
    matter: 'seen',
    ...(isSure ? {} : { severity: 'hint' as const }),
    at: at?.placed ?? harm[0]?.placed ?? said[0]?.placed,
    problem: `The letter says of what the reasons for ${citationInText(citation)} protect that it can be seen or is known, so that disclosure adds no harm.`,
    todo: 'Say what disclosure would add to what is known, or disclose it.',
    source: SOURCES[citation.regime],
  };
}

/** Said of the thing itself, where it is argued that it does harm. */
function isPlainlyIt({ words, placed }: ReasonsOf['said'][number], what: string): boolean {
  return (
    ['harm', 'withholding', 'text'].includes(placed.clause.role) &&
    (AS_A_WHOLE.test(words) ||
      (speaksOf(words, what) && /^(?:The|This|These|Its?|Their|All|Both|Each)\b/.test(words)))
  );
}

const SECURITY = { FOIA: ['24(1)'], FOISA: ['31(1)'] };
const CANDOUR = { FOIA: ['36(2)'], FOISA: ['30'] };

const EARLIER = /\b(?:last year[’']s|previous|former|predecessor)\b/i;
const AS_NUMBERS =
  /\b(?:numbers|totals?|averages?|counts|success|outcomes?)\b[^.]{0,40}\b(?:published|public)\b/i;
/** What is withheld is told apart from what can be seen: "which of them do not work is not". */
const REST_UNSEEN =
  /\b(?:which|what|who|how) [^.;,]{3,60} (?:is|are) not(?= ?[,.;]| (?:known|visible|public|published|seen|shown))|\b(?:cannot|not|nobody|no one) (?:\w+ ){0,3}(?:be )?(?:told apart|told from|see which|tell which|know which|knows which)\b/i;
/** "The award notice on Find a Tender gives the total value": what is withheld stands in something published, word by word. */
const NOTICE =
  /\b(?:(?:award|contract|spending|procurement) notices?|contracts? (?:finder|register)|find a tender|public contracts scotland|companies house|public register|press release|annual report|published (?:accounts|minutes|report|list|table))\b/i;
const NO_NOTICE = /\b(?:not|no|nor|never|none|neither|without|except|but|only|other than|in none)\b/i;

function isInNotice(words: string, what: string): boolean {
  const named = wordsNaming(what).filter((one) => !/^(?:contract|agreement|new)$/.test(one));
  const lower = words.toLowerCase();
  return (
    named.length > 0 &&
    NOTICE.test(words) &&
    !NO_NOTICE.test(words) &&
    named.slice(0, 2).every((one) => lower.includes(one))
  );
}

const GIVEN_HERE = /\b(?:we|our page|our website) (?:hold|have|give|publish)\b|£/i;

/** "is known to its board alone" */
const FEW_KNOW =
  /\b(?:known|shown|seen|open|told|given)\b[^.]{0,80}\b(?:alone|only|nobody else|no one else)\b|\bonly (?:to|by|within)\b/i;

const AS_A_WHOLE =
  /\b(?:complete|full|whole|entire|very) (?:list|text|set|register|figures?|document|map|plan)\b|^(?:it|they|these|all of (?:it|them)|each|both)\b/i;

/** They were known for once, and harm came of it. */
const CAME_OF_IT =
  /\b(?:stol\w+|theft|robbed|attack\w*|damag\w+|shot|poison\w*|harass\w*|follow(?:ed|ing)|threat\w*|vandal\w*|burgl\w+|broken into|disturb\w*|raid\w*|hack\w*)\b[^.]{0,60}\b(?:after|when|once|since|because)\b/i;

/** Of what was published beside it. */
const OF_ANOTHER =
  /\b(?:totals?|summar\w+|rest|others?|headings?|rates? of|number of|costs?|budgets?|spending|polic(?:y|ies)|annual\w*|every year|each year|report|in general|decisions?|which gives|claim nothing|do not (?:rely|withhold)|criteria|guidance|law|value|averages?|winner|successful|what was (?:paid|spent)|attached|enclosed|weaknesses|tools|jammers|lists? prices|similar|last year’s|last year's|previous|former|earlier|predecessor\w*|some of|a few of|most of|disclosed|released)\b/i;

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'ICO guidance, the prejudice test (causal link)',
  EIR: 'EIR reg 12(5)',
  FOISA: 'FOISA s16(1)(d)',
  EISR: 'EISR reg 10(5)',
};
