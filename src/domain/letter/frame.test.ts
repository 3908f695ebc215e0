import fc from 'fast-check';
import { expect, test } from 'vitest';
import { starterClauses } from '../clauses/starter-clauses.ts';
import type { Regime } from '../law/provision.ts';
import { paragraph, plainText } from '../text/rich-text.ts';
import { REGIMES } from '../value/regime.ts';
import { composeLetter } from './compose.ts';
import { decidedIn } from './decided.ts';
import { type AttachedClause, plainAttached } from './decision.ts';
import { NO_REVIEW } from './frame.ts';
import { lawsIn } from './laws.ts';
import { anyAuthority } from './sample/any-content.ts';
import { anyMixed } from './sample/any-mixed.ts';

test('the clause that says there is no procedure for reviews is one of the starter library', () => {
  const clause = starterClauses.find(({ id }) => id === NO_REVIEW);
  expect(plainText(clause?.body ?? [])).toMatch(/no procedure of (?:its|our) own/);
});

/** How the usual words tell of the review under each law. */
const USUAL: Readonly<Record<Regime, string>> = {
  FOIA: 'an internal review of this reply',
  EIR: 'under regulation 11 of the Environmental Information Regulations 2004',
  FOISA: 'under section 20 of the Freedom of Information (Scotland) Act 2002',
  EISR: 'under regulation 16 of the Environmental Information (Scotland) Regulations 2004',
};

const own = (regime: Regime | null): AttachedClause => ({
  id: `own ${regime}`,
  ...plainAttached,
  title: '',
  role: 'internal-review',
  regime,
  body: [paragraph(`Words of our own for ${regime}.`)],
});

test('a paragraph on review stands for its own law, and the usual words for each law that has none', () => {
  fc.assert(
    fc.property(anyMixed, fc.subarray([null, ...REGIMES]), (content, written) => {
      const laws = lawsIn(decidedIn(content)).map(({ regime }) => regime);
      const { blocks } = composeLetter(
        { ...content, reply: { ...content.reply, kind: 'response' }, clauses: written.map(own) },
        anyAuthority,
      );
      const told = plainText(blocks.find(({ role }) => role === 'review')?.text ?? []);
      const servedBy = (law: Regime) =>
        written.filter(
          (one) => laws.length === 1 || (laws.find((other) => other === one) ?? content.regime) === law,
        );
      for (const law of laws) {
        expect(told.includes(USUAL[law]), `${law} of ${laws}`).toBe(servedBy(law).length === 0);
        for (const one of servedBy(law)) expect(told).toContain(`Words of our own for ${one}.`);
      }
    }),
    { numRuns: 150 },
  );
});
