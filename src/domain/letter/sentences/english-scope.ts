import type { ScopeFacts, TeamScope } from './sentences.ts';

/// What is disclosed and what is not, in sentences: the part of the letter with the most grammar.

/** "a, b and c". */
export function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The scope's paragraphs: what is held and disclosed; then what is not, with the reason for each kind told apart. */
export function scopeSentences(facts: ScopeFacts): readonly string[] {
  if (facts.outcome === 'undecided') return [];
  const { teams } = facts;
  const paragraphs = [
    [heldSentence(facts), disclosedSentence(facts), partsSentence(facts)],
    [withheldSentence(facts), partSentence(teams)],
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
  const exceptions = [
    any(teams, 'notHeld') ? 'that we do not' : '',
    any(teams, 'ncnd') ? 'that we neither confirm nor deny it' : '',
    any(teams, 'refused') && outcome !== 'refused' ? 'that we refuse your request' : '',
  ].filter((text) => text !== '');
  const except = exceptions.length === 0 ? '' : `, except where we say below ${exceptions.join(' or ')}`;
  return `We confirm that we hold the information that you asked for${except}.`;
}

function disclosedSentence({ teams, outcome }: ScopeFacts): string {
  if (outcome === 'disclosed') return 'We are disclosing all of it.';
  if (!any(teams, 'disclosed', 'part')) return '';
  const kept = any(teams, 'withheld', 'part', 'ncnd', 'refused', 'elsewhere', 'undecided');
  return kept ? 'We are disclosing some of it.' : 'We are disclosing what we hold.';
}

/** Says that there are several answers to each question, before they are met. */
function partsSentence({ teams }: ScopeFacts): string {
  const names = teams.flatMap(({ team }) => (team === null ? [] : [team]));
  if (names.length < 2) return '';
  return `Our answers below are given separately for ${listOf(names)}.`;
}

function withheldSentence({ teams, outcome }: ScopeFacts): string {
  if (outcome === 'withheld') return 'We will not disclose any of it.';
  const [first, ...others] = byTeam(teams, 'withheld');
  if (first === undefined) return '';
  const answers = first.names.length === 1 ? 'answer' : 'answers';
  const rest = others.map(({ names, of }) => `, nor to ${questionList(names)}${of}`).join('');
  return `We will not disclose the ${answers} to ${questionList(first.names)}${first.of}${rest}.`;
}

function partSentence(teams: readonly TeamScope[]): string {
  const names = questionsByTeam(teams, 'part');
  return names === '' ? '' : `We will disclose only part of the information asked for in ${names}.`;
}

function notHeldSentence({ teams, outcome }: ScopeFacts): string {
  if (outcome === 'not-held') return 'We do not hold the information that you asked for.';
  const names = questionsByTeam(teams, 'notHeld');
  return names === '' ? '' : `We do not hold the information asked for in ${names}.`;
}

function elsewhereSentence({ teams, outcome }: ScopeFacts): string {
  if (outcome === 'elsewhere') return 'It is already available to you; we say below where.';
  const names = questionsByTeam(teams, 'elsewhere');
  if (names === '') return '';
  return `The information asked for in ${names} is already available to you; we say below where.`;
}

function ncndSentence({ teams, outcome }: ScopeFacts): string {
  if (outcome === 'ncnd')
    return 'We neither confirm nor deny that we hold the information that you asked for.';
  const names = questionsByTeam(teams, 'ncnd');
  return names === ''
    ? ''
    : `We neither confirm nor deny that we hold the information asked for in ${names}.`;
}

function refusedSentence({ teams, outcome }: ScopeFacts): string {
  if (outcome === 'refused')
    return 'We refuse your request as a whole, for the reason given in the notice below.';
  const names = questionsByTeam(teams, 'refused');
  return names === ''
    ? ''
    : `We refuse your request as to ${names}, for the reason given in the notice below.`;
}

type Kind = Exclude<keyof TeamScope, 'team'>;

function any(teams: readonly TeamScope[], ...kinds: readonly Kind[]): boolean {
  return teams.some((team) => kinds.some((kind) => team[kind].length > 0));
}

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

/** "Q3 and Q6 for Communications, or in Q3 for MetCC": what stands before is "asked for in". */
function questionsByTeam(teams: readonly TeamScope[], kind: Kind): string {
  return byTeam(teams, kind)
    .map(({ names, of }) => questionList(names) + of)
    .join(', or in ');
}

/** "Q3, Q6 and Q7"; a label that is no number is called a question: "question B.2". */
function questionList(names: readonly string[]): string {
  return listOf(names.map((name) => (/^\d/.test(name) ? `Q${name}` : `question ${name}`)));
}
