import { expect, test } from 'vitest';
import { plainText } from '../text/rich-text.ts';
import { clausesToCheck, clauseToCheck } from './clause-to-check.ts';
import { starterClauses } from './starter-clauses.ts';

const own = { id: 'c1', origin: 'own', regime: 'FOIA', provision: null } as const;

test('a clause of a provision that was not read says what to look up', () => {
  expect(clauseToCheck({ ...own, provision: '37(1)(a)' })).toMatch(/bodies in Northern Ireland/);
  expect(clauseToCheck({ ...own, provision: '43(2)' })).toBeNull();
  expect(clauseToCheck(own)).toBeNull();
});

test('so does a text that stands on law beyond the three statutes, until the officer has made it their own', () => {
  const staff = { id: 'starter:foia:40-staff', regime: 'FOIA', provision: '40(2)' } as const;
  expect(clauseToCheck({ ...staff, origin: 'starter' })).toMatch(/UK GDPR/);
  expect(clauseToCheck({ ...staff, origin: 'own' })).toBeNull();
});

test('only texts that there are have something to check', () => {
  const ids = starterClauses.map(({ id }) => id);
  expect(clausesToCheck.filter((id) => !ids.includes(id))).toEqual([]);
});

const ELSEWHERE =
  /UK GDPR|data protection principle|Computer Misuse|privilege\. |balance of probabilities|grossly oppressive|breach of confidence/;

test('every text that names other law or a decided test is marked', () => {
  const naming = starterClauses.filter(
    ({ body, role }) => ['withholding', 'harm', 'not-held'].includes(role) && ELSEWHERE.test(plainText(body)),
  );
  expect(naming.length).toBeGreaterThan(5);
  expect(naming.filter((clause) => clauseToCheck(clause) === null).map(({ id }) => id)).toEqual([]);
});
