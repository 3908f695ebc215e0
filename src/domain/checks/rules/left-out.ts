import { isEnvironmental } from '../../law/provision.ts';
import { citationKey } from '../../letter/citations.ts';
import { kindOf } from '../../letter/kinds/kinds.ts';
import type { LetterBlock } from '../../letter/letter.ts';
import { ROLES } from '../../letter/role-names.ts';
import type { LetterRole } from '../../letter/roles.ts';
import { opensWithOutcome } from '../../letter/scope.ts';
import { type Checked, findingsOf, type Rule } from '../finding.ts';
import { lawsOf, lawsOfBlock, type Sources, sourceUnder } from '../sources.ts';

const stops = findingsOf('left-out', 'stops');
const warns = findingsOf('left-out', 'warns');

/** What the law wants in every letter that has it; the rights to review and complaint have a rule of their own. */
const NEEDED: Partial<Record<LetterRole, Sources>> = {
  'refusal-notice': {
    FOIA: 'FOIA s17(1), (5)',
    EIR: 'EIR reg 14(1)',
    FOISA: 'FOISA s16, s17',
    EISR: 'EISR reg 13',
  },
  reasons: {
    FOIA: 'FOIA s17(1)(c), (3)',
    EIR: 'EIR reg 14(3)(b)',
    FOISA: 'FOISA s16(1)(d), (2)',
    EISR: 'EISR reg 13(b), (c)',
  },
  disclosure: { FOIA: 'FOIA s1(1)', EIR: 'EIR reg 5(1)', FOISA: 'FOISA s1(1)', EISR: 'EISR reg 5(1)' },
};

/** Parts that were left out by hand although the letter would not be lawful, or say nothing, without them. */
export const leftOut: Rule = (checked) =>
  (checked.byHand?.leftOut ?? []).flatMap((block) => {
    const sources = sourcesOf(checked, block);
    if (sources === undefined) return confirmation(checked, block);
    return [
      (mayGo(checked, block) ? warns : stops)(
        { blockId: block.id },
        {
          problem: `${ROLES[block.role].inSentence} is left out of the letter.`,
          todo: 'Put it back.',
          source: sourceUnder(lawsOfBlock(checked, block), sources),
        },
      ),
    ];
  });

/** The law that wants the part, in any letter or as that for which this kind is written. */
function sourcesOf({ content }: Checked, { role }: LetterBlock): Sources | undefined {
  const { purpose } = kindOf(content.reply);
  return purpose?.role === role ? purpose.source : NEEDED[role];
}

/** Why an absolute exemption applies need not be said where it is apparent (FOIA s17(1)(c)). */
function mayGo({ citations }: Checked, { id, role }: LetterBlock): boolean {
  if (role !== 'reasons') return false;
  const weighed = citations.filter(({ law }) => law?.force === 'qualified').map(citationKey);
  return !weighed.some((key) => id.slice('reasons:'.length).split('+').includes(key));
}

/** What is withheld is confirmed to be held where the outcome is told, and there alone. The Regulations ask for no such sentence. */
function confirmation(checked: Checked, { id, role }: LetterBlock) {
  const acts = lawsOf(checked.citations).filter((law) => !isEnvironmental(law));
  const tells = opensWithOutcome(checked) ? 'opening' : 'scope';
  if (role !== tells || acts.length === 0) return [];
  return [
    warns(
      { blockId: id },
      {
        problem: `${ROLES[role].inSentence} is left out, and with it the confirmation of what you hold.`,
        todo: 'Put it back, or say elsewhere in the letter what you hold.',
        source: acts.includes('FOISA') ? 'FOISA s16(1)(a)' : 'FOIA s1(1)(a)',
      },
    ),
  ];
}
