import { isEnvironmental, type Regime } from '../../law/provision.ts';
import { exemptionsOfOtherAct } from '../cited-in.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { editedBlocks, placedClauses, saidPlaceOf } from '../said.ts';
import { lawsOfBlock, lawsOfLetter, lawsOfParagraph, sourceUnder } from '../sources.ts';
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
  const clauses = placedClauses(checked)
    .map((placed) => ({ ...placed, place: saidPlaceOf(placed), laws: lawsOfParagraph(checked, placed) }))
    .filter(({ words, laws }) => isForeignTo(laws, words, checked));
  const edited = editedBlocks(checked)
    .map((block) => ({ ...block, place: { blockId: block.id }, laws: lawsOfBlock(checked, block) }))
    .filter(
      ({ text, edited, laws }) =>
        isForeignTo(laws, wordsIn(text), checked) &&
        !isForeignTo(laws, wordsIn(edited?.derived ?? []), checked),
    );
  return [...clauses, ...edited].map(({ place, laws }) =>
    finding(place, {
      problem: `This paragraph cites another law than ${checked.sentences.list(laws.map((law) => NAMES[law]))}.`,
      todo: 'Cite the provision of the law that the request is answered under.',
      source: sourceUnder(laws, SOURCES),
    }),
  );
};

/** A paragraph that is about both laws of a letter may speak of both; one for an exception may name section 39, which leads to it. */
function isForeignTo(laws: readonly Regime[], words: string, checked: Checked): boolean {
  const isMixed = lawsOfLetter(checked).length > 1;
  return laws.every((law) => {
    const own = isMixed && isEnvironmental(law) ? words.replace(SECTION_39, '') : words;
    return isForeign(law)(own);
  });
}

const SECTION_39 =
  /\b(?:section|s\.?) ?39(?: ?\(\d\))?(?: of (?:the )?(?:FOIA?|FOISA|Freedom of Information(?: \(Scotland\))? Act(?: \d{4})?)\b)?/gi;

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
