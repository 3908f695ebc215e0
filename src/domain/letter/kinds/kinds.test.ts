import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../text/rich-text.ts';
import { composeLetter } from '../compose.ts';
import { decidedIn } from '../decided.ts';
import type { LetterContent } from '../decision.ts';
import type { Letter } from '../letter.ts';
import type { LetterChoice } from '../letter-choice.ts';
import { oneAnswer } from '../outcome.ts';
import { anyAuthority } from '../sample/any-content.ts';
import { anyLetterOf, OTHER_KINDS } from '../sample/any-reply.ts';
import { statusFacts } from '../statuses.ts';

/** Checks what holds of every letter of some kinds. */
function always(
  kinds: readonly LetterChoice['kind'][],
  check: (content: LetterContent, letter: Letter, words: string) => void,
): void {
  fc.assert(
    fc.property(anyLetterOf(kinds), (content) => {
      const letter = composeLetter(content, anyAuthority);
      check(content, letter, letter.blocks.map(({ text }) => plainText(text)).join('\n'));
    }),
    { numRuns: 80 },
  );
}

const BEFORE_THE_ANSWER = [
  'acknowledgement',
  'clarification',
  'closed',
  'fees-notice',
  'extension',
  'transfer',
  'subject-access',
  'holding',
  'review-acknowledgement',
] as const;

describe('letters besides the full response', () => {
  test('blocks have ids of their own, and none is empty', () => {
    always(OTHER_KINDS, (_, { blocks }) => {
      expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
      expect(blocks.filter(({ text }) => plainText(text).trim() === '')).toEqual([]);
    });
  });

  test('what was written for the answers is in none that comes before the answer', () => {
    always(BEFORE_THE_ANSWER, (_, __, words) => expect(words).not.toContain('wrote<'));
  });

  test('each question is restated once', () => {
    always(BEFORE_THE_ANSWER, ({ questions }, { blocks }) => {
      const request = blocks.filter(({ role }) => role === 'restated-request');
      const asked = request.flatMap(({ text }) => text).map((block) => plainText([block]));
      for (const { text } of questions) expect(asked.filter((line) => line.endsWith(text))).toHaveLength(1);
    });
  });

  test('whatever refuses tells of the review and of the regulator', () => {
    always(BEFORE_THE_ANSWER, (_, { blocks }) => {
      const roles = blocks.map(({ role }) => role);
      if (roles.includes('refusal-notice'))
        expect(roles).toEqual(expect.arrayContaining(['review', 'complaint']));
    });
  });

  test('an outcome of a review offers no second one, and leads to the regulator', () => {
    always(['review-outcome'], (_, { blocks }, words) => {
      const roles = blocks.map(({ role }) => role);
      expect(roles).not.toContain('review');
      expect(roles).toContain('complaint');
      expect(words).not.toContain('internal review of this reply');
    });
  });

  test('a review that upholds tells no answer anew; one that does not tells them all', () => {
    always(['review-outcome'], (content, { blocks }) => {
      const told = blocks.some(({ role }) => role === 'disclosure');
      const { outcome } = content.reply.review;
      const changes = outcome !== null && outcome !== 'upheld' && outcome !== 'declined-late';
      // One answer for all is told once, and not question by question.
      const isOne = oneAnswer(decidedIn(content)) !== null;
      expect(told).toBe(changes && content.questions.length > 0 && !isOne);
    });
  });

  test('a review that is declined as late says so, says nothing of an outcome, and leads to the regulator', () => {
    always(['review-outcome'], ({ reply }, { blocks }, words) => {
      const declined = reply.review.outcome === 'declined-late';
      expect(words.includes('the time for asking had ended')).toBe(declined);
      if (!declined) return;
      expect(words).not.toMatch(/uphold|what we found|looked at it afresh|carried out by/);
      expect(blocks.map(({ role }) => role)).toContain('complaint');
    });
  });

  test('a letter that takes more time says that it is held only where an answer does, and never what is denied', () => {
    always(['extension'], (content, _, words) => {
      const holds = decidedIn(content).items.some(({ answer }) => statusFacts(answer.status).withholds);
      if (!holds) expect(words).not.toContain('We confirm that we hold');
    });
  });

  test('a letter that takes more time, and whose answers all deny, withholds nothing', () => {
    always(['extension'], (content, _, words) => {
      const asked = decidedIn(content).items.filter(
        ({ stem, answer }) => !stem && answer.exemptions.length > 0,
      );
      const open = asked.filter(({ citations }) => citations.some(({ law }) => law?.force === 'qualified'));
      if (open.length > 0 && open.every(({ answer }) => answer.status === 'ncnd'))
        expect(words).not.toContain('falls under');
    });
  });

  test('only FOIA weighs the public interest for longer, and only the Regulations know complex requests', () => {
    always(['extension'], ({ regime, clock }, { blocks }) => {
      const told = blocks.some(({ role }) => role === 'extension');
      if (regime === 'FOISA' || clock.extension === null) expect(told).toBe(false);
    });
  });

  test('the day of an acknowledgement is the one that the law counts', () => {
    always(['acknowledgement'], ({ receivedOn, clock, regime }, _, words) => {
      const possible = receivedOn !== null && clock.extension === null;
      if (!possible) return;
      const due = clock.clarified === null ? '15 December 2026' : '17 December 2026';
      expect([regime, words.includes(`by ${due} at the latest`)]).toEqual([regime, true]);
    });
  });

  test('a letter about a late reply tells the day that the law counts and the new one, and what can be done now', () => {
    always(['holding'], ({ receivedOn, clock, regime, reply }, { blocks }, words) => {
      const roles = blocks.map(({ role }) => role);
      expect(roles).toEqual(expect.arrayContaining(['timing', 'review', 'complaint']));
      expect(words).toContain('we apologise');
      expect(words).toContain(
        { FOIA: 'section 50', EIR: 'regulation 11', FOISA: 'section 20', EISR: 'regulation 16' }[regime],
      );
      if (reply.holding.replyBy === '2027-01-29') expect(words).toContain('by 29 January 2027 at the latest');
      if (receivedOn === null || clock.extension !== null) return;
      expect(words).toContain(`by ${clock.clarified === null ? '15' : '17'} December 2026 (`);
    });
  });

  test('a letter about the requester’s own data says nowhere that anything is held, or is not', () => {
    always(['subject-access'], ({ regime }, { blocks }, words) => {
      expect(words).not.toMatch(/\b(?:that )?we (?:do not |did not )?hold (?:the|it|this)\b|We confirm/);
      const roles = blocks.map(({ role }) => role);
      expect(roles).toContain('subject-access');
      expect(roles.includes('refusal-notice')).toBe(regime === 'FOIA' || regime === 'FOISA');
      expect(words).toContain(
        {
          FOIA: 'section 40(1) and (5A)',
          EIR: 'regulation 5(3)',
          FOISA: 'section 18(1) with section 38(1)(a)',
          EISR: 'regulation 11(1)',
        }[regime],
      );
    });
  });

  test('an acknowledgement of a review tells by when its outcome is due, and nothing of a reply', () => {
    always(['review-acknowledgement'], ({ regime, reply, receivedOn, clock, sent }, _, words) => {
      const day = {
        FOIA: '21 December 2026',
        EIR: '22 January 2027',
        FOISA: '21 December 2026',
        EISR: '21 December 2026',
      };
      const { askedOn, firstOn } = reply.review;
      if (askedOn !== '2027-03-01') expect(words.includes(`by ${day[regime]}`)).toBe(askedOn !== null);
      expect(words).not.toMatch(/uphold|our reply/);
      // Under FOISA the days run from the end of the time to reply.
      const counted = regime !== 'FOISA' || (receivedOn !== null && clock.extension === null);
      const late = askedOn === '2027-03-01' && (firstOn ?? sent.response ?? null) !== null && counted;
      expect(words.includes('before your message came')).toBe(late);
    });
  });

  test('a letter that closes a request says that it can go on at any time, and refuses nothing', () => {
    always(['closed'], ({ reply }, { blocks }, words) => {
      const roles = blocks.map(({ role }) => role);
      expect(roles).toContain('closed');
      expect(roles).not.toContain('refusal-notice');
      expect(words).toContain('You can answer at any time');
      expect(words).not.toMatch(/lapse|allows us|entitle|refus/i);
      expect(words.includes('On 20 November 2026 we asked')).toBe(reply.closed.askedOn !== null);
    });
  });

  test('a fees notice tells by when to pay where its day is given, and promises no day for the reply', () => {
    always(['fees-notice'], ({ regime, clock, reply }, { blocks }, words) => {
      expect(blocks.map(({ role }) => role)).toContain('fees');
      const day = { FOIA: '17 February', EIR: '17 February', FOISA: '17 February', EISR: '16 February' }[
        regime
      ];
      expect(words.includes(`Please pay by ${day} 2027.`)).toBe(clock.fee !== null);
      expect(words).not.toMatch(/reply[^.]* by \d/);
      expect(words.includes('£12.40')).toBe(reply.fees.amount > 0);
    });
  });

  test('no letter about a late reply says that it may be late', () => {
    always(['holding'], (_, __, words) => {
      expect(words).not.toMatch(
        /allows?\b|entitle|permit|extend|extension|further time|more time|in time\b(?!, you)/i,
      );
    });
  });
});
