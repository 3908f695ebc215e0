import { describe, expect, test } from 'vitest';
import { findProvision } from '../law/find.ts';
import { plainText } from '../text/rich-text.ts';
import type { Clause } from './clause.ts';
import { PLACEHOLDERS, placeholdersIn } from './placeholders.ts';
import { starterClauses } from './starter-clauses.ts';

const REASONING = ['factors-for', 'factors-against', 'balance'];
const words = (clause: Clause) => plainText(clause.body);
const lawOf = ({ regime, provision }: Clause) =>
  provision === null ? undefined : findProvision(regime, provision);
const idsOf = (clauses: readonly Clause[]) => clauses.map(({ id }) => id);

test('ids are unique and titles are there', () => {
  expect(new Set(idsOf(starterClauses)).size).toBe(starterClauses.length);
  expect(starterClauses.filter(({ title, origin }) => title === '' || origin !== 'starter')).toEqual([]);
});

test('no two clauses of a regime and provision have one title and role', () => {
  const keys = starterClauses.map(({ regime, provision, role, title }) =>
    [regime, provision, role, title].join(' / '),
  );
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe.each(starterClauses.map((clause) => [clause.id, clause] as const))('%s', (_id, clause) => {
  test('names a provision of its law', () => {
    if (clause.provision !== null) expect(lawOf(clause)).toBeDefined();
  });

  test('has words, and holds only known placeholders, each written in one way', () => {
    const known = PLACEHOLDERS.map(({ name }) => name);
    expect(words(clause).length).toBeGreaterThan(20);
    expect(placeholdersIn(clause.body).filter((name) => !known.includes(name))).toEqual([]);
    expect(words(clause).replace(/\{\{[a-z_]+\}\}/g, '')).not.toMatch(/[{}]/);
  });

  test('weighs the public interest only where the law does', () => {
    if (REASONING.includes(clause.role)) expect(lawOf(clause)?.force).toBe('qualified');
  });

  test('claims no likelihood of its own, and one only under a harm test', () => {
    expect(words(clause)).not.toMatch(/\blikely to\b|\bor would\b/i);
    if (placeholdersIn(clause.body).includes('likelihood')) expect(lawOf(clause)?.test).toBe('harm');
  });

  test('speaks of its own law only', () => {
    const foreign = {
      FOIA: /\(Scotland\)|FOISA|regulation \d+\(|Environmental|Commissioner/,
      EIR: /exempt|section \d|Freedom of Information|FOIA|FOISA|likelihood|internal review/i,
      EISR: /exempt|section \d|Act 2000|FOIA|FOISA|Information Regulations|regulation (14|18)/i,
      FOISA: /FOIA|Act 2000|regulation|Environmental|section (10|12|14|16|31|40|43|50)\b|exempt/i,
    };
    expect(words(clause)).not.toMatch(foreign[clause.regime]);
  });

  test('writes typographic quotes and no double spaces', () => {
    expect(words(clause)).not.toMatch(/['"]| {2}/);
  });
});

/** Where the public interest is weighed, the library must give all of the argument. */
describe('every FOIA provision of the library', () => {
  const provisions = new Set(
    starterClauses.flatMap(({ regime, provision, role }) =>
      regime === 'FOIA' && provision !== null && role !== 'cost' && role !== 'advice' ? [provision] : [],
    ),
  );
  const rolesOf = (provision: string) =>
    starterClauses.filter((c) => c.regime === 'FOIA' && c.provision === provision).map(({ role }) => role);

  test.each([...provisions])('section %s has its line and, if qualified, the whole argument', (provision) => {
    expect(rolesOf(provision)).toContain('withholding');
    if (findProvision('FOIA', provision)?.force === 'qualified')
      expect(rolesOf(provision)).toEqual(
        expect.arrayContaining(['harm', 'factors-for', 'factors-against', 'balance']),
      );
  });

  test('holds what officers use most', () => {
    const usual = [
      '21',
      '22(1)',
      '24(1)',
      '31(1)(a)',
      '31(1)(b)',
      '31(1)(g)',
      '40(2)',
      '41(1)',
      '42(1)',
      '43(2)',
      '14(1)',
    ];
    expect(usual.filter((provision) => !provisions.has(provision))).toEqual([]);
    expect(rolesOf('12(1)')).toEqual(expect.arrayContaining(['cost', 'advice']));
  });
});

describe('what the law wants said', () => {
  const holds = (provision: string, role: Clause['role'], name: string) =>
    starterClauses
      .filter((c) => c.regime === 'FOIA' && c.provision === provision && c.role === role)
      .some((c) => placeholdersIn(c.body).includes(name));

  test.each([
    ['21', 'withholding', 'where_published'],
    ['22(1)', 'harm', 'intention_evidence'],
    ['31(1)(g)', 'withholding', 'purpose'],
    ['41(1)', 'withholding', 'source'],
    ['43(2)', 'withholding', 'whose_interests'],
    ['12(1)', 'cost', 'estimate_hours'],
    ['12(1)', 'advice', 'narrow_to'],
  ] as const)('section %s: %s asks for {{%s}}', (provision, role, name) => {
    expect(holds(provision, role, name)).toBe(true);
  });

  test('every line and argument under a harm test claims a likelihood', () => {
    const bare = starterClauses.filter(
      (clause) =>
        (clause.role === 'withholding' || clause.role === 'harm') &&
        lawOf(clause)?.test === 'harm' &&
        !placeholdersIn(clause.body).includes('likelihood'),
    );
    expect(idsOf(bare)).toEqual([]);
  });

  test.each(['FOIA', 'EIR', 'FOISA'] as const)(
    'a letter under %s can be opened, closed and complained about',
    (regime) => {
      const roles = starterClauses.filter((c) => c.regime === regime).map(({ role }) => role);
      expect(roles).toEqual(
        expect.arrayContaining(['opening', 'not-held', 'internal-review', 'regulator', 'closing']),
      );
    },
  );

  test('every complaint paragraph names the regulator and how to reach it', () => {
    for (const clause of starterClauses.filter(({ role }) => role === 'regulator'))
      expect(placeholdersIn(clause.body)).toEqual(
        expect.arrayContaining(['regulator', 'regulator_address', 'regulator_url']),
      );
  });

  test('refusals that are no exemptions say section 17(5)', () => {
    const notices = starterClauses.filter(({ id }) => /:(12|14)-(notice|confirm|repeated)$/.test(id));
    expect(notices).toHaveLength(4);
    for (const notice of notices) expect(words(notice)).toContain('section 17(5)');
  });
});
