import { longDate } from '../../law/dates.ts';
import { notedLetters } from '../../letter/earlier.ts';
import { KIND_NAMES } from '../../letter/kinds/kind-names.ts';
import { type Checked, type Finding, findingsOf, type Rule } from '../finding.ts';

const finding = findingsOf('earlier-letter-day', 'stops');

/** The letter refers to an earlier one that can't have gone on the day that is noted of it. */
export const earlierLetterDay: Rule = (checked) => {
  const { reply, sent } = checked.content;
  return notedLetters(reply.kind).flatMap((kind): readonly Finding[] => {
    const day = sent[kind];
    const wrong = day === undefined ? null : wrongWith(checked, day);
    if (wrong === null) return [];
    const { name } = KIND_NAMES[kind];
    return [
      finding(
        { part: 'reply', matter: kind },
        {
          problem: `${name}: ${wrong}`,
          todo: 'Correct the day under Earlier letters, or take it away.',
          source: '',
        },
      ),
    ];
  });
};

function wrongWith({ content: { receivedOn }, today }: Checked, day: string): string | null {
  if (receivedOn !== null && day < receivedOn)
    return `the day noted, ${longDate(day)}, is before the request was received.`;
  return today !== null && day > today ? `the day noted, ${longDate(day)}, is still to come.` : null;
}
