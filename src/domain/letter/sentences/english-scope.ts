import { questionList } from './english-lists.ts';
import { partsSentence } from './english-teams.ts';
import type { AskedQuestion, ScopeFacts, TeamScope } from './scope-facts.ts';

/// What is disclosed and what is not, in sentences: the part of the letter with the most grammar.

/** The scope's paragraphs: what is held and disclosed; then what is not, with the reason for each kind told apart. */
export function scopeSentences(facts: ScopeFacts): readonly string[] {
  if (facts.outcome === 'undecided') return [];
  const paragraphs = [
    [heldSentence(facts), disclosedSentence(facts), partsSentence(facts)],
    [withheldSentence(facts), partSentence(facts)],
    [notHeldSentence(facts), elsewhereSentence(facts)],
    [ncndSentence(facts), refusedSentence(facts)],
  ];
  return paragraphs
    .map((sentences) => sentences.filter((text) => text !== '').join(' '))
    .filter((text) => text !== '');
}

/** FOIA s1(1)(a). What is not held, or neither confirmed nor denied, is taken out of it. */
function heldSentence({ teams, held, outcome }: ScopeFacts): string {
  if (!held) return '';
  if (outcome === 'refused') return 'We hold information of the kind that you ask for.';
  if (outcome === 'part-held')
    return 'We confirm that we hold some of the information that you asked for, but not all of it.';
  const exceptions = [
    any(teams, 'notHeld', 'partHeld') ? 'that we do not' : '',
    any(teams, 'ncnd') ? 'that we neither confirm nor deny it' : '',
    any(teams, 'refused') ? 'that we refuse to answer' : '',
  ].filter((text) => text !== '');
  const except = exceptions.length === 0 ? '' : `, except where we say below ${exceptions.join(' or ')}`;
  return `We confirm that we hold the information that you asked for${except}.`;
}

function disclosedSentence({ teams, outcome }: ScopeFacts): string {
  if (outcome === 'disclosed') return 'We are disclosing all of it.';
  if (!any(teams, 'disclosed', 'part', 'partHeld')) return '';
  const kept = any(teams, 'withheld', 'part', 'ncnd', 'refused', 'elsewhere', 'undecided');
  return kept ? 'We are disclosing some of it.' : 'We are disclosing what we hold.';
}

function withheldSentence(facts: ScopeFacts): string {
  if (facts.outcome === 'withheld')
    return 'We are not able to give you this information. The reasons are below.';
  const [first, ...others] = byTeam(facts, 'withheld');
  if (first === undefined) return '';
  const answers = first.names.length === 1 ? 'answer' : 'answers';
  const rest = others.map(({ names, of }) => `, nor to ${questionList(names)}${of}`).join('');
  return `We will not disclose the ${answers} to ${questionList(first.names)}${first.of}${rest}.`;
}

function partSentence(facts: ScopeFacts): string {
  const names = questionsByTeam(facts, 'part', 'and');
  return names === '' ? '' : `We will disclose only part of the information asked for in ${names}.`;
}

function notHeldSentence(facts: ScopeFacts): string {
  if (facts.outcome === 'not-held') return 'We do not hold the information that you asked for.';
  const names = questionsByTeam(facts, 'notHeld', 'or');
  const none = names === '' ? '' : `We do not hold the information asked for in ${names}.`;
  return [none, partHeldSentence(facts)].filter((text) => text !== '').join(' ');
}

function partHeldSentence(facts: ScopeFacts): string {
  if (facts.outcome === 'part-held') return '';
  const names = questionsByTeam(facts, 'partHeld', 'and');
  return names === '' ? '' : `We hold some of the information asked for in ${names}, but not all of it.`;
}

function elsewhereSentence(facts: ScopeFacts): string {
  if (facts.outcome === 'elsewhere') return 'It is already available to you; we say below where.';
  const names = questionsByTeam(facts, 'elsewhere', 'and');
  if (names === '') return '';
  return `The information asked for in ${names} is already available to you; we say below where.`;
}

function ncndSentence(facts: ScopeFacts): string {
  if (facts.outcome === 'ncnd')
    return 'We neither confirm nor deny that we hold the information that you asked for.';
  const names = questionsByTeam(facts, 'ncnd', 'or');
  return names === ''
    ? ''
    : `We neither confirm nor deny that we hold the information asked for in ${names}.`;
}

function refusedSentence(facts: ScopeFacts): string {
  if (facts.outcome === 'refused')
    return 'We are refusing your request as a whole, for the reason given in the refusal notice.';
  const names = questionsByTeam(facts, 'refused', 'and');
  return names === '' ? '' : `We are refusing ${names}, for the reason given in the refusal notice.`;
}

type Kind = Exclude<keyof TeamScope, 'team'>;

function any(teams: readonly TeamScope[], ...kinds: readonly Kind[]): boolean {
  return teams.some((team) => kinds.some((kind) => team[kind].length > 0));
}

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
