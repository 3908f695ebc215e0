import type { Item } from '../../letter/facts.ts';
import { statusFacts } from '../../letter/statuses.ts';
import { type Checked, type Finding, findingsOf, placeOf, type Rule } from '../finding.ts';

const finding = findingsOf('ncnd-given-away', 'stops');

/** What is neither confirmed nor denied in one answer must not be given away in another (FOIA s1(1)(a)). */
export const ncndGivenAway: Rule = (checked) => [
  ...otherTeams(checked),
  ...otherStatements(checked),
  ...becauseOfIt(checked),
  ...goingOn(checked),
];

const SOURCES = {
  FOIA: 'FOIA s1(1)(a)',
  EIR: 'EIR reg 12(6)',
  FOISA: 'FOISA s18',
  EISR: 'EISR reg 10(8)',
} as const;

function tells({ answer }: Item): boolean {
  return statusFacts(answer.status).held !== null;
}

function otherTeams({ items }: Checked): readonly Finding[] {
  return items
    .filter(({ answer }) => answer.status === 'ncnd')
    .flatMap((item) => items.filter((other) => other.question === item.question && tells(other)))
    .map((item) =>
      finding(placeOf(item), {
        problem: 'One team neither confirms nor denies that this is held, and this answer tells.',
        todo: 'Give the same answer for every team.',
        source: SOURCES[item.regime],
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
        source: SOURCES[item.regime],
      }),
    );
}

/** "Not applicable, because of the answer to question 5" says what that answer would be. */
function becauseOfIt({ items }: Checked): readonly Finding[] {
  const denied = deniedIn(items);
  return items
    .filter(({ answer }) => answer.status === 'not-applicable' && denied.has(answer.dependsOn ?? ''))
    .map((item) =>
      finding(placeOf(item), {
        problem:
          'This answer does not apply because of one that is neither confirmed nor denied, and so tells what that would be.',
        todo: 'Neither confirm nor deny this one too.',
        source: SOURCES[item.regime],
      }),
    );
}

/** "If so, which?", answered for a question that is neither confirmed nor denied. */
function goingOn({ items, read }: Checked): readonly Finding[] {
  const denied = deniedIn(items);
  const links = (read?.links ?? []).filter(({ kind, to }) => kind === 'depends-on' && denied.has(to));
  const goesOn = new Set([...links.map(({ from }) => from), ...ifSo(items, denied)]);
  return items
    .filter((item) => goesOn.has(item.question.id) && tells(item))
    .map((item) =>
      finding(placeOf(item), {
        problem:
          'This question goes on from one that is neither confirmed nor denied, and this answer tells.',
        todo: 'Neither confirm nor deny this one too.',
        source: SOURCES[item.regime],
      }),
    );
}

/** "If so, …" after such a question, where the request was not read as going on. */
function ifSo(items: readonly Item[], denied: ReadonlySet<string>): readonly string[] {
  const ids = [...new Set(items.map(({ question }) => question.id))];
  return items
    .filter(({ question }) =>
      /^\W{0,3}(?:if (?:so|yes|it (?:was|is|did|has)|they (?:were|have|did)|there (?:is|was|were|are))|where that is so)\b/i.test(
        question.text,
      ),
    )
    .filter(({ question }) => denied.has(ids[ids.indexOf(question.id) - 1] ?? ''))
    .map(({ question }) => question.id);
}

function deniedIn(items: readonly Item[]): ReadonlySet<string> {
  return new Set(items.filter(({ answer }) => answer.status === 'ncnd').map(({ question }) => question.id));
}

function same(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
