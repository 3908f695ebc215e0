import { plainText } from '../../text/rich-text.ts';
import { type Checked, findingsOf, placeOf, type Rule, sentItems } from '../finding.ts';

const finding = findingsOf('personal-data', 'warns');

type Kind = { readonly what: string; readonly pattern: RegExp };

const KINDS: readonly Kind[] = [
  { what: 'an e-mail address', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu },
  {
    what: 'a telephone number',
    pattern: /(?<![\d,.£/-])(?:\+44\s?\(?0?\)?\s?\d|0[1-9])(?:[\s-]?\d){8,9}(?![\d,])/g,
  },
  {
    what: 'a National Insurance number',
    pattern: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?(?:\d\s?){6}[A-D]\b/g,
  },
  { what: 'the name of a person', pattern: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? [A-Z][\p{L}'’-]+/gu },
];

/** Personal data in an answer: a disclosure is to the world (FOIA s40(2)). The authority's own published contacts are none. */
export const personalData: Rule = (checked) =>
  sentItems(checked).flatMap((item) => {
    const words = plainText(item.answer.body);
    return KINDS.filter(({ pattern }) => matches(checked, words, pattern)).map(({ what }) =>
      finding(placeOf(item), {
        problem: `The answer seems to hold ${what}, and it will be published to everyone.`,
        todo: 'Take it out, or keep it if it may be disclosed.',
        source: 'FOIA s40(2), UK GDPR',
      }),
    );
  });

function matches({ authority }: Checked, words: string, pattern: RegExp): boolean {
  const own = [authority.contact, authority.reviewContact, authority.regulator.phone, authority.officer]
    .join('\n')
    .toLowerCase();
  return [...words.matchAll(pattern)].some(([found]) => !own.includes(found.toLowerCase()));
}
