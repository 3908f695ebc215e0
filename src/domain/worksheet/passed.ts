import type { FoiCase } from '../case/case.ts';
import { type Finding, keyOfFinding } from '../checks/finding.ts';
import { weigh } from '../checks/overridden.ts';
import { londonDate, longDate } from '../law/dates.ts';

export type PassedOf = {
  /** What the checks find now. */
  readonly findings: readonly Finding[];
};

type Names = ReadonlyMap<string, string>;

/**
 * The warnings that the officer decided to send the letter with, each with the reason and the day: those that are still found, in
 * their words, and how many reasons are kept of others. Hints that were put aside need none and are left out.
 * @param names what the letter calls each question, by id
 */
export function passedWarnings(foiCase: FoiCase, names: Names, { findings }: PassedOf): readonly string[] {
  const passed = weigh(foiCase, findings).passed.filter(({ reason }) => reason !== '');
  const questions = new Map<string, string[]>();
  for (const { finding, reason } of passed) {
    const at = foiCase.overrides[keyOfFinding(finding)]?.at ?? '';
    const said = `${finding.problem} Passed on ${dayIn(at)}: ${reason}`;
    const name = names.get(finding.questionId ?? '');
    questions.set(said, [...(questions.get(said) ?? []), ...(name === undefined ? [] : [name])]);
  }
  const found = [...questions].map(([said, of]) => placed([...new Set(of)], said));
  return [...found, ...noLongerFound(foiCase, findings)];
}

function placed(names: readonly string[], said: string): string {
  if (names.length === 0) return said;
  return `${names.length === 1 ? 'Question' : 'Questions'} ${names.join(', ')}: ${said}`;
}

/** The day of a stored instant, which an edited backup may have as anything. */
export function dayIn(instant: string): string {
  try {
    return longDate(londonDate(instant));
  } catch {
    return 'a day that is not known';
  }
}

/** Reasons outlive what they were given for. */
function noLongerFound({ overrides }: FoiCase, findings: readonly Finding[]): readonly string[] {
  const keys = new Set(findings.map(keyOfFinding));
  const others = Object.entries(overrides).filter(([key, { reason }]) => reason !== '' && !keys.has(key));
  const said = others.map(
    ([, { reason, at }]) => `A warning that is no longer found. Passed on ${dayIn(at)}: ${reason}`,
  );
  return [...new Set(said)];
}
