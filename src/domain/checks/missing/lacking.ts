import type { Regime } from '../../law/provision.ts';
import { lawOf } from '../../letter/decision.ts';
import type { Facts } from '../../letter/facts.ts';
import { type Finding, type FindingPlace, findingsOf, markOf, type Severity } from '../finding.ts';
import { type Sources, sourceUnder } from '../sources.ts';

/// How what is missing from a letter is written.

/** One source under every law. */
export function everywhere(source: string): Sources {
  return { FOIA: source, EIR: source, FOISA: source, EISR: source };
}

type Writer = 'stops' | 'warns' | 'hints';
type Write = (
  facts: Facts,
  place: FindingPlace,
  problem: string,
  todo: string,
  laws?: readonly Regime[],
) => Finding;

/**
 * The writers for what is missing under one name. `stops`: without it the letter cannot go. `warns`: the letter can go,
 * and would be better with it. `hints`: perhaps. Each takes the place, what is wrong and what to do about it, and the laws that ask for it where
 * they are others than that of the question at the place, or that of the case.
 */
export function lacking(rule: string, sources: Sources): Readonly<Record<Writer, Write>> {
  const writer = (severity: Severity): Write => {
    const finding = findingsOf(rule, severity);
    return ({ content }, place, problem, todo, laws = [lawAt(content, place)]) =>
      finding(
        { ...place, matter: matterOf(problem, todo) },
        { problem, todo, source: sourceUnder(laws, sources) },
      );
  };
  return { stops: writer('stops'), warns: writer('warns'), hints: writer('hint') };
}

function lawAt(content: Facts['content'], { questionId = null }: FindingPlace): Regime {
  return questionId === null ? content.regime : lawOf(content, questionId);
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
