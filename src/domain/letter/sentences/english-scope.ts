import { questionList } from './english-lists.ts';
import { partsSentence } from './english-teams.ts';
import type { AskedQuestion, ScopeFacts, TeamScope } from './scope-facts.ts';

/// What is disclosed and what is not, in sentences: the part of the letter with the most grammar.

/**
 * What becomes of which question, kind by kind, and who answers what: only what the outcome of the whole does not say already
 * (`outcomeSentence`).
 */
export function scopeSentences(facts: ScopeFacts): readonly string[] {
  if (facts.outcome === 'undecided') return [];
  if (facts.outcome !== 'mixed') return [partsSentence(facts)].filter((text) => text !== '');
  const paragraphs = [
    [partsSentence(facts)],
    [withheldSentence(facts), partSentence(facts)],
    [notHeldSentence(facts), partHeldSentence(facts), elsewhereSentence(facts)],
    [ncndSentence(facts), refusedSentence(facts)],
  ];
  return paragraphs
    .map((sentences) => sentences.filter((text) => text !== '').join(' '))
    .filter((text) => text !== '');
}

function withheldSentence(facts: ScopeFacts): string {
  const [first, ...others] = byTeam(facts, 'withheld');
  if (first === undefined) return '';
  const answers = first.names.length === 1 ? 'answer' : 'answers';
  const rest = others.map(({ names, of }) => `, nor to ${questionList(names)}${of}`).join('');
  return `We are not able to give you the ${answers} to ${questionList(first.names)}${first.of}${rest}.`;
}

/** Where a part is given of everything, the outcome says so. */
function partSentence(facts: ScopeFacts): string {
  const names = questionsByTeam(facts, 'part', 'and');
  return names === '' || isAllPart(facts)
    ? ''
    : `We are giving you only part of the information asked for in ${names}.`;
}

function isAllPart({ teams }: ScopeFacts): boolean {
  return teams.every(({ team: _, part: __, ...others }) =>
    Object.values(others).every((names) => names.length === 0),
  );
}

function notHeldSentence(facts: ScopeFacts): string {
  const names = questionsByTeam(facts, 'notHeld', 'or');
  return names === '' ? '' : `We do not hold the information asked for in ${names}.`;
}

function partHeldSentence(facts: ScopeFacts): string {
  const names = questionsByTeam(facts, 'partHeld', 'and');
  return names === '' ? '' : `We hold some of the information asked for in ${names}, but not all of it.`;
}

function elsewhereSentence(facts: ScopeFacts): string {
  const names = questionsByTeam(facts, 'elsewhere', 'and');
  return names === ''
    ? ''
    : `The information asked for in ${names} is already available to you; this letter says where.`;
}

function ncndSentence(facts: ScopeFacts): string {
  const names = questionsByTeam(facts, 'ncnd', 'or');
  return names === ''
    ? ''
    : `We neither confirm nor deny that we hold the information asked for in ${names}.`;
}

function refusedSentence(facts: ScopeFacts): string {
  const names = questionsByTeam(facts, 'refused', 'and');
  return names === '' ? '' : `We are refusing ${names}, for the reason given in the refusal notice.`;
}

type Kind = Exclude<keyof TeamScope, 'team'>;

type Told = { readonly names: readonly string[]; readonly of: string };

/**
 * The questions of one kind. Team by team only where teams that answer the same question differ; a question that has one
 * answer is told without a team.
 */
function byTeam({ teams, questions }: ScopeFacts, kind: Kind): readonly Told[] {
  const isTold = ({ name }: AskedQuestion, team: number) => teams[team]?.[kind].includes(name) === true;
  const told = questions.filter((question) => question.teams.some((team) => isTold(question, team)));
  const separate = told.filter((question) => !hasOneAnswer(question));
  const alike = separate.every((question) => question.teams.every((team) => isTold(question, team)));
  const forAll = alike ? told : told.filter(hasOneAnswer);
  const differing = alike
    ? []
    : teams.map(({ team }, i) =>
        ofTeam(
          separate.filter((q) => isTold(q, i)),
          team,
        ),
      );
  return [ofTeam(forAll, null), ...differing].filter(({ names }) => names.length > 0);
}

function hasOneAnswer({ teams, together }: AskedQuestion): boolean {
  return together || teams.length < 2;
}

function ofTeam(questions: readonly AskedQuestion[], team: string | null): Told {
  return { names: questions.map(({ name }) => name), of: team === null ? '' : ` for ${team}` };
}

/** "Q3 and Q6 for Communications, or in Q3 for MetCC": what stands before is "asked for in". */
function questionsByTeam(facts: ScopeFacts, kind: Kind, joint: 'and' | 'or'): string {
  return byTeam(facts, kind)
    .map(({ names, of }) => questionList(names) + of)
    .join(`, ${joint} in `);
}
