import { isOfOtherLaw, refOf } from '../../law/other-law.ts';
import { isEnvironmental } from '../../law/provision.ts';
import { chosenLikelihoods, filledBody, serves } from '../../letter/attached.ts';
import { type Citation, citationKey } from '../../letter/citations.ts';
import { clausesAt } from '../../letter/clause-places.ts';
import type { Facts, Item } from '../../letter/facts.ts';
import { bareTitle } from '../../letter/sentences/english-titles.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { isBlank } from '../../text/rich-text.ts';
import { type Checked, type Finding, placeOf, type Rule } from '../finding.ts';
import { editedReasons, worksheetPlace } from '../said.ts';
import { wordsIn } from '../words-in.ts';
import { lacksLikelihood, missingInClausesOf } from './clauses.ts';
import { everywhere, inText, lacking } from './lacking.ts';
import { unfilledPlaceholder } from './placeholder.ts';

/// What is missing in the answers: their words, what they rely on, and the reasons for it.

const unanswered = lacking('unanswered', {
  FOIA: 'FOIA s1(1)',
  EIR: 'EIR reg 5(1)',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
});
const noExemption = lacking('no-exemption', {
  FOIA: 'FOIA s17(1)(b)',
  EIR: 'EIR reg 14(3)(a)',
  FOISA: 'FOISA s16(1)(c)',
  EISR: 'EISR reg 13(b)',
});
const noReason = lacking('no-reason', {
  FOIA: 'FOIA s17(1)(c), (3)',
  EIR: 'EIR reg 14(3)(b)',
  FOISA: 'FOISA s16(1)(d), (2)',
  EISR: 'EISR reg 13(b), (c)',
});
const noLikelihood = lacking('no-likelihood', everywhere('ICO guidance, the prejudice test'));
const noSource = lacking('no-source', {
  FOIA: 'FOIA s21',
  EIR: 'EIR reg 6(1)(b)',
  FOISA: 'FOISA s25',
  EISR: 'EISR reg 6(1)(b)',
});
const noDependency = lacking('no-dependency', {
  FOIA: 'FOIA s1(1)',
  EIR: 'EIR reg 5(1)',
  FOISA: 'FOISA s1(1)',
  EISR: 'EISR reg 5(1)',
});
const twoVersions = lacking('two-versions', everywhere(''));

/** What each answer lacks, and the clauses below it. One that teams give together is looked at once, as the first team's. */
export const missingInAnswers: Rule = (checked) =>
  checked.items
    .filter(({ stem, team, sharedBy }) => !stem && sharedBy[0] === team)
    .flatMap((item) => missingInAnswer(checked, item));

function missingInAnswer(facts: Facts, item: Item): readonly Finding[] {
  const unfilled = printsBody(item) ? filledBody(facts, item).unfilled : [];
  return [
    ...missingForStatus(facts, item),
    ...versionToChoose(facts, item),
    ...item.citations.flatMap((citation) => wrongClaim(facts, item, citation)),
    ...unfilled.map((name) => unfilledPlaceholder(facts, placeOf(item), name)),
    ...missingInClausesOf(facts, item),
  ];
}

function printsBody({ answer }: Item): boolean {
  return statusFacts(answer.status).sendsWords;
}

/** What the law calls its grounds of refusal: the Regulations have exceptions, the Acts exemptions. */
function groundOf({ regime }: Item): string {
  return isEnvironmental(regime) ? 'exception' : 'exemption';
}

function missingForStatus(facts: Facts, item: Item): readonly Finding[] {
  const { answer } = item;
  const wordless = isBlank(answer.body) && answer.clauses.length === 0;
  const unclaimed = answer.exemptions.length === 0;
  const place = placeOf(item);
  const choose = `Choose the ${groundOf(item)}.`;
  switch (answer.status) {
    case null:
      return [
        unanswered.stops(
          facts,
          place,
          'There is no answer yet.',
          'Write it, or choose what becomes of the question.',
        ),
      ];
    case 'answer':
      return wordless
        ? [unanswered.stops(facts, place, 'The answer has no words yet.', WRITE_OR_CHANGE)]
        : [];
    case 'part':
      return [
        ...(wordless ? [unanswered.stops(facts, place, 'Nothing is disclosed yet.', WRITE_OR_WITHHOLD)] : []),
        ...(unclaimed
          ? [noExemption.stops(facts, place, 'Part is withheld without a reason in law.', choose)]
          : []),
      ];
    case 'part-held':
      return wordless ? [unanswered.stops(facts, place, 'Nothing is disclosed yet.', WRITE_OR_NOT_HELD)] : [];
    case 'withhold':
      return unclaimed
        ? [noExemption.stops(facts, place, 'The answer is withheld without a reason in law.', choose)]
        : [];
    case 'ncnd':
      return unclaimed
        ? [noExemption.stops(facts, place, 'Nothing says why you neither confirm nor deny.', choose)]
        : [];
    case 'elsewhere':
      return wordless && !isPlaceInReasons(facts, item)
        ? [noSource.stops(facts, place, 'Nothing says where the information is.', 'Give a link or a place.')]
        : [];
    case 'not-applicable':
      return answer.dependsOn === null && !isOfAnotherTeam(facts, item)
        ? [noDependency.stops(facts, place, 'Nothing says why this does not apply.', CHOOSE_QUESTION)]
        : [];
    case 'not-held':
      return [];
  }
}

/** The reasons for the exemption give the address or the page. */
function isPlaceInReasons({ content }: Facts, { citations }: Item): boolean {
  return content.clauses.some(
    (clause) =>
      citations.some((citation) => serves(clause, citation)) &&
      /https?:\/\/[^\s/]{1,80}\/\S|\bwww\.[^\s/]{1,80}\/\S|\bpages? \d/i.test(wordsIn(clause.body)),
  );
}

/** A question that went to several teams: one of them answers it for all. */
function isOfAnotherTeam({ items }: Facts, { question, team }: Item): boolean {
  return items.some(
    (one) =>
      one.question.id === question.id && one.team !== team && statusFacts(one.answer.status).sendsWords,
  );
}

const WRITE_OR_CHANGE = 'Write it, or choose another status.';
const WRITE_OR_WITHHOLD = 'Write what you can disclose, or choose Withhold.';
const WRITE_OR_NOT_HELD = 'Write what you hold, or choose Not held.';
const CHOOSE_QUESTION = 'Choose the question whose answer makes it so.';

function versionToChoose(facts: Facts, item: Item): readonly Finding[] {
  if (item.answer.otherVersions.length === 0 || !printsBody(item)) return [];
  const problem = 'There are two versions of this answer.';
  return [twoVersions.stops(facts, placeOf(item), problem, 'Choose which one to keep.')];
}

function wrongClaim(facts: Facts, item: Item, citation: Citation): readonly Finding[] {
  const { law, claimed } = citation;
  if (!claimed) return [];
  const named = bareTitle({ ...citation, cited: citation.provision });
  const place = placeOf(item);
  if (law === undefined) {
    const problem = `${named}${ofItsLaw(citation)} is not an ${groundOf(item)} of this law.`;
    return [noExemption.stops(facts, place, problem, 'Choose another.')];
  }
  if (item.answer.status === 'ncnd' && law.ncnd === null) {
    const problem = `${named} does not allow you to neither confirm nor deny.`;
    return [noExemption.stops(facts, place, problem, 'Choose another.')];
  }
  if (!lacksLikelihood(citation)) return [];
  const problem = `Choose “would” or “would be likely to” for ${inText(named)}.`;
  return [noLikelihood.stops(facts, place, problem, '')];
}

/** " of FOIA" for what was claimed before the case came under another law. */
function ofItsLaw({ regime, provision }: Citation): string {
  return isOfOtherLaw(regime, provision) ? ` of ${refOf(regime, provision).regime}` : '';
}

/** What each provision lacks that answers rely on, told at the first of them. */
export const missingReasons: Rule = (checked) =>
  checked.citations.flatMap((citation) => missingFor(checked, citation));

/**
 * What is claimed needs its reasons (FOIA s17(1)(c) and (3), EIR reg 14(3), FOISA s16(1)(d) and (2), EISR reg 13(c)). Where
 * even they would tell, FOIA s17(4) and FOISA s16(3) excuse; the Regulations excuse nothing.
 */
function missingFor(checked: Checked, citation: Citation): readonly Finding[] {
  const first = checked.items.find((item) =>
    item.citations.some((c) => citationKey(c) === citationKey(citation)),
  );
  if (first === undefined || !citation.claimed) return [];
  const needed = needsReason(citation) && !hasReason(checked, citation);
  return [
    ...(chosenLikelihoods(checked, citation).size > 1 ? [twoLikelihoods(checked, first, citation)] : []),
    ...(needed ? [unreasoned(checked, first, citation)] : []),
  ];
}

/** Why these apply is apparent: the requester can get it elsewhere, a security body is concerned, or it is their own data. */
const APPARENT: ReadonlySet<string> = new Set([
  'FOIA 21',
  'FOIA 23(1)',
  'FOIA 40(1)',
  'FOISA 25(1)',
  'FOISA 38(1)(a)',
]);

function needsReason({ regime, provision, kind, law, untold }: Citation): boolean {
  if (untold && !isEnvironmental(regime)) return false;
  if (law === undefined || (kind !== 'exemption' && kind !== 'ncnd')) return false;
  return !APPARENT.has(`${regime} ${provision}`);
}

function twoLikelihoods(facts: Facts, first: Item, citation: Citation): Finding {
  const problem = `${bareTitle(citation)} is claimed with two likelihoods; the letter says the lower.`;
  return noLikelihood.warns(
    facts,
    worksheetPlace(first, citation),
    problem,
    'Choose the same in each answer.',
  );
}

/** A notice under FOISA s18 says why, but not how the public interest was weighed (s18(2)). */
function unreasoned(facts: Facts, first: Item, citation: Citation): Finding {
  const named = bareTitle(citation);
  const place = { ...worksheetPlace(first, citation), part: 'reasons' } as const;
  const isDenial = citation.kind === 'ncnd';
  if (citation.law?.force !== 'qualified' && (!isDenial || citation.regime !== 'FOISA')) {
    const problem = `${named} has no reasons yet.`;
    const write = PERSONAL.test(`${citation.regime} ${citation.cited}`) ? noReason.stops : noReason.warns;
    return write(facts, place, problem, isDenial ? WHY_SILENT : whyOf(citation));
  }
  if (isDenial && citation.regime === 'FOISA')
    return noReason.warns(
      facts,
      place,
      `${named} has no reasons yet.`,
      'Add why it applies, unless that is plain or would itself tell.',
    );
  const write = isDenial ? noReason.warns : noReason.stops;
  return write(
    facts,
    place,
    `${named} is qualified and has no reasons yet.`,
    'Add why it applies and how you weighed the public interest.',
  );
}

/** Personal data of others that are withheld, under every condition. */
const PERSONAL = /^(?:FOIA 40\(2\)|FOISA 38\(1\)\(b\)|EIR (?:12\(3\)|13\(1\))|EISR (?:10\(3\)|11\(2\)))/;

const WHY_SILENT =
  'Add why it applies to saying whether the information is held, unless that would itself tell.';

function whyOf({ regime, cited }: Citation): string {
  return PERSONAL.test(`${regime} ${cited}`)
    ? 'Add why it is personal data and why it would not be lawful to disclose it: whose interest there is in it, whether disclosure is necessary for that, and how that weighs against the person’s rights.'
    : 'Add why it applies, unless that is plain.';
}

function hasReason(checked: Checked, citation: Citation): boolean {
  const clauses = [...clausesAt(checked, 'reasons'), ...checked.items.flatMap((item) => item.answer.clauses)];
  return (
    clauses.some((clause) => clause.role !== 'withholding' && serves(clause, citation)) ||
    editedReasons(checked, citation).length > 0
  );
}
