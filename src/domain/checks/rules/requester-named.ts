import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { isStillSent, sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('requester-named', 'warns');

/** The requester's own name in an answer: an answer is published to everyone, and says who asked. */
export const requesterNamed: Rule = (checked) => {
  const words = checked.content.requester.name.trim().split(/\s+/);
  if (words.length < 2) return [];
  const name = new RegExp(`(?<![\\p{L}])${words.map(escaped).join('\\s+')}(?![\\p{L}])`, 'iu');
  return sentItems(checked).flatMap((item) => {
    const [found] = name.exec(wordsIn(item.answer.body)) ?? [];
    if (found === undefined || !isStillSent(checked, found, 'disclosure')) return [];
    return [
      finding(placeOf(item), {
        problem: 'The answer names the requester, and it will be published to everyone.',
        todo: 'Take the name out; the greeting is the place for it.',
        source: 'FOIA s40(1), UK GDPR',
      }),
    ];
  });
};

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
