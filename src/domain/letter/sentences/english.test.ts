import { expect, test } from 'vitest';
import { english } from './english.ts';
import type { ScopeFacts, TeamScope } from './scope-facts.ts';

test.each([
  ['', 'The information asked for has been withheld.'],
  ['The annual spend', 'The annual spend has been withheld.'],
  ['the annual costs.', 'The annual costs have been withheld.'],
  ['The names of the staff', 'The names of the staff have been withheld.'],
  ['The price of the licences', 'The price of the licences has been withheld.'],
  ['Names and addresses', 'Names and addresses have been withheld.'],
  ['The basis for the fee', 'The basis for the fee has been withheld.'],
  ['The NHS', 'The NHS has been withheld.'],
])('“%s” is withheld in good English', (what, sentence) => {
  expect(english.withheld(what, [])).toBe(sentence);
});

const nothing: TeamScope = {
  team: null,
  disclosed: [],
  withheld: [],
  part: [],
  notHeld: [],
  elsewhere: [],
  ncnd: [],
  refused: [],
  undecided: [],
};

const kinds = ['disclosed', 'withheld', 'part', 'notHeld', 'elsewhere', 'ncnd', 'refused'] as const;

/** Teams that decided as said; every question is every team's own unless it is told otherwise. */
const mixed = (...teams: readonly Partial<TeamScope>[]): ScopeFacts => {
  const scopes = teams.map((team) => ({ ...nothing, ...team }));
  const names = [...new Set(scopes.flatMap((team) => kinds.flatMap((kind) => team[kind])))];
  const questions = names.map((name) => ({ name, teams: teams.map((_, i) => i), together: false }));
  return { outcome: 'mixed', held: false, teams: scopes, questions };
};

test.each<[string, ScopeFacts, string]>([
  ['one question', mixed({ withheld: ['3'] }), 'We will not disclose the answer to Q3.'],
  [
    'several',
    mixed({ withheld: ['3', '6', 'B.2'] }),
    'We will not disclose the answers to Q3, Q6 and question B.2.',
  ],
  [
    'two teams',
    mixed({ team: 'Communications', withheld: ['3', '6', '7'] }, { team: 'MetCC', withheld: ['3'] }),
    'We will not disclose the answers to Q3, Q6 and Q7 for Communications, nor to Q3 for MetCC.',
  ],
  [
    'both the same',
    mixed({ team: 'A', withheld: ['3'] }, { team: 'B', withheld: ['3'] }),
    'We will not disclose the answer to Q3.',
  ],
  [
    'only the second',
    mixed({ team: 'A' }, { team: 'B', withheld: ['3'] }),
    'We will not disclose the answer to Q3 for B.',
  ],
  ['part', mixed({ part: ['2'] }), 'We will disclose only part of the information asked for in Q2.'],
])('what is not disclosed: %s', (_, facts, sentence) => {
  expect(english.scope(facts).join('\n')).toContain(sentence);
});
