import type { FoiCase } from '../case/case.ts';
import { passagesOf } from '../case/passages.ts';
import { composeLetter } from '../letter/compose.ts';
import type { AuthorityDetails, LetterContent } from '../letter/decision.ts';
import { factsOf, type Writing } from '../letter/facts.ts';
import { kindOf } from '../letter/kinds/kinds.ts';
import type { Letter } from '../letter/letter.ts';
import { type Checked, type Finding, keyOfFinding, type Placed } from './finding.ts';
import { missingFrom } from './missing/missing.ts';
import { ANSWER_RULES, LETTER_RULES } from './rules.ts';
import { paragraphsOf } from './said.ts';

/** What the letter is written with, and what hangs on the reply beside it. */
export type AboutToSend = Writing & {
  /** Names of the files that are attached to the reply that the letter is in; left out while it is in none. */
  readonly attached?: readonly string[];
  /** The letter, where it was composed of the same content already; composing is most of the work. */
  readonly letter?: Letter;
};

/**
 * Everything wrong with a case before its letter goes: what is missing from the letter, then what each rule finds. A
 * `FoiCase` is checked against the request as it was read; bare content is checked without that. A letter that does not
 * tell the answers (an acknowledgement) is not held to what they still lack.
 */
export function checkNotice(
  content: LetterContent | FoiCase,
  authority: AuthorityDetails,
  sending: AboutToSend = {},
): readonly Finding[] {
  const checked = checkedOf(content, authority, sending);
  const rules = [missingFrom, ...(checked.tells ? ANSWER_RULES : []), ...LETTER_RULES];
  return eachOnce(rules.flatMap((rule) => rule(checked)));
}

/** What the rules look at. */
export function checkedOf(
  content: LetterContent | FoiCase,
  authority: AuthorityDetails,
  sending: AboutToSend = {},
): Checked {
  const facts = factsOf(content, authority, sending);
  const kind = kindOf(content.reply);
  const tells = kind.tellsAnswers(facts);
  let composed = sending.letter;
  const letter = () => {
    composed ??= composeLetter(content, authority, sending);
    return composed;
  };
  const told = { ...facts, byHand: isByHand(content) ? letter() : null };
  const belongs = ({ clause, item }: Placed) => (item === null ? kind.prints(facts, clause) : tells);
  return {
    ...told,
    letter,
    tells,
    paragraphs: paragraphsOf(told).filter(belongs),
    read: 'read' in content ? content.read : null,
    passages: 'read' in content ? passagesOf(content) : [],
    consultations: 'consultations' in content ? content.consultations : null,
    attached: sending.attached ?? [],
    replyOpen: sending.attached !== undefined,
  };
}

/** Only where something was changed by hand can the letter say something else than its facts. */
function isByHand({ arranged, reply }: LetterContent): boolean {
  const { edits = {}, leftOut = [] } = arranged[reply.kind] ?? {};
  return Object.keys(edits).length + leftOut.length > 0;
}

/** Two paragraphs of one hand-edited block are the same words. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const keys = new Set<string>();
  return findings.filter((finding) => {
    const key = `${keyOfFinding(finding)} ${finding.problem}`;
    return !keys.has(key) && keys.add(key);
  });
}
