import { describe, expect, test } from 'vitest';
import type { LetterKind } from '../letter/letter-choice.ts';
import { advanceCase } from './advance.ts';
import type { CaseMove } from './moves.ts';
import { undoOf } from './put-back.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const start = sampleCase('1 How many?');

/** A letter put into the reply at some instant. */
function inserts(letter: LetterKind, at: string, replaced = false): CaseMove {
  return { kind: 'mark-inserted', lines: [letter], at, letter, replaced };
}

describe('the day of a letter', () => {
  test('is that of London on which it went into the reply', () => {
    expect(
      afterMoves(
        start,
        inserts('acknowledgement', '2026-11-17T23:30:00Z'),
        inserts('response', '2026-06-20T23:30:00Z'),
      ).sent,
    ).toEqual({ acknowledgement: '2026-11-17', response: '2026-06-21' });
  });

  test('goes with a letter that is taken out of the reply, and with no other', () => {
    const out: CaseMove = { kind: 'mark-not-inserted' };
    expect(
      afterMoves(
        start,
        inserts('acknowledgement', '2026-11-17T10:00:00Z'),
        inserts('response', '2026-11-20T10:00:00Z'),
        out,
      ).sent,
    ).toEqual({
      acknowledgement: '2026-11-17',
    });
    expect(afterMoves(start, out).sent).toEqual({});
  });

  test('goes with a letter in whose place another was put', () => {
    expect(
      afterMoves(
        start,
        inserts('acknowledgement', '2026-11-17T10:00:00Z'),
        inserts('response', '2026-11-17T10:00:00Z', true),
      ).sent,
    ).toEqual({
      response: '2026-11-17',
    });
  });

  test('stays with a letter beside which another was put', () => {
    expect(
      afterMoves(
        start,
        inserts('acknowledgement', '2026-11-17T10:00:00Z'),
        inserts('response', '2026-11-18T10:00:00Z'),
      ).sent,
    ).toEqual({
      acknowledgement: '2026-11-17',
      response: '2026-11-18',
    });
  });

  test('is what the officer notes, and undo takes back that alone', () => {
    const noted = advanceCase(
      start,
      { kind: 'note-letter', letter: 'acknowledgement', on: '2026-11-17' },
      'x',
    );
    const since = afterMoves(noted, inserts('holding', '2026-11-18T10:00:00Z'));
    expect(advanceCase(since, undoOf(start, noted), 'x').sent).toEqual({ holding: '2026-11-18' });
    expect(advanceCase(noted, { kind: 'note-letter', letter: 'holding', on: null }, 'x')).toBe(noted);
  });
});
