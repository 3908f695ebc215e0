import { describe, expect, test } from 'vitest';
import { paragraph, plainText } from '../text/rich-text.ts';
import type { Consultation } from './consultation.ts';
import { isAbout, plainConsultation, stateOf } from './consulted.ts';
import type { CaseMove } from './moves.ts';
import { undoOf } from './put-back.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

const acme: Consultation = {
  ...plainConsultation('a1'),
  who: 'Acme Ltd',
  questions: ['q1'],
  provisions: ['43(2)'],
  askedOn: '2026-11-27',
  by: '2026-12-08',
};
const add: CaseMove = { kind: 'add-consultation', consultation: acme };
const change = (what: Partial<Omit<Consultation, 'id'>>): CaseMove => ({
  kind: 'change-consultation',
  consultation: 'a1',
  change: what,
});
const start = sampleCase('1 How much?', '1a In 2025?', '2 Who?');

describe('a third party that was asked', () => {
  test('is noted once, changed in what is said, and gone when it is removed', () => {
    const asked = afterMoves(start, add, add);
    expect(asked.consultations).toEqual([acme]);
    expect(afterMoves(asked, change({ objects: 'parts' })).consultations[0]).toEqual({
      ...acme,
      objects: 'parts',
    });
    expect(afterMoves(asked, { kind: 'remove-consultation', consultation: 'a1' }).consultations).toEqual([]);
  });

  test('gives the same case back where nothing changes', () => {
    const asked = afterMoves(start, add);
    expect(afterMoves(asked, change({ who: 'Acme Ltd' }))).toBe(asked);
    expect(afterMoves(asked, { kind: 'remove-consultation', consultation: 'b' })).toBe(asked);
  });

  test.each([
    ['waiting', '2026-12-08', {}],
    ['overdue', '2026-12-09', {}],
    ['waiting', '2027-01-01', { by: null }],
    ['answered', '2026-12-09', { answeredOn: '2026-12-09' }],
    ['answered', '2026-12-09', { objects: 'nothing' }],
    ['answered', '2026-12-09', { words: [paragraph('Not the rates.')] }],
  ] as const)('is %s on %s with %j', (state, today, more) => {
    expect(stateOf({ ...acme, ...more }, today)).toBe(state);
  });

  test('is about its questions with their parts, or about all', () => {
    const about = (one: Consultation) => start.questions.filter((q) => isAbout(one, q)).map(({ id }) => id);
    expect(about(acme)).toEqual(['q1', 'q2']);
    expect(about({ ...acme, questions: [] })).toEqual(['q1', 'q2', 'q3']);
  });

  test('goes with the question that takes the words of its own, and is about no other once that is removed', () => {
    const asked = afterMoves(start, { ...add, consultation: { ...acme, questions: ['q3'] } });
    const merged = afterMoves(asked, { kind: 'merge-question', question: 'q3', into: 'previous' });
    expect(merged.consultations[0]?.questions).toEqual(['q2']);
    const removed = afterMoves(asked, { kind: 'remove-question', question: 'q3' });
    expect(removed.questions.filter((q) => removed.consultations.some((one) => isAbout(one, q)))).toEqual([]);
  });

  test('keeps its provisions as of their own law when the case comes under another', () => {
    const other = afterMoves(start, add, { kind: 'set-regime', regime: 'EIR' });
    expect(other.consultations[0]?.provisions).toEqual(['FOIA 43(2)']);
    const back = afterMoves(other, { kind: 'set-regime', regime: 'FOIA' });
    expect(back.consultations[0]?.provisions).toEqual(['43(2)']);
  });

  test('loses by undo of one field nothing that another window noted since', () => {
    const asked = afterMoves(start, add);
    const objects = afterMoves(asked, change({ objects: 'all', answeredOn: '2026-12-01' }));
    const noted = afterMoves(objects, change({ words: [paragraph('All of it.')] }));
    const [one] = afterMoves(noted, undoOf(asked, objects)).consultations;
    expect(one).toMatchObject({ objects: null, answeredOn: null });
    expect(plainText(one?.words ?? [])).toBe('All of it.');
  });
});
