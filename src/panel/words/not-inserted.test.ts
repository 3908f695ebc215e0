import { describe, expect, test } from 'vitest';
import { type NotInserted, notInserted } from './not-inserted.ts';

const ROWAN = { name: 'Rowan Ashby', email: 'rowan@example.org' };

const toNames = (names: readonly string[], change: Partial<NotInserted> = {}): NotInserted => ({
  ok: false,
  step: 'recipients',
  why: 'someone-else',
  names,
  ...change,
});

describe('a letter that was not inserted', () => {
  test.each([
    [['T. Renn'], 'This reply goes to T. Renn. Rowan Ashby asked.'],
    [['T. Renn', 'K. Lee'], 'This reply goes to T. Renn and K. Lee.'],
    [['A', 'B', 'C', 'D'], 'This reply goes to A, B, C and one other.'],
    [['A', 'B', 'C', 'D', 'E'], 'This reply goes to A, B, C and 2 others.'],
    [['x'.repeat(300)], `This reply goes to ${'x'.repeat(80)}….`],
  ])('says that the reply goes to %j, and who asked', (names, words) => {
    expect(notInserted(toNames(names), ROWAN)).toContain(words);
  });

  test('says that the earlier letter was taken out, and how it comes back', () => {
    const failed: NotInserted = {
      ok: false,
      step: 'check',
      why: 'not-seen',
      title: 'Outlook',
      cleared: true,
    };
    expect(notInserted(failed, ROWAN)).toMatch(
      /does not show it\..*Ctrl\+Z in the reply brings that back\.$/,
    );
  });

  test('names a requester without a name by their address, and one without either as what they are', () => {
    const notTold = { ...toNames([]), why: 'not-told' } as const;
    expect(notInserted(notTold, { name: '', email: 'rowan@example.org' })).toContain(
      'to rowan@example.org is',
    );
    expect(notInserted(notTold, { name: '', email: '' })).toContain('a reply to the requester is');
  });

  test('begins a sentence with a requester of whom nothing is known', () => {
    expect(notInserted(toNames(['T. Renn']), { name: '', email: '' })).toContain(
      'T. Renn. The requester asked.',
    );
  });

  test('says which part of which webmail’s page was not found', () => {
    const failure = {
      ok: false,
      step: 'find-mail',
      why: 'hook-missing',
      title: 'Gmail',
      what: 'the text',
    } as const;
    expect(notInserted(failure, ROWAN)).toMatch(
      /^Gmail's page has changed: the text was not found, so nothing was inserted\./,
    );
  });

  test('is not said to be left out where it came into a reply that goes to somebody else meanwhile', () => {
    const words = notInserted(toNames(['T. Renn'], { step: 'check', arrived: true }), ROWAN);
    expect(words).toBe(
      'The letter was put into the reply, but look at who it goes to before you send it. It goes to T. Renn. Rowan Ashby asked.',
    );
  });
});
