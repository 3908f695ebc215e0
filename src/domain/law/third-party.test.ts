import { expect, test } from 'vitest';
import { findProvision } from './find.ts';
import type { Regime } from './provision.ts';
import { askedAboutUnder, isAskedAbout, protectsThirdParty } from './third-party.ts';

test.each<[Regime, readonly string[]]>([
  ['FOIA', ['40(2)', '41(1)', '43(1)', '43(2)']],
  ['EIR', ['12(5)(e)', '12(5)(f)', '13(1)']],
  ['FOISA', ['33(1)(a)', '33(1)(b)', '36(2)', '38(1)(b)']],
  ['EISR', ['10(5)(e)', '10(5)(f)', '11(2)']],
])('under %s a third party is asked about %j', (regime, provisions) => {
  expect(askedAboutUnder(regime).map(({ provision }) => provision)).toEqual(provisions);
});

test.each<[Regime, string, ReturnType<typeof protectsThirdParty>]>([
  ['FOIA', '43(2)', 'perhaps'],
  ['FOIA', '41(1)', 'always'],
  ['FOISA', '33(1)(b)', 'perhaps'],
  ['FOISA', '36(2)', 'always'],
  ['FOISA', '36(1)', null],
  ['EIR', '12(5)(e)', 'perhaps'],
  ['EIR', '12(5)(f)', 'always'],
  ['EISR', '10(5)(e)', 'perhaps'],
  ['EISR', '10(5)(f)', 'always'],
  ['FOIA', '40(2)', null],
  ['FOIA', '31(1)(a)', null],
])('%s %s protects a third party: %s', (regime, provision, which) => {
  const law = findProvision(regime, provision);
  expect(law && protectsThirdParty(law)).toBe(which);
});

test('a condition of personal data is asked about as its section is', () => {
  const law = findProvision('FOIA', '40(2)(3A)(a)');
  expect(law && isAskedAbout(law)).toBe(true);
});
