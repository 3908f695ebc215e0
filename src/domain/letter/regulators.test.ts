import { expect, test } from 'vitest';
import {
  detailToCheck,
  type NextRegulator,
  nextUkRegulator,
  regulatorOn,
  scottishRegulator,
  ukRegulator,
  withOwnAddress,
} from './regulators.ts';

const next: NextRegulator = { ...nextUkRegulator, from: '2027-01-04', phone: '0303 000 0000' };

test('the regulator changes on its day, in the fields that the change names', () => {
  expect(regulatorOn('2027-01-03', ukRegulator, next)).toEqual(ukRegulator);
  expect(regulatorOn('2027-01-04', ukRegulator, next)).toEqual({
    ...ukRegulator,
    name: 'Information Commission',
    phone: '0303 000 0000',
  });
});

test('it stays while no day is known', () => {
  expect(regulatorOn('2030-01-01', ukRegulator, nextUkRegulator)).toEqual(ukRegulator);
});

test('the Scottish address and telephone are to be checked until the officer writes others', () => {
  expect(detailToCheck('address', scottishRegulator.address)).toMatch(/foi\.scot/);
  expect(detailToCheck('phone', scottishRegulator.phone)).toMatch(/foi\.scot/);
  expect(detailToCheck('url', scottishRegulator.url)).toMatch(/foi\.scot/);
  expect(detailToCheck('phone', '01334 000000')).toBeNull();
  expect(detailToCheck('name', scottishRegulator.name)).toBeNull();
  expect(detailToCheck('phone', ukRegulator.phone)).toBeNull();
});

test('the address that the UK regulator was to leave is to be checked', () => {
  expect(detailToCheck('address', ukRegulator.address)).toMatch(/ico\.org\.uk/);
  expect(detailToCheck('address', 'Elsewhere')).toBeNull();
});

test.each([
  ['an address that the officer wrote', { address: 'PO Box 1' }, true],
  ['the usual one', { address: ukRegulator.address }, undefined],
  ['the usual Scottish one', { address: scottishRegulator.address }, undefined],
  ['none', { address: '' }, undefined],
  ['something damaged', { address: 7 }, undefined],
])('of what was stored before, %s stays in letters or not', (_, stored, stays) => {
  expect(withOwnAddress(stored)).toEqual(stays ? { ...stored, addressInLetters: true } : stored);
});
