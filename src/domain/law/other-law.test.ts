import { expect, test } from 'vitest';
import { findProvision } from './find.ts';
import { isOfOtherLaw, keptUnder, refOf } from './other-law.ts';

test('a provision is its case’s law’s, and keeps its own law where that is another', () => {
  expect(refOf('FOIA', '38(1)(a)')).toEqual({ regime: 'FOIA', provision: '38(1)(a)' });
  const kept = keptUnder('38(1)(a)', 'FOIA', 'FOISA');
  expect(refOf('FOISA', kept)).toEqual({ regime: 'FOIA', provision: '38(1)(a)' });
  expect([isOfOtherLaw('FOISA', kept), isOfOtherLaw('FOISA', '38(1)(a)')]).toEqual([true, false]);
});

test('it is never taken for what has its number in the new law', () => {
  expect(findProvision('FOISA', '38(1)(a)')?.name).toMatch(/Personal information/);
  expect(findProvision('FOISA', keptUnder('38(1)(a)', 'FOIA', 'FOISA'))).toBeUndefined();
});

test('it is as it was on the way back, through however many laws', () => {
  const under = keptUnder(keptUnder('12(5)(e)', 'EIR', 'FOIA'), 'FOIA', 'FOISA');
  expect(under).toBe('EIR 12(5)(e)');
  expect(keptUnder(under, 'FOISA', 'EIR')).toBe('12(5)(e)');
});
