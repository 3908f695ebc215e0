import { citationInText } from '../../law/citation.ts';
import type { Need } from '../../law/provision.ts';
import type { Citation } from '../../letter/citations.ts';
import { type Checked, findingsOf, firstCiting, placeOf, type Rule } from '../finding.ts';
import { sentItems, wordsFor } from '../said.ts';
import { provisionAsSource } from '../sources.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('need-unsaid', 'hint');

/** Where no time of any sort is told, nothing needs guessing. */
const warning = findingsOf('need-unsaid', 'warns');

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
          (isTimeless(checked, citation, need) ? warning : finding)(
            { ...placeOf(item), matter: `${citation.cited} ${need}` },
            {
              problem: `What is said for ${citationInText(citation)} ${problem}.`,
              todo,
              source: sourceOf(citation),
            },
          ),
      );
    });

/** Any time ahead, or that it is not known. */
const ANY_TIME =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|weeks?|months?|days?|next year|later this year|this year|year[- ]end|quarter|Christmas|Easter|shortly|soon|20\d\d)\b|\b(?:no (?:date|day|time|timetable)|not (?:yet )?(?:known|fixed|set|certain|possible to say|decided|able to say)|do not (?:yet )?know|cannot (?:yet )?(?:say|tell|estimate)|unknown|uncertain)\b/i;

/** The Regulations ask for the time of completion in the refusal itself (EIR reg 14(4), EISR reg 13(d)), if it is known. */
function isTimeless(checked: Checked, citation: Citation, need: Need): boolean {
  if (need !== 'completion' && need !== 'other-authority') return false;
  const told = [
    wordsFor(checked, citation),
    ...checked.paragraphs.filter(({ clause }) => clause.serves.length === 0).map(({ words }) => words),
    ...sentItems(checked).map(({ answer }) => wordsIn(answer.body)),
  ];
  const words = told.join('\n');
  return (
    wordsFor(checked, citation).split(/\s+/).length > 25 && !words.includes('{{') && !ANY_TIME.test(words)
  );
}

function sourceOf({ regime, provision }: Citation): string {
  if (regime === 'EISR' && provision === '10(4)(d)') return 'EISR reg 13(d)';
  return regime === 'EIR' ? 'EIR reg 14(4)' : provisionAsSource({ regime, provision });
}
