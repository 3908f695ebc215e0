import { citationInText } from '../../law/citation.ts';
import type { Need } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import { findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { wordsFor } from '../said.ts';
import { provisionAsSource } from '../sources.ts';

const finding = findingsOf('need-unsaid', 'hint');

type Wanted = {
  readonly need: Need;
  readonly said: RegExp;
  readonly problem: string;
  readonly todo: string;
};

/** When it will be done, and who does it: said, or said to be unknown. */
const COMPLETION =
  /\b(?:complet|finish|finalis|publi|ready|end)\w*\b[^.]{0,100}\b(?:20\d\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|weeks?|months?|known|say)\b|\b(?:not|cannot|can’t) (?:yet )?(?:know|say)\b[^.]{0,60}\b(?:complet|finish|ready|done)/i;

/** Facts that a claim stands on and that have no rule of their own. What words say them is a guess, so these are hints. */
const WANTED: readonly Wanted[] = [
  {
    need: 'settled-intention',
    said: /\bintend|\bintention|\bplan(?:ned|s)? to publish|\bpublication (?:scheme|date)|\bwill be published|\b(?:decided|agreed)\b[^.]{0,60}\bpubli/i,
    problem: 'does not say that publication was already intended when the request came',
    todo: 'Say when it was decided, and why it is reasonable to wait.',
  },
  {
    need: 'within-12-weeks',
    said: /\b(?:12|twelve) weeks\b|\b(?:on|by|before|in) (?:\d{1,2} )?[A-Z][a-z]+ 20\d\d\b/,
    problem: 'does not say that publication comes within 12 weeks of the request',
    todo: 'Give the day of publication.',
  },
  {
    need: 'earlier-request',
    said: /\b(?:earlier|previous|first|last|other) request|\b(?:answered|replied to|complied with)\b[^.]{0,60}\brequest|\breference\b/i,
    problem: 'does not name the earlier request',
    todo: 'Give its reference, and the day on which it was answered.',
  },
  {
    need: 'source-of-confidence',
    said: /\b(?:given|obtained|provided|supplied|received|came|comes|passed)\b[^.]{0,60}\b(?:by|from|to us)\b|\bin confidence\b/i,
    problem: 'does not say from whom the information was obtained',
    todo: 'Say that another person gave it in confidence, and that they could sue for a breach.',
  },
  ...(['other-authority', 'completion'] as const).map((need) => ({
    need,
    said: COMPLETION,
    problem: 'does not say when it will be completed',
    todo: 'Give the time by which it is estimated to be completed and any other authority that prepares it, if you know them.',
  })),
];

/** A claim whose reasons leave out what it stands on: FOIA ss14(2), 22(1), 41(1); FOISA ss14(2), 27(1), 36(2); EIR reg 14(4). */
export const needUnsaid: Rule = (checked) =>
  checked.citations
    .filter(({ claimed, kind }) => claimed && kind !== 'ncnd')
    .flatMap((citation) => {
      const words = wordsFor(checked, citation);
      const item = firstCiting(checked, citation);
      if (item === undefined) return [];
      return WANTED.filter(({ need, said }) => citation.law?.needs.includes(need) && !said.test(words)).map(
        ({ need, problem, todo }) =>
          finding(
            { ...placeOf(item), matter: `${citation.cited} ${need}` },
            {
              problem: `What is said for ${citationInText(citation)} ${problem}.`,
              todo,
              source: sourceOf(citation),
            },
          ),
      );
    });

function sourceOf({ regime, provision }: Citation): string {
  return regime === 'EIR' ? 'EIR reg 14(4)' : provisionAsSource({ regime, provision });
}
