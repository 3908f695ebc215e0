import { isEnvironmental, type Regime } from '../../law/provision.ts';
import { lawsIn } from '../../letter/laws.ts';
import { exemptionsOfOtherAct } from '../cited-in.ts';
import { findingsOf, type Rule } from '../finding.ts';
import { editedBlocks, placedClauses, saidPlaceOf } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('other-regime', 'warns');

/**
 * Words of another regime. FOIA s50 gives the complaint under the EIR too and FOISA s47 that under the EISR, and FOIA s39
 * and FOISA s39(2) name the Regulations.
 */
const FOREIGN: Record<Regime, RegExp> = {
  FOIA: /\b(?:regulation|reg\.?)\s*1[0-4]\s*\(|Freedom of Information \(Scotland\) Act|Environmental Information \(Scotland\)|\bFOISA\b/i,
  EIR: /\b(?:section|s\.?)\s*(?:1[0-9]|2[0-9]|3[0-9]|4[0-4])[A-Z]?(?:\s*\(| of (?:the )?(?:FOIA?\b|Freedom of Information Act))|Freedom of Information \(Scotland\) Act|\bFOISA\b|Environmental Information \(Scotland\)|\b(?:regulation|reg\.?)\s*10\s*\(\s*[4-8]/i,
  FOISA: /\b(?:regulation|reg\.?)\s*1[0-4]\s*\(|Freedom of Information Act 2000/i,
  EISR: /\b(?:section|s\.?)\s*(?:1[0-9]|2[0-9]|3[0-8]|4[0-4])[A-Z]?\s*\(|Freedom of Information Act 2000|\bFOIA\b|Environmental Information Regulations|\b(?:regulation|reg\.?)\s*(?:12\s*\(\s*[3-9]|13\s*\(\s*\d|14\s*\(\s*[3-5])/i,
};
const NAMES: Record<Regime, string> = {
  FOIA: 'the Freedom of Information Act 2000',
  EIR: 'the Environmental Information Regulations 2004',
  FOISA: 'the Freedom of Information (Scotland) Act 2002',
  EISR: 'the Environmental Information (Scotland) Regulations 2004',
};

const SOURCES = {
  FOIA: 'FOIA s17(1)(b)',
  EIR: 'EIR reg 14(3)(a)',
  FOISA: 'FOISA s16(1)(c)',
  EISR: 'EISR reg 13(b)',
} as const;

/**
 * A clause, or a part edited by hand, that speaks of another law than the one the request is answered under: the same
 * number means other things there.
 */
export const otherRegime: Rule = (checked) => {
  // A letter under two laws may speak of both.
  const laws = lawsIn(checked).map(({ regime }) => isForeign(regime));
  const foreign = (words: string) => laws.every((isOf) => isOf(words));
  const clauses = placedClauses(checked).filter(({ words }) => foreign(words));
  const edited = editedBlocks(checked).filter(
    ({ text, edited }) => foreign(wordsIn(text)) && !foreign(wordsIn(edited?.derived ?? [])),
  );
  return [...clauses.map(saidPlaceOf), ...edited.map(({ id }) => ({ blockId: id }))].map((place) =>
    finding(place, {
      problem: `This paragraph cites another law than ${NAMES[checked.content.regime]}.`,
      todo: 'Cite the provision of the law that the request is answered under.',
      source: SOURCES[checked.content.regime],
    }),
  );
};

function isForeign(regime: Regime): (words: string) => boolean {
  return (words) =>
    (FOREIGN[regime].test(words) && !handsOver(regime, words)) ||
    (!isEnvironmental(regime) && exemptionsOfOtherAct(words, regime).length > 0);
}

/** FOIA s39 and FOISA s39(2) hand environmental information over to the Regulations, which are then cited beside them. */
const HANDS_OVER = { FOIA: /\b(?:section|s\.?) ?39\b/i, FOISA: /\b(?:section|s\.?) ?39 ?\(2\)/i } as const;
const REGULATION = /\b(?:regulations?|reg\.?)\s*1[0-4]\s*\(/gi;

function handsOver(regime: Regime, words: string): boolean {
  if (isEnvironmental(regime) || !HANDS_OVER[regime].test(words)) return false;
  return !FOREIGN[regime].test(words.replace(REGULATION, ''));
}
