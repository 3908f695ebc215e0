import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { isStillSent, sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('requester-named', 'warns');

const SOURCES = {
  FOIA: 'FOIA s40(1), UK GDPR',
  EIR: 'EIR reg 5(3), UK GDPR',
  FOISA: 'FOISA s38(1)(a), UK GDPR',
  EISR: 'EISR reg 11(1), UK GDPR',
} as const;

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
        source: SOURCES[item.regime],
      }),
    ];
  });
};

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
