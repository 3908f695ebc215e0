import type { HeldSign, NotHeld } from './held-sign.ts';

const PAPER =
  '(minutes?|reports?|letters?|e-?mails?|logs?|registers?|polic(?:y|ies)|notes?|contracts?|agreements?|surveys?|assessments?|plans?|memos?|files?|records?|lists?|statements?|diar(?:y|ies))';
/** "The minute records at item 6", "the report was signed on 13 October" */
const SPEAKS = new RegExp(
  `\\b(?:the|that|this|its|our) (?:same |signed |final )?${PAPER}\\b[^.]{0,30}(?:, (?:which|as|that)\\b[^.,]{3,80},)?(?:\\b| )(?:records?|says?|states?|shows?|reads?|sets? out|(?:was|were|is|are) (?:signed|dated|approved|circulated|sent))\\b`,
  'gi',
);
const ASKED = new RegExp(`\\b${PAPER}\\b`, 'gi');
/** Of another, or of none. */
const OF_ANOTHER = /\b(?:no|not|never|other|another|earlier|previous|last year’s|which (?:is|are) not)\b/i;

/** The same, wherever it stands; "one who did not vote" says nothing of the minutes. */
const OTHER_BEHIND = /\b(?:no|never|other|another|earlier|previous|last year’s|which (?:is|are) not)\b/i;

const stemOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:ies|es|s)$/, '')
    .slice(0, 6);

function shows({ item, beside, said }: NotHeld): ReturnType<HeldSign['shows']> {
  const asked = new Set([...item.question.text.matchAll(ASKED)].map(([, paper = '']) => stemOf(paper)));
  if (asked.size !== 1) return null;
  const isThere = beside.some((one) =>
    [...one.matchAll(SPEAKS)].some(
      (found) =>
        asked.has(stemOf(found[1] ?? '')) &&
        !OF_ANOTHER.test(one.slice(0, found.index + found[0].length)) &&
        !OTHER_BEHIND.test(one),
    ),
  );
  return isThere ? (said[0]?.place ?? null) : null;
}

/** What another answer of the letter quotes or dates is there. */
export const quoted: HeldSign = {
  matter: 'quoted',
  shows,
  problem: 'The information is said not to be held, and another answer tells what stands in it.',
  todo: 'Give it or refuse it under an exemption, or correct the other answer.',
  source: {
    FOIA: 'FOIA s1(1)(a)',
    EIR: 'EIR regs 5(1), 12(4)(a)',
    FOISA: 'FOISA ss1(1), 17',
    EISR: 'EISR regs 5(1), 10(4)(a)',
  },
};
