import { describe, expect, test } from 'vitest';
import type { ConversationMessage } from '../../protocol.ts';
import { canBeRead, sender, whatItIs, when } from './message-words.ts';

const message: ConversationMessage = {
  messageId: 'm1',
  from: { name: 'Rowan Ashby', email: 'rowan@example.org' },
  date: '2026-07-16T08:14:00Z',
  state: 'read',
  kind: 'request',
  questions: 9,
};

describe('whatItIs', () => {
  test.each([
    [{}, 'request · 9 questions'],
    [{ questions: 1 }, 'request · 1 question'],
    [{ kind: 'chaser' }, 'looks like a chaser'],
    [{ kind: 'internal-review' }, 'looks like a request for internal review'],
    [{ state: 'collapsed', kind: null }, 'collapsed: open it in the mail to read it'],
    [{ state: 'collapsed', kind: null, messageId: '' }, 'folded: open them in the mail to read them'],
    [{ state: 'own', kind: null }, 'sent from this mailbox'],
    [{ state: 'too-long', kind: null }, 'too long to read'],
  ] as const)('%o is "%s"', (change, words) => {
    expect(whatItIs({ ...message, ...change })).toBe(words);
  });

  test('a clipped message says what to open', () => {
    expect(whatItIs({ ...message, state: 'clipped' })).toMatch(
      /^request · 9 questions · clipped: open “View entire message”/,
    );
  });
});

test('names the sender as far as the page does', () => {
  expect(sender(message)).toBe('Rowan Ashby');
  expect(sender({ ...message, from: { name: '', email: 'rowan@example.org' } })).toBe('rowan@example.org');
  expect(sender({ ...message, from: { name: '', email: '' } })).toBe('Sender not shown');
  expect(sender({ ...message, messageId: '', from: { name: '', email: '' } })).toBe('Earlier messages');
});

test('gives the time in London, summer time included', () => {
  expect(when(message)).toBe('Thu 16 Jul 09:14');
  expect(when({ ...message, date: null })).toBe('');
});

test('only what is unfolded and was read can be chosen', () => {
  const states = ['read', 'clipped', 'collapsed', 'own', 'too-long'] as const;
  expect(states.filter((state) => canBeRead({ ...message, state }))).toEqual(['read', 'clipped']);
});
