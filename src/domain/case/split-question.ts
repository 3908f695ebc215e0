import type { Question } from '../request/foi-request.ts';

/** "6)", "b.", "Q7:" at the start of what is split off. */
const MARKER = /^(?:q(?:uestion)?\s*)?\(?(\d{1,3}|[a-z])\s*[.):]\s*/i;

/**
 * Cuts a question's text at an offset. The second half takes the marker it begins with as its label: a split is most
 * often made where a marker was missed. Null when one half would be empty.
 */
export function splitQuestion(
  question: Question,
  at: number,
  newId: string,
): { readonly first: Question; readonly second: Question } | null {
  const before = question.text.slice(0, at).trimEnd();
  const marker = MARKER.exec(question.text.slice(at).trimStart());
  const after = question.text
    .slice(at)
    .trimStart()
    .slice(marker?.[0].length ?? 0);
  if (before.trim() === '' || after.trim() === '') return null;
  const spans = splitSpan(question, at);
  return {
    first: { ...question, text: before, span: spans[0] },
    second: {
      id: newId,
      label: labelFrom(marker?.[1], question.label),
      text: after,
      parent: question.parent,
      span: spans[1],
    },
  };
}

/** "b" beside "2a" is "2b". */
function labelFrom(marker: string | undefined, beside: string | null): string | null {
  if (marker === undefined) return null;
  const path = /^(.*\d)[a-z]$/i.exec(beside ?? '');
  return /^[a-z]$/i.test(marker) && path?.[1] !== undefined ? path[1] + marker : marker;
}

/** Only a text that is still as it was read can be told apart in the mail; otherwise both halves point at all of it. */
function splitSpan({ span, text }: Question, at: number): readonly [Question['span'], Question['span']] {
  if (span === null || span.end - span.start !== text.length) return [span, span];
  const middle = span.start + at;
  return [
    { start: span.start, end: middle },
    { start: middle, end: span.end },
  ];
}
