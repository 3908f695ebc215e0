import { lawOf } from '../../letter/decision.ts';
import { findingsOf, markOf, type Rule } from '../finding.ts';

const finding = findingsOf('shortened-question', 'warns');

const SOURCES = {
  FOIA: 'FOIA s1(1)',
  EIR: 'EIR reg 5(1)',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
} as const;

/** A question whose end was lost: the letter restates what was asked, word for word. */
export const shortenedQuestion: Rule = ({ questions, read, content }) =>
  (read?.questions ?? []).flatMap((asked) => {
    const now = questions.find(({ id }) => id === asked.id);
    if (now === undefined || !isCut(now.text, asked.text)) return [];
    const rest = asked.text.slice(now.text.trim().length).trim();
    if (questions.some(({ id, text }) => id !== now.id && text.includes(rest))) return [];
    return [
      finding(
        { questionId: now.id, matter: markOf(rest) },
        {
          problem: 'The question ends earlier than the requester wrote it.',
          todo: 'Put back the words that are missing.',
          source: SOURCES[lawOf(content, now.id)],
        },
      ),
    ];
  });

function isCut(now: string, asked: string): boolean {
  const start = now.trim().replace(/(?<![.?!…])[.?!…]+$/, '');
  const rest = asked.trim().slice(start.length);
  return start !== '' && asked.trim().startsWith(start) && /[\p{L}\p{N}]/u.test(rest);
}
