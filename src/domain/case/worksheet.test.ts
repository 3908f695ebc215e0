import { describe, expect, it } from 'vitest';
import { advanceCase } from './advance.ts';
import { undoOf } from './put-back.ts';
import { afterMoves, sampleCase } from './sample-case.ts';
import { plainWorksheet, withWorksheet, worksheetOf } from './worksheet.ts';

const claim = { provision: '43(2)', ncnd: false };
const denied = { ...claim, ncnd: true };
const at = { question: 'q1', team: 'team-1' };
const start = afterMoves(
  sampleCase('1 What was paid?'),
  { kind: 'set-status', ...at, status: 'withhold' },
  { kind: 'claim', ...at, provision: '43(2)' },
);
const decided = { kind: 'set-worksheet', ...claim, change: { decidedBy: 'Head of Procurement' } } as const;
const noted = { kind: 'set-worksheet', ...claim, change: { notes: 'Asked the supplier.' } } as const;

describe('a worksheet', () => {
  it('keeps who decided, when and notes, apart for withholding and for neither confirming nor denying', () => {
    const after = afterMoves(start, decided, {
      kind: 'set-worksheet',
      ...denied,
      change: { decidedOn: '2026-11-27' },
    });
    expect(worksheetOf(after, claim)).toEqual({ ...plainWorksheet, decidedBy: 'Head of Procurement' });
    expect(worksheetOf(after, denied)).toEqual({ ...plainWorksheet, decidedOn: '2026-11-27' });
  });

  it('on which nothing is written any more is not kept; a change of nothing is none', () => {
    const after = afterMoves(start, decided);
    const none = afterMoves(after, { ...decided, change: { decidedBy: '' } });
    expect(none.worksheets).toEqual({});
    expect(advanceCase(after, decided, 'now')).toBe(after);
  });

  it('waits while its exemption is not claimed', () => {
    const gone = afterMoves(start, decided, { kind: 'unclaim', ...at, provision: '43(2)' });
    const again = afterMoves(gone, { kind: 'claim', ...at, provision: '43(2)' });
    expect(worksheetOf(again, claim).decidedBy).toBe('Head of Procurement');
  });

  it('goes with its exemption under another law, and comes back with it', () => {
    const eir = afterMoves(start, decided, { kind: 'set-regime', regime: 'EIR' });
    expect(Object.keys(eir.worksheets)).toEqual(['FOIA 43(2)']);
    const back = afterMoves(eir, { kind: 'set-regime', regime: 'FOIA' });
    expect(back.worksheets).toEqual(afterMoves(start, decided).worksheets);
  });

  it('is taken back field by field: what another window wrote on it since stays', () => {
    const after = afterMoves(start, decided);
    const undo = undoOf(start, after);
    const since = afterMoves(after, noted);
    expect(worksheetOf(afterMoves(since, undo), claim)).toEqual({
      ...plainWorksheet,
      notes: 'Asked the supplier.',
    });
    expect(afterMoves(after, undo).worksheets).toEqual({});
  });

  it('is not taken for one by the name of something that every object has', () => {
    expect(worksheetOf(start, { provision: 'constructor', ncnd: false })).toEqual(plainWorksheet);
    expect(withWorksheet({}, { provision: 'toString', ncnd: false }, { notes: 'x' })).toEqual({
      toString: { ...plainWorksheet, notes: 'x' },
    });
  });
});
