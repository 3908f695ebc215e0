import { describe, expect, test } from 'vitest';
import { findProvision, provisionsOf } from '../law/find.ts';
import type { Regime } from '../law/provision.ts';
import { plainText } from '../text/rich-text.ts';
import { REGIMES } from '../value/regime.ts';
import type { Clause } from './clause.ts';
import { PLACEHOLDERS } from './placeholder-names.ts';
import { fillPlaceholders, placeholdersIn } from './placeholders.ts';
import { starterClauses } from './starter-clauses.ts';

const REASONING = ['factors-for', 'factors-against', 'balance'];
const words = (clause: Clause) => plainText(clause.body);
const lawOf = ({ regime, provision }: Clause) =>
  provision === null ? undefined : findProvision(regime, provision);
/** FOISA section 18(1) turns on the public interest whatever the exemption. */
const weighs = (clause: Clause) =>
  lawOf(clause)?.force === 'qualified' || (clause.ncnd && clause.regime === 'FOISA');
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

/** The law under which environmental information is answered, by its whole name (FOIA s39(1), FOISA s39(2)). */
const OTHER: Partial<Record<Regime, RegExp>> = {
  FOIA: /the Environmental Information Regulations 2004/,
  FOISA: /the Environmental Information \(Scotland\) Regulations 2004/,
};
const isElsewhere = (clause: Clause) => lawOf(clause)?.name === 'Environmental information';

/** The ids of the clauses that break a rule, so that a failure names them. */
const breaking = (breaks: (clause: Clause) => boolean) => idsOf(starterClauses.filter(breaks));

describe('every clause', () => {
  test('names a provision of its law', () => {
    expect(breaking((clause) => clause.provision !== null && lawOf(clause) === undefined)).toEqual([]);
  });

  test('has words, and holds only known placeholders, each written in one way', () => {
    const known = PLACEHOLDERS.map(({ name }) => name);
    expect(breaking((clause) => words(clause).length <= 20)).toEqual([]);
    expect(breaking((clause) => placeholdersIn(clause.body).some((name) => !known.includes(name)))).toEqual(
      [],
    );
    expect(breaking((clause) => /[{}]/.test(words(clause).replace(/\{\{[a-z_]+\}\}/g, '')))).toEqual([]);
  });

  test('weighs the public interest only where the law does', () => {
    expect(breaking((clause) => REASONING.includes(clause.role) && !weighs(clause))).toEqual([]);
  });

  test('claims no likelihood of its own, and one only under a harm test', () => {
    expect(breaking((clause) => /\blikely to\b|\bor would\b/i.test(words(clause)))).toEqual([]);
    expect(
      breaking(
        (clause) => placeholdersIn(clause.body).includes('likelihood') && lawOf(clause)?.test !== 'harm',
      ),
    ).toEqual([]);
  });

  test('names what the law protects only where it protects an interest, and what it is for only elsewhere', () => {
    const holds = (clause: Clause, name: string) => placeholdersIn(clause.body).includes(name);
    expect(breaking((clause) => holds(clause, 'interest') && lawOf(clause)?.test !== 'harm')).toEqual([]);
    expect(breaking((clause) => holds(clause, 'covers') && lawOf(clause)?.test === 'harm')).toEqual([]);
  });

  test('speaks of its own law only, and where it sends to another, names that', () => {
    const foreign = {
      FOIA: /\(Scotland\)|FOISA|regulation \d+\(|Environmental|Commissioner|substantially (?:prejudice|inhibit)/,
      EIR: /exempt|section \d|Freedom of Information|FOIA|FOISA|internal review|substantially|likely (?:to )?(?:harm|prejudice)/i,
      EISR: /exempt|section \d|Act 2000|FOIA|FOISA|Information Regulations|regulation (14|18)|adversely/i,
      FOISA: /FOIA|Act 2000|regulation|Environmental|section (10|43|44|50)\b|qualified person/,
    };
    const own = (clause: Clause) =>
      words(clause)
        .replace(OTHER[clause.regime] ?? /^$/, '')
        .replace(/\bRegulations\b/g, '');
    expect(
      breaking((clause) => foreign[clause.regime].test(isElsewhere(clause) ? own(clause) : words(clause))),
    ).toEqual([]);
    const whys = starterClauses.filter((clause) => isElsewhere(clause) && clause.role === 'harm');
    expect(whys.map(({ id }) => id)).toEqual([
      'starter:foia:39-1-why',
      'starter:foia:39-1-ncnd-why',
      'starter:foisa:39-2-why',
    ]);
    for (const clause of whys) expect(words(clause)).toMatch(OTHER[clause.regime] ?? /^$/);
  });

  test('cites only what its law has', () => {
    expect(breaking((clause) => citedIn(words(clause)).some((one) => !isKnown(clause.regime, one)))).toEqual(
      [],
    );
  });

  test('writes typographic quotes and no double spaces', () => {
    expect(breaking((clause) => /['"]| {2}/.test(words(clause)))).toEqual([]);
  });
});

/** "section 31(2)" and "regulation 12(4)(a)" as a text cites them, without what belongs to another law. */
function citedIn(text: string): readonly string[] {
  const own = text.replace(/SI 2004\/3244, regulation 5/g, '');
  return [...own.matchAll(/\b(?:sections?|regulations?) (\d{1,2}(?!\d)[A-Z]?(?:\(\w{1,3}\))*)/gi)].map(
    ([, one = '']) => one,
  );
}

/** Beside its rows: duties, notices and rights, and conditions as they are numbered by themselves. */
const BESIDE: Readonly<Record<Regime, readonly string[]>> = {
  FOIA: ['1(3)', '10', '16', '23(3)', '31(2)', '40(3A)(a)', '50'],
  FOISA: ['1(3)', '15', '18(1)', '20(1)', '35(2)', '38(2A)(a)', '47(1)', '56'],
  EIR: ['7', '9', '11', '12(2)', '13(1)(b)', '13(2A)(a)', '18'],
  EISR: ['7', '9', '10(2)', '11', '11(2)(b)', '11(3A)(a)', '16', '17'],
};

function isKnown(regime: Regime, cited: string): boolean {
  const rows = provisionsOf(regime).flatMap(({ provision, ncnd }) => [provision, ncnd ?? '']);
  return BESIDE[regime].includes(cited) || rows.some((row) => row === cited || row.startsWith(`${cited}(`));
}

test('the harm under regulation 12(5) is “would”, and nothing less', () => {
  const adverse = starterClauses.filter((clause) => lawOf(clause)?.harm === 'adversely affect');
  expect(adverse.filter(({ role }) => role === 'harm').length).toBeGreaterThan(6);
  for (const clause of adverse) {
    const filled = plainText(fillPlaceholders(clause.body, { likelihood: 'would' }).body);
    expect(filled).not.toMatch(/\blikel(?:y|ihood)\b/i);
    if (clause.role === 'harm') expect(filled).toContain('would adversely affect');
  }
});

test('under section 36 it is the opinion of the qualified person that disclosure would do harm', () => {
  const reasons = starterClauses.filter(
    (clause) => clause.role === 'harm' && lawOf(clause)?.needs.includes('qualified-person'),
  );
  expect(reasons.length).toBeGreaterThan(5);
  for (const clause of reasons) {
    expect(placeholdersIn(clause.body)).toEqual(
      expect.arrayContaining(['qualified_person', 'opinion', 'opinion_date', 'reasons']),
    );
    expect(words(clause)).toMatch(
      /(?:in the reasonable opinion of our qualified person,|In that opinion it) \{\{likelihood/,
    );
  }
});

describe('a breach of confidence', () => {
  const confidences = starterClauses.filter(
    ({ regime, provision }) =>
      (regime === 'FOIA' && provision === '41(1)') || (regime === 'FOISA' && provision === '36(2)'),
  );

  test('never asks who confided', () => {
    expect(confidences.filter(({ body }) => placeholdersIn(body).includes('source'))).toEqual([]);
  });

  test('is reasoned by quality, circumstances, detriment and the defence', () => {
    const whys = confidences.filter(({ id }) => /:(41|36-2)-why$/.test(id));
    expect(whys).toHaveLength(2);
    for (const { body } of whys)
      expect(placeholdersIn(body)).toEqual(
        expect.arrayContaining(['quality_of_confidence', 'duty_of_confidence', 'harm', 'reasons']),
      );
  });
});

test('personal data are reasoned by the three questions under each law', () => {
  const whys = starterClauses.filter(({ id }) => /:(foia:40|foisa:38|eir:13|eisr:11)-why$/.test(id));
  expect(whys.map(({ regime }) => regime)).toEqual(['FOIA', 'EIR', 'FOISA', 'EISR']);
  for (const { body } of whys)
    expect(placeholdersIn(body)).toEqual([
      'whose_data',
      'legitimate_interest',
      'reasons',
      'expectation',
      'harm',
    ]);
});

describe('what officers use most', () => {
  const rolesOf = (provision: string) =>
    starterClauses.filter((c) => c.regime === 'FOIA' && c.provision === provision).map(({ role }) => role);

  test.each([
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
  ])('section %s has its line', (provision) => {
    expect(rolesOf(provision)).toContain('withholding');
  });

  test('section 12(1) has its notice and help to ask for less', () => {
    expect(rolesOf('12(1)')).toEqual(expect.arrayContaining(['cost', 'advice']));
  });

  test('questions are added up for cost only where they ask for the same or similar information', () => {
    const notice = starterClauses.find(({ id }) => id === 'starter:foia:12-notice');
    const questions = starterClauses.find(({ id }) => id === 'starter:foia:12-questions');
    expect(notice && words(notice)).not.toMatch(/rest of it/);
    expect(questions && words(questions)).toMatch(/regulation 5.*to any extent, for the same or similar/);
  });

  test('what is disclosed may be re-used under the licence of Settings', () => {
    const reuse = starterClauses.find(({ id }) => id === 'starter:foia:reuse');
    expect(reuse && words(reuse)).toMatch(/under \{\{licence\}\}, unless we say otherwise/);
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

  test.each(REGIMES)('a letter under %s can be opened, closed and complained about', (regime) => {
    const roles = starterClauses.filter((c) => c.regime === regime).map(({ role }) => role);
    expect(roles).toEqual(
      expect.arrayContaining(['opening', 'not-held', 'internal-review', 'regulator', 'closing']),
    );
  });

  test('every complaint paragraph names the regulator and how to reach it, without an address that nobody checked', () => {
    for (const clause of starterClauses.filter(({ role }) => role === 'regulator')) {
      const named = placeholdersIn(clause.body);
      expect(named).toEqual(expect.arrayContaining(['regulator', 'regulator_phone', 'regulator_url']));
      expect(named).not.toContain('regulator_address');
    }
  });

  test('the notice is the letter’s to give, once: no clause gives it', () => {
    expect(breaking((clause) => /\bnotice\b/i.test(words(clause)))).toEqual([]);
    const refusals = starterClauses.filter(({ id }) => /:(12|14)-(notice|confirm|repeated)$/.test(id));
    expect(refusals).toHaveLength(7);
    for (const refusal of refusals) expect(words(refusal)).toMatch(/[Uu]nder section 1[24]\([12]\) of the/);
  });

  test('the estimate of the case fills what is said of cost, in hours and in pounds', () => {
    for (const id of ['starter:foia:12-notice', 'starter:foisa:12-notice']) {
      const notice = starterClauses.find((clause) => clause.id === id);
      expect(notice && placeholdersIn(notice.body)).toEqual(
        expect.arrayContaining(['estimate_hours', 'estimate_cost']),
      );
      expect(notice && words(notice)).not.toMatch(/your request would/);
    }
  });
});

describe('personal data under the Regulations', () => {
  const balance = (id: string) =>
    starterClauses
      .filter((clause) => clause.id === id)
      .map(words)
      .join('');

  test('have a balance of their own, to which the presumption of the exceptions does not reach', () => {
    expect(balance('starter:eir:13-1-2b-balance')).toMatch(
      /public interest in not disclosing the information outweighs the public interest in disclosing it/,
    );
    expect(balance('starter:eisr:11-2-3b-balance')).toMatch(
      /public interest in making the information available is outweighed by that in not doing so/,
    );
    expect(
      breaking((c) => /^1[13]\(/.test(c.provision ?? '') && isRegulations(c) && /presumption/.test(words(c))),
    ).toEqual([]);
  });
});

function isRegulations({ regime }: Clause): boolean {
  return regime === 'EIR' || regime === 'EISR';
}
