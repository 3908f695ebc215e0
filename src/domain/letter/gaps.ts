import { OFFICER_PLACEHOLDERS, placeholdersIn } from '../clauses/placeholders.ts';
import { likelihoodsOf } from '../law/find.ts';
import { isBlank } from '../text/rich-text.ts';
import { chosenLikelihoods, filledBody, filledClause, serves } from './attached.ts';
import { type Citation, citationKey } from './citations.ts';
import { clausesAt, placeOfClause } from './clause-places.ts';
import type { AttachedClause } from './decision.ts';
import type { Facts, Item } from './facts.ts';
import type { LetterGap } from './letter.ts';
import { bareTitle } from './sentences/english-titles.ts';

/// What is still missing. Messages are for the officer; the places they lead to stand beside them.

/** Everything that is missing, question by question, then the letter's own clauses. */
export function gapsOf(facts: Facts): readonly LetterGap[] {
  return [
    ...facts.items.filter((item) => !item.stem).flatMap((item) => itemGaps(facts, item)),
    ...facts.citations.flatMap((citation) => reasonGaps(facts, citation)),
    ...facts.content.clauses.flatMap((clause) => clauseGaps(facts, clause)),
    ...letterGaps(facts),
  ];
}

type Found = Pick<LetterGap, 'kind' | 'message' | 'stops' | 'placeholder'>;

const stop = (kind: LetterGap['kind'], message: string): Found => ({ kind, message, stops: true });
const note = (kind: LetterGap['kind'], message: string): Found => ({ kind, message, stops: false });

function at(item: Item | null, clause: AttachedClause | null, found: Found): LetterGap {
  return {
    questionId: item?.question.id ?? null,
    teamId: item?.team.id ?? null,
    clauseId: clause?.id ?? null,
    ...found,
  };
}

function itemGaps(facts: Facts, item: Item): readonly LetterGap[] {
  const found = [
    ...statusGaps(item, groundOf(facts)),
    ...versionGaps(item),
    ...item.citations.flatMap((c) => claimGaps(c, item, groundOf(facts))),
  ];
  const printsBody = item.answer.status !== null && PRINTED.has(item.answer.status);
  const unfilled = printsBody ? filledBody(facts, item).unfilled : [];
  return [
    ...[...found, ...unfilled.map(placeholderGap)].map((one) => at(item, null, one)),
    ...item.answer.clauses.flatMap((clause) =>
      unfilledIn(facts, clause, item).map((name) => at(item, clause, placeholderGap(name))),
    ),
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
  return [stop('two-versions', 'The answer was written in two windows at once: choose which one to keep.')];
}

function claimGaps(citation: Citation, { answer }: Item, ground: string): readonly Found[] {
  const { law, claimed } = citation;
  if (!claimed) return [];
  const named = bareTitle({ ...citation, cited: citation.provision });
  if (law === undefined)
    return [stop('no-exemption', `${named} is not an ${ground} of this law: choose another.`)];
  if (answer.status === 'ncnd' && law.ncnd === null)
    return [stop('no-exemption', `${named} does not allow you to neither confirm nor deny: choose another.`)];
  if (lacksLikelihood(citation))
    return [stop('no-likelihood', `Choose “would” or “would be likely to” for ${inText(named)}.`)];
  return [];
}

function inText(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A qualified exemption needs its public interest reasons (FOIA s17(3)); where even they would tell, s17(4) excuses. */
function reasonGaps(facts: Facts, citation: Citation): readonly LetterGap[] {
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
    const message = `${named} is qualified and has no reasons yet: add why it applies and how you weighed the public interest.`;
    gaps.push(citation.kind === 'ncnd' ? note('no-reason', message) : stop('no-reason', message));
  }
  return gaps.map((one) => at(first, null, one));
}

function hasReason(facts: Facts, citation: Citation): boolean {
  const clauses = [...clausesAt(facts, 'reasons'), ...facts.items.flatMap((item) => item.answer.clauses)];
  return clauses.some((clause) => clause.role !== 'withholding' && serves(clause, citation));
}

function clauseGaps(facts: Facts, clause: AttachedClause): readonly LetterGap[] {
  const place = placeOfClause(facts, clause);
  if (place === 'unused') return [at(null, clause, unusedGap(clause))];
  return unfilledIn(facts, clause, null).map((name) => at(null, clause, placeholderGap(name)));
}

/** A likelihood that the answer itself is still asked for is not asked for twice. */
function unfilledIn(facts: Facts, clause: AttachedClause, item: Item | null): readonly string[] {
  const { unfilled } = filledClause(facts, clause, item);
  const asked = facts.items.flatMap((one) => one.citations).filter(lacksLikelihood);
  const pending = asked.some((citation) => serves(clause, citation));
  return pending ? unfilled.filter((name) => name !== 'likelihood') : unfilled;
}

function lacksLikelihood({ law, likelihood, claimed }: Citation): boolean {
  return claimed && likelihood === null && law !== undefined && likelihoodsOf(law).length > 1;
}

function unusedGap(clause: AttachedClause): Found {
  const title = clause.title === '' ? 'This clause' : `“${clause.title}”`;
  return note(
    'unused-clause',
    `${title} is left out because no answer claims what it is for: say what it serves, or remove it.`,
  );
}

function placeholderGap(name: string): Found {
  const message = IN_SETTINGS[name] ?? IN_CASE[name] ?? unwritten(name);
  return { ...stop('unfilled-placeholder', message), placeholder: name };
}

/** A fact that only the officer has: the message repeats what the library says it stands for. */
function unwritten(name: string): string {
  const known = OFFICER_PLACEHOLDERS.find((one) => one.name === name);
  const what = known ? ` (${inText(known.means)})` : '';
  return `{{${name}}} is not written yet: write over it${what}.`;
}

const IN_SETTINGS: Readonly<Record<string, string>> = {
  authority: 'The name of your authority is missing: give it in Settings.',
  officer: 'The name of the officer who signs is missing: give it in Settings.',
  role: 'The role of the officer who signs is missing: give it in Settings.',
  contact: 'Your contact is missing: give it in Settings.',
  review_contact: 'The contact for internal reviews is missing: give it in Settings.',
  regulator: 'The regulator’s name is missing: give it in Settings.',
  regulator_address: 'The regulator’s address is missing: give it in Settings.',
  regulator_url: 'The regulator’s web page is missing: give it in Settings.',
  regulator_phone: 'The regulator’s telephone number is missing: give it in Settings.',
};

const IN_CASE: Readonly<Record<string, string>> = {
  reference: 'The reference is missing: give the case one.',
  received: 'The date of receipt is missing: say when the request was received.',
  requester: 'The requester’s name is missing: give it.',
  likelihood:
    'The likelihood differs or is not chosen: choose the same for each exemption that the clause serves.',
  information: 'Nothing names what is withheld: name it in each answer, or write over {{information}}.',
};

/** What the letter as a whole lacks. */
function letterGaps(facts: Facts): readonly LetterGap[] {
  return [...questionGaps(facts), ...referenceGaps(facts), ...authorityGaps(facts)];
}

function questionGaps({ content }: Facts): readonly LetterGap[] {
  if (content.questions.length > 0) return [];
  return [at(null, null, stop('no-question', 'The letter answers no question: add one to the request.'))];
}

function referenceGaps({ content }: Facts): readonly LetterGap[] {
  if (content.reference.trim() !== '' || isNamed(content, 'reference')) return [];
  return [at(null, null, note('unfilled-placeholder', 'The letter has no reference: give the case one.'))];
}

/** On the first day Settings are empty, and nothing else in the panel would say so. */
function authorityGaps({ content, authority }: Facts): readonly LetterGap[] {
  if (authority.name.trim() !== '' || isNamed(content, 'authority')) return [];
  return [
    at(
      null,
      null,
      note('no-authority', 'The letter does not name your authority: give its name in Settings.'),
    ),
  ];
}

/** True when a clause of the letter names that placeholder, so that its own gap asks for it. */
function isNamed({ clauses }: Facts['content'], placeholder: string): boolean {
  return clauses.some(({ body }) => placeholdersIn(body).includes(placeholder));
}
