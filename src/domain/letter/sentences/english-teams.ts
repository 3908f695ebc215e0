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
  const groups = groupsOf(named, questions);
  const [most] = groups.filter(({ how }) => how === 'separately').sort(byNumber);
  if (most === undefined) return `Our answers below are given ${listOf(shares(groups))}.`;
  const usual = `Our answers below are given separately ${most.forTeams}`;
  const others = groups.filter((group) => group !== most);
  return others.length === 0 ? `${usual}.` : `${usual}, with ${exceptions(others)}.`;
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

/** "for Roads (Q1 and Q2)": where no question has several answers. */
function shares(groups: readonly Group[]): readonly string[] {
  return groups.map(({ how, forTeams: whom, names }) => {
    const together = how === 'together' ? ' together' : '';
    return `${whom}${together}${groups.length === 1 ? '' : ` (${questionList(names)})`}`;
  });
}

function exceptions(groups: readonly Group[]): string {
  const told = groups.map(({ how, forTeams: whom, names }) => {
    const are = names.length === 1 ? 'is' : 'are';
    const separately = how === 'separately' ? ' separately' : '';
    const after = how === 'separately' ? '' : ` ${how}`;
    return `${questionList(names)} ${are} answered${separately} ${whom}${after}`;
  });
  return `${told.length === 1 ? 'this exception' : 'these exceptions'}: ${told.join('; ')}`;
}
