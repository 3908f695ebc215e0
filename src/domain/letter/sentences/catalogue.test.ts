import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../text/rich-text.ts';
import { composeLetter } from '../compose.ts';
import type { AuthorityDetails, LetterContent } from '../decision.ts';
import { anyAuthority } from '../sample/any-content.ts';
import { anyLetterOf, OTHER_KINDS } from '../sample/any-reply.ts';
import { english } from './english.ts';
import type { InEveryLanguage, Sentences } from './sentences.ts';

/// Every word of a letter is the catalogue's, the case's or the authority's: another language is another catalogue.

let given = 0;

/** The same value with a mark in the place of each text; no two marks are the same, as no two names may be. */
function marks(value: unknown): unknown {
  if (typeof value === 'string') {
    given += 1;
    return `⟦${given}⟧`;
  }
  if (Array.isArray(value)) return value.map(marks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marks(inner)]));
}

/** A catalogue whose every sentence is a mark. */
function markedCatalogue<T extends object>(catalogue: T): T {
  return new Proxy(catalogue, {
    get: (target, key) => {
      if (key === 'ofKind') return (words: InEveryLanguage<object>) => markedCatalogue(words.english);
      const sentence: unknown = Reflect.get(target, key);
      if (typeof sentence === 'function')
        return (...facts: readonly unknown[]) => marks(Reflect.apply(sentence, target, facts));
      return typeof sentence === 'object' && sentence !== null ? markedCatalogue(sentence) : marks(sentence);
    },
  });
}

const words = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** What the requester, the officer and the authority wrote themselves. */
function ownWords(
  content: LetterContent,
  { regulator, ...authority }: AuthorityDetails,
): ReadonlySet<string> {
  const { requester, reference, questions, teams, answers, clauses, reply } = content;
  const decided = Object.values(answers);
  return new Set(
    [
      ...[
        requester.name,
        reference,
        reply.transfer.to,
        reply.transfer.contact,
        reply.access.by,
        reply.access.contact,
      ],
      ...[reply.review.firstSaid, reply.review.reviewedBy, reply.review.breach],
      ...questions.flatMap(({ label, text }) => [label ?? '', text]),
      ...teams.map(({ name }) => name),
      ...decided.flatMap(({ body, what }) => [plainText(body), what]),
      ...[...clauses, ...decided.flatMap((answer) => answer.clauses)].map(({ body }) => plainText(body)),
      ...[
        plainText(reply.clarify.ask),
        plainText(reply.review.findings),
        plainText(reply.holding.why),
        plainText(reply.access.identity),
        plainText(reply.fees.basis),
        plainText(reply.fees.pay),
      ],
      ...[plainText(reply.extension.why)],
      ...[...Object.values(authority), ...Object.values(regulator)].filter((one) => typeof one === 'string'),
    ].flatMap(words),
  );
}

/** The words of a letter that nobody but its catalogue can have given. */
function otherWords(content: LetterContent, sentences: Sentences): readonly string[] {
  const { blocks } = composeLetter(content, anyAuthority, { sentences });
  const own = ownWords(content, anyAuthority);
  return blocks.flatMap(({ text }) => words(plainText(text))).filter((word) => !own.has(word));
}

const anyLetter = anyLetterOf(['response', ...OTHER_KINDS]);

test('no word of English stands outside the catalogue', () => {
  const sentences = markedCatalogue(english);
  fc.assert(
    fc.property(anyLetter, (content) => {
      expect(otherWords(content, sentences)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('an English letter is full of them', () => {
  fc.assert(
    fc.property(anyLetter, (content) => {
      expect(otherWords(content, english)).toContain('Dear');
    }),
    { numRuns: 10 },
  );
});
