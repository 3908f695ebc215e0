import { describe, expect, it } from 'vitest';
import { bodiesOf, choicesFor, kept, NO_CHOICES } from './placed-pieces.ts';
import type { TeamReply } from './reply.ts';

const reply = (...texts: readonly string[]): TeamReply => ({
  pieces: texts.map((text) => ({
    question: null,
    why: null,
    label: '',
    body: [{ kind: 'paragraph', content: [{ text }] }],
  })),
  asides: [],
});

describe('where the officer put the pieces of a reply', () => {
  const read = reply('We have 12 vans.', 'They cost £9,000.');
  const chosen = new Map([[1, { question: 'q2', used: true }]]);
  const stored = JSON.parse(JSON.stringify(kept(chosen, read)));

  it('holds for the same pieces, read again', () => {
    expect(choicesFor(reply('We have  12 vans.', 'They cost £9,000.'), stored)).toEqual(chosen);
  });

  it.each([
    ['one is parted', reply('We have', '12 vans.', 'They cost £9,000.')],
    ['two are one', reply('We have 12 vans. They cost £9,000.')],
    ['they stand otherwise', reply('They cost £9,000.', 'We have 12 vans.')],
    ['one says something else', reply('We have 13 vans.', 'They cost £9,000.')],
  ])('holds for no others: %s', (_how, other) => {
    const standing = choicesFor(other, stored);
    expect(standing).toBeNull();
    expect(bodiesOf(other, standing ?? new Map())).toEqual([]);
  });

  it('waits for the reply to be read', () => {
    expect(choicesFor(null, stored)).toEqual(chosen);
  });

  it('holds for any while nothing was chosen', () => {
    expect(choicesFor(read, NO_CHOICES)).toEqual(new Map());
  });
});
