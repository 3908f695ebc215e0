import { describe, expect, test } from 'vitest';
import { findProvision, provisionsOf } from '../law/find.ts';
import type { Provision, Regime } from '../law/provision.ts';
import { plainText } from '../text/rich-text.ts';
import { REGIMES } from '../value/regime.ts';
import type { Clause } from './clause.ts';
import { PLACEHOLDERS } from './placeholder-names.ts';
import { fillPlaceholders, placeholdersIn } from './placeholders.ts';
import { reasonsFor } from './reasons-for.ts';
import { starterClauses } from './starter-clauses.ts';

const REASONING = ['factors-for', 'factors-against', 'balance'];
const words = (clause: Clause) => plainText(clause.body);
const lawOf = ({ regime, provision }: Clause) =>
  provision === null ? undefined : findProvision(regime, provision);
/** FOISA section 18(1) turns on the public interest whatever the exemption. */
const weighs = (clause: Clause) =>
  lawOf(clause)?.force === 'qualified' || (clause.ncnd && clause.regime === 'FOISA');
const NOT_HELD = ['12(4)(a)', '10(4)(a)', '17(1)'];
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

  test('speaks of its own law only', () => {
    const foreign = {
      FOIA: /\(Scotland\)|FOISA|regulation \d+\(|Environmental|Commissioner|substantially (?:prejudice|inhibit)/,
      EIR: /exempt|section \d|Freedom of Information|FOIA|FOISA|internal review|substantially|likely (?:to )?(?:harm|prejudice)/i,
      EISR: /exempt|section \d|Act 2000|FOIA|FOISA|Information Regulations|regulation (14|18)|adversely/i,
      FOISA: /FOIA|Act 2000|regulation|Environmental|section (10|43|44|50)\b|qualified person/,
    };
    expect(breaking((clause) => foreign[clause.regime].test(words(clause)))).toEqual([]);
  });

  test('cites only what its law has', () => {
    expect(breaking((clause) => citedIn(words(clause)).some((one) => !isKnown(clause.regime, one)))).toEqual(
      [],
    );
  });

  test('writes typographic quotes and no double spaces', () => {
    expect(breaking((clause) => /['"]| {2}/.test(words(clause)))).toEqual([]);
  });

  test('asserts nothing that nobody looked at, and asks nothing of the requester', () => {
    const asserted =
      /already (?:public|in the public domain)|add(?:s)? little|is limited\b|totals that we disclose|nothing in your request|you have not (?:shown|said|explained)|take staff away|find nothing here/i;
    expect(breaking((clause) => asserted.test(words(clause)))).toEqual([]);
  });

  test('leaves where the balance lies to the officer', () => {
    expect(
      breaking((clause) => clause.role === 'balance' && !placeholdersIn(clause.body).includes('why_here')),
    ).toEqual([]);
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
  FOIA: ['1(3)', '10', '16', '17(5)', '23(3)', '31(2)', '40(3A)(a)', '50'],
  FOISA: ['1(3)', '15', '16(4)', '16(5)', '18(1)', '20(1)', '35(2)', '38(2A)(a)', '47(1)', '56'],
  EIR: ['7', '9', '11', '12(2)', '13(2A)(a)', '18'],
  EISR: ['7', '9', '10(2)', '11(3A)(a)', '16', '17'],
};

function isKnown(regime: Regime, cited: string): boolean {
  const rows = provisionsOf(regime).flatMap(({ provision, ncnd }) => [provision, ncnd ?? '']);
  return BESIDE[regime].includes(cited) || rows.some((row) => row === cited || row.startsWith(`${cited}(`));
}

/** What an officer can claim: no heading of limbs or conditions, and nothing that is only a notice of what is not held. */
const claimable = REGIMES.flatMap((regime) => provisionsOf(regime)).filter(
  ({ provision, needs }) =>
    !needs.includes('limb') && !needs.includes('condition') && !NOT_HELD.includes(provision),
);
const named = (laws: readonly Provision[]) => laws.map((law) => [law.regime, law.provision, law] as const);
const rolesFor = ({ regime, provision }: Provision, ncnd: boolean) =>
  reasonsFor(starterClauses, regime, { provision, ncnd }).map(({ role }) => role);
const WHOLE = ['harm', 'factors-for', 'factors-against', 'balance'];

describe('every provision that can be claimed', () => {
  test.each(named(claimable.filter(({ force, test: what }) => force === 'qualified' && what !== 'request')))(
    '%s %s has the whole argument',
    (_regime, _provision, law) => {
      expect(rolesFor(law, false)).toEqual(WHOLE);
    },
  );

  test.each(named(claimable.filter(({ force, test: what }) => force !== 'qualified' && what !== 'request')))(
    '%s %s has its reasons, and no public interest',
    (_regime, _provision, law) => {
      expect(rolesFor(law, false)).toEqual(['harm']);
    },
  );

  test.each(named(claimable.filter(({ test: what }) => what === 'request')))(
    '%s %s has reasons or help',
    (_regime, _provision, law) => {
      expect([['harm'], ['advice']]).toContainEqual(rolesFor(law, false));
    },
  );

  test.each(named(claimable.filter(({ ncnd, test: what }) => ncnd !== null && what !== 'request')))(
    '%s %s has reasons to neither confirm nor deny',
    (regime, provision, law) => {
      const weighed = law.force === 'qualified' || (regime === 'FOISA' && provision !== '38(1)(a)');
      expect(rolesFor(law, true)).toEqual(weighed ? WHOLE : ['harm']);
    },
  );
});

describe('reasons to neither confirm nor deny', () => {
  const denials = starterClauses.filter(({ ncnd }) => ncnd);

  test('never say or imply that there is any information', () => {
    const implied =
      /\bwe (?:do )?hold\b|this information|withh(?:old|eld)\w*|maintaining the ex(?:emption|ception)|\{\{information\}\}|\bdisclosing (?:it|them)\b(?! \{\{likelihood)/i;
    expect(idsOf(denials.filter((clause) => implied.test(words(clause))))).toEqual([]);
  });

  test('weigh whether to say, and not whether to disclose', () => {
    const balances = denials.filter(({ role }) => role === 'balance');
    const asked = {
      FOIA: /the exclusion of the duty to confirm or deny.*outweighs the public interest in disclosing whether/,
      FOISA: /to reveal whether .* exists or is held would be contrary to the public interest/,
      EIR: /would not be in the public interest to say whether/,
      EISR: /would not be in the public interest to say whether/,
    };
    expect(balances.length).toBeGreaterThan(60);
    expect(idsOf(balances.filter((clause) => !asked[clause.regime].test(words(clause))))).toEqual([]);
  });

  test('say in one sentence what a yes or a no would do', () => {
    const whys = denials.filter(({ role, id }) => role === 'harm' && !id.includes('-own-'));
    expect(idsOf(whys.filter((clause) => !/Saying yes or no would itself tell/.test(words(clause))))).toEqual(
      [],
    );
  });
});

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
    expect(placeholdersIn(body)).toEqual(['legitimate_interest', 'reasons', 'expectation', 'harm']);
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

  test('what is disclosed may be re-used under the Open Government Licence', () => {
    const reuse = starterClauses.find(({ id }) => id === 'starter:foia:reuse');
    expect(reuse && words(reuse)).toMatch(/Open Government Licence v3\.0, unless we say otherwise/);
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

  test('refusals that are no exemptions say under which subsection they are notified', () => {
    const notices = starterClauses.filter(({ id }) => /:(12|14)-(notice|confirm|repeated)$/.test(id));
    expect(notices).toHaveLength(7);
    for (const notice of notices)
      expect(words(notice)).toMatch(notice.regime === 'FOIA' ? /section 17\(5\)/ : /section 16\([45]\)/);
  });
});
