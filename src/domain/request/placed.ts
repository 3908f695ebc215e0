import type { SourceSpan } from '../email/mail.ts';
import type { Reading } from './foi-request.ts';

/** The same reading with every place in the mail put where `where` says: it was read from a part, or without its signs. */
export function placed({ request, ...reading }: Reading, where: (span: SourceSpan) => SourceSpan): Reading {
  const move = <T extends { readonly span: SourceSpan }>(one: T): T => ({ ...one, span: where(one.span) });
  return {
    ...reading,
    request: {
      ...request,
      dates: request.dates.map(move),
      questions: request.questions.map((one) =>
        one.span === null ? one : { ...one, span: where(one.span) },
      ),
      context: request.context.map(move),
      leftOut: request.leftOut.map(move),
      ...(request.remarks === undefined ? {} : { remarks: request.remarks.map(move) }),
    },
  };
}
