import type { Regime } from '../../law/provision.ts';
import type { Facts } from '../../letter/facts.ts';
import { type Finding, type FindingPlace, findingsOf, markOf, type Severity } from '../finding.ts';

/// How what is missing from a letter is written.

/** The law that asks for it; '' where it is good practice. */
export type Sources = Readonly<Record<Regime, string>>;

/** One source under every law. */
export function everywhere(source: string): Sources {
  return { FOIA: source, EIR: source, FOISA: source, EISR: source };
}

type Writer = 'stops' | 'warns';
type Write = (facts: Facts, place: FindingPlace, problem: string, todo: string) => Finding;

/**
 * The writers for what is missing under one name. `stops`: without it the letter cannot go. `warns`: the letter can go,
 * and would be better with it. Both take the place, what is wrong and what to do about it.
 */
export function lacking(rule: string, sources: Sources): Readonly<Record<Writer, Write>> {
  const writer = (severity: Severity): Write => {
    const finding = findingsOf(rule, severity);
    return ({ content }, place, problem, todo) =>
      finding(
        { ...place, matter: matterOf(problem, todo) },
        { problem, todo, source: sources[content.regime] },
      );
  };
  return { stops: writer('stops'), warns: writer('warns') };
}

/**
 * A mark of both sentences. Version 0.1.0 had them as one sentence with a colon, and its mark is stored with what was
 * passed: a warning that was passed then must stay passed.
 */
function matterOf(problem: string, todo: string): string {
  if (todo === '') return markOf(problem);
  return markOf(`${problem.replace(/\.$/, '')}: ${inText(todo)}`);
}

/** Words of our own as they stand within a sentence. */
export function inText(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
