import { expect, test } from 'vitest';
import { answerKey, emptyAnswer } from '../letter/decision.ts';
import { checkCase } from './check.ts';
import { caseIdOf, keyPart, newCase } from './new-case.ts';
import { progressOf } from './progress.ts';
import { afterMoves, sampleCase } from './sample-case.ts';

test('a new case has one team and no decision', () => {
  const foiCase = sampleCase('1 One?', '2 Two?');
  expect(progressOf(foiCase)).toEqual({ answered: 0, total: 2 });
  expect([foiCase.teams.length, foiCase.reference, foiCase.referenceFrom]).toEqual([
    1,
    'FOI-2026-001',
    'proposed',
  ]);
  expect(foiCase.receivedOn).toBe('2026-11-16');
});

test('case ids cannot run into each other, whatever stands in the ids of a mail', () => {
  const source = { webmail: 'gmail', account: 'a', messageId: 'c', threadId: 't' } as const;
  const ids = ['c', 't/c', 'c/', 'undefined', '\ud800', '\udc00', 'x\ud800', '%ud800', '\ud83d\udcce', ''];
  const sources = ids.flatMap((messageId) => ids.map((threadId) => ({ ...source, messageId, threadId })));
  expect(new Set(sources.map(caseIdOf)).size).toBe(ids.length ** 2);
});

test('a case id does not change with the account, which pages show late', () => {
  const source = { webmail: 'gmail', account: '', messageId: 'c', threadId: 't' } as const;
  expect(caseIdOf({ ...source, account: 'foi@example.org' })).toBe(caseIdOf(source));
});

test('any text makes a part of a key, and no two the same', () => {
  const texts = [
    '',
    'a',
    'a/b',
    'a%2Fb',
    'a b',
    '€',
    '🙂',
    '\ud83d',
    '\ude42',
    '\ude42\ud83d',
    '%ud83d',
    'x\ud800y',
    '\0',
  ];
  const parts = texts.map(keyPart);
  expect(new Set(parts).size).toBe(texts.length);
  for (const part of parts) expect(part).not.toContain('/');
  expect(keyPart('foi@example.org')).toBe(encodeURIComponent('foi@example.org'));
  const source = { webmail: 'gmail', account: 'a', messageId: 'm\ud800', threadId: 't' } as const;
  expect(caseIdOf(source)).toBe('gmail/t/m%ud800');
});

test('progress counts the answers of every team, and no stems', () => {
  const foiCase = afterMoves(
    sampleCase('1 For each:', '1a One?', '2 Two?'),
    { kind: 'add-team', team: { id: 'b', name: 'B' } },
    { kind: 'set-status', question: 'q2', team: 'team-1', status: 'answer' },
    { kind: 'set-status', question: 'q3', team: 'team-1', status: 'answer' },
    { kind: 'set-status', question: 'q3', team: 'b', status: 'not-held' },
  );
  expect(progressOf(foiCase)).toEqual({ answered: 3, total: 4 });
});

test.each([
  ['no team', { teams: [] }, /no team/],
  [
    'a question twice',
    { questions: [...sampleCase('1 a').questions, ...sampleCase('1 a').questions] },
    /question q1/,
  ],
  [
    'a parent that comes later',
    { questions: [...sampleCase('1 a', '1a b').questions].reverse() },
    /q2 .* under q1/,
  ],
  ["nobody's answer", { answers: { [answerKey('q9', 'team-1')]: emptyAnswer } }, /q9\/team-1/],
  [
    'an answer that leans on nothing',
    { answers: { [answerKey('q1', 'team-1')]: { ...emptyAnswer, dependsOn: 'q9' } } },
    /depends on q9/,
  ],
])('the check names the offender: %s', (_, wrong, message) => {
  expect(() => checkCase({ ...sampleCase('1 One?'), ...wrong })).toThrow(message);
});

test.each([
  ['is taken from the mail that was passed on', '2026-11-13', '2026-11-13'],
  ['is not one after that of the mail itself', '2026-11-20', '2026-11-16'],
  ['is not one long before it: a header is only words of a mail', '2025-11-13', '2026-11-16'],
  ['is that of the mail where nothing was passed on', undefined, '2026-11-16'],
])('the day of receipt %s', (_what, sentOn, received) => {
  const { source, read, subject } = sampleCase('1 One?');
  const request = { ...read, ...(sentOn === undefined ? {} : { sentOn }) };
  const detection = { isRequest: true, kind: 'request', score: 1, evidence: [] } as const;
  const made = newCase({
    source,
    reading: { detection, request },
    subject,
    date: '2026-11-16T09:14:00+00:00',
    defaultRegime: 'FOIA',
    proposedReference: '1',
    now: '2026-11-16T10:00:00Z',
  });
  expect(made.receivedOn).toBe(received);
});

test.each([
  ['FOIA', ['EIR'], 'EIR'],
  ['FOIA', ['EISR'], 'EISR'],
  ['FOISA', ['EIR'], 'EISR'],
  ['FOISA', ['FOISA', 'EISR'], 'FOISA'],
  ['EISR', ['EIR'], 'EISR'],
  ['EISR', [], 'EISR'],
] as const)('an authority usually under %s that is asked under %j answers under %s', (usual, named, law) => {
  const { source, read, subject } = sampleCase('1 One?');
  const detection = { isRequest: true, kind: 'request', score: 1, evidence: [] } as const;
  const made = newCase({
    source,
    reading: { detection, request: { ...read, regimes: named } },
    subject,
    date: null,
    defaultRegime: usual,
    proposedReference: '1',
    now: '2026-11-16T10:00:00Z',
  });
  expect(made.regime).toBe(law);
});
