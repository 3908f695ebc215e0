import type { Item } from '../../letter/facts.ts';
import type { FoiRequest } from '../../request/foi-request.ts';
import { findingsOf, placeOf, type Rule } from '../finding.ts';
import { sentItems } from '../said.ts';
import { wordsIn } from '../words-in.ts';

const finding = findingsOf('quoted-request', 'hint');

/** So many words in a row are no accident. */
const ENOUGH = 8;

/** The requester's own words in an answer: pasted along, and perhaps not meant for publication. */
export const quotedRequest: Rule = (checked) => {
  const mail = runsOfMail(checked.read);
  return sentItems(checked).flatMap((item) => {
    const answer = wordsOf(wordsIn(item.answer.body));
    const said = repeats(answer, wordsOf(item.question.text))
      ? REPEATED
      : mail.size > 0 && runsIn(answer).some((run) => mail.has(run))
        ? QUOTED
        : null;
    return said === null ? [] : [finding(placeOf(item), { ...said, source: sourceOf(item, said) })];
  });
};

const REPEATED = {
  problem: 'The answer repeats the question, which already stands above it.',
  todo: 'Take the question out of the answer.',
};

const QUOTED = {
  problem: 'The answer holds words of the requester’s mail, and it will be published to everyone.',
  todo: 'Take them out, unless they are meant to be quoted.',
};

const SOURCES = {
  FOIA: 'FOIA s40(1), UK GDPR',
  EIR: 'EIR reg 13, UK GDPR',
  FOISA: 'FOISA s38(1)(a), UK GDPR',
  EISR: 'EISR reg 11, UK GDPR',
} as const;

/** What a requester writes around the questions may tell of themselves. */
function sourceOf({ regime }: Item, said: typeof QUOTED): string {
  if (said === REPEATED) return '';
  return SOURCES[regime];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** True when the whole question, or the first words of a long one, stand in the answer. */
function repeats(answer: readonly string[], question: readonly string[]): boolean {
  const start = question.slice(0, ENOUGH);
  return start.length >= ENOUGH - 2 && ` ${answer.join(' ')} `.includes(` ${start.join(' ')} `);
}

/** What the requester wrote besides the questions, as runs of so many words. */
function runsOfMail(read: FoiRequest | null): ReadonlySet<string> {
  const texts = [...(read?.context ?? []), ...(read?.leftOut ?? [])].map(({ text }) => text);
  return new Set(texts.flatMap((text) => runsIn(wordsOf(text))));
}

function runsIn(words: readonly string[]): readonly string[] {
  return words.slice(ENOUGH - 1).map((_, i) => words.slice(i, i + ENOUGH).join(' '));
}
