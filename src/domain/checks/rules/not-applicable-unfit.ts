import type { Item } from '../../letter/facts.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { figuresIn } from '../figures-in.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('not-applicable-unfit', 'warns');

const SOURCES = {
  FOIA: 'FOIA s1(1)',
  EIR: 'EIR reg 5(1)',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
} as const;

const NO =
  /^\W{0,3}(?:no\b|none|nil\b|zero\b|0\b|not\b|never|neither|nobody|nothing|n\/a)|^[^.]{0,80}\b(?:(?:do|does|did|have|has|had|was|were|are|is) not|never|no|none|nobody|nothing|nil|zero|neither)\b/i;
const YES =
  /^\W{0,3}(?:yes|correct|we (?:do|did|have|has|had|are|were)\b|it (?:is|was|has|did|does)\b|they (?:do|did|have|were|are)\b|there (?:is|are|was|were|has been|have been)\b|this (?:is|was|has)\b)/i;
/** "Twelve of our vans have them." */
const SOME =
  /^\W{0,3}(?:some|several|a few|many|most|all|both|each|every|[1-9]\d{0,5}(?![\d%])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty)\b/i;

/** A question that yes or no answers, and an answer that says neither. */
const IS_IT = /^(?:ha(?:s|ve)|do|does|did|is|are|was|were|can|will)\b/i;
const OPEN = /\b(?:matter for|depends?|unknown|unclear|see|varies|cannot|another|other)\b/i;

/** "If not, why?" asks of who said no. */
const IF_NOT = /\bif (?:not|no|none|the answer is no|you (?:do|did|have) not|it (?:is|was) not)\b/i;
const IF_YES =
  /\bif (?:so|yes|any|you (?:do|did|have)|it (?:is|was|does)|there (?:is|are|was|were)|the answer is yes)\b/i;

/**
 * "Not applicable", because of another answer of the same team that makes it apply: the first was answered yes, and the second
 * asks "if so". Each team's own first answer decides.
 */
export const notApplicableUnfit: Rule = (checked) =>
  checked.items
    .filter(({ answer, sharedBy, team }) => answer.status === 'not-applicable' && sharedBy[0] === team)
    .filter((item) => {
      const first = checked.items.find(
        ({ question, team }) => question.id === item.answer.dependsOn && team === item.team,
      );
      return first !== undefined && saidYes(first) === !IF_NOT.test(conditionOf(item));
    })
    .map((item) =>
      finding(placeOf(item), {
        problem:
          'The question is answered as not applicable, and the answer that it depends on makes it apply.',
        todo: 'Answer it, or choose what else becomes of it.',
        source: SOURCES[item.regime],
      }),
    );

function conditionOf({ question }: Item): string {
  return IF_YES.test(question.text) ? '' : question.text;
}

/** Whether an answer says yes; null where it says neither. */
function saidYes({ answer, question }: Item): boolean | null {
  if (!statusFacts(answer.status).gives || answer.status === 'elsewhere') return null;
  const words = wordsIn(answer.body).trim();
  if (words === '') return null;
  if (/^\W{0,3}yes\b/i.test(words)) return true;
  const [first = ''] = words.split(/(?<=[.!?])\s|\n/);
  if (NO.test(first)) return false;
  if (YES.test(first)) return true;
  const counts = figuresIn(first).filter(({ unit }) => unit !== '%');
  if (SOME.test(first)) return true;
  if (IS_IT.test(question.text)) return !OPEN.test(first);
  if (!/\bhow (?:many|much)\b|\bnumber\b/i.test(question.text) || counts.length === 0) return null;
  return counts.some(({ value }) => value > 0);
}
