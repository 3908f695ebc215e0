import { isAbout } from '../../case/consulted.ts';
import { citationInText } from '../../law/citation.ts';
import type { Provision } from '../../law/provision.ts';
import { protectsThirdParty } from '../../law/third-party.ts';
import type { Citation } from '../../letter/citations.ts';
import { type Checked, findingsOf, placeOf, type Rule } from '../finding.ts';
import { editedReasons, wordsFor } from '../said.ts';
import { sentencesOf } from '../sentences-of.ts';
import { wordsIn } from '../words-in.ts';

const warning = findingsOf('third-party-unasked', 'warns');
const hint = findingsOf('third-party-unasked', 'hint');

const FIRM =
  '(?:sub-?contractor|contractor|supplier|compan(?:y|ies)|firm|bidder|tenderer|developer|provider|manufacturer|vendor|operator|licensor|consultanc(?:y|ies)|business(?:es)?|third[- ]part(?:y|ies)|ltd|limited|plc|llp)';

/** No words of the authority's, and none that make the firm somebody against whom it negotiates. */
const OF_FIRM = `of (?:(?!(?:as|who|that|which|when|where|from|with|in|by|against)\\b)[\\w’'.-]{1,30},? ){0,6}${FIRM}s?\\b`;

/** "the commercial interests of the supplier", "our contractor’s competitive position", "would harm the company". */
const THEIRS: readonly RegExp[] = [
  new RegExp(`\\b(?:interests?|position|edge|business|confidentiality) ${OF_FIRM}`, 'i'),
  new RegExp(
    `\\b${FIRM}s?[’']s? (?:own )?(?:(?:legitimate|commercial|economic|competitive|business) ){1,3}(?:interests?|position|edge)`,
    'i',
  ),
  new RegExp(
    `\\b(?:prejudic|harm|damag|disadvantag|undercut|hurt)\\w{0,5} (?:the|its|that|our|any|this) (?:\\w{1,20} ){0,2}${FIRM}s?\\b(?![’'])`,
    'i',
  ),
  new RegExp(
    `\\b(?:the|this|that|these|our|each) (?:\\w{1,20} ){0,2}${FIRM}s?\\b.{0,200}\\b(?:its|their|these) (?:competitors|rivals|commercial interests|competitive position|own interests)\\b`,
    'i',
  ),
];

/** That they were asked, or what they think of disclosure. */
const ASKED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${FIRM}s?|they|it|who) (?:has |have |had )?(?:also )?(?:showed|shown|demonstrated to|gave|given|sent) us (?:that|how|evidence|figures|with|what)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:asked|consulted|contacted|invited|sought|wrote to|written to|spoke to|approached)\\b.{0,80}\\b(?:views?|comments?|whether|representations|them|it|${FIRM}s?)\\b`,
    'i',
  ),
  /\b(?:consents?|consented|(?:its|their|company’s|supplier’s|contractor’s|developer’s|bidder’s|provider’s|party’s) (?:own )?(?:views?|representations|objections?|concerns|submission)|consultation with|object(?:s|ed|ions?) to|asked not to|asked us (?:not )?to)\b/i,
];

/** That the harm is told as they tell it. */
const TOLD: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${FIRM}s?|they|it|who) (?:has |have |also |had ){0,2}(?:told|said|says?|argue[sd]?|consider(?:s|ed)?|believes?d?|explain(?:s|ed)?|state[sd]?|confirm(?:s|ed)?|object(?:s|ed)?|submit(?:s|ted)?|fears?|made clear|indicated|advised|informed|replied|responded|not (?:agreed|consented))\\b`,
    'i',
  ),
  /\b(?:told us|according to the|in (?:its|their) (?:view|own words)|(?:its|their) (?:response|reply))\b/i,
];

/** For a confidence: how it came, which tells what they expect. */
const IN_CONFIDENCE =
  /\b(?:marked|stamped|labelled|headed|clause|confidentiality agreement|non-disclosure|NDA|terms of|expressly|undertook|undertaking|promised|assur\w{1,8}|on (?:the )?(?:condition|understanding|basis)|agreed to (?:be )?ke\w{1,5})\b/i;

/**
 * Somebody else's interests are relied on, and nothing says that they were asked. What would harm them is theirs to say: an
 * authority that only guesses is not believed.
 */
export const thirdPartyUnasked: Rule = (checked) =>
  checked.citations.flatMap((citation) => {
    const { law } = citation;
    const whose = law === undefined ? null : protectsThirdParty(law);
    if (checked.consultations === null || law === undefined || whose === null || !isExempted(citation))
      return [];
    const item = unaskedOf(checked, citation);
    const words = reasonsFor(checked, citation);
    if (item === undefined || !isOfOthers(law, whose, words) || isFromThem(words, whose)) return [];
    const finding = whose === 'perhaps' ? warning : hint;
    return [
      finding(
        { ...placeOf(item), matter: citation.cited },
        {
          problem: `${sentence(citation)} is claimed for somebody else’s interests, and nothing says what they think of disclosure.`,
          todo: 'Ask them, or note what they have told you; if you know their views already, say in the reasons how.',
          source: sourceOf(citation),
        },
      ),
    ];
  });

/** True for what is claimed to withhold something. */
export function isExempted({ claimed, kind }: Citation): boolean {
  return claimed && kind === 'exemption';
}

/** Whether the reasons are about somebody else's interests, as far as words tell. */
export function isClaimedForOthers(checked: Checked, citation: Citation): boolean {
  const whose = citation.law === undefined ? null : protectsThirdParty(citation.law);
  return whose === 'always' || (whose === 'perhaps' && speaksOfThem(reasonsFor(checked, citation)));
}

/** A private person's confidence is kept without asking; a firm's is asked about. */
function isOfOthers(law: Provision, whose: 'always' | 'perhaps', words: string): boolean {
  if (whose === 'perhaps') return speaksOfThem(words);
  return law.test === 'harm' || new RegExp(`\\b${FIRM}s?\\b`, 'i').test(words);
}

function speaksOfThem(words: string): boolean {
  return sentencesOf(words).some((sentence) => THEIRS.some((pattern) => pattern.test(sentence)));
}

function isFromThem(words: string, whose: 'always' | 'perhaps'): boolean {
  const patterns = [...ASKED, ...(whose === 'always' ? [IN_CONFIDENCE] : TOLD)];
  return sentencesOf(words).some((sentence) => patterns.some((pattern) => pattern.test(sentence)));
}

function reasonsFor(checked: Checked, citation: Citation): string {
  const edited = editedReasons(checked, citation).map(({ text }) => wordsIn(text));
  return [wordsFor(checked, citation), ...edited].join('\n');
}

/** The first answer that claims it and about which nobody was asked. */
function unaskedOf({ items, consultations }: Checked, { cited, kind }: Citation) {
  return items
    .filter(({ citations }) => citations.some((one) => one.cited === cited && one.kind === kind))
    .find(({ question }) => !(consultations ?? []).some((one) => isAbout(one, question)));
}

function sentence(citation: Citation): string {
  const words = citationInText(citation);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const DERRY = 'Derry City Council v Information Commissioner (EA/2006/0014)';

/** Derry is about section 43(2); the exception of the Regulations for the like is argued with it. */
export function sourceOf({ regime, provision }: Citation): string {
  if (regime === 'FOISA' || regime === 'EISR')
    return 'Section 60 Code (FOISA and the Scottish Regulations), Consulting third parties';
  if (regime === 'EIR')
    return provision === '12(5)(f)'
      ? 'EIR reg 12(5)(f)(iii); ICO guidance on regulation 12(5)(f), consultation'
      : `EIR reg 12(5)(e); compare ${DERRY}, on FOIA s43(2)`;
  const code = 'FOIA s45 Code (July 2018), Consultation with third parties';
  return provision === '43(2)' ? `${code}; ${DERRY}` : code;
}
