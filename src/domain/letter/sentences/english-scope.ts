import type { ScopeFacts, TeamScope } from './sentences.ts';

/// What is disclosed and what is not, in sentences: the part of the letter with the most grammar.

/** "a, b and c". */
export function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "Q3, Q6 and Q7"; a label that is no number is called a question: "question B.2". */
export function questionList(names: readonly string[]): string {
  return listOf(names.map((name) => (/^\d/.test(name) ? `Q${name}` : `question ${name}`)));
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The scope's paragraphs. */
export function scopeSentences(facts: ScopeFacts): readonly string[] {
  if (facts.outcome === 'undecided') return [];
  const whole = wholeSentence(facts);
  if (whole !== null) return [...heldFirst(facts), ...partsSentence(facts), capital(whole)];
  return [...heldFirst(facts), mixedSentences(facts)].filter((text) => text !== '');
}

/** A request with one outcome is one sentence, whoever answers. */
function wholeSentence({ outcome, authority }: ScopeFacts): string | null {
  switch (outcome) {
    case 'disclosed':
      return 'I will disclose all of it.';
    case 'withheld':
      return 'I will not disclose any of it.';
    case 'elsewhere':
      return 'It is already available to you, and I say below where to find it.';
    case 'not-held':
      return `${authority} does not hold the information you asked for.`;
    case 'ncnd':
      return `${authority} neither confirms nor denies that it holds the information you asked for.`;
    case 'refused':
      return `${authority} is not obliged to comply with your request, for the reason given below.`;
    default:
      return null;
  }
}

function heldFirst(facts: ScopeFacts): readonly string[] {
  return facts.held ? [heldSentence(facts)] : [];
}

function heldSentence({ authority, teams, outcome }: ScopeFacts): string {
  const exceptions = [
    teams.some((team) => team.notHeld.length > 0) ? 'that it is not held' : '',
    teams.some((team) => team.ncnd.length > 0) ? 'that I neither confirm nor deny that it is held' : '',
    teams.some((team) => team.refused.length > 0) && outcome !== 'refused'
      ? 'that your request is refused'
      : '',
  ].filter((text) => text !== '');
  const except = exceptions.length === 0 ? '' : `, except where this letter says ${exceptions.join(' or ')}`;
  return `I confirm that ${authority} holds the information you asked for${except}.`;
}

function partsSentence({ teams, outcome }: ScopeFacts): readonly string[] {
  const names = teams.flatMap(({ team }) => (team === null ? [] : [team]));
  if (names.length < 2 || outcome === 'ncnd' || outcome === 'refused') return [];
  const number = NUMBERS[names.length] ?? String(names.length);
  const parts = names.map((name, i) => `${ORDINALS[i] ?? 'then'} for ${name}`);
  return [`The answers are given in ${number} parts: ${listOf(parts)}.`];
}

const NUMBERS: readonly string[] = ['', '', 'two', 'three', 'four', 'five', 'six'];
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

function mixedSentences(facts: ScopeFacts): string {
  const { teams } = facts;
  const some = teams.some((team) => team.disclosed.length > 0 || team.part.length > 0);
  const sentences = [
    some ? 'I will disclose some of the information you asked for.' : '',
    ...partsSentence(facts),
    withheldSentence(teams),
    partSentence(teams),
    notHeldSentence(teams),
    ...elsewhereSentence(teams),
    ncndSentence(teams),
    refusedSentence(teams),
  ];
  return sentences.filter((text) => text !== '').join(' ');
}

type Kind = Exclude<keyof TeamScope, 'team'>;

/** The questions of one kind: once for all when every team has the same, else team by team. */
function byTeam(
  teams: readonly TeamScope[],
  kind: Kind,
): readonly { names: readonly string[]; of: string }[] {
  const lists = teams.map((team) => team[kind].join('\n'));
  const same = lists.every((list) => list === lists[0]);
  const told = same ? teams.slice(0, 1) : teams;
  return told
    .filter((team) => team[kind].length > 0)
    .map((team) => ({ names: team[kind], of: same || team.team === null ? '' : ` for ${team.team}` }));
}

/** "Q3 and Q6 for Communications, and Q3 for MetCC". */
function questionsByTeam(teams: readonly TeamScope[], kind: Kind): string {
  const parts = byTeam(teams, kind).map(({ names, of }) => questionList(names) + of);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

/** "the answers to Q3, Q6 and Q7 for Communications, nor to Q3 for MetCC". */
function withheldSentence(teams: readonly TeamScope[]): string {
  const [first, ...others] = byTeam(teams, 'withheld');
  if (first === undefined) return '';
  const rest = others.map(({ names, of }) => `, nor to ${questionList(names)}${of}`).join('');
  return `I will not disclose ${answersTo(first.names)}${first.of}${rest}.`;
}

function answersTo(names: readonly string[]): string {
  return `the ${names.length === 1 ? 'answer' : 'answers'} to ${questionList(names)}`;
}

function partSentence(teams: readonly TeamScope[]): string {
  const names = questionsByTeam(teams, 'part');
  return names === '' ? '' : `I will disclose part, but not all, of the information asked for in ${names}.`;
}

function notHeldSentence(teams: readonly TeamScope[]): string {
  const names = questionsByTeam(teams, 'notHeld');
  return names === '' ? '' : `The information asked for in ${names} is not held.`;
}

function elsewhereSentence(teams: readonly TeamScope[]): readonly string[] {
  const names = questionsByTeam(teams, 'elsewhere');
  if (names === '') return [];
  return [
    `The information asked for in ${names} is already available to you, and I say below where to find it.`,
  ];
}

function ncndSentence(teams: readonly TeamScope[]): string {
  const names = questionsByTeam(teams, 'ncnd');
  return names === '' ? '' : `I neither confirm nor deny that the information asked for in ${names} is held.`;
}

function refusedSentence(teams: readonly TeamScope[]): string {
  const names = questionsByTeam(teams, 'refused');
  return names === '' ? '' : `I refuse the request for the information asked for in ${names}.`;
}
