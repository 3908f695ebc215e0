import { describe, expect, test } from 'vitest';
import type { FoiCase } from '../case/case.ts';
import type { CaseMove } from '../case/moves.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import { bankHolidays } from '../law/holidays/bank-holidays.ts';
import type { SharedContext } from '../request/foi-request.ts';
import { plainText } from '../text/rich-text.ts';
import { askTeam } from './ask-team.ts';
import { internalDate } from './internal-date.ts';

const start = afterMoves(
  sampleCase(
    '1 How many vans?',
    '2 For each van:',
    '2a its make',
    '2b its age',
    '- Why did you tell A. Requester no?',
  ),
  { kind: 'rename-team', team: 'team-1', name: 'Press' },
  { kind: 'add-team', team: { id: 'b', name: 'Fleet' } },
);
const assign = (question: string, team: string): CaseMove => ({ kind: 'assign', question, teams: [team] });
const asking = {
  team: 'b',
  by: '2026-12-08',
  due: '2026-12-15',
  officer: 'Sam Fox',
  contact: 'foi@example.org',
};
const words = (foiCase: FoiCase, more = {}) => plainText(askTeam(foiCase, { ...asking, ...more }).body);

describe('the mail to a team', () => {
  test('has its questions as they were written, in order, with what introduces them', () => {
    const foiCase = afterMoves(start, assign('q1', 'team-1'), assign('q4', 'team-1'));
    const asked = words(foiCase)
      .split('\n')
      .filter((line) => /^(?:\d\w?\)|\[\d\]) /.test(line));
    expect(asked).toEqual(['2) For each van:', '2a) its make', '[5] Why did you tell [requester] no?']);
  });

  test('says without more that the legal day comes before the answers can', () => {
    const late = words(start, { due: '2026-11-09' });
    expect(late).toContain(
      'The law sets 9 November 2026 for our reply to the requester, which is before that',
    );
    expect(late).not.toContain('The law requires');
  });

  test('names reference, law, both dates and who to ask, and not who asked', () => {
    const { subject, body } = askTeam(start, asking);
    expect(subject).toBe('Information request FOI-2026-001: questions for Fleet');
    const text = plainText(body);
    for (const fact of [
      'Freedom of Information Act 2000',
      'FOI-2026-001',
      '16 November 2026',
      '8 December 2026',
      '15 December 2026',
      'Sam Fox, foi@example.org',
    ])
      expect(text).toContain(fact);
    expect(subject + text).not.toMatch(/A\. Requester|a\.requester@example/i);
  });

  test('takes the requester’s address out of a question, and leaves a name that is a word', () => {
    const foiCase = afterMoves(
      start,
      { kind: 'set-requester', name: 'Van', email: 'van@example.com' },
      { kind: 'edit-question', question: 'q1', label: '1', text: 'Is any van of VAN@example.com yours?' },
    );
    expect(words(foiCase)).toContain('1) Is any van of [requester] yours?');
  });

  test('leaves out what is decided when only open questions are asked', () => {
    const foiCase = afterMoves(
      start,
      { kind: 'set-status', question: 'q1', team: 'b', status: 'answer' },
      { kind: 'set-status', question: 'q3', team: 'b', status: 'answer' },
    );
    expect(words(foiCase, { onlyOpen: true })).not.toContain('How many vans?');
    expect(words(foiCase, { onlyOpen: true })).toMatch(/For each van:\n2b\) its age/);
  });

  test('says what the request says of all questions, and of one', () => {
    const span = { start: 0, end: 1 };
    const context: readonly SharedContext[] = [
      { kind: 'period', text: 'For 2025.', span, governs: [] },
      { kind: 'definition', text: 'A van has four wheels.', span, governs: ['q1'] },
      { kind: 'cost-fallback', text: 'If over the limit, stop.', span, governs: [] },
    ];
    const text = words({ ...start, read: { ...start.read, context } });
    expect(text).toContain('For 2025.');
    expect(text).toContain('How many vans?\nThe request adds: A van has four wheels.');
    expect(text).not.toContain('over the limit');
  });

  test('does without a date, a reference or an officer that is not known', () => {
    const c = { ...start, receivedOn: null, reference: ' ' };
    const { subject, body } = askTeam(c, { ...asking, due: null, officer: '', contact: '' });
    expect(subject).toBe('Information request: questions for Fleet');
    expect(plainText(body)).not.toMatch(/null|undefined|\(our reference/);
  });
});

describe('the internal date', () => {
  test.each([
    ['five working days before', '2026-12-15', '2026-11-23', '2026-12-08'],
    ['over a weekend and bank holidays', '2027-01-06', '2026-12-01', '2026-12-24'],
    ['not before the next working day', '2026-11-25', '2026-11-23', '2026-11-24'],
    ['nor on a weekend', '2026-11-30', '2026-11-27', '2026-12-01'],
    ['when the reply is late', '2026-11-10', '2026-11-23', '2026-11-24'],
  ])('%s', (_, due, today, expected) => {
    expect(internalDate({ regime: 'FOIA', due, today }, bankHolidays)).toBe(expected);
  });

  test('is the next working day when no due date is known', () => {
    expect(internalDate({ regime: 'FOIA', due: null, today: '2026-11-28' }, bankHolidays)).toBe('2026-12-01');
  });
});
