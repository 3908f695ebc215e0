import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIMES } from '../value/regime.ts';
import { citationInText, compareProvisions, formatCitation, parseCitation } from './citation.ts';
import { findProvision, provisionsOf } from './find.ts';
import type { Regime } from './provision.ts';

const rows = REGIMES.flatMap(provisionsOf);

describe('reads', () => {
  test.each<[string, string]>([
    ['43(2)', 'FOIA 43(2)'],
    ['s43(2)', 'FOIA 43(2)'],
    ['s.43 (2)', 'FOIA 43(2)'],
    ['S 43( 2 )', 'FOIA 43(2)'],
    ['ss 43(2)', 'FOIA 43(2)'],
    ['sect. 43(2)', 'FOIA 43(2)'],
    ['§43(2)', 'FOIA 43(2)'],
    ['Section 43(2) FOIA', 'FOIA 43(2)'],
    ['section 43(2) of the Freedom of Information Act 2000', 'FOIA 43(2)'],
    ['section 43(2) of the Act', 'FOIA 43(2)'],
    ['31(1)(A)', 'FOIA 31(1)(a)'],
    ['36 (2) (b) (ii)', 'FOIA 36(2)(b)(ii)'],
    ['22a(1)', 'FOIA 22A(1)'],
    ['40(3a)(a)', 'FOIA 40(3A)(a)'],
    ['section 40(2) with 40(3A)(a)', 'FOIA 40(2)(3A)(a)'],
    ['s40(2) by virtue of section 40(3A)(a) FOIA', 'FOIA 40(2)(3A)(a)'],
    ['s40(2) & 40(3B)', 'FOIA 40(2)(3B)'],
    ['s38(1)(b) with s38(2A) FOISA', 'FOISA 38(1)(b)(2A)'],
    ['reg 13(1) and 13(2A)', 'EIR 13(1)(2A)'],
    ['reg 12(5)(e)', 'EIR 12(5)(e)'],
    ['Regulation 12(5)(e) of the Environmental Information Regulations 2004', 'EIR 12(5)(e)'],
    ['r.12(4)(b) EIR', 'EIR 12(4)(b)'],
    ['section 17 of FOISA', 'FOISA 17(1)'],
    ['s33(1)(b), Freedom of Information (Scotland) Act 2002', 'FOISA 33(1)(b)'],
    ['s42', 'FOIA 42(1)'],
    ['s21(1)', 'FOIA 21'],
    ['s14', 'FOIA 14(1)'],
    ['FOIA s43(2)', 'FOIA 43(2)'],
    ['FOI 2000, section 31 (1)(a)', 'FOIA 31(1)(a)'],
    ['EIR 2004 reg 12(5)(e)', 'EIR 12(5)(e)'],
    ['EIR 12(4)(b)', 'EIR 12(4)(b)'],
    ['FOISA s.33(1)(b)', 'FOISA 33(1)(b)'],
    ['FOISA section 38(1)(b) with section 38(2A)', 'FOISA 38(1)(b)(2A)'],
    ['reg 10(5)(e) of the Environmental Information (Scotland) Regulations 2004', 'EISR 10(5)(e)'],
    ['EISR 2004 reg 10(4)(b)', 'EISR 10(4)(b)'],
    ['EIR (Scotland) reg 10(4)(b)', 'EISR 10(4)(b)'],
    ['regulation 10(8) of the EI(S)Rs', 'EISR 10(8)'],
    ['reg 11(2) with 11(3A)(a) EISR', 'EISR 11(2)(3A)(a)'],
    ['EISR reg 11', 'EISR 11(2)'],
  ])('%s', (words, expected) => {
    const ref = parseCitation(words);
    expect(ref && `${ref.regime} ${ref.provision}`).toBe(expected);
  });

  test('takes the usual regime where the words name none', () => {
    expect(parseCitation('s 25', 'FOISA')).toEqual({ regime: 'FOISA', provision: '25(1)' });
    expect(parseCitation('12(5)(e)', 'EIR')).toEqual({ regime: 'EIR', provision: '12(5)(e)' });
    expect(parseCitation('section 43(2)', 'EIR')).toEqual({ regime: 'FOIA', provision: '43(2)' });
    expect(parseCitation('section 25', 'EISR')).toEqual({ regime: 'FOISA', provision: '25(1)' });
    expect(parseCitation('reg 10(5)(e)', 'FOISA')).toEqual({ regime: 'EISR', provision: '10(5)(e)' });
  });

  test('in Scotland “the EIRs” are Scotland’s, unless the name is written out', () => {
    const scottish = { regime: 'EISR', provision: '10(5)(e)' };
    expect(parseCitation('regulation 10(5)(e) of the EIRs', 'EISR')).toEqual(scottish);
    expect(parseCitation('regulation 10(5)(e) of the EIRs', 'FOISA')).toEqual(scottish);
    expect(parseCitation('regulation 10(5)(e) of the EIRs', 'FOIA')?.regime).toBe('EIR');
    const named = 'regulation 12(5)(e) of the Environmental Information Regulations 2004';
    expect(parseCitation(named, 'EISR')?.regime).toBe('EIR');
  });

  test.each([
    '',
    'commercial interests',
    '(2)',
    '2026',
    '43(2) apples',
    'section 12(5)(e) EIR',
    'regulation 12 of FOISA',
    'EIR section 12(5)(e)',
    'EISR section 10(5)(e)',
    'FOIA s43(2) EIR',
    's31(1)(a) and 40(3A)(a)',
    'section 7 of the Equality Act 2010',
  ])('nothing in “%s”', (words) => {
    expect(parseCitation(words)).toBeNull();
  });
});

describe('writes', () => {
  test.each<[Regime, string, string]>([
    ['FOIA', '43(2)', 'Section 43(2)'],
    ['EIR', '12(5)(e)', 'Regulation 12(5)(e)'],
    ['FOIA', '40(2)(3A)(a)', 'Section 40(2) with 40(3A)(a)'],
    ['FOISA', '38(1)(b)(2A)', 'Section 38(1)(b) with 38(2A)'],
    ['EIR', '13(1)(3A)', 'Regulation 13(1) with 13(3A)'],
    ['EIR', '13(1)', 'Regulation 13(1)'],
    ['EISR', '11(2)(3A)(a)', 'Regulation 11(2) with 11(3A)(a)'],
    ['EISR', '10(5)(e)', 'Regulation 10(5)(e)'],
    ['FOIA', '40(2)(a)', 'Section 40(2)(a)'],
  ])('%s %s', (regime, provision, expected) => {
    expect(formatCitation({ regime, provision })).toBe(expected);
  });

  test('within a sentence', () => {
    expect(citationInText({ regime: 'EIR', provision: '12(4)(b)' })).toBe('regulation 12(4)(b)');
  });
});

describe('order', () => {
  test('of the statute', () => {
    const order = ['12(1)', '22(1)', '22A(1)', '23(1)', '31(1)', '31(1)(a)', '31(1)(aa)', '31(1)(b)', '100'];
    expect([...order].reverse().sort(compareProvisions)).toEqual(order);
  });

  test('is total over all rows', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.constantFrom(...rows), fc.constantFrom(...rows), (a, b, c) => {
        const [ab, ba] = [
          compareProvisions(a.provision, b.provision),
          compareProvisions(b.provision, a.provision),
        ];
        expect(Math.sign(ab) + Math.sign(ba)).toBe(0);
        if (ab <= 0 && compareProvisions(b.provision, c.provision) <= 0)
          expect(compareProvisions(a.provision, c.provision)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

test.each(rows.map((row) => [`${row.regime} ${row.provision}`, row] as const))(
  '%s is the same once written and read again',
  (_name, { regime, provision }) => {
    const ref = { regime, provision };
    expect(parseCitation(formatCitation(ref), regime)).toEqual(ref);
    expect(parseCitation(citationInText(ref), regime)).toEqual(ref);
  },
);

const part = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map(String),
  fc.constantFrom('a', 'b', 'g', 'aa', 'i', 'ii', 'iv', '3A'),
);
const anyRef = fc.record({
  regime: fc.constantFrom(...REGIMES),
  provision: fc
    .tuple(
      fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom(13, 38, 40)),
      fc.constantFrom('', 'A', 'B'),
      fc.array(part, { maxLength: 4 }),
    )
    .map(([number, letter, parts]) => number + letter + parts.map((one) => `(${one})`).join('')),
});

test('any citation keeps its form once it has been read', () => {
  fc.assert(
    fc.property(anyRef, (ref) => {
      const once = parseCitation(formatCitation(ref), ref.regime);
      expect(once).not.toBeNull();
      if (once !== null) expect(parseCitation(formatCitation(once), once.regime)).toEqual(once);
    }),
    { numRuns: 2000 },
  );
});

test('however it is spaced and headed, a citation is the same', () => {
  const heads = {
    FOIA: ['', 's', 's.', 'Section '],
    EIR: ['', 'r', 'reg. ', 'Regulation '],
    FOISA: ['', 's ', 'sect '],
    EISR: ['', 'r ', 'reg.', 'Regulation '],
  };
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.nat(3), fc.boolean(), ({ regime, provision }, head, wide) => {
      const words = wide ? provision.replaceAll('(', ' ( ').replaceAll(')', ' )') : provision;
      expect(parseCitation((heads[regime][head] ?? '') + words, regime)).toEqual({ regime, provision });
    }),
  );
});

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const ref = parseCitation(words);
      if (ref !== null) findProvision(ref.regime, ref.provision);
    }),
  );
});
