import { forTeams, listOf, questionList } from './english-lists.ts';
import type { AskedQuestion, ScopeFacts } from './scope-facts.ts';

/// Who answers what, said once before the answers are met.

/** Questions that the same teams answer in the same way. */
type Group = {
  readonly how: 'separately' | 'together' | 'alone';
  /** "for Roads and Parks". */
  readonly forTeams: string;
  readonly names: readonly string[];
};

/**
 * Says which answers are given for which teams: "separately for Roads and Parks, with this exception: Q4 is answered for
 * Roads alone". '' where the letter names no teams.
 */
export function partsSentence({ teams, questions }: ScopeFacts): string {
  const named = teams.flatMap(({ team }) => (team === null ? [] : [team]));
  if (named.length < 2 || questions.length === 0) return '';
  return `Our answers below are given ${givenFor(groupsOf(named, questions))}.`;
}

function givenFor(groups: readonly Group[]): string {
  const [most] = groups.filter(({ how }) => how === 'separately').sort(byNumber);
  const others = groups.filter((group) => group !== most);
  const usual = most !== undefined && most.names.length >= others.flatMap(({ names }) => names).length;
  if (usual) return `separately ${most.forTeams}${exceptions(most, others)}`;
  const whom = new Set(groups.map(({ forTeams: one }) => one));
  if (whom.size === 1 && groups.length > 1) return `${[...whom][0]}: ${ways(groups).join(', ')}`;
  return listOf(shares(groups));
}

function byNumber(a: Group, b: Group): number {
  return b.names.length - a.names.length;
}

function groupsOf(named: readonly string[], questions: readonly AskedQuestion[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { name, teams, together } of questions) {
    const how = teams.length < 2 ? 'alone' : together ? 'together' : 'separately';
    const key = `${how} ${teams.join(' ')}`;
    const names = [...(groups.get(key)?.names ?? []), name];
    groups.set(key, { how, forTeams: forTeams(teams.map((team) => named[team] ?? '')), names });
  }
  return [...groups.values()];
}

/** "together for Q1 and Q2": where it is always the same teams. */
function ways(groups: readonly Group[]): readonly string[] {
  return groups.map(({ how, names }) => `${how} for ${questionList(names)}`);
}

/** "for Roads (Q1 and Q2)": where most questions have one answer. */
function shares(groups: readonly Group[]): readonly string[] {
  return groups.map(({ how, forTeams: whom, names }) => {
    const told = { separately: `separately ${whom}`, together: `${whom} together`, alone: whom }[how];
    return groups.length === 1 ? told : `${told} (${questionList(names)})`;
  });
}

function exceptions(usual: Group, groups: readonly Group[]): string {
  if (groups.length === 0) return '';
  const told = groups.map(({ how, forTeams: own, names }) => {
    const whom = own === usual.forTeams ? 'for them' : own;
    const answered = how === 'separately' ? `separately ${whom}` : `${whom} ${how}`;
    return `${questionList(names)} ${names.length === 1 ? 'is' : 'are'} answered ${answered}`;
  });
  return `, with ${groups.length === 1 ? 'this exception' : 'these exceptions'}: ${told.join('; ')}`;
}
