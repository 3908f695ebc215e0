import { describe, expect, test } from 'vitest';
import {
  gmailId,
  isOneConversation,
  joinedNames,
  kinship,
  known,
  knownAccount,
  type MailTrace,
  minuteOf,
  senderName,
  trustedNames,
  unnamedMessage,
} from './mail-key.ts';

const mail = (change: Partial<MailTrace> = {}): MailTrace => ({
  webmail: 'gmail',
  account: 'foi@example.org',
  messageId: 'msg-f:2',
  threadId: 'thread-f:1',
  from: 'rowan@example.org',
  at: '2026-11-16T09:14',
  subject: 'A request',
  requester: 'rowan@example.org',
  day: '2026-11-16',
  ...change,
});
const LONG = 'AAQkADI3conversationOne=';
const outlook = (change: Partial<MailTrace> = {}) =>
  mail({ webmail: 'outlook', messageId: 'QAEIJBK8QAA', threadId: LONG, ...change });
const nameless = { from: '', at: '', subject: '', requester: '', day: null };

describe('Gmail', () => {
  test.each<[string, Partial<MailTrace>, string]>([
    ['the account is not shown', { account: '' }, 'same'],
    ['a place in the address bar stands for it', { account: 'u/0' }, 'same'],
    ['the conversation has no name', { threadId: '' }, 'same'],
    ['neither has', { account: '', threadId: '' }, 'same'],
    ['nothing but the message’s number is known', { account: '', threadId: '', ...nameless }, 'perhaps'],
    ['it is another mailbox', { account: 'other@example.org' }, 'other'],
    ['it is another message', { messageId: 'msg-f:3' }, 'other'],
    ['it is another message of no known conversation', { messageId: 'msg-f:3', threadId: '' }, 'other'],
    ['the same message is said to be of another conversation', { threadId: 'thread-f:9' }, 'perhaps'],
    ['the conversation began here', { threadId: 'thread-a:r', also: ['thread-f:1'] }, 'same'],
    ['somebody else sent it', { from: 'dana@example.org' }, 'perhaps'],
    ['it is a mail in Outlook', { webmail: 'outlook' }, 'other'],
  ])('%s', (_, change, expected) => {
    expect(kinship(mail(), mail(change))).toBe(expected);
    expect(kinship(mail(change), mail())).toBe(expected);
  });
});

describe('Outlook', () => {
  test.each<[string, Partial<MailTrace>, string]>([
    ['the conversation is in capitals', { threadId: LONG.toUpperCase() }, 'same'],
    ['another name of the conversation', { threadId: 'QAEIJBK8QCC', also: [LONG] }, 'same'],
    ['a name that has nothing to do with the other', { threadId: 'QAEIJBK8QCC' }, 'same'],
    ['and the account is not shown', { threadId: 'QAEIJBK8QCC', account: '' }, 'perhaps'],
    ['a window of its own', { threadId: '', account: '' }, 'same'],
    ['a short id in capitals counts another mail', { messageId: 'QAEIJBK8QAa', at: '' }, 'perhaps'],
    ['it was moved: another id', { messageId: 'QAEIJBK8QZZ' }, 'perhaps'],
    ['moved, and stored by a release that kept no minute', { messageId: 'x', from: '', at: '' }, 'perhaps'],
    [
      'another message, whose id is a name of the conversation',
      { messageId: 'C', at: '', also: ['QAEIJBK8QAA'] },
      'perhaps',
    ],
    ['a mail of another minute', { messageId: 'QAEIJBK8QAB', at: '2026-11-16T09:15' }, 'other'],
    ['a mail of another sender', { messageId: 'QAEIJBK8QAB', from: 'dana@example.org' }, 'other'],
    ['a name and an address say nothing', { messageId: 'QAEIJBK8QAB', from: 'rowan ashby' }, 'perhaps'],
  ])('%s', (_, change, expected) => {
    expect(kinship(outlook(), outlook(change))).toBe(expected);
    expect(kinship(outlook(change), outlook())).toBe(expected);
  });

  test('a message without an id is one only within its conversation', () => {
    const messageId = unnamedMessage('2026-11-16T09:14', 'rowan@example.org');
    expect(kinship(outlook({ messageId }), outlook({ messageId }))).toBe('same');
    expect(kinship(outlook({ messageId }), outlook({ messageId, threadId: 'x' }))).toBe('perhaps');
    expect(kinship(outlook({ messageId }), outlook({ messageId, threadId: '' }))).toBe('perhaps');
    expect([unnamedMessage('', 'x'), unnamedMessage('x', '')]).toEqual(['', '']);
  });
});

describe('a conversation', () => {
  test.each<[string, MailTrace, MailTrace, boolean]>([
    ['by its number', mail(), mail({ messageId: 'msg-f:9', account: '' }), true],
    ['never by nothing', mail({ threadId: '' }), mail({ threadId: '' }), false],
    ['never by a placeholder', mail({ threadId: 'undefined' }), mail({ threadId: 'undefined' }), false],
    ['not of another mailbox', mail(), mail({ account: 'other@example.org' }), false],
    ['by another name', outlook({ also: ['QAEIJBK8QCC'] }), outlook({ threadId: 'QAEIJBK8QCC' }), true],
    [
      'not by a short name where the mailbox is not known',
      outlook({ threadId: 'QAEIJBK8QCC' }),
      outlook({ threadId: 'QAEIJBK8QCC', account: '' }),
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(isOneConversation(a, b)).toBe(expected);
    expect(isOneConversation(b, a)).toBe(expected);
  });
});

describe('names', () => {
  test('Gmail’s number is one in ten digits and in sixteen', () => {
    const number = 'msg-f:1581064946762017791';
    expect(gmailId('msg', `#${number}`)).toBe(number);
    expect(gmailId('msg', null, '15f1123136926bff')).toBe(number);
    expect(gmailId('msg', '15F1123136926BFF')).toBe(number);
    expect(gmailId('msg', '#msg-a:r1', '15f1123136926bff')).toBe(number);
    expect(gmailId('msg', '#msg-a:r1')).toBe('msg-a:r1');
    expect(gmailId('thread', 'undefined', 'null')).toBe('');
  });

  test.each(['undefined', '#undefined', 'null', 'NaN', ' ', '', '#', null, undefined])('%o is none', (id) => {
    expect(known(id)).toBe('');
    expect(knownAccount(id)).toBe('');
  });

  test('a place in the address bar is no account', () => {
    expect(['u/0', '0', 'u/0/d/AEoRX', 'Foi@Example.org'].map(knownAccount)).toEqual([
      '',
      '',
      '',
      'foi@example.org',
    ]);
  });

  test('names that were stored keep what can be trusted, and all else of them', () => {
    const stored = {
      ...mail({ account: 'u/0', threadId: 'undefined', messageId: '15f1123136926bff' }),
      x: 1,
    };
    expect(trustedNames(stored)).toEqual({
      ...stored,
      account: '',
      threadId: '',
      messageId: 'msg-f:1581064946762017791',
    });
    const pasted = mail({ webmail: 'pasted', account: '', messageId: '15f1123136926bff' });
    expect(trustedNames(pasted)).toEqual(pasted);
  });

  test('joined names find the mail by what it was called and by what it is called', () => {
    const [before, now] = [outlook(), outlook({ messageId: 'QAEIJBK8QZZ', account: '' })];
    const joined = joinedNames(now, before);
    expect([kinship(joined, before), kinship(joined, now)]).toEqual(['same', 'same']);
    expect(joined.account).toBe(before.account);
    const many = Array.from({ length: 40 }, (_, at) => `QAEIJBK8Q${at}`);
    expect(joinedNames({ ...now, also: many }, before).also?.length).toBeLessThanOrEqual(12);
  });

  test('sender and minute are the same in every time zone and spelling', () => {
    expect(senderName({ name: 'Rowan', email: 'Rowan@Example.org' })).toBe('rowan@example.org');
    expect(senderName({ name: 'Rowan Ashby', email: 'undefined' })).toBe('rowan ashby');
    expect(minuteOf('2026-11-16T10:14:30+01:00')).toBe('2026-11-16T09:14');
    expect([minuteOf(null), minuteOf('yesterday')]).toEqual(['', '']);
  });
});
