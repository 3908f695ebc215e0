import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { isStillSent, sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('requester-named', 'warns');

/** Nobody is called more. Whoever sends a mail chooses the name, and one of 100,000 letters is no pattern to look for. */
const LONGEST_NAME = 300;

/** The requester's own name in an answer: an answer is published to everyone, and says who asked. */
export const requesterNamed: Rule = (checked) => {
  const called = checked.content.requester.name.trim();
  const words = called.split(/\s+/);
  if (words.length < 2 || called.length > LONGEST_NAME) return [];
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
