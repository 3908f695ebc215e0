import { expect, test } from 'vitest';
import { type Clause, type ClauseRole, plainClause } from './clause.ts';
import { reasonsFor } from './reasons-for.ts';

const clause = (id: string, provision: string, role: ClauseRole, ncnd = false): Clause => ({
  ...plainClause,
  id,
  title: id,
  regime: 'FOIA',
  provision,
  ncnd,
  role,
  body: [],
});
const library = [
  clause('balance', '31(1)', 'balance'),
  clause('harm', '31(1)', 'harm'),
  clause('harm to say', '31(1)', 'harm', true),
  clause('own harm', '31(1)(b)', 'harm'),
];
const found = (provision: string, ncnd: boolean) =>
  reasonsFor(library, 'FOIA', { provision, ncnd }).map(({ id }) => id);

test('reasons come in the order of the argument; a limb has those of its section unless it has its own', () => {
  expect(found('31(1)(a)', false)).toEqual(['harm', 'balance']);
  expect(found('31(1)(b)', false)).toEqual(['own harm']);
});

test('what argues for withholding is no reason to neither confirm nor deny, nor the other way round', () => {
  expect(found('31(1)(b)', true)).toEqual(['harm to say']);
  expect(found('31(1)', true)).toEqual(['harm to say']);
  expect(found('43(2)', true)).toEqual([]);
});
