import { describe, expect, test } from 'vitest';
import { type Clock, plainClock } from '../../domain/law/clock.ts';
import { CLOCK_PARTS, type ClockDraft, draftAfter, draftOf, partOf, refusalOf } from './clock-draft.ts';

const empty = draftOf(plainClock);
const of = { regime: 'FOIA', receivedOn: '2026-11-16', clock: plainClock } as const;

test.each<Clock>([
  plainClock,
  {
    clarified: '2026-12-03',
    fee: { notice: '2026-12-04', paid: null },
    variant: { kind: 'school', closed: [{ from: '2026-12-21', to: '2027-01-01' }] },
    extension: { kind: 'public-interest', provision: '43(2)', until: '2027-02-01' },
  },
  {
    clarified: null,
    fee: { notice: '2026-12-04', paid: '2026-12-08' },
    variant: { kind: 'set-by-regulator', until: '2027-01-20' },
    extension: { kind: 'complex-and-voluminous' },
  },
])('the fields say the clock they were made from (%#)', (clock) => {
  const draft = draftOf(clock);
  const parts = CLOCK_PARTS.map((part) => partOf(part, draft));
  expect(Object.assign({}, ...parts)).toEqual(clock);
});

test.each<[string, Partial<ClockDraft>, 'clarified' | 'fee' | 'variant' | 'extension']>([
  ['a year that is being typed', { clarified: '0202-12-03' }, 'clarified'],
  ['a day that is half typed', { clarified: '3/12/202' }, 'clarified'],
  ['a day that does not exist', { clarified: '2026-11-31' }, 'clarified'],
  ['a payment on half a day', { fee: { notice: '2026-12-01', paid: '3 De' } }, 'fee'],
  ['a payment without its notice', { fee: { notice: '', paid: '2026-12-03' } }, 'fee'],
  [
    'a closing without an end',
    { variant: { kind: 'school', closed: [{ from: '2026-12-21', to: '' }], until: '' } },
    'variant',
  ],
  [
    'an extension without a date',
    { extension: { kind: 'public-interest', provision: '43(2)', until: '' } },
    'extension',
  ],
  [
    'an extension without a provision',
    { extension: { kind: 'public-interest', provision: '', until: '2027-01-04' } },
    'extension',
  ],
])('%s is not whole, and not refused', (_name, typed, part) => {
  const draft = { ...empty, ...typed };
  expect(partOf(part, draft)).toBeUndefined();
  expect(refusalOf(of, part, draft)).toBeNull();
});

describe('refusal', () => {
  const early = { ...empty, clarified: '2026-11-01' };

  test('says why', () => {
    expect(refusalOf(of, 'clarified', early)?.message).toMatch(/before the request/);
    expect(refusalOf(of, 'clarified', { ...empty, clarified: '2026-12-03' })).toBeNull();
  });

  test('of a date that makes another part impossible stands where it was typed', () => {
    const extension = { kind: 'public-interest', provision: '43(2)', until: '2027-01-08' } as const;
    const extended = { ...of, clock: { ...plainClock, extension } };
    const late = { ...draftOf(extended.clock), clarified: '2027-01-11' };
    expect(refusalOf(extended, 'clarified', late)?.message).toMatch(/extended date/);
  });

  test('is none for what was wrong elsewhere before', () => {
    const left = {
      ...of,
      regime: 'FOISA',
      clock: { ...plainClock, extension: { kind: 'complex-and-voluminous' } },
    } as const;
    const draft = { ...draftOf(left.clock), clarified: '2026-12-03' };
    expect(refusalOf(left, 'clarified', draft)).toBeNull();
    expect(refusalOf(left, 'extension', draft)?.message).toMatch(/only the EIR and EISR have/);
  });
});

test('a change from elsewhere is taken over, and what is half typed stays', () => {
  const typed = { ...empty, fee: { notice: '', paid: '2026-12-03' } };
  const after = { ...plainClock, clarified: '2026-12-01' };
  expect(draftAfter(typed, plainClock, after)).toEqual({ ...typed, clarified: '2026-12-01' });
});
