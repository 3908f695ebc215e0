import type { ClauseRole } from '../clauses/clause.ts';
import type { Provision } from '../law/provision.ts';
import type { Citation } from '../letter/citations.ts';
import {
  type Checked,
  type Finding,
  findingsOf,
  firstCiting,
  type Placed,
  placeOf,
  type Rule,
  type Severity,
} from './finding.ts';
import { clausesServing, saidPlaceOf, sentItems } from './said.ts';
import { sentencesOf } from './sentences-of.ts';
import { wordsIn } from './words-in.ts';

/// What is argued for one claim, sentence by sentence, and what the letter says in its answers: for rules that hold the one
/// against the other, or that miss something in it. A rule that is a row of words for some provisions is one of `claim.ts`.

/** One sentence, with the paragraph in which it stands. */
export type Sentence = { readonly placed: Placed; readonly words: string };

export type ReasonsOf = {
  readonly citation: Citation;
  /** The claimed provision as law. */
  readonly law: Provision;
  /** All that is said for it. */
  readonly said: readonly Sentence[];
  /** How the harm would come about, or why it applies at all. */
  readonly harm: readonly Sentence[];
  /** The sentences of all answers that are sent. */
  readonly answered: readonly string[];
};

/** What is wrong with the reasons for a claim, and the paragraph that shows it. */
export type Slip = {
  readonly matter: string;
  readonly at: Placed | undefined;
  readonly problem: string;
  readonly todo: string;
  readonly source: string;
  /** Where what shows it is less sure than the rule: a hint. */
  readonly severity?: Severity;
};

const WHY: readonly ClauseRole[] = ['harm', 'withholding', 'text'];

/** Finds, for each claim that has reasons, what `look` finds wrong with them. */
export function rulesOnReasons(
  rule: string,
  severity: Severity,
  look: (reasons: ReasonsOf, checked: Checked) => Slip | null,
): Rule {
  return (checked) =>
    checked.citations
      .filter(({ claimed }) => claimed)
      .flatMap((citation) => {
        const reasons = reasonsFor(checked, citation);
        const slip = reasons === null ? null : look(reasons, checked);
        if (slip === null) return [];
        return [written(checked, citation, slip, findingsOf(rule, slip.severity ?? severity))];
      });
}

/** Null where nothing is said for it. */
function reasonsFor(checked: Checked, citation: Citation): ReasonsOf | null {
  const { law } = citation;
  const said = clausesServing(checked, citation).flatMap((placed) =>
    sentencesOf(placed.words).map((words) => ({ placed, words })),
  );
  if (law === undefined || said.length === 0) return null;
  const harm = said.filter(({ placed }) => WHY.includes(placed.clause.role));
  const answered = sentItems(checked).flatMap(({ answer }) => sentencesOf(wordsIn(answer.body)));
  return { citation, law, said, harm, answered };
}

function written(
  checked: Checked,
  citation: Citation,
  { matter, at, severity: _severity, ...words }: Slip,
  finding: ReturnType<typeof findingsOf>,
): Finding {
  const item = firstCiting(checked, citation);
  const place = {
    ...(item === undefined ? {} : placeOf(item)),
    ...(at === undefined ? {} : saidPlaceOf(at)),
  };
  return finding({ ...place, matter: `${citation.cited} ${matter}` }, words);
}

/** The first sentence with one of the words, and without those that make it say something else. */
export function sentenceWith(
  sentences: readonly Sentence[],
  says: readonly RegExp[],
  unless?: RegExp,
): Sentence | undefined {
  return sentences.find(
    ({ words }) => says.some((one) => one.test(words)) && !(unless?.test(words) ?? false),
  );
}

/** How many words there are: a line that only names the harm argues nothing that could be looked at. */
export function wordCount(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.split(/\s+/).length, 0);
}
