import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../text/rich-text.ts';
import { teamsOf } from './assignments.ts';
import { composeLetter } from './compose.ts';
import { decidedIn } from './decided.ts';
import type { LetterContent } from './decision.ts';
import { itemOutcome, keepsPart } from './outcome.ts';
import { anyAuthority, anyContent } from './sample/any-content.ts';

/** Teams whose names tell them apart, so that a sentence can be read back. */
const anyNamed: fc.Arbitrary<LetterContent> = anyContent.map((content) => ({
  ...content,
  teams: content.teams.map((team, i) => ({ ...team, name: `T${i}` })),
}));

function scopeOf(content: LetterContent): string {
  const block = composeLetter(content, anyAuthority).blocks.find(({ id }) => id === 'scope');
  return plainText(block?.text ?? []);
}

/** "Q3 and question B.1 for T0" read back: each name with the team, or with none. */
function readBack(part: string): readonly (readonly [string, string | null])[] {
  const [, names = '', team = null] = /^(.*?)(?: for (T\d))?$/.exec(part) ?? [];
  return names.split(/, | and /).map((name) => [name.replace(/^(Q|question )/, ''), team] as const);
}

/** The questions that a sentence names, for each of their teams that it names or means: "3/T0". */
function toldIn(content: LetterContent, part: string): readonly string[] {
  const { names } = decidedIn(content);
  return readBack(part).flatMap(([name, team]) => {
    const id = [...names].find(([, own]) => own === name)?.[0] ?? '';
    const own = teamsOf(content, id).map((one) => one.name);
    return (team === null ? own : [team]).map((one) => `${name}/${one}`);
  });
}

const KINDS = [
  ['withheld', /We are not able to give you the answers? to (.*?)\.(?=\s|$)/, ', nor to '],
  ['part-held', /hold some of the information asked for in (.*?), but not all/, ', and in '],
  ['part', /only part of the information asked for in (.*?)\.(?=\s|$)/, ', and in '],
  ['not-held', /We do not hold the information asked for in (.*?)\.(?=\s|$)/, ', or in '],
  ['elsewhere', /The information asked for in (.*?) is already available/, ', and in '],
  ['ncnd', /nor deny that we hold the information asked for in (.*?)\.(?=\s|$)/, ', or in '],
  ['refused', /We are refusing ((?:Q|question).*?), for the reason/, ', and in '],
] as const;

describe('what the scope says of each question', () => {
  test.each(KINDS)('%s: for exactly the teams for which it is so', (kind, sentence, between) => {
    fc.assert(
      fc.property(anyNamed, (content) => {
        const said = sentence.exec(scopeOf(content))?.[1];
        if (said === undefined) return;
        const told = said.split(between).flatMap((part) => toldIn(content, part));
        const so = decidedIn(content).items.filter((item) =>
          kind === 'part' ? keepsPart(item) : itemOutcome(item) === kind,
        );
        expect([...told].sort()).toEqual(so.map(({ name, team }) => `${name}/${team.name}`).sort());
      }),
      { numRuns: 100 },
    );
  });

  test('a team is named only where teams that answer the same question differ', () => {
    fc.assert(
      fc.property(anyNamed, (content) => {
        const said = /We are not able to give you the answers? to (.*?)\.(?=\s|$)/.exec(
          scopeOf(content),
        )?.[1];
        const named = (said ?? '').split(', nor to ').flatMap(readBack);
        const { names, items } = decidedIn(content);
        const differ = [...names].some(([id]) => {
          const own = items.filter(({ question }) => question.id === id);
          return new Set(own.map((item) => itemOutcome(item) === 'withheld')).size > 1;
        });
        if (!differ) expect(named.every(([, team]) => team === null)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
