import { describe, expect, it } from 'vitest';
import type { Question } from '../request/foi-request.ts';
import { depthOf, questionsInOrder, withDescendants } from './questions.ts';

const hanging = (...pairs: readonly (readonly [string, string | null])[]): readonly Question[] =>
  pairs.map(([id, parent]) => ({ id, label: null, text: id, parent, span: null }));
const ids = (questions: readonly Question[]) => questions.map(({ id }) => id).join(' ');

describe('questions as a tree', () => {
  it.each([
    [
      'parts follow their whole',
      hanging(['a', null], ['b', null], ['a1', 'a'], ['a11', 'a1'], ['a2', 'a']),
      'a a1 a11 a2 b',
    ],
    ['a parent that is none', hanging(['a', 'gone'], ['b', null]), 'a b'],
    ['a question under itself', hanging(['a', null], ['b', 'b']), 'a b'],
    ['two under each other', hanging(['b', 'c'], ['c', 'b'], ['a', null]), 'a b c'],
    ['an id that is there twice', hanging(['a', null], ['a', null], ['b', 'a']), 'a b a'],
  ])('leaves none out: %s', (_what, questions, ordered) => {
    expect(ids(questionsInOrder(questions))).toBe(ordered);
  });

  it('counts how deep a question stands, also in a ring', () => {
    const questions = hanging(['a', null], ['b', 'a'], ['c', 'b'], ['r', 's'], ['s', 'r']);
    expect(questions.map((question) => depthOf(questions, question))).toEqual([0, 1, 2, 2, 2]);
    expect(ids(withDescendants(questions, 'b'))).toBe('b c');
    expect(ids(withDescendants(questions, 'r'))).toBe('r s');
  });

  it('holds a chain of thousands', () => {
    const chain = hanging(
      ...Array.from({ length: 20_000 }, (_, i) => [`q${i}`, i === 0 ? null : `q${i - 1}`] as const),
    );
    expect(questionsInOrder(chain)).toEqual(chain);
    expect(withDescendants(chain, 'q0')).toEqual(chain);
    expect(chain.slice(-1).map((last) => depthOf(chain, last))).toEqual([19_999]);
  });
});
