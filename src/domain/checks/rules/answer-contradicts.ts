import { citationInText } from '../../law/citation.ts';
import type { Item } from '../../letter/facts.ts';
import { refusalsIn } from '../cited-in.ts';
import { type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';
import { isStillSent, sentItems } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('answer-contradicts', 'warns');

/** "We do not hold figures for 2019", and not "we do not hold meetings in August". */
const NOT_HELD =
  /\b(?:we|it|the [A-Z]\w+|council|trust|board|force|university|department) (?:therefore |currently |simply )?(?:holds?|keeps?|has|have) no (?:such |central |recorded )?(?:lists?|records?|information|data|figures|register|cop(?:y|ies)|documents?|database|breakdown)\b(?! of (?:any|complaints|incidents))|\b(?:do|does|did) not hold (?:\w+ ){0,3}(?:this|that|it|them|these|those|any|information|data|figures?|records?|details?|cop(?:y|ies)|breakdowns?|lists?|statistics|correspondence|documents?|e-?mails?|reports?)\b|\b(?:information|data|figures|records?|documents?) (?:\w+ ){0,4}(?:is|are) not held\b|\bno (?:recorded )?(?:information|data|figures|records?|documents?) (?:\w+ ){0,4}(?:is|are) held\b/i;

const HELD = /\bwe (?:do )?hold (?:this|the|that|such) (?:information|data|records?|documents?|reports?)\b/i;

const WITHHELD =
  /\b(?:is|are) (?:being )?(?:withheld|kept) from you\b|\b(?:is|are) (?:being )?(?:withheld|refused)\b(?! until)|\bwe (?:decline|refuse|are unable|are not able|are not willing|cannot) to? ?(?:provide|disclose|supply|release|give|send|share|publish) (?:this|that|it|them|these|the)\b|\b(?:cannot|may not|will not) be (?:disclosed|released|supplied|given out)\b|\bwe (?:have |are )?(?:withh(?:eld|old|olding)|redact(?:ed|ing))\b|\b(?:is|are|has been|have been|was|were) (?:being )?(?:withheld|redacted) (?:under|by|because|as|from (?:this|the) (?:reply|answer|response|cop))|\b(?:is|are) exempt (?:under|from disclosure|by virtue|because)/i;

/** How an answer speaks of a provision that it relies on, and not of one that somebody relied on in another year. */
const RELIES = /\b(?:exempt|withh(?:eld|old|olding)|redacted|refus(?:e|ing)|relying|rely|engaged|applies)\b/i;

/** "We did not rely on section 26 for it." */
const RELIED_NOT =
  /\b(?:nothing|none|no part) (?:\w+ ){0,3}(?:is|was|has been) (?:being )?(?:withheld|refused|kept back|redacted)\b|\b(?:not|never|no longer|nor|neither|without) (?:\w+ ){0,2}(?:rel(?:y|ied|ying)|claim(?:ed|ing)?|us(?:e|ed|ing)|exempt|withh(?:eld|old|olding)|appl(?:y|ied|ying)|engaged)\b/i;

const SOURCES = {
  FOIA: 'FOIA s1(1), s17(1)',
  EIR: 'EIR regs 5(1), 14(3)',
  FOISA: 'FOISA s1(1), ss16, 17',
  EISR: 'EISR regs 5(1), 13',
} as const;

/**
 * An answer whose own words say something else than what was chosen for it: the notice, the summary and the reasons are
 * written from the choice, and then contradict the answer.
 */
export const answerContradicts: Rule = (checked) =>
  sentItems(checked)
    // Who is asked about refusals speaks of them.
    .filter(({ question }) => !/\b(?:exempt|redact|withh|refus)/i.test(question.text))
    .flatMap((item) => {
      const sent = sentencesOf(wordsIn(item.answer.body)).filter((one) =>
        isStillSent(checked, one, 'disclosure'),
      );
      return [...otherStatus(item, sent), ...unclaimed(item, sent)];
    });

type Slip = { readonly matter: string; readonly problem: string; readonly todo: string };

const SAYS_NOT_HELD: Slip = {
  matter: 'not-held',
  problem: 'The answer says that something is not held, and it was chosen as one that is held.',
  todo: 'Choose Not held, or Part held with what is not, so that the whole letter says so.',
};
const SAYS_WITHHELD: Slip = {
  matter: 'withheld',
  problem: 'The answer says that something is withheld, and no exemption is claimed for it.',
  todo: 'Choose Part or Withhold and claim the exemption, so that the letter has its notice and reasons.',
};
const SAYS_HELD: Slip = {
  matter: 'held',
  problem: 'The answer says that the information is held, and it was chosen as one that is not.',
  todo: 'Choose what becomes of it, or correct the words.',
};

function otherStatus(item: Item, sentences: readonly string[]): readonly Finding[] {
  const { status } = item.answer;
  const slips = [
    ...((status === 'answer' || status === 'part') && sentences.some((one) => NOT_HELD.test(one))
      ? [SAYS_NOT_HELD]
      : []),
    ...((status === 'answer' || status === 'not-held') &&
    sentences.some((one) => WITHHELD.test(one) && !RELIED_NOT.test(one))
      ? [SAYS_WITHHELD]
      : []),
    ...(status === 'not-held' && sentences.some((one) => HELD.test(one)) ? [SAYS_HELD] : []),
  ];
  return slips.map(({ matter, ...words }) =>
    finding({ ...placeOf(item), matter }, { ...words, source: SOURCES[item.regime] }),
  );
}

/** A provision that the words rely on, and that is not claimed for this answer. */
function unclaimed(item: Item, sentences: readonly string[]): readonly Finding[] {
  const { regime } = item;
  const relied = sentences
    .filter((one) => RELIES.test(one) && !RELIED_NOT.test(one))
    .flatMap((one) => refusalsIn(one, regime));
  const own = item.citations.flatMap(({ cited, provision }) => [cited, provision]);
  const others = [...new Set(relied)].filter(
    (named) =>
      !own.some((one) => one === named || one.startsWith(`${named}(`) || named.startsWith(`${one}(`)),
  );
  return others.map((provision) =>
    finding(
      { ...placeOf(item), matter: `cites ${provision}` },
      {
        problem: `The answer relies on ${citationInText({ regime, provision })}, which is not claimed for it.`,
        todo: 'Claim it for this answer, or correct the words.',
        source: SOURCES[regime],
      },
    ),
  );
}
