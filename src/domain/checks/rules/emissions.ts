import { type Claim, type Condition, conditions, reasonsOf } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';
import { sentencesOf } from '../sentences-of.ts';

/** What is let out into the environment. */
const EMISSIONS =
  /\bemi(?:ssions?|tted)\b|\bdischarg(?:e[sd]?|ing)\b|\beffluents?\b|\b(?:stack|flue|exhaust|chimney|waste) gas(?:es)?\b|\b(?:readings?|tests?|results?|levels?|figures|monitoring|releases?d?)\b[^.]{0,30}\b(?:stack|chimney|flue|outfall)s?\b|\b(?:stack|chimney|flue|outfall)s?\b[^.]{0,40}\b(?:tests?|readings?|monitoring|results?|concentrations?|levels?|releases?d?|let out|gave off|gives off)\b|\bleachates?\b|\b(?:sewage|storm|sewer) (?:overflows?|spills?)\b|\boverflows?\b|\bspill(?:s|ed|t|ing|ages?)?\b|\bg(?:i|a)v(?:e|es|en|ing) off\b|\b(?:methane|landfill gas|smoke|fumes|soot|dust|ammonia|carbon (?:mon|di)oxide|hydrogen (?:chloride|sulphide)|PM10|VOCs?)\b|\bparticulates?\b|\bnitrogen oxides\b|\bNOx\b|\bsulphur dioxide\b|\bdioxins?\b|\bfugitive dust\b|\bodour (?:levels?|readings?|releases?)\b|\b(?:released|vented|flared|let out|pumped|emptied) (?:in)?to (?:the )?(?:air|atmosphere|river|brook|sea|loch|burn|stream|estuary|water|ground|environment|harbour|canal)\b|\brun-?off\b/i;
/** Something gets out of somewhere, or into somewhere, in whatever words. */
const GETS_OUT =
  /\b(?:seep\w*|leak\w*|escap\w*|leach\w*|ooz\w*|trickl\w*|drift\w*|pour(?:s|ed|ing)?|flow(?:s|ed|ing)?|wash(?:es|ed|ing)?|blow(?:s|n|ing)?|belch\w*|c[ao]m(?:es|e|ing)|let(?:s|ting)?|going?|goes|went|put(?:s|ting)?|pump(?:s|ed|ing)?|tip(?:s|ped|ping)?|dump(?:s|ed|ing)?|releas\w*|drain(?:s|ed|ing)?|vent(?:s|ed|ing)?|used|applied|sprayed|given?)\b[^.?]{0,60}\b(?:out of|into|from|off|up|through|over|on|to)\b[^.?]{0,30}\b(?:chimneys?|stacks?|flues?|vents?|pipes?|outfalls?|drains?|tips?|landfills?|plants?|works|incinerators?|farms?|factor(?:y|ies)|kilns?|burn|lochs?|rivers?|docks?|air|sky|sea|sewers?|streams?|brooks?|estuary|harbour|basin|lakes?|ponds?|canals?|soil|ground|beach|marsh|atmosphere|crops?|fields?)\b/i;
const LOUD =
  /\bmicrophones?\b|\bhow loud\b|\b(?:noise|sound|decibels?|dB|vibration|odours?|smells?|stench|light spill|radiation)\b[^.?]{0,40}\b(?:readings?|levels?|logs?|measure\w*|monitor\w*|records?|results?|data|survey|report|figures|from|at)\b|\b(?:readings?|levels?|logs?|measure\w*|monitor\w*|records?|results?|data|figures|how (?:loud|noisy)|loudness)\b[^.?]{0,40}\b(?:noise|sound|decibels?|vibration|odours?|smells?|stench|radiation)\b/i;
/** What is about emissions only by the way. */
const COSTS = /\b(?:price|prices|priced|cost|costs|rates?|fees?|tender|bid|names?|invoice)\b/i;
const DENIED =
  /\b(?:not|no|nothing|none|nor|neither)\b[^.]{0,80}\b(?:emissions?|emitted|released into|let out|discharge[sd]?)\b|\bemissions?\b[^.]{0,60}\b(?:not|no part|disclosed|attached|enclosed|published)\b/i;

/** What could be anything: what it is stands in the question. */
const ANYTHING =
  /\b(?:readings?|results?|figures?|data|volumes?|levels?|tests?|measurements?|monitoring|reports?|logs?|records?|information|returns?|samples?|sheets?|times?|quantit(?:y|ies)|amounts?|numbers?|releases?|analys[ei]s|films?|footage|concentrations?)\b/i;
/** What the library’s own paragraph says before the officer’s words. */
const FRAME = /This exception does not apply to information on emissions\.(?: It is not of that kind:)?/g;

/** What leaves a chimney or an outfall is an emission, by whatever sum it was worked out. */
const CERTAINLY = /\b(?:stacks?|chimneys?|flues?|outfalls?|exhausts?|tailpipes?|overflows?)\b/i;
const LET_OUT =
  /\b(?:emi(?:ts?|tted|tting|ssions?)|left|leav(?:es|ing)|releas\w+|discharg\w+|came (?:out|from|up)|com(?:es|ing) (?:out|from|up)|let out|giv(?:es|en) off|gave off|put (?:out|into)|went (?:up|out|into)|goes (?:up|out|into)|spill\w*|concentrations?|weight|mass|tonnes|kilograms?|grams?|mg|micrograms?)\b/i;
/** What stays inside, or was never measured where it comes out. */
const STAYS_IN =
  /\b(?:inside|before (?:it|they|the)|upstream|inlet|indoors?|internal|sealed|never (?:built|run|lit|used|switched on)|not (?:yet )?(?:built|run|lit|in use|in operation|operating))\b/i;

function isCertain(named: string): boolean {
  return CERTAINLY.test(named) && LET_OUT.test(named) && !COSTS.test(named);
}

function onEmissions(claim: Claim): FindingPlace | null {
  const { what, asked } = claim;
  if (COSTS.test(what)) return null;
  const reasons = reasonsOf(claim).replace(FRAME, ' ');
  const sentences = sentencesOf(reasons);
  const isDenied = sentences.some(
    (one, at) =>
      DENIED.test(one) &&
      (!isCertain(`${what}\n${asked}`) ||
        STAYS_IN.test(sentences.slice(Math.max(0, at - 1), at + 2).join(' '))),
  );
  if (isDenied) return null;
  if (isCertain(`${what}\n${asked}`)) return {};
  const named = what.trim() === '' || ANYTHING.test(what) ? `${what}\n${asked}` : what;
  return [EMISSIONS, GETS_OUT, LOUD].some((one) => one.test(named)) ? {} : null;
}

const ROWS: readonly Condition[] = [
  {
    matter: 'emissions',
    of: {
      EIR: ['12(5)(d)', '12(5)(e)', '12(5)(f)', '12(5)(g)'],
      EISR: ['10(5)(d)', '10(5)(e)', '10(5)(f)', '10(5)(g)'],
    },
    fails: onEmissions,
    problem: 'withhold what seems to be information on emissions, for which this exception cannot be used',
    todo: 'Disclose it, or say why it is not on emissions.',
    source: { EIR: 'EIR reg 12(9)', EISR: 'EISR reg 10(6)' },
  },
];

/** Information on emissions under an exception that does not reach it. */
export const emissions = conditions('emissions', 'warns', ROWS);
