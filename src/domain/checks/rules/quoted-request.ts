import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('quoted-request', 'hint');

/** So many words in a row are no accident. */
const ENOUGH = 8;

/** The requester's own words in an answer: pasted along, and perhaps not meant for publication. */
export const quotedRequest: Rule = (checked) =>
  sentItems(checked)
    .filter(({ answer, question }) => repeats(wordsOf(wordsIn(answer.body)), wordsOf(question.text)))
    .map((item) =>
      finding(placeOf(item), {
        problem: 'The answer repeats the question, which already stands above it.',
        todo: 'Take the question out of the answer.',
        source: '',
      }),
    );

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True when the whole question, or the first words of a long one, stand in the answer. */
function repeats(answer: readonly string[], question: readonly string[]): boolean {
  const start = question.slice(0, ENOUGH);
  return start.length >= ENOUGH - 2 && ` ${answer.join(' ')} `.includes(` ${start.join(' ')} `);
}
