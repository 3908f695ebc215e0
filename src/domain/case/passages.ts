import type { SourceSpan } from '../email/mail.ts';
import type { FoiCase } from './case.ts';
import { leftOutOf, type Paragraph } from './left-out.ts';

/// What stands between greeting and closing and was read neither as a question nor as what applies to some: the officer looks at it
/// before the letter goes, for a question that was not seen is one that nobody answers (FOIA s1(1), EIR reg 5(1)).

/** The name of a place in the mail. */
export function passageKey({ start, end }: SourceSpan): string {
  return `${start}-${end}`;
}

/** The passages about which the officer has said nothing yet; those that sound most like a question first. */
export function passagesOf(foiCase: FoiCase): readonly Paragraph[] {
  const notAsked = new Set(foiCase.notAsked);
  return leftOutOf(foiCase)
    .filter((paragraph) => isUnread(paragraph) && !notAsked.has(passageKey(paragraph.span)))
    .filter(({ span }) => !isTerm(foiCase, span))
    .sort((a, b) => likeness(b) - likeness(a) || a.span.start - b.span.start);
}

/** True where words of that place are said to apply to questions. */
export function isTerm({ terms }: Pick<FoiCase, 'terms'>, { start, end }: SourceSpan): boolean {
  return terms.some(({ span }) => span !== null && span.start < end && start < span.end);
}

/** Read as nothing at all; or as something that stands around the questions, and asks as they do. */
function isUnread({ why, like }: Paragraph): boolean {
  if (why === 'argument') return like !== undefined;
  return UNREAD.has(why) || (AROUND.has(why) && like === 'asks');
}

const UNREAD: ReadonlySet<Paragraph['why']> = new Set(['background', 'not-read']);
const AROUND: ReadonlySet<Paragraph['why']> = new Set(['greeting', 'closing', 'preamble', 'note']);

function likeness({ like }: Paragraph): number {
  return like === 'asks' ? 2 : like === 'may-ask' ? 1 : 0;
}
