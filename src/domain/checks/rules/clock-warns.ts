import { remarkWords } from '../../law/remark.ts';
import { findingsOf, markOf, type Rule } from '../finding.ts';

const finding = findingsOf('clock-warns', 'warns');

/** More time than the regulator expects or can give, or a longer time that ends before the usual one. */
export const clockWarns: Rule = ({ deadline, content }) =>
  (deadline?.warnings ?? []).map((warning) =>
    finding(
      { part: 'due', matter: markOf(remarkWords(warning)) },
      { ...warning, source: SOURCES[content.regime] },
    ),
  );

const SOURCES = {
  FOIA: 'FOIA s10(3), ICO guidance on time limits',
  EIR: 'EIR reg 7',
  FOISA: 'FOISA s10',
  EISR: 'EISR reg 7',
} as const;
