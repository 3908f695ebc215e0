import { citationInText } from '../../law/citation.ts';
import type { Regime } from '../../law/provision.ts';
import type { LetterBlock } from '../../letter/letter.ts';
import { ROLES } from '../../letter/role-names.ts';
import { names, refusalsIn } from '../cited-in.ts';
import { type Checked, type Finding, findingsOf, type Rule } from '../finding.ts';
import { editedBlocks } from '../said.ts';
import { lawsOfBlock } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('edited-provisions', 'warns');

/** A part edited by hand that cites what no answer claims, or no longer cites what one claims (FOIA s17(1)(b)). */
export const editedProvisions: Rule = (checked) =>
  editedBlocks(checked).flatMap((block) => [...unclaimed(checked, block), ...dropped(checked, block)]);

const SOURCES = {
  FOIA: 'FOIA s17(1)(b)',
  EIR: 'EIR reg 14(3)(a)',
  FOISA: 'FOISA s16(1)(c)',
  EISR: 'EISR reg 13(b)',
} as const;

function unclaimed(checked: Checked, block: LetterBlock): readonly Finding[] {
  return lawsOfBlock(checked, block).flatMap((law) => unclaimedUnder(checked, block, law));
}

function unclaimedUnder(
  checked: Checked,
  { id, role, text, edited }: LetterBlock,
  regime: Regime,
): readonly Finding[] {
  const derived = new Set(refusalsIn(wordsIn(edited?.derived ?? []), regime));
  return refusalsIn(wordsIn(text), regime)
    .filter((provision) => !derived.has(provision) && !isClaimed(checked, provision))
    .map((provision) =>
      finding(
        { blockId: id, matter: `+${provision}` },
        {
          problem: `${ROLES[role].inSentence}, edited by hand, names ${citationInText({ regime, provision })}, which no answer claims.`,
          todo: 'Take it out, or claim it in the answer that it is for.',
          source: SOURCES[regime],
        },
      ),
    );
}

/** "Section 31(1)" names its limb (a), if without saying so. */
function isClaimed({ citations, content }: Checked, provision: string): boolean {
  const { reply, clock } = content;
  const more = reply.kind === 'extension' ? clock.extension : null;
  const weighed = more?.kind === 'public-interest' ? [more.provision] : [];
  const claimed = citations.flatMap(({ cited, provision: law }) => [cited, law]);
  return [...claimed, ...weighed].some((one) => one === provision || one.startsWith(`${provision}(`));
}

function dropped(checked: Checked, { id, role, text, edited }: LetterBlock): readonly Finding[] {
  const before = wordsIn(edited?.derived ?? []);
  const now = wordsIn(text);
  return checked.citations
    .filter((citation) => names(before, citation) && !names(now, citation))
    .map(({ regime, cited }) =>
      finding(
        { blockId: id, matter: `-${cited}` },
        {
          problem: `${ROLES[role].inSentence}, edited by hand, no longer names ${citationInText({ regime, provision: cited })}, which an answer claims.`,
          todo: 'Name it again, or put back what the answers give.',
          source: SOURCES[regime],
        },
      ),
    );
}
