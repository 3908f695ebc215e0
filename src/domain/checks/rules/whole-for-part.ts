import { isAbout, isAnswered } from '../../case/consulted.ts';
import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import type { Item } from '../../letter/facts.ts';
import type { Checked } from '../finding.ts';
import { rulesOnReasons, type Sentence, sentenceWith } from '../reasons-of.ts';

const WHOLE =
  /\b(?:whole|entire(?:ty|ly)?|in full|complete|all (?:\w{1,12} )?(?:pages?|minutes|e-?mails?|documents?|of (?:it|them|the))|every (?:page|document|e-?mail))\b|\(\d{1,4} pages?/i;

/** That the reasons are about a part, or that the rest does no harm. */
const PART: readonly RegExp[] = [
  /\b(?:one|two|three|four|five|six|a few|some|several|\d{1,3}) (?:\w{1,12} )?(?:pages|paragraphs?|sentences?|lines?|tables?|passages?|sections?|entries|figures|names)\b[^.]{0,40}\b(?:says?|gives?|lists?|shows?|contains?|sets? out|describes?|concerns?|deals?|reveals?|names?|of the)\b/i,
  /\b(?:appendix|annexe?|schedule|table|chapter|part|section|page|clause) (?:[A-Z]|\d{1,3})\b[^.]{0,20}\b(?:says|gives|lists|shows|contains|sets out|describes|deals|holds)\b/,
  /\b(?:nothing|none|little|no (?:other )?(?:part|page|passage)) (?:else |of the rest )?(?:in|of) (?:it|them|the \w{1,15})\b[^.]{0,40}\b(?:harm\w{0,3}|sensitive|confidential|concern|secret|prejudic\w{1,5}|problem|personal)\b/i,
  /\b(?:rest|remainder|remaining (?:pages?|parts?|sections?|chapters?)|other (?:\w{1,12} )?(?:pages?|parts?|sections?|chapters?)|everything else|what is left)\b[^.]{0,60}\b(?:harmless|innocuous|unobjectionable|uncontroversial|not (?:\w{1,12} )?(?:sensitive|confidential|harm\w{0,3}|secret|exempt)|no (?:harm|concern|objection|risk|difficulty)|factual|(?:is|are) of no|no (?:commercial )?(?:interest|value) to|routine|could be (?:released|disclosed)|already|publicly|nothing (?:sensitive|confidential))\b/i,
  /\b(?:only|just|solely|merely) (?:the |one |two |three |a few |some |those )?(?:\w{1,12} ){0,3}(?:pages?|paragraphs?|sections?|chapters?|tables?|lines?|passages?|columns?|figures?|parts?|schedules?|annexe?s?|appendi(?:x|ces)|entries|sentences?)\b[^.]{0,60}\b(?:is|are|contains?|would|concerns?|gives?|shows?|deals?)\b/i,
  /\b(?:on|in) (?:pages?|paragraphs?|sections?|chapters?|tables?|schedules?|annexe?s?|appendi(?:x|ces)) (?:\d{1,4}|[A-Z])(?:\b[^.]{0,60}\b(?:would|could|tell|show|reveal|give)\b)/i,
  /\b(?:sensitive|confidential|exempt|relevant|harmful|commercial) (?:parts?|passages?|figures?|sections?|pages?|elements?|paragraphs?|entries|lines)\b[^.]{0,40}\b(?:is|are|of|in|on|would|amount)\b/i,
  /\b(?:small|minor|short|brief|single|one) (?:parts?|passages?|sections?|paragraphs?|pages?|elements?|fraction|portion)\b[^.]{0,40}\b(?:would|is|are|concerns?|contains?)\b/i,
  /\b(?:not|no) (?:\w{1,12} )?(?:tried|attempted|practical|worth|sought|considered?|thought|think)\b[^.]{0,40}\b(?:redact\w{0,4}|separat\w{1,3}|extract|edit\w{0,3}|black\w{0,3} out)\b|\b(?:simpler|easier|quicker|tidier|more convenient|safer) (?:\w{1,12} ){0,3}(?:to )?withhold\b/i,
];

/** Where in a document something stands, or that few of many do harm. */
const LOCATED: readonly RegExp[] = [
  /\b(?:schedule|annexe?|appendix|paragraph|page|chapter|table|column|box|item|row|sheet|tab|slide|footnote|line|entry|sub-?section|recital|worksheet|figure|exhibit|enclosure|volume)s? (?:\d[\d.]{0,6}|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine|ten)/i,
  /\b(?:at|towards|near|on) the (?:very )?(?:end|back|front|start|beginning|foot|top|bottom|last (?:two |few )?pages?|first pages?) of\b|\b(?:last|first|final|opening|closing|second|third|back|front|middle) (?:two |three |few )?(?:pages?|paragraphs?|sections?|chapters?|columns?|lines?|sheets?|sentences?|slides?|annexe?|appendix)\b/i,
  /\b(?:there (?:is|are)|contains?|includes?|has|have|holds|carries|with|in|takes? up|occup(?:y|ies)|fills?|makes? up|runs? to|mentions?|gives?|lies in|confined to|limited to) (?:an?|one|two|three|four|five|some|several|a few|only|just|the) (?:\w{1,15} ){0,2}(?:box|table|paragraphs?|pages?|list|column|annexe?|appendix|passages?|sentences?|chart|lines?|footnotes?|entries|diagram|map|slide|schedule|sections?(?! \d)|chapters?)\b/i,
  /\bin (?:a couple|two|three|four|five|one|some|a few|several|a handful|one or two)\b[^.]{0,40}\b(?:[a-z]{4,15}) (?:give|say|speak|are|is|write|set|discuss|criticis|comment|name|tell)\w*\b|\b(?:most|nearly all|the bulk|the majority|the great majority) (?:of (?:it|them|the \w+) )?(?:deals?|is|are|concerns?|consists?|has|have)\b/i,
  /\b(?:bears?|carr(?:y|ies)|contains?|includes?|shows?|gives?|has|have)\b[^.]{0,20}\b(?:signatures?|direct (?:lines|numbers)|telephone numbers|initials|e-?mail addresses|home address\w*|names of)\b|\b(?:\w+ )?column of the\b/i,
  /^(?:one|a single|a|just one|only one|two|three) (?:\w{1,15} ){0,2}(?:diagram|table|chart|map|page|paragraph|annexe?|appendix|passage|sentence|section|chapter|column|footnote|slide|plan|drawing|list|photograph|schedule|entry|line|box)s?\b/i,
  /\b(?:mentions?|names?|refers? to|identif(?:y|ies)|quotes?|gives? the names? of|lists?) (?:\w{1,12} ){0,6}(?:by name|in passing)\b|\b(?:names?|initials|signatures?|telephone numbers?|addresses|personal details) (?:\w{1,12} ){0,6}(?:appears?|occurs?|is given|are given|stands?|crops? up|is mentioned|are mentioned|feature)\b/i,
  /\b(?:here and there|in places|scattered|dotted|sprinkled|in one (?:place|corner|spot)|at one point|in passing|(?:one|two|three|four|five|six|some|several|a few|few|a handful|a couple|a number|certain|\d{1,3}) of (?:(?:them|these|those)\b[^.]{0,60}\b(?:contain|give|say|set|record|name|advi[cs]e|tell|describe|show|mention|list|legal|personal|harm|commercial)\w*|the (?:\w{1,12} )?(?:items|documents|pages|papers|e-?mails|letters|messages|entries|reports|files|lines|records|columns|sheets|slides|minutes)))\b/i,
];
/** A law has schedules and paragraphs, too. */
const OF_A_LAW =
  /\b(?:(?:paragraphs?|parts?|sections?|schedules?|tables?) [\dA-Z]{1,4}(?:\(\w{1,4}\)){0,2} (?:and|or|of|to) ){1,2}(?:the |that )?(?:[A-Z]\w+ ){1,6}(?:Act|Regulations|Order|Code|GDPR)\b|\bunder schedules? \d{1,2}[A-Z]?\b|\b(?:says|said|states|promises|reads|asks|warns|marked)[^.]{0,30}\bon (?:its|the) (?:first|front|title|cover|last) page\b|\bon (?:its|the) (?:first|front|title|cover) page (?:that|says)\b/gi;

/** What has pages, and is named without a part of it. */
const CONTAINER =
  /\b(?:contracts?|agreements?|leases?|reports?|minutes?|files?|records?|papers?|surveys?|stud(?:y|ies)|reviews?|plans?|strateg(?:y|ies)|spreadsheets?|workbooks?|letters?|e-?mails?|correspondence|documents?|bundles?|dossiers?|presentations?|audits?|assessments?|business cases?|tenders?|bids?|proposals?|submissions?|manuals?|handbooks?|registers?|log ?books?|logs?|policy|policies|briefings?|dossier|packs?|notes|handover|appraisals?|evaluations?|applications?|statements?|transcripts?|drafts?|investigation|inventory|database|datasets?|guidance|specification|returns?|diar(?:y|ies)|pdf)\b/i;
const NAMES_PART =
  /\b(?:schedules?|annexe?s?|appendix|appendices|paragraphs?|pages?|chapters?|clauses?|tables?|columns?|box|rows?|passages?|sentences?|lines?|names?|prices?|rates?|figures?|parts?|extracts?|sections?|entries|signatures?|details|advice|items?|footnotes?|margins?|costs?|sums?)\b/i;
const INSEPARABLE =
  /\b(?:(?:cannot|could not|can not|impossible|not possible|no way)\b[^.]{0,40}\b(?:separat|redact|split|divid|taken apart|extract|remov|tak)\w*|inextricabl\w*|interwoven|intertwined|throughout|(?:every|each|all) (?:page|line|paragraph|sentence|entry|section|part|one)|runs? through|nothing (?:\w+ )?(?:left|remain)|meaningless|(?:the )?(?:rest|remainder|remaining|whole|other (?:pages?|parts?|sections?|passages?|chapters?|columns?|paragraphs?|lines?|items))\b[^.]{0,60}\b(?:would|could|also|too|likewise|equally|is (?:itself|attached|enclosed|released)|are (?:attached|enclosed|released|published)|has been (?:released|published|sent)|have been|under (?:section|regulation)|exempt)|as well as|for example|for instance|such as)\b/i;

const UNLESS =
  /\b(?:(?:cannot|could not|impossible|not possible|no way) (?:\w{1,12} ){0,3}(?:be )?(?:separated?|redact\w{0,3}|split|divided|taken apart|extract\w{0,3})|inextricabl[ey]|interwoven|intertwined|disclosed|(?:has|have) (?:already )?been published|attached|we (?:are )?(?:disclos|releas|send|attach|enclos)\w{0,4}|(?:section|regulation) \d{1,2}\(|nothing (?:meaningful|of use) would)\b/i;

/** A whole document is withheld for reasons that are about a part of it. The right is to information, and so to the rest. */
export const wholeForPart = rulesOnReasons('whole-for-part', 'warns', ({ citation, said }, checked) => {
  const item = checked.items.find(({ citations }) => citations.some(({ cited }) => cited === citation.cited));
  if (item?.answer.status !== 'withhold' || citation.kind !== 'exemption' || isOfRequest(citation.provision))
    return null;
  const own = said
    .filter(({ placed }) => placed.clause.role !== 'factors-for')
    .map((one) => ({ ...one, words: one.words.replace(OF_A_LAW, ' ') }));
  const at = sentenceWith(own, PART, UNLESS);
  const isOfKind = /^(?:22A?\(|27\([12]\)$|1[02]\(4\)\([de]\))/.test(citation.provision);
  const named = [citation.what, item.answer.what, item.question.text].find((one) => one.trim() !== '') ?? '';
  const located =
    !isOfKind &&
    CONTAINER.test(named) &&
    !NAMES_PART.test(named) &&
    !said.some(({ words }) => INSEPARABLE.test(words))
      ? sentenceWith(own, LOCATED, UNLESS)
      : undefined;
  const apart =
    isWholeDocument(named) && !INSEPARABLE_AT_ALL.test(own.map(({ words }) => words).join('\n'))
      ? pagesApart(own)
      : undefined;
  const restApart =
    isWholeDocument(named.replace(/^the whole /i, 'the ')) &&
    !said.some(({ words }) => INSEPARABLE.test(words)) &&
    sentenceWith(own, LOCATED, UNLESS) !== undefined
      ? sentenceWith(own, [REST_IS_OTHER], UNLESS)
      : undefined;
  const asOthersAsk =
    isWholeDocument(named) &&
    isObjectedInPart(checked, item) &&
    !said.some(({ words }) => INSEPARABLE.test(words))
      ? said[0]
      : undefined;
  const found =
    at !== undefined && isWhole(citation.what, said) ? at : (apart ?? restApart ?? located ?? asOthersAsk);
  if (found === undefined) return null;
  return {
    matter: 'part',
    ...(found === located && found !== asOthersAsk && found !== apart && found !== restApart
      ? { severity: 'hint' as const }
      : {}),
    at: found.placed,
    problem: `The reasons for ${citationInText(citation)} are about a part, and the whole is withheld.`,
    todo: 'Disclose the rest, or say what harm it would do.',
    source: SOURCES[citation.regime],
  };
});

/** "The other ninety pages hold nothing of the kind", "the rest is on housing need" */
const REST_IS_OTHER =
  /\b(?:rest|remainder|everything else|other (?:[\w-]+ )?(?:pages?|parts?|sections?|chapters?|schedules?|paragraphs?|clauses?|entries)|remaining (?:[\w-]+ )?(?:pages?|parts?|sections?|chapters?))\b[^.]{0,30}\b(?:(?:hold|contain|say|show|reveal)s? (?:nothing|none|no )|(?:has|have) (?:nothing|none|no )|(?:is|are) (?:on|about|of|plain|ordinary|general|not|standard|mere)\b|(?:deals?|concerns?) )/i;

/** "Pages 1 to 28 are about record keeping", and what does harm stands on others. */
const PAGES_TELL =
  /\b(?:(?:pages?|paragraphs?|sections?|chapters?|parts?|appendix|appendices|annexe?s?|schedules?|sheets?|clauses?|tables?) (?:[A-Z]|\d{1,3}|one|two|three|four|five|six)\b(?:,? (?:to|and|–|-) (?:[A-Z]|\d{1,3}|one|two|three|four|five|six)\b)?|the (?:rest|remainder|other (?:\w+ )?(?:pages|parts|sections|chapters)|remaining (?:pages|parts|sections|chapters)|first \w+ (?:pages|chapters|sections)|last \w+ (?:pages|chapters|sections)))[^.]{0,60}?\b(?:is|are|was|were|deals?|concerns?|sets? out|describes?|lists?|gives?|contains?|covers?|shows?|names?|explains?|consists?|records?|tells?|says?)\b/gi;
const INSEPARABLE_AT_ALL =
  /\b(?:inextricabl\w*|interwoven|intertwined|throughout|(?:cannot|could not|impossible)\b[^.]{0,40}\b(?:separat|redact|split|divid|taken apart|extract)\w*|meaningless|each (?:page|part|section|chapter)|every (?:page|part|section|chapter)|all (?:pages|parts|sections|chapters)|(?:rest|remainder|other (?:pages|parts|sections|chapters)|remaining \w+)[^.]{0,80}\b(?:would|also|too|likewise|exempt|withheld|attached|enclosed|disclosed))\b/i;

function pagesApart(own: readonly Sentence[]): Sentence | undefined {
  const harm = own.filter(
    ({ placed }) => placed.clause.role === 'harm' || placed.clause.role === 'withholding',
  );
  const parts = harm.flatMap((one) => [...one.words.matchAll(PAGES_TELL)].map(() => one));
  return parts.length > 1 ? parts[0] : undefined;
}

/** "The report, of 84 pages with annexes" */
function isWholeDocument(named: string): boolean {
  return CONTAINER.test(named) && !NAMES_PART.test(named.replace(WITH_ALL, ' ').replace(HOW_LONG, ' '));
}
const HOW_LONG = /,? ?\(?\b\d{1,4} pages\b\)?/g;
const WITH_ALL =
  /\b(?:of|has|with|and|including) (?:(?:its|all|the|about|some|two|three|four|five|\d{1,4}) ){0,3}(?:pages?|annexe?s|appendices|schedules|tables)\b/gi;

/** All who were asked about it mind a part only. */
function isObjectedInPart({ consultations }: Checked, { question }: Item): boolean {
  const asked = (consultations ?? []).filter((one) => isAnswered(one) && isAbout(one, question));
  return (
    asked.some(({ objects }) => objects === 'parts') &&
    asked.every(({ objects }) => objects === 'parts' || objects === 'nothing')
  );
}

/** Said of what is withheld, where it is named or where it is withheld. */
function isWhole(what: string, said: readonly Sentence[]): boolean {
  const withheld = said.filter(({ words }) =>
    /\b(?:with(?:held|hold|holding)|refus\w{1,4}|exempt|not (?:be )?(?:releas|disclos)\w{1,4})\b/i.test(
      words,
    ),
  );
  return [what, ...withheld.map(({ words }) => words)].some((words) => WHOLE.test(words));
}

/** About the request, and not about a document. */
function isOfRequest(provision: string): boolean {
  return /^1[02]\(4\)\([abc]\)/.test(provision);
}

const SOURCES: Readonly<Record<Regime, string>> = {
  FOIA: 'FOIA s1(1), s2(2)',
  EIR: 'EIR regs 5(1), 12(1)',
  FOISA: 'FOISA s1(1), s2(1)',
  EISR: 'EISR regs 5(1), 10(1)',
};
