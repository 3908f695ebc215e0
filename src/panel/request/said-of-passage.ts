import type { FoiCase } from '../../domain/case/case.ts';
import type { Paragraph } from '../../domain/case/left-out.ts';
import { placeInMail } from '../../domain/case/place-in-mail.ts';
import type { Session } from '../session/session.ts';
import { mend } from './mend.ts';

/// What the officer says of words of the mail that were not read as a question.

/** It is a question: it stands where it stands in the mail. */
export async function asQuestion(
  session: Session,
  foiCase: FoiCase,
  { label, text, span }: Paragraph,
): Promise<void> {
  const { after, parent } = placeInMail(foiCase.questions, span);
  const question = { id: crypto.randomUUID(), label, text, parent, span };
  const move = { kind: 'add-question', question, after } as const;
  await mend(session, { move, lead: question.id, said: () => 'Question added.' });
}

/** It applies to all questions, and is restated before them. */
export async function appliesToAll(session: Session, { text, span }: Paragraph): Promise<void> {
  const term = { id: crypto.randomUUID(), text, span, governs: [] };
  await session.act({ kind: 'add-term', term }, 'Applies to all questions. It is restated before them.');
}
