import type { Clock } from '../../law/clock.ts';
import type { Regime } from '../../law/provision.ts';
import { type Remark, remarkWords } from '../../law/remark.ts';
import { kindOf } from '../../letter/kinds/kinds.ts';
import { type Checked, findingsOf, markOf, type Rule } from '../finding.ts';

const finding = findingsOf('clock-contradicts', 'warns');

/** Dates that cannot both be true, or more time than the law gives: FOIA s10(3) with s17(2)(b), EIR reg 7, FOISA s10. */
export const clockContradicts: Rule = (checked) => {
  const { content, uncounted } = checked;
  // A letter that tells a day lacks it where none can be counted (`missing/deadline.ts`).
  const { tellsDay } = kindOf(content.reply);
  const found = tellsDay ? null : (halfExtended(checked) ?? uncounted);
  // While a fee is awaited no day counts, and nothing is wrong.
  if (found === null || (found === uncounted && content.clock.fee?.paid === null)) return [];
  const place = { part: 'due', matter: markOf(remarkWords(found)) } as const;
  return [finding(place, { ...found, source: SOURCES[content.regime] })];
};

const SOURCES: Record<Regime, string> = {
  FOIA: 'FOIA s10, s17(2)',
  EIR: 'EIR regs 5(2), 7',
  FOISA: 'FOISA s10',
  EISR: 'EISR regs 5(2), 7',
};

function halfExtended({ content }: Checked): Remark | null {
  const extension: Clock['extension'] = content.clock.extension;
  if (content.regime !== 'FOIA' || extension?.kind !== 'public-interest') return null;
  if (extension.provision === '')
    return {
      problem: 'More time is taken, and no exemption is named for it.',
      todo: 'Choose the qualified exemption that is weighed.',
    };
  if (extension.until === '')
    return {
      problem: 'More time is taken, and no day is given for it.',
      todo: 'Give the day by which you expect to decide.',
    };
  return null;
}
