import { describe, expect, test } from 'vitest';
import { type Clock, contradictionIn, deadlineOf, plainClock, type Timed } from './clock.ts';
import { bankHolidays } from './holidays/bank-holidays.ts';

const timed = (change: Partial<Clock>, more: Partial<Timed> = {}): Timed => ({
  regime: 'FOIA',
  receivedOn: '2026-11-16',
  clock: { ...plainClock, ...change },
  ...more,
});
const deadline = (of: Timed) => deadlineOf(of, bankHolidays);

describe('deadlineOf', () => {
  test('counts from receipt, or afresh from the clarification', () => {
    expect(deadline(timed({}))).toMatchObject({ due: '2026-12-15', day0: '2026-11-16' });
    expect(deadline(timed({ clarified: '2026-12-03' }))).toMatchObject({
      due: '2027-01-06',
      day0: '2026-12-03',
    });
  });

  test('has no date without a day of receipt', () => {
    expect(deadline(timed({}, { receivedOn: null }))).toBeNull();
  });

  test('says that a fee is awaited, and counts once it is paid', () => {
    const notice = '2026-11-20';
    expect(deadline(timed({ fee: { notice, paid: null } }))).toMatchObject({
      problem: 'Waiting for the fee since 20 November 2026.',
    });
    expect(deadline(timed({ fee: { notice, paid: '2026-11-25' } }))).toMatchObject({ due: '2026-12-21' });
  });

  test.each([
    ['FOIA', 'three months to pay (s9(2))'],
    ['EIR', '60 working days to pay (reg 8(5))'],
    ['FOISA', 'three months to pay (s9(3))'],
  ] as const)('says how long the requester has to pay under %s', (regime, words) => {
    const fee = { notice: '2026-11-20', paid: null };
    expect(deadline(timed({ fee }, { regime }))).toMatchObject({ todo: expect.stringContaining(words) });
  });

  test('says in words what can’t be counted', () => {
    expect(deadline(timed({ clarified: '2026-11-01' }))).toEqual({
      problem: 'The clarification came before the request.',
      todo: 'Correct one of the two dates.',
    });
    expect(deadline(timed({}, { receivedOn: '2028-12-20' }))).toMatchObject({
      problem: expect.stringMatching(/known from .* to 31 December 2028/),
    });
  });
});

describe('contradictionIn', () => {
  test.each<[Partial<Clock>, Timed['regime'], string]>([
    [{ clarified: '2026-11-01' }, 'FOIA', 'clarified'],
    [{ fee: { notice: '2026-11-20', paid: '2026-11-19' } }, 'FOIA', 'fee'],
    [{ fee: { notice: '2026-11-10', paid: null } }, 'EIR', 'fee'],
    [{ variant: { kind: 'school', closed: [] } }, 'FOISA', 'variant'],
    [{ extension: { kind: 'complex-and-voluminous' } }, 'FOIA', 'extension'],
  ])('%j under %s stands beside %s', (change, regime, part) => {
    expect(contradictionIn(timed(change, { regime }))).toMatchObject({ part });
  });

  test('there is none in what is in order, however far away', () => {
    expect(contradictionIn(timed({ fee: { notice: '2026-11-20', paid: null } }))).toBeNull();
    expect(contradictionIn(timed({}, { receivedOn: '2040-01-02' }))).toBeNull();
    expect(contradictionIn(timed({ clarified: '2026-11-01' }, { receivedOn: null }))).toBeNull();
  });
});
