import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
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

const UNLESS =
  /\b(?:(?:cannot|could not|impossible|not possible|no way) (?:\w{1,12} ){0,3}(?:be )?(?:separated?|redact\w{0,3}|split|divided|taken apart|extract\w{0,3})|inextricabl[ey]|interwoven|intertwined|disclosed|attached|we (?:are )?(?:disclos|releas|send|attach|enclos)\w{0,4}|(?:section|regulation) \d{1,2}\(|nothing (?:meaningful|of use) would)\b/i;

/** A whole document is withheld for reasons that are about a part of it. The right is to information, and so to the rest. */
export const wholeForPart = rulesOnReasons('whole-for-part', 'warns', ({ citation, said }, checked) => {
  const item = checked.items.find(({ citations }) => citations.some(({ cited }) => cited === citation.cited));
  if (item?.answer.status !== 'withhold' || citation.kind !== 'exemption' || isOfRequest(citation.provision))
    return null;
  const at = sentenceWith(
    said.filter(({ placed }) => placed.clause.role !== 'factors-for'),
    PART,
    UNLESS,
  );
  if (at === undefined || !isWhole(citation.what, said)) return null;
  return {
    matter: 'part',
    at: at.placed,
    problem: `The reasons for ${citationInText(citation)} are about a part, and the whole is withheld.`,
    todo: 'Disclose the rest, or say what harm it would do.',
    source: SOURCES[citation.regime],
  };
});

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
