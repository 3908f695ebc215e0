import { describe, expect, test } from 'vitest';
import { paragraph } from '../text/rich-text.ts';
import { type Clause, plainClause } from './clause.ts';
import { type ClauseFilter, clauseIndex, findClauses } from './find.ts';
import { starterClauses } from './starter-clauses.ts';

const clause = (id: string, more: Partial<Clause> & { words?: string } = {}): Clause => ({
  id,
  title: id,
  regime: 'FOIA',
  ...plainClause,
  role: 'text',
  body: [paragraph(more.words ?? '')],
  tags: [],
  origin: 'own',
  ...more,
});

const library = [
  clause('parking', { words: 'Fines and permits.' }),
  clause('prices', { provision: '43(2)', role: 'harm', tags: ['contracts'] }),
  clause('advice', { provision: '42(1)', role: 'harm', words: 'Compare section 43 (2).' }),
  clause('scots prices', { regime: 'FOISA', provision: '33(1)(b)', tags: ['contracts'] }),
];
const index = clauseIndex(library);
const ids = (words: string, filter?: ClauseFilter) => findClauses(index, words, filter).map(({ id }) => id);

describe('words', () => {
  test('none gives the library in its order', () => {
    expect(ids(' ')).toEqual(['parking', 'prices', 'advice', 'scots prices']);
  });

  test('may be unfinished', () => {
    expect(ids('perm')).toEqual(['parking']);
  });

  test('may be misspelt', () => {
    expect(ids('permitts')).toEqual(['parking']);
  });

  test('must all be found', () => {
    expect(ids('scots prices')).toEqual(['scots prices']);
  });

  test('of the title weigh more than those of the text', () => {
    const two = clauseIndex([clause('one', { words: 'privilege' }), clause('privilege')]);
    expect(findClauses(two, 'privilege').map(({ id }) => id)).toEqual(['privilege', 'one']);
  });

  test('that nothing holds find nothing', () => {
    expect(ids('zebra')).toEqual([]);
  });
});

test('clauses are listed without looking at their words', () => {
  const unread = clause('unread');
  Object.defineProperty(unread, 'body', {
    get: () => {
      throw new Error('read');
    },
  });
  const unreadIndex = clauseIndex([unread]);
  expect(findClauses(unreadIndex, '', { regime: 'FOIA' })).toEqual([unread]);
  expect(() => findClauses(unreadIndex, 'words')).toThrow('read');
});

describe('citations', () => {
  test.each(['43(2)', 's43(2)', 's.43 (2)', 'Section 43(2)', 'FOIA 43(2)', '43', 's 43('])('%s', (words) => {
    expect(ids(words)[0]).toBe('prices');
  });

  test('a bare number gives the provision’s clauses in the library’s order, then what mentions it', () => {
    const mention = clause('mention 43', { words: '43 43 43' });
    const line = clause('we withhold this under a long title', { provision: '43(2)', role: 'withholding' });
    const harm = clause('harm', { provision: '43(2)', role: 'harm' });
    const found = findClauses(clauseIndex([mention, line, harm]), '43');
    expect(found.map(({ id }) => id)).toEqual([line.id, 'harm', 'mention 43']);
  });

  test('a number is never taken for its neighbour', () => {
    expect(ids('s42')).toEqual(['advice']);
    expect(ids('44')).toEqual([]);
  });
});

describe('filters', () => {
  test.each<[ClauseFilter, readonly string[]]>([
    [{ regime: 'FOISA' }, ['scots prices']],
    [{ provision: '43(2)' }, ['prices']],
    [{ provision: null }, ['parking']],
    [{ role: 'harm' }, ['prices', 'advice']],
    [{ tag: 'contracts', regime: 'FOIA' }, ['prices']],
  ])('%o', (filter, expected) => {
    expect(ids('', filter)).toEqual(expected);
  });

  test('narrow what the words find', () => {
    expect(ids('prices', { regime: 'FOISA' })).toEqual(['scots prices']);
  });
});

test('clauses with one id are both found', () => {
  const twice = clauseIndex([clause('same'), clause('same')]);
  expect(findClauses(twice, 'same')).toHaveLength(2);
});

test.each([
  ['negotiating position', 'starter:foia:43-negotiating'],
  ['cyber', 'starter:foia:31a-cyber'],
  ['legal advice', 'starter:foia:42-advice'],
  ['names of staff', 'starter:foia:40-staff'],
])('the starter library answers “%s” with %s', (words, id) => {
  expect(findClauses(clauseIndex(starterClauses), words, { regime: 'FOIA' })[0]?.id).toBe(id);
});
