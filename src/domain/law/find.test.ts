import { describe, expect, test } from 'vitest';
import { REGIMES } from '../value/regime.ts';
import { findProvision, likelihoodsOf, provisionsOf } from './find.ts';
import type { DenialTest, Force, Provision, Regime } from './provision.ts';
import { fullTitleOf, needWords, titleInText, titleOf } from './title.ts';

const rows = REGIMES.flatMap(provisionsOf);
const keyOf = ({ regime, provision }: Provision) => `${regime} ${provision}`;

function get(regime: Regime, provision: string): Provision {
  const row = findProvision(regime, provision);
  if (row === undefined) throw new Error(`No row ${regime} ${provision}`);
  return row;
}
const citationsWhere = (regime: Regime, fits: (row: Provision) => boolean) =>
  provisionsOf(regime)
    .filter(fits)
    .map(({ provision }) => provision);

describe('every row', () => {
  test('is there once', () => {
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
  });

  test('has harm words exactly where harm must be shown', () => {
    expect(rows.filter((row) => (row.test === 'harm') !== (row.harm !== null)).map(keyOf)).toEqual([]);
  });

  test('names the interest that the harm is done to, and every other what it is for', () => {
    const isHarm = ({ test }: Provision) => test === 'harm';
    expect(rows.filter((row) => isHarm(row) !== (row.interest !== null)).map(keyOf)).toEqual([]);
    expect(rows.filter((row) => isHarm(row) !== (row.about === null)).map(keyOf)).toEqual([]);
  });

  test('says both in words that stand within a sentence', () => {
    const words = rows.flatMap(({ interest, about }) => [interest ?? [], about ?? []].flat());
    expect(words.filter((one) => !/^(?:[a-z]|Scottish ).*[^.,;:\s]$/.test(one))).toEqual([]);
  });

  test('links to its page of legislation.gov.uk', () => {
    const odd = rows.filter(
      ({ source }) => !/^https:\/\/www\.legislation\.gov\.uk\/[\w/]+\/\d+[A-Z]?$/.test(source),
    );
    expect(odd.map(keyOf)).toEqual([]);
  });

  test('that only heads limbs asks for the limb, and its limbs are rows', () => {
    for (const row of rows.filter(({ needs }) => needs.includes('limb'))) {
      const limbs = rows.filter(
        (other) => other.regime === row.regime && other.provision.startsWith(`${row.provision}(`),
      );
      expect(limbs.length, keyOf(row)).toBeGreaterThan(1);
    }
  });

  test('whose force depends on a condition has a row for each condition', () => {
    for (const row of rows.filter(({ needs }) => needs.includes('condition'))) {
      const base = { FOIA: row.provision, EIR: '13(1)', FOISA: row.provision, EISR: '11(2)' }[row.regime];
      const conditions = citationsWhere(row.regime, ({ provision }) => provision.startsWith(`${base}(`));
      expect(conditions.length, keyOf(row)).toBeGreaterThanOrEqual(3);
    }
  });

  test('that is not verified says what to look up, and no other does', () => {
    expect(rows.filter(({ verified, toCheck }) => verified !== (toCheck === null)).map(keyOf)).toEqual([]);
    expect(rows.filter(({ verified }) => !verified).map(keyOf)).toEqual([
      'FOIA 37(1)(a)',
      'FOIA 37(1)(aa)',
      'FOIA 37(1)(ab)',
    ]);
  });

  test('says what the officer must add in a sentence', () => {
    const sentences = rows.flatMap(({ needs }) => needs.map(needWords));
    expect(sentences.filter((words) => !/^[A-Z].*\.$/.test(words))).toEqual([]);
  });
});

/** Section 2(3) FOIA and section 2(2) FOISA: these "and no others". */
describe('absolute exemptions', () => {
  const sections = (regime: Regime, force: Force) => [
    ...new Set(citationsWhere(regime, (row) => row.force === force)),
  ];

  test('of FOIA', () => {
    expect(sections('FOIA', 'absolute')).toEqual([
      '21',
      '23(1)',
      '32(1)',
      '32(1)(a)',
      '32(1)(b)',
      '32(1)(c)',
      '32(2)',
      '32(2)(a)',
      '32(2)(b)',
      '34',
      '37(1)(a)',
      '37(1)(aa)',
      '37(1)(ab)',
      '40(1)',
      '40(2)(3A)(a)',
      '40(2)(3A)(b)',
      '41(1)',
      '44(1)',
      '44(1)(a)',
      '44(1)(b)',
      '44(1)(c)',
    ]);
  });

  test('of FOISA', () => {
    expect(sections('FOISA', 'absolute')).toEqual([
      '25(1)',
      '26',
      '26(a)',
      '26(b)',
      '26(c)',
      '36(2)',
      '37(1)',
      '37(1)(a)',
      '37(1)(a)(i)',
      '37(1)(a)(ii)',
      '37(1)(a)(iii)',
      '37(1)(b)',
      '37(1)(b)(i)',
      '37(1)(b)(ii)',
      '38(1)(a)',
      '38(1)(b)(2A)',
      '38(1)(b)(2A)(a)',
      '38(1)(b)(2A)(b)',
      '38(1)(c)',
      '38(1)(d)',
    ]);
  });

  test('of the EIR there are none in regulation 12', () => {
    expect(citationsWhere('EIR', (row) => row.force === 'absolute')).toEqual([
      '13(1)(2A)',
      '13(1)(2A)(a)',
      '13(1)(2A)(b)',
    ]);
  });

  test('of the EISR there are none in regulation 10', () => {
    expect(citationsWhere('EISR', (row) => row.force === 'absolute')).toEqual([
      '11(2)(3A)(a)',
      '11(2)(3A)(b)',
    ]);
  });

  test('section 36 FOIA is absolute for the Houses of Parliament only, which its rows say', () => {
    const rows36 = citationsWhere('FOIA', ({ provision }) => provision.startsWith('36'));
    for (const provision of rows36)
      expect(get('FOIA', provision)).toMatchObject({
        force: 'qualified',
        note: expect.stringMatching(/House of Commons or the House of Lords it is absolute/),
      });
  });

  test('cost and vexatious requests are no exemptions', () => {
    expect(citationsWhere('FOIA', (row) => row.force === 'none')).toEqual([
      '12(1)',
      '12(2)',
      '14(1)',
      '14(2)',
    ]);
  });
});

describe('neither confirm nor deny', () => {
  test('is not to be had for sections 21, 43(1) and 14 FOIA', () => {
    const without = citationsWhere('FOIA', (row) => row.ncnd === null);
    expect(without).toEqual(['14(1)', '14(2)', '21', '43(1)']);
  });

  test('is to be had under FOISA for sections 28 to 35, 38, 39(1) and 41 only (section 18)', () => {
    const allowed = /^(2[89]|3[0-5]|38|39\(1\)|41)/;
    const wrong = citationsWhere(
      'FOISA',
      ({ provision, ncnd }) => allowed.test(provision) !== (ncnd === '18'),
    );
    expect(wrong).toEqual([]);
  });

  test('is to be had under regulation 12 for 12(5)(a) and personal data only', () => {
    expect(citationsWhere('EIR', (row) => row.ncnd !== null && row.provision.startsWith('12'))).toEqual([
      '12(3)',
      '12(5)(a)',
    ]);
  });
});

/** Each subsection in its own words: an answer that may be refused for one reason may not be for another. */
describe('what must be so for neither yes nor no to be said', () => {
  const asking = (regime: Regime, test: DenialTest) =>
    new Set(
      provisionsOf(regime)
        .filter(({ denialTest }) => denialTest === test)
        .map(({ ncnd }) => ncnd),
    );

  test('is said exactly where it may be left unsaid, and what the answer would do where that is asked', () => {
    expect(rows.filter((row) => (row.ncnd === null) !== (row.denialTest === null)).map(keyOf)).toEqual([]);
    expect(
      rows.filter((row) => (row.denialTest === 'answer') !== (row.answerWould !== null)).map(keyOf),
    ).toEqual([]);
  });

  test('FOIA: that it is, or would be if it were held, exempt', () => {
    expect(asking('FOIA', 'class')).toEqual(new Set(['30(3)', '32(3)', '35(3)', '37(2)', '39(2)', '40(5A)']));
  });

  test('FOIA: that the answer would itself disclose it, or be the breach', () => {
    expect(asking('FOIA', 'answer')).toEqual(
      new Set([
        ...['22(2)', '23(5)', '27(4)(b)', '42(2)'],
        ...['40(5B)(a)(i)', '40(5B)(a)(ii)', '40(5B)(b)', '40(5B)(c)', '41(2)', '44(2)'],
      ]),
    );
    for (const disclosing of ['22(1)', '23(1)', '27(2)', '42(1)'])
      expect(get('FOIA', disclosing).answerWould).toMatch(/^disclose .*recorded or not,/);
  });

  test('FOIA: that the answer would do the harm, or that a refusal to give it is required', () => {
    expect(asking('FOIA', 'harm')).toEqual(
      new Set([
        ...['22A(2)', '26(3)', '27(4)(a)', '28(3)', '29(2)', '31(3)', '33(3)', '36(3)', '38(2)', '43(3)'],
      ]),
    );
    expect(asking('FOIA', 'necessity')).toEqual(new Set(['24(2)', '34(2)']));
    expect(asking('FOIA', 'cost')).toEqual(new Set(['12(2)']));
  });

  test('FOISA: section 18 and nothing else', () => {
    expect(asking('FOISA', 'public-interest')).toEqual(new Set(['18']));
    expect(
      citationsWhere('FOISA', ({ ncnd, denialTest }) => ncnd !== null && denialTest !== 'public-interest'),
    ).toEqual([]);
  });

  test('the Regulations: the harm of 12(5)(a) and 10(5)(a), or personal data that the answer would give away', () => {
    expect(asking('EIR', 'harm')).toEqual(new Set(['12(6)']));
    expect(asking('EIR', 'answer')).toEqual(new Set(['13(5A)', '13(5A)(a)', '13(5A)(b)']));
    expect(asking('EISR', 'harm')).toEqual(new Set(['10(8)']));
    expect(asking('EISR', 'answer')).toEqual(new Set(['11(6)']));
  });
});

describe('old records', () => {
  test.each<[Regime, string, string]>([
    [
      'FOIA',
      '42(1)',
      'Falls away in a record of 20 years, counted from the year after it was made (section 63(1)).',
    ],
    [
      'FOIA',
      '43(2)',
      'Falls away in a record of 30 years, counted from the year after it was made (section 63(2C)).',
    ],
    [
      'FOIA',
      '37(1)(ac)',
      'Falls away in a record of 20 years, or 5 years after the death of the person concerned, if that is later (section 63(2E)).',
    ],
    [
      'FOISA',
      '33(1)(b)',
      'Falls away in a record of 15 years, counted from the year after it was made (sections 57(1A) and 58(1)).',
    ],
    [
      'FOISA',
      '36(1)',
      'Legal professional privilege. Falls away in a record of 30 years, counted from the year after it was made (sections 57(1B) and 58(1)).',
    ],
  ])('%s %s: the officer is told', (regime, provision, note) => {
    expect(get(regime, provision).note).toBe(note);
  });

  test('end what sections 63 FOIA and 58 FOISA name, and nothing else', () => {
    const sections = (regime: Regime, years: number) => [
      ...new Set(
        citationsWhere(regime, ({ fallsAway }) => fallsAway?.years === years).map((one) => one.split('(')[0]),
      ),
    ];
    expect(sections('FOIA', 20)).toEqual(['30', '32', '33', '35', '36', '37', '42']);
    expect(sections('FOIA', 30)).toEqual(['28', '43']);
    expect(sections('FOIA', 60)).toEqual(['37']);
    expect(sections('FOIA', 100)).toEqual(['31']);
    expect(get('FOIA', '30(2)').fallsAway).toBeNull();
    expect(sections('FOISA', 15)).toEqual(['28', '29', '30', '33', '37', '40']);
    expect(sections('FOISA', 30)).toEqual(['36']);
    expect(sections('FOISA', 20)).toEqual(['41']);
    expect(sections('FOISA', 60)).toEqual(['41']);
    expect(sections('FOISA', 100)).toEqual(['34', '35', '38']);
    expect(get('FOISA', '33(2)(a)').fallsAway).toBeNull();
    expect(get('FOISA', '34(2)(a)').fallsAway).toBeNull();
    expect(rows.filter(({ regime, fallsAway }) => regime === 'EIR' && fallsAway !== null)).toEqual([]);
  });
});

describe('personal data under the EIR', () => {
  test.each<[string, Force, string]>([
    ['13(1)', 'by-condition', '13(5A)'],
    ['13(1)(2A)(a)', 'absolute', '13(5A)(a)'],
    ['13(1)(2A)(b)', 'absolute', '13(5A)(a)'],
    ['13(1)(2B)', 'qualified', '13(5A)(b)'],
    ['13(1)(3A)', 'qualified', '13(5A)(b)'],
  ])('%s is %s, and denied under %s', (provision, force, ncnd) => {
    expect(get('EIR', provision)).toMatchObject({ force, ncnd, verified: true });
  });
});

describe('neither confirm nor deny under the EISR', () => {
  test('is to be had for 10(5)(a) and personal data only', () => {
    expect(citationsWhere('EISR', (row) => row.ncnd === '10(8)')).toEqual(['10(5)(a)']);
    const others = citationsWhere('EISR', (row) => row.ncnd !== null && row.ncnd !== '10(8)');
    expect(others.filter((one) => !/^(?:10\(3\)|11\(2\))/.test(one))).toEqual([]);
  });
});

describe('harm', () => {
  test.each<[Regime, string, string | null]>([
    ['FOIA', '43(2)', 'prejudice'],
    ['FOIA', '38(1)(a)', 'endanger'],
    ['FOIA', '36(2)(b)(i)', 'inhibit'],
    ['FOIA', '30(1)(a)', null],
    ['FOIA', '24(1)', null],
    ['EIR', '12(5)(e)', 'adversely affect'],
    ['FOISA', '33(1)(b)', 'prejudice substantially'],
    ['FOISA', '30(b)(ii)', 'inhibit substantially'],
    ['FOISA', '39(1)', 'endanger'],
    ['EISR', '10(5)(f)', 'prejudice substantially'],
    ['EISR', '10(4)(e)', null],
  ])('%s %s: %s', (regime, provision, harm) => {
    expect(get(regime, provision).harm).toBe(harm);
  });

  test('a likelihood is chosen where the law leaves a choice', () => {
    expect(likelihoodsOf(get('FOIA', '43(2)'))).toEqual(['would', 'would-be-likely']);
    expect(likelihoodsOf(get('EIR', '12(5)(b)'))).toEqual(['would']);
    expect(likelihoodsOf(get('EISR', '10(5)(b)'))).toEqual(['would', 'would-be-likely']);
    expect(likelihoodsOf(get('FOIA', '24(1)'))).toEqual([]);
    expect(likelihoodsOf(get('FOIA', '42(1)'))).toEqual([]);
  });
});

describe('what must be added', () => {
  test.each<[Regime, string, string]>([
    ['FOIA', '31(1)', 'limb'],
    ['FOIA', '32(2)', 'limb'],
    ['FOIA', '36(2)(a)', 'limb'],
    ['FOIA', '31(1)(g)', 'purpose'],
    ['FOISA', '35(1)(h)', 'purpose'],
    ['FOIA', '36(2)(c)', 'qualified-person'],
    ['FOIA', '40(2)', 'condition'],
    ['FOISA', '38(1)(b)', 'condition'],
    ['FOIA', '44(1)(a)', 'enactment'],
    ['FOIA', '43(2)', 'whose-interests'],
    ['FOIA', '21', 'where-published'],
    ['FOIA', '14(1)', 'why-vexatious'],
    ['FOISA', '31(4)', 'limb'],
    ['FOISA', '34(2)(b)', 'limb'],
    ['FOISA', '27(1)', 'within-12-weeks'],
    ['EIR', '12(4)(d)', 'other-authority'],
    ['EISR', '10(4)(d)', 'completion'],
  ])('%s %s needs a %s', (regime, provision, need) => {
    expect(get(regime, provision).needs).toContain(need);
  });

  test('FOISA asks for no qualified person', () => {
    expect(citationsWhere('FOISA', ({ needs }) => needs.includes('qualified-person'))).toEqual([]);
  });
});

describe('look-up', () => {
  test('is by regime, never by number alone', () => {
    expect(findProvision('FOIA', '17(1)')).toBeUndefined();
    expect(get('FOISA', '17(1)').name).toBe('Information not held');
    expect(get('FOISA', '36(1)').name).not.toBe(findProvision('FOIA', '36(2)')?.name);
  });

  test('gives the row of a day, and throws for a day before there was one', () => {
    expect(findProvision('FOIA', '22A(1)', '2026-11-16')?.name).toBe('Research');
    expect(() => findProvision('FOIA', '22A(1)', '2010-01-01')).toThrow(/22A\(1\) was not in force/);
    expect(() => findProvision('FOIA', '43(2)', '16 November')).toThrow(RangeError);
  });
});

describe('titles', () => {
  test.each<[Regime, string, string]>([
    ['FOIA', '43(2)', 'Section 43(2) – Commercial interests'],
    ['EIR', '12(4)(b)', 'Regulation 12(4)(b) – Manifestly unreasonable request'],
    ['FOIA', '99(1)', 'Section 99(1)'],
  ])('%s %s', (regime, provision, expected) => {
    expect(titleOf({ regime, provision })).toBe(expected);
  });

  test('within a sentence, and with the limb', () => {
    const ref = { regime: 'FOIA', provision: '31(1)(a)' } as const;
    expect(titleInText(ref)).toBe('section 31(1)(a) – Law enforcement');
    expect(fullTitleOf(ref)).toBe(
      'Section 31(1)(a) – Law enforcement (the prevention or detection of crime)',
    );
  });
});
