import type { Item } from '../../letter/facts.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';

const finding = findingsOf('ncnd-given-away', 'stops');

/** What is neither confirmed nor denied in one answer must not be given away in another (FOIA s1(1)(a)). */
export const ncndGivenAway: Rule = (checked) => [...otherTeams(checked), ...otherStatements(checked)];

const TELLS = ['answer', 'withhold', 'part', 'not-held', 'elsewhere'] as const;

function tells({ answer }: Item): boolean {
  return TELLS.some((status) => status === answer.status);
}

function otherTeams({ items }: Checked): readonly Finding[] {
  return items
    .filter(({ answer }) => answer.status === 'ncnd')
    .flatMap((item) => items.filter((other) => other.question === item.question && tells(other)))
    .map((item) =>
      finding(placeOf(item), {
        problem: 'One team neither confirms nor denies that this is held, and this answer tells.',
        todo: 'Give the same answer for every team.',
        source: 'FOIA s1(1)(a), FOISA s18, EIR reg 12(6)',
      }),
    );
}

/** Twins of the question, asked again in the same words. */
function otherStatements({ items }: Checked): readonly Finding[] {
  const denied = new Set(
    items.filter(({ answer }) => answer.status === 'ncnd').map(({ question }) => same(question.text)),
  );
  const ids = new Set(
    items.filter(({ answer }) => answer.status === 'ncnd').map(({ question }) => question.id),
  );
  return items
    .filter((item) => !ids.has(item.question.id) && denied.has(same(item.question.text)) && tells(item))
    .map((item) =>
      finding(placeOf(item), {
        problem:
          'The same question is neither confirmed nor denied elsewhere in the letter, and this answer tells.',
        todo: 'Give the same answer to both.',
        source: 'FOIA s1(1)(a), FOISA s18, EIR reg 12(6)',
      }),
    );
}

function same(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
