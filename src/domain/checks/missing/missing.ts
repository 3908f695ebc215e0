import type { Checked, Finding, Rule } from '../finding.ts';
import { wordsIn } from '../words-in.ts';
import { missingInAnswers, missingReasons } from './answers.ts';
import { missingInClauses } from './clauses.ts';
import { wrongEstimate } from './estimate.ts';
import { MISSING_OF_KIND } from './kinds.ts';
import { missingInLetter } from './whole-letter.ts';

/// What a letter still lacks. Of all that can be wrong this comes first, in the order in which an officer works: what the
/// kind of letter needs, question by question the answers, the reasons for them, the paragraphs, the letter as a whole.

/** What the answers need, in a letter that tells them. */
const OF_ANSWERS: readonly Rule[] = [missingInAnswers, missingReasons, wrongEstimate];

/** Everything that is missing from the kind of letter that is written. */
export const missingFrom: Rule = (checked) => {
  const rules = [
    MISSING_OF_KIND[checked.content.reply.kind],
    ...(checked.tells ? OF_ANSWERS : []),
    missingInClauses,
    missingInLetter,
  ];
  return rules.flatMap((rule) => rule(checked)).filter((finding) => isStillAsked(checked, finding));
};

/** A placeholder that the officer has written over by hand, or left in a part edited by hand (`editedPlaceholder`), is none. */
function isStillAsked({ byHand }: Checked, { placeholder }: Finding): boolean {
  if (placeholder === null) return true;
  const derived = byHand?.blocks.filter(({ edited }) => edited === undefined);
  return derived?.some(({ text }) => wordsIn(text).includes(`{{${placeholder}}}`)) ?? true;
}
