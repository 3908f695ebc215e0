import type { Case } from '../case/case.ts';
import { composeLetter } from '../letter/compose.ts';
import type { AuthorityDetails, LetterContent } from '../letter/decision.ts';
import { factsOf, type Writing } from '../letter/facts.ts';
import { kindOf } from '../letter/kinds/kinds.ts';
import type { Letter } from '../letter/letter.ts';
import { type Checked, type Finding, keyOfFinding } from './finding.ts';
import { fromGap } from './from-gap.ts';
import { ANSWER_RULES, LETTER_RULES } from './rules.ts';
import { type Placed, paragraphsOf } from './said.ts';
import { wordsIn } from './words-in.ts';

/** What the letter is written with, and what hangs on the reply beside it. */
export type Sending = Writing & {
  /** Names of the files that are attached to the open reply; [] when none is open. */
  readonly attached?: readonly string[];
  /** The letter, where it was composed of the same content already; composing is most of the work. */
  readonly letter?: Letter;
};

/**
 * Everything wrong with a case before its letter goes: what is missing from the letter, then what each rule finds. A
 * `Case` is checked against the request as it was read; bare content is checked without that. A letter that does not
 * tell the answers (an acknowledgement) is not held to what they still lack.
 */
export function checkNotice(
  content: LetterContent | Case,
  authority: AuthorityDetails,
  sending: Sending = {},
): readonly Finding[] {
  const letter = sending.letter ?? composeLetter(content, authority, sending);
  const checked = checkedOf(content, authority, { ...sending, letter });
  const rules = checked.tells ? [...ANSWER_RULES, ...LETTER_RULES] : LETTER_RULES;
  return eachOnce([...missingFrom(checked, letter), ...rules.flatMap((rule) => rule(checked))]);
}

function checkedOf(
  content: LetterContent | Case,
  authority: AuthorityDetails,
  sending: Sending & { readonly letter: Letter },
): Checked {
  const facts = factsOf(content, authority, sending);
  const kind = kindOf(content.reply);
  const tells = kind.tellsAnswers(facts);
  const told = { ...facts, byHand: isByHand(content) ? sending.letter : null };
  const belongs = ({ clause, item }: Placed) => (item === null ? kind.prints(facts, clause) : tells);
  return {
    ...told,
    tells,
    paragraphs: paragraphsOf(told).filter(belongs),
    read: 'read' in content ? content.read : null,
    attached: sending.attached ?? [],
  };
}

/** Only where something was changed by hand can the letter say something else than its facts. */
function isByHand({ arranged, reply }: LetterContent): boolean {
  const { edits = {}, leftOut = [] } = arranged[reply.kind] ?? {};
  return Object.keys(edits).length + leftOut.length > 0;
}

/** What is missing from the letter, unless the officer has written over it by hand. */
function missingFrom(checked: Checked, { gaps }: Letter): readonly Finding[] {
  return gaps
    .filter(({ placeholder }) => placeholder === undefined || isStillAsked(checked, placeholder))
    .map((gap) => fromGap(gap, checked.content.regime));
}

/** In a part edited by hand it is that part that has to be mended (`editedPlaceholder`). */
function isStillAsked({ byHand }: Checked, placeholder: string): boolean {
  const derived = byHand?.blocks.filter(({ edited }) => edited === undefined);
  return derived?.some(({ text }) => wordsIn(text).includes(`{{${placeholder}}}`)) ?? true;
}

/** Two paragraphs of one hand-edited block are the same words. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const keys = new Set<string>();
  return findings.filter((finding) => {
    const key = `${keyOfFinding(finding)} ${finding.problem}`;
    return !keys.has(key) && keys.add(key);
  });
}
