import { longDate } from '../../law/dates.ts';
import { findingsOf, type Rule } from '../finding.ts';

const finding = findingsOf('extension-late', 'warns');

const SOURCES = {
  FOIA: 'FOIA s17(1), (2)',
  EIR: 'EIR reg 7(3)',
  FOISA: 'FOISA s10',
  EISR: 'EISR reg 7(2)',
} as const;

/** More time that is told after the day by which the reply, or word of the longer time, was due. */
export const extensionLate: Rule = ({ content, deadline, today }) => {
  if (content.reply.kind !== 'extension' || deadline === null || today === null) return [];
  const { noticeDue } = deadline;
  if (today <= noticeDue) return [];
  return [
    finding(
      { part: 'due', matter: noticeDue },
      {
        problem: `Word of a longer time was due by ${longDate(noticeDue)}, and that day is past.`,
        todo: 'Reply as soon as you can, and say sorry that it is late; a holding letter says when.',
        source: SOURCES[content.regime],
      },
    ),
  ];
};
