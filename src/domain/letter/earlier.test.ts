import { describe, expect, test } from 'vitest';
import { plainLetter } from './decision.ts';
import { EARLIER, notedLetters, sentOn } from './earlier.ts';
import { LETTER_KINDS, type LetterKind, type SentDays } from './letter-choice.ts';

const { reply, clock } = plainLetter;

/** A letter of one kind, after these. */
function after(kind: LetterKind, sent: SentDays) {
  return { ...plainLetter, reply: { ...reply, kind }, sent };
}

test('no kind refers to its own kind, nor to one that it does not name', () => {
  for (const kind of LETTER_KINDS) {
    expect(EARLIER[kind]).not.toContain(kind);
    const sent = Object.fromEntries(LETTER_KINDS.map((one) => [one, '2026-11-20']));
    for (const other of LETTER_KINDS) {
      const told = sentOn({ ...plainContent, ...after(kind, sent) }, other) !== null;
      expect([kind, other, told]).toEqual([kind, other, EARLIER[kind].includes(other)]);
    }
  }
});

const plainContent = {
  regime: 'FOIA' as const,
  reference: '',
  requester: { name: '', email: '' },
  receivedOn: null,
  subject: '',
  questions: [],
  teams: [{ id: 't', name: '' }],
  answers: {},
  clauses: [],
};

describe('a day that is given for this letter goes before the one on which it was inserted', () => {
  const sent = { clarification: '2026-11-18', response: '2026-11-19', 'fees-notice': '2026-11-20' };

  test.each([
    ['clarification', 'closed', { reply: { ...reply, closed: { askedOn: '2026-11-30' } } }],
    [
      'response',
      'review-outcome',
      { reply: { ...reply, review: { ...reply.review, firstOn: '2026-11-30' } } },
    ],
    ['fees-notice', 'response', { clock: { ...clock, fee: { notice: '2026-11-30', paid: null } } }],
  ] as const)('%s in a letter of the kind %s', (earlier, kind, given) => {
    const content = { ...plainContent, ...plainLetter, sent };
    const chosen = 'reply' in given ? given.reply : reply;
    expect(sentOn({ ...content, ...given, reply: { ...chosen, kind } }, earlier)).toBe('2026-11-30');
    expect(sentOn({ ...content, reply: { ...reply, kind } }, earlier)).toBe(sent[earlier]);
  });
});

test('days that have a field elsewhere are not noted a second time', () => {
  expect(notedLetters('closed')).toEqual(['acknowledgement']);
  expect(notedLetters('response')).not.toContain('fees-notice');
});
