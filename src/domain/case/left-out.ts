import type { LeftOut, LikeAsk, SharedContext } from '../request/foi-request.ts';
import type { FoiCase } from './case.ts';

/** Words of the mail that are no question now, and why. */
export type Paragraph = {
  readonly label: string | null;
  readonly text: string;
  readonly span: LeftOut['span'];
  readonly why: LeftOut['reason'] | SharedContext['kind'] | 'removed-question';
  /** How much it sounds like a question; left out where it does not. */
  readonly like?: LikeAsk;
};

/** So much of a paragraph must be in questions for it to count as taken. */
const TAKEN = 0.8;

/**
 * Everything of the mail that stands in no question, in mail order: what was left out or governs questions, and what was
 * read as a question and removed since. So nothing of the mail is ever lost.
 */
export function leftOutOf(foiCase: FoiCase): readonly Paragraph[] {
  const { leftOut, context, questions } = foiCase.read;
  const read: readonly Paragraph[] = [
    ...leftOut.map(({ reason, ...words }) => ({ label: null, ...words, why: reason })),
    ...context.map(({ kind, ...words }) => ({ label: null, ...words, why: kind })),
    ...questions.flatMap(({ label, text, span }) =>
      span ? { label, text, span, why: 'removed-question' as const } : [],
    ),
  ];
  return read
    .filter((paragraph) => paragraph.text.trim() !== '' && !isTaken(foiCase, paragraph))
    .sort((a, b) => a.span.start - b.span.start);
}

function isTaken({ questions }: FoiCase, { span }: Paragraph): boolean {
  const covered = questions.reduce(
    (sum, question) => sum + (question.span ? shared(question.span, span) : 0),
    0,
  );
  return covered >= TAKEN * (span.end - span.start);
}

function shared(a: Paragraph['span'], b: Paragraph['span']): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
