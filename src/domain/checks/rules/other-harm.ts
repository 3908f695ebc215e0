import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import { COMMERCIAL, isOneOf } from '../provisions-with.ts';
import { rulesOnReasons, type Sentence, type Slip, wordCount } from '../reasons-of.ts';

/// Harm to something else than what the exemption protects: a budget or a good name under commercial interests, a price under
/// the prevention of crime.

type Interest = {
  readonly of: Partial<Record<Regime, readonly string[]>>;
  /** Words of harm to it; one of them in a sentence that looks ahead is enough. */
  readonly words: RegExp;
  /** What is missing, after "name no". */
  readonly named: string;
};

const INTERESTS: readonly Interest[] = [
  {
    of: COMMERCIAL,
    words:
      /\b(?:(?:agree|agreeing|agreed|settling|fixing) (?:its |new |their )?(?:terms|prices|rates) with|ask(?:s|ing)? for (?:our|the same|this|that|its) (?:rate|price|discount|terms)|compet\w{1,8}|rivals?|bid(?:s|der|ders|ding)?|tender\w{0,4}|(?:re)?procure\w{0,4}|markets?|marketplace|negotiat\w{1,5}|bargain\w{0,3}|undercut\w{0,4}|margins?|customers?|clients?|buyers?|sellers?|sales?|sell\w{0,3}|purchas\w{1,4}|buy|buying|bought|profit\w{0,6}|turnover|investors?|lenders?|sub-?contractors?|quot(?:e|es|ing)|offer(?:s|ed|ing)?|outbid|haggl\w{1,4}|investments?|economic position|in (?:those|these) talks|lose the advantage|suppliers?|providers?|operators?|developers?|rents?|royalt\w{1,3}|trad(?:e|ing) (?:secret|position)|firms?|pric(?:e|es|ed|ing)|commercial (?:position|advantage|edge|partners?)|pay more|charge more|worse terms|better terms|deals?)\b/gi,
    named: 'buying, selling or competing that would suffer',
  },
  {
    of: { FOIA: ['31(1)(a)', '31(1)(b)'], FOISA: ['35(1)(a)', '35(1)(b)'] },
    words:
      /\b(?:crim\w{1,8}|offen[cd]\w{1,5}|fraud\w{0,6}|st(?:eal|ole)\w{0,3}|theft|thie(?:f|ves)|burgl\w{1,5}|suspects?|police|officers|patrols?|detect\w{0,4}|attack\w{0,4}|vandal\w{0,4}|drugs?|cyber\w{0,8}|hack\w{0,4}|phish\w{0,4}|malware|ransomware|intru\w{1,5}|evad\w{1,4}|avoid\w{0,3}|escape|evidence|apprehen\w{1,6}|arrest\w{0,3}|prosecut\w{1,5}|terroris\w{1,3}|arson|poach\w{0,4}|smuggl\w{1,4}|jam\w{0,4}|abus\w{1,4}|break in|broken into|squat\w{0,5}|exploit\w{0,5}|disguis\w{1,4}|informants?|damag\w{1,4}|break(?:s|ing)? in\w{0,2}|enter\w{0,3}|take (?:the )?(?:fuel|cash|drugs|tools|goods|money)|rob\w{0,6}|loot\w{0,4}|forg\w{1,4}|imperson\w{1,6}|pass for|speed\w{0,3}|poison\w{0,3})\b/gi,
    named: 'crime that would be made easier or harder to detect',
  },
  {
    of: { FOIA: ['36(2)(b)'], FOISA: ['30(b)'] },
    words:
      /\b(?:frank\w{0,4}|cando(?:u?r)|candid\w{0,3}|open(?:ly|ness)?|blunt\w{0,3}|honest\w{0,3}|views?|advice|advise|opinions?|speak|say|said|argu\w{1,5}|writ\w{1,6}|put (?:\w{1,10} ){0,3}(?:in|on) (?:writing|paper)|note|minuted?|record\w{0,3}|hold back|held back|holding back|reticen\w{1,3}|guarded|chill\w{0,4}|deliberat\w{1,5}|challenge|discuss\w{0,5}|contribut\w{1,5}|debate)\b/gi,
    named: 'loss of candour',
  },
];

const AHEAD =
  /\b(?:would|will|could|might|may|if|were|likely|risk|able|can|unable|next (?:year|month|week|round|spring|summer|autumn|winter)|(?:is|are) (?:\w+ )?(?:negotiating|bidding|competing|tendering|selling|buying|choosing|due to|about to|agreeing|bargaining|pricing|marketing|looking|trying|seeking|hoping|planning|preparing))\b/i;
const DENIED = /\b(?:no|not|never|nobody|neither|nor|without|none)\b[^.]{0,40}$/i;

const PUBLICITY =
  /\b(?:headlines?|publicity|embarrass\w{0,5}|critici[sz]\w{1,4}|good name|image|awkward|bad press|adverse press|press coverage|media|newspapers?|journalists?|reputation\w{0,4}|look bad|controvers\w{1,5}|unpopular|complaints?|questions from)\b/i;
const BUDGET =
  /\b(?:budgets?|budgetary|council tax|taxpayers?|general fund|deficit|savings|out of pocket|subsid\w{1,4}|grants?|funding|income|relief|reserves|costs? (?:us|the)|finances|financial position|expenditure)\b/i;
const CRIME =
  /\b(?:crim\w{1,8}|fraud\w{0,6}|theft|thie(?:f|ves)|burgl\w{1,5}|offenders?|vandal\w{0,4}|attack\w{0,4}|hack\w{0,4}|safety|security|intru\w{1,5})\b/i;

/** What a burglar would do with a supplier’s price is no trade. */
const ONLY_CRIME =
  /\b(?:criminals?|fraudsters?|hackers?|attackers?|thie(?:f|ves)|burglars?|phishing|terrorists?|vandals?|cyber-?attacks?|break-ins?|intruders?)\b/i;

/** Told of crime or candour, it is harm to something else. */
const OF_ANOTHER =
  /\b(?:compet\w{1,8}|rivals?|bid(?:s|ders|ding)?|tender\w{0,4}|pric(?:e|es|ing)|profit\w{0,4}|embarrass\w{0,5}|critici[sz]\w{1,4}|headlines?|publicity|reputation\w{0,4}|newspapers?|budgets?|costs?|complaints?|upset|workload|staff time|misunderst\w{1,9}|privacy|policy|inconvenien\w{1,4}|irritation)\b/i;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [PUBLICITY, 'speak of bad publicity'],
  [BUDGET, 'speak of a budget'],
  [CRIME, 'speak of crime or safety'],
];

/** What is withheld is who it is. */
const NAMES =
  /^(?:the |all |their |its )?(?:\w+ ){0,2}(?:names?|identit(?:y|ies))\b(?! (?:and|or|with) )|^wh(?:o|ich (?:firms?|companies|organisations?|bidders?))\b/i;
/** That it would be known who it is. */
const OF_WHO =
  /\b(?:nam(?:e|es|ed|ing)|identi\w+|who(?:m|se)?\b(?= (?:bid|bids|lost|it is|they are|the|is|are|was|were|had|has|else|took|did|tried|our|we|supplies|sells|their|its|runs))|which (?:firms?|compan\w+|bidders?|ones?|of them)|known (?:to|as|that|publicly)|be known|lost|losers?|losing|unsuccessful|fail(?:ed|ure|s)?|beaten|turned down|reject\w+|target\w*|single[sd]? out|link\w* (?:to|with)|associat\w+ with|boycott\w*|protest\w*|harass\w*|reputation\w*|approach\w*|poach\w*|canvass\w*|lists? of|took part|taking part|had bid|have bid|were bidding|interest(?:ed)? in)\b/i;

/** Names are withheld, and the harm is that of what else the papers say: nobody is harmed by being known to have bid. */
function unarguedNames({ what }: Citation, argued: readonly Sentence[]): boolean {
  return NAMES.test(what) && wordCount(argued) > 25 && !argued.some(({ words }) => OF_WHO.test(words));
}

export const otherHarm = rulesOnReasons('other-harm', 'warns', ({ citation, harm, said }) => {
  if (
    isOneOf(citation, COMMERCIAL) &&
    citation.kind !== 'ncnd' &&
    !harm.some(({ placed }) => placed.block !== null)
  ) {
    const argued = harm.filter(({ words }) => !isConclusion(words));
    if (unarguedNames(citation, argued))
      return {
        matter: 'names',
        at: argued[0]?.placed,
        problem: `The reasons for ${citationInText(citation)} withhold names, and do not say what harm would come of knowing them.`,
        todo: 'Say what would follow if it were known who it is, or disclose the names.',
        source: SOURCES[citation.regime](citation),
      };
  }
  const asserted = onlyAsserted(citation, harm, said);
  if (asserted !== null) return asserted;
  const interest = INTERESTS.find(({ of }) => isOneOf(citation, of));
  // A hand-edited block holds all the reasons in one, and what is of the harm in it is not told apart.
  if (interest === undefined || citation.kind === 'ncnd' || harm.some(({ placed }) => placed.block !== null))
    return null;
  // The conclusion names the interest in the words of the law.
  const argued = harm.filter(
    ({ placed, words }) => placed.clause.role !== 'withholding' && !isConclusion(words),
  );
  const ahead = argued.filter(({ words }) => AHEAD.test(words));
  if (wordCount(ahead) < 20) return null;
  // What was bought in the past harms nobody's bargaining; how crime is done stands in any tense.
  const told = isOneOf(citation, COMMERCIAL) ? ahead : argued;
  if (
    told.some(
      ({ words }) =>
        isNamed(words, interest.words) && !(isOneOf(citation, COMMERCIAL) && ONLY_CRIME.test(words)),
    )
  )
    return null;
  if (!isOneOf(citation, COMMERCIAL) && !argued.some(({ words }) => OF_ANOTHER.test(words))) return null;
  return {
    matter: 'interest',
    at: argued[0]?.placed ?? harm[0]?.placed,
    problem: problemIn(citation, argued, interest),
    todo: 'Show the harm to the interest that it protects, or rely on what protects the other one.',
    source: SOURCES[citation.regime](citation),
  };
});

/** It is called so, or somebody does not want it known. */
const ASSERTS =
  /\b(?:(?:commercially|highly|very) (?:sensitive|confidential)|marked|labelled|headed|stamped|in confidence|confidential\w{0,3}|sensitive|(?:not|never) (?:to )?(?:want|wish|like|agree|consent|be (?:released|disclosed|shown))|object\w{0,4}|asked (?:us|that)|opposes?|refus\w{1,4} (?:its )?consent)\b/i;
/** That it is sensitive, marked or not wanted known is all that is said of the harm. */
function onlyAsserted(citation: Citation, harm: readonly Sentence[], said: readonly Sentence[]): Slip | null {
  if (!isOneOf(citation, COMMERCIAL) || citation.kind === 'ncnd') return null;
  if (said.some(({ placed, words }) => placed.block !== null || words.includes('{{'))) return null;
  const argued = harm.filter(({ words }) => !isConclusion(words));
  const beside = said.filter(({ placed }) => ['factors-against', 'balance'].includes(placed.clause.role));
  if (wordCount(harm) < 28 || !argued.some(({ words }) => ASSERTS.test(words))) return null;
  // Whoever says what somebody would do with it says more.
  if (argued.some(({ words }) => HOW.test(words))) return null;
  if (harm.some(({ words }) => isNamed(words, TRADE))) return null;
  if (beside.some(({ words }) => AHEAD.test(words) && isNamed(words, TRADE))) return null;
  return {
    matter: 'asserted',
    at: argued[0]?.placed,
    problem: `The reasons for ${citationInText(citation)} say that it is sensitive, confidential or not wanted known, and not how any harm would come of it.`,
    todo: 'Say who could do what with it, and to whose harm in trade, or disclose it.',
    source: SOURCES[citation.regime](citation),
  };
}
/** What somebody would do, or what could happen. */
const HOW = /\b(?:would|will|could|might|may|if|likely|risk|able|can|unable|in order to|so as to)\b/i;
/** To trade is to compete; "interests" and "contract" stand in every such letter. */
const TRADE =
  /\b(?:compet\w{1,8}|rivals?|bid(?:s|der|ders|ding)?|tender\w{0,4}|procure\w{0,4}|negotiat\w{1,6}|bargain\w{0,3}|undercut\w{0,4}|outbid|markets?|customers?|buyers?|margins?|profit\w{0,6}|advantage)\b/gi;

const SOURCES: Readonly<Record<Regime, (citation: Citation) => string>> = {
  FOIA: ({ cited }) => `FOIA s${cited}; ICO guidance, the prejudice test`,
  EIR: ({ cited }) => `EIR reg ${cited}`,
  FOISA: ({ cited }) => `FOISA s${cited}`,
  EISR: ({ cited }) => `EISR reg ${cited}`,
};

function isConclusion(words: string): boolean {
  return (
    words.length < 150 &&
    /\b(?:prejudice|inhibit|adversely affect|endanger|harm)\b[^.]{0,80}\b(?:interests?|prevention|detection|apprehension|provision of advice|exchange of views|confidentiality)\b/i.test(
      words,
    ) &&
    !/\b(?:because|since|as|if|so that)\b/i.test(words)
  );
}

/** Named, and not in order to say that there is none. */
function isNamed(words: string, interest: RegExp): boolean {
  return [...words.matchAll(interest)].some(({ index }) => !DENIED.test(words.slice(0, index)));
}

function problemIn(citation: Citation, argued: readonly Sentence[], { named }: Interest): string {
  const kind = isOneOf(citation, COMMERCIAL)
    ? KINDS.find(([words]) => argued.some((one) => words.test(one.words)))?.[1]
    : undefined;
  const says = kind === undefined ? `name no ${named}` : `${kind}, and name no ${named}`;
  return `The reasons for ${citationInText(citation)} ${says}.`;
}
