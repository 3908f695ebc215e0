import type { Question } from '../request/foi-request.ts';
import { advanceCase } from './advance.ts';
import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';
import { newCase } from './new-case.ts';

/// A small case to write tests with: questions as lines, moves in a row.

/** "2b Do you?" → label "2b", under "2" when there is one; "- Do you?" → no label. Ids are q1, q2, … in order. */
export function sampleQuestions(...lines: readonly string[]): readonly Question[] {
  const questions: Question[] = [];
  lines.forEach((line, i) => {
    const [marker = '', text = ''] = line.split(/ (.*)/s);
    const label = marker === '-' ? null : marker;
    const parent = questions.find((q) => q.label !== null && label?.replace(/[a-z]+$/, '') === q.label);
    questions.push({ id: `q${i + 1}`, label, text, parent: parent?.id ?? null, span: null });
  });
  return questions;
}

/** A case with those questions, one nameless team `team-1`, FOIA, received Mon 16 November 2026. */
export function sampleCase(...lines: readonly string[]): FoiCase {
  return newCase({
    source: { webmail: 'gmail', account: 'foi@example.org', messageId: 'm1', threadId: 't1' },
    reading: {
      detection: { isRequest: true, kind: 'request', score: 1, evidence: [] },
      request: {
        regimes: ['FOIA'],
        subjectAccess: false,
        requester: { name: 'A. Requester', email: 'a.requester@example.com' },
        reference: null,
        requesterReference: null,
        dates: [],
        questions: sampleQuestions(...lines),
        context: [],
        links: [],
        leftOut: [],
      },
    },
    subject: 'Freedom of Information request',
    date: '2026-11-16T10:00:00+00:00',
    defaultRegime: 'FOIA',
    proposedReference: 'FOI-2026-001',
    now: '2026-11-16T10:05:00Z',
  });
}

/** The case after some moves, made a second apart. */
export function afterMoves(foiCase: FoiCase, ...moves: readonly CaseMove[]): FoiCase {
  return moves.reduce(
    (before, move, i) => advanceCase(before, move, new Date(i * 1000).toISOString()),
    foiCase,
  );
}
