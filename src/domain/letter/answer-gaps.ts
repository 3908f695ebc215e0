import { isOfOtherLaw, refOf } from '../law/other-law.ts';
import { isBlank } from '../text/rich-text.ts';
import { chosenLikelihoods, filledBody, serves } from './attached.ts';
import { type Citation, citationKey } from './citations.ts';
import { clauseGapsOf, inText, lacksLikelihood, placeholderGap } from './clause-gaps.ts';
import { clausesAt } from './clause-places.ts';
import type { Facts, Item } from './facts.ts';
import { at, type Found, note, stop } from './found.ts';
import type { LetterGap } from './letter.ts';
import { bareTitle } from './sentences/english-titles.ts';

/// What is missing in the answers: their words, what they rely on, and the reasons for it.

/** The gaps of one answer and of the clauses below it. */
export function itemGaps(facts: Facts, item: Item): readonly LetterGap[] {
  const found = [
    ...statusGaps(item, groundOf(facts)),
    ...versionGaps(item),
    ...item.citations.flatMap((c) => claimGaps(c, item, groundOf(facts))),
  ];
  const printsBody = item.answer.status !== null && PRINTED.has(item.answer.status);
  const unfilled = printsBody ? filledBody(facts, item).unfilled : [];
  return [
    ...[...found, ...unfilled.map(placeholderGap)].map((one) => at(item, null, one)),
    ...clauseGapsOf(facts, item),
  ];
}

/** The statuses under which the answer's own words are in the letter. */
const PRINTED: ReadonlySet<string> = new Set(['answer', 'part', 'not-held', 'elsewhere']);

/** What the law calls its grounds of refusal: the EIR have exceptions (reg 12), the Acts exemptions. */
function groundOf({ content }: Facts): string {
  return content.regime === 'EIR' ? 'exception' : 'exemption';
}

function statusGaps({ answer }: Item, ground: string): readonly Found[] {
  const wordless = isBlank(answer.body) && answer.clauses.length === 0;
  const unclaimed = answer.exemptions.length === 0;
  switch (answer.status) {
    case null:
      return [
        stop('unanswered', 'There is no answer yet: write it, or choose what becomes of the question.'),
      ];
    case 'answer':
      return wordless
        ? [stop('unanswered', 'The answer has no words yet: write it, or choose another status.')]
        : [];
    case 'part':
      return [
        ...(wordless
          ? [stop('unanswered', 'Nothing is disclosed yet: write what you can disclose, or choose Withhold.')]
          : []),
        ...(unclaimed
          ? [stop('no-exemption', `Part is withheld without a reason in law: choose the ${ground}.`)]
          : []),
      ];
    case 'withhold':
      return unclaimed
        ? [stop('no-exemption', `The answer is withheld without a reason in law: choose the ${ground}.`)]
        : [];
    case 'ncnd':
      return unclaimed
        ? [stop('no-exemption', `Nothing says why you neither confirm nor deny: choose the ${ground}.`)]
        : [];
    case 'elsewhere':
      return wordless
        ? [stop('no-source', 'Nothing says where the information is: give a link or a place.')]
        : [];
    case 'not-applicable':
      return answer.dependsOn === null
        ? [
            stop(
              'no-dependency',
              'Nothing says why this does not apply: choose the question whose answer makes it so.',
            ),
          ]
        : [];
    case 'not-held':
      return [];
  }
}

function versionGaps({ answer }: Item): readonly Found[] {
  if (answer.otherVersions.length === 0 || answer.status === null || !PRINTED.has(answer.status)) return [];
  return [stop('two-versions', 'There are two versions of this answer: choose which one to keep.')];
}

function claimGaps(citation: Citation, { answer }: Item, ground: string): readonly Found[] {
  const { law, claimed } = citation;
  if (!claimed) return [];
  const named = bareTitle({ ...citation, cited: citation.provision });
  if (law === undefined)
    return [
      stop('no-exemption', `${named}${ofItsLaw(citation)} is not an ${ground} of this law: choose another.`),
    ];
  if (answer.status === 'ncnd' && law.ncnd === null)
    return [stop('no-exemption', `${named} does not allow you to neither confirm nor deny: choose another.`)];
  if (lacksLikelihood(citation))
    return [stop('no-likelihood', `Choose “would” or “would be likely to” for ${inText(named)}.`)];
  return [];
}

/** " of FOIA" for what was claimed before the case came under another law. */
function ofItsLaw({ regime, provision }: Citation): string {
  return isOfOtherLaw(regime, provision) ? ` of ${refOf(regime, provision).regime}` : '';
}

/** A qualified exemption needs its public interest reasons (FOIA s17(3)); where even they would tell, s17(4) excuses. */
export function reasonGaps(facts: Facts, citation: Citation): readonly LetterGap[] {
  const first = facts.items.find((item) =>
    item.citations.some((c) => citationKey(c) === citationKey(citation)),
  );
  if (first === undefined || !citation.claimed) return [];
  const gaps: Found[] = [];
  const named = bareTitle(citation);
  if (chosenLikelihoods(facts, citation).size > 1)
    gaps.push(
      note(
        'no-likelihood',
        `${named} is claimed with two likelihoods; the letter says the lower: choose the same in each answer.`,
      ),
    );
  const weighed = citation.law?.force === 'qualified' && citation.kind !== 'own-data';
  if (weighed && !hasReason(facts, citation)) {
    const message = unreasoned(named, citation);
    gaps.push(citation.kind === 'ncnd' ? note('no-reason', message) : stop('no-reason', message));
  }
  return gaps.map((one) => at(first, null, one));
}

/** A notice under FOISA s18 says why, but not how the public interest was weighed (s18(2)). */
function unreasoned(named: string, { kind, regime }: Citation): string {
  return kind === 'ncnd' && regime === 'FOISA'
    ? `${named} has no reasons yet: add why it applies, unless that is plain or would itself tell.`
    : `${named} is qualified and has no reasons yet: add why it applies and how you weighed the public interest.`;
}

function hasReason(facts: Facts, citation: Citation): boolean {
  const clauses = [...clausesAt(facts, 'reasons'), ...facts.items.flatMap((item) => item.answer.clauses)];
  return clauses.some((clause) => clause.role !== 'withholding' && serves(clause, citation));
}
