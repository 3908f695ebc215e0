import { formatCitation } from '../../law/citation.ts';
import { names } from '../cited-in.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('unnamed-exemption', 'stops');

/** Edited by hand until what is relied on is named nowhere: a refusal must specify it (FOIA s17(1)(b)). */
export const unnamedExemption: Rule = (checked) => {
  const { byHand, citations } = checked;
  if (byHand === null || byHand.leftOut.some(({ role }) => role === 'refusal-notice')) return [];
  const sent = byHand.blocks.map(({ text }) => wordsIn(text)).join('\n');
  const notice = byHand.blocks.find(({ role }) => role === 'refusal-notice');
  return citations
    .filter((citation) => citation.kind !== 'own-data' && !names(sent, citation))
    .map((citation) => {
      const item = firstCiting(checked, citation);
      const place =
        notice === undefined && item !== undefined ? placeOf(item) : { blockId: notice?.id ?? null };
      const ref = { regime: citation.regime, provision: citation.cited };
      return finding(
        { ...place, matter: citation.cited },
        {
          problem: `${formatCitation(ref)} is relied on, and the letter as you edited it names it nowhere.`,
          todo: 'Name it in the refusal notice, or put back what the answers give.',
          source: SOURCES[citation.regime],
        },
      );
    });
};

const SOURCES = {
  FOIA: 'FOIA s17(1)(b)',
  EIR: 'EIR reg 14(3)(a)',
  FOISA: 'FOISA s16(1)(c)',
  EISR: 'EISR reg 13(b)',
} as const;
