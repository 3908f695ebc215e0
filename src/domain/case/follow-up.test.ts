import { describe, expect, test } from 'vitest';
import { sampleBefore, sampleFollowUp, sampleMail } from '../../../test/panel/mails.ts';
import { followUpOf, newStartOf } from './follow-up.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

/** The stored case of `sampleMail(9)`. */
const request = { ...sampleCase('1 How many?'), source: sampleMail(9).key };

describe('followUpOf', () => {
  test('the mail of the case follows up nothing', () => {
    expect(followUpOf(request, sampleMail(9))).toBeNull();
  });

  test.each(['chaser', 'clarification', 'internal-review', 'thanks', 'other'] as const)(
    'a %s in the same conversation follows it up',
    (kind) => {
      expect(followUpOf(request, sampleFollowUp(kind))).toMatchObject({ kind, isOpen: true });
    },
  );

  test('nothing follows up a case of another conversation or of another mailbox', () => {
    const chaser = sampleFollowUp('chaser');
    for (const other of [{ threadId: 'other' }, { account: 'other@example.org' }])
      expect(followUpOf(request, { ...chaser, key: { ...chaser.key, ...other } })).toBeNull();
  });

  test('the newest message of the conversation does, while the request itself is read', () => {
    expect(followUpOf(request, sampleBefore(sampleFollowUp('chaser')))).toEqual({
      kind: 'chaser',
      messageId: 'after-chaser',
      isOpen: false,
      date: '2026-11-25T09:01:00+00:00',
    });
  });

  test('a message that the officer has answered is no news', () => {
    const mail = sampleBefore(sampleFollowUp('chaser'));
    const last = mail.conversation?.at(-1);
    const answer = last && { ...last, messageId: 'ours', state: 'own' as const, kind: null };
    const conversation = [...(mail.conversation ?? []), ...(answer ? [answer] : [])];
    expect(followUpOf(request, { ...mail, conversation })).toBeNull();
  });
});

describe('newStartOf', () => {
  const from = (date: string | null) =>
    ({ kind: 'clarification', messageId: 'm', isOpen: true, date }) as const;

  test('a clarification gives the day on which it was received in London', () => {
    expect(newStartOf(request, from('2026-11-25T23:30:00-05:00'))).toEqual({
      day: '2026-11-26',
      law: 'FOIA s1(3) and s10(6)',
      taken: false,
    });
  });

  test.each([
    ['EIR', 'EIR reg 9(4)'],
    ['FOISA', 'FOISA s1(3) and s10(1)(b)'],
  ] as const)('cites the law of %s', (regime, law) => {
    expect(newStartOf({ ...request, regime }, from('2026-11-25T09:00:00Z'))).toMatchObject({ law });
  });

  test('it is taken once the case counts from that day', () => {
    const moved = afterMoves(request, { kind: 'set-clock', change: { clarified: '2026-11-25' } });
    expect(newStartOf(moved, from('2026-11-25T09:00:00Z'))).toMatchObject({ taken: true });
  });

  test('gives none for a mail from before the request, without a date, or of another kind', () => {
    expect(newStartOf(request, from('2026-11-02T09:00:00Z'))).toBeNull();
    expect(newStartOf(request, from(null))).toBeNull();
    expect(newStartOf(request, { ...from('2026-11-25T09:00:00Z'), kind: 'chaser' })).toBeNull();
  });
});
