import { describe, expect, test } from 'vitest';
import { findProvision } from '../law/find.ts';
import type { DenialTest } from '../law/provision.ts';
import { plainText } from '../text/rich-text.ts';
import type { Clause } from './clause.ts';
import { placeholdersIn } from './placeholders.ts';
import { starterClauses } from './starter-clauses.ts';

const words = (clause: Clause) => plainText(clause.body);
const idsOf = (clauses: readonly Clause[]) => clauses.map(({ id }) => id);
const lawOf = ({ regime, provision }: Clause) => findProvision(regime, provision ?? '');

const denials = starterClauses.filter(({ ncnd }) => ncnd);
const whys = denials.filter(({ role, id }) => role === 'harm' && !id.includes('-own-'));

describe('reasons to neither confirm nor deny', () => {
  test('never say or imply that there is any information', () => {
    const implied =
      /\bwe (?:do )?hold\b|this information|withh(?:old|eld)\w*|maintaining the ex(?:emption|ception)|\{\{information\}\}|\bdisclosing (?:it|them)\b(?! \{\{likelihood)/i;
    expect(idsOf(denials.filter((clause) => implied.test(words(clause))))).toEqual([]);
  });

  test('weigh whether to say, and not whether to disclose', () => {
    const balances = denials.filter(({ role }) => role === 'balance');
    const asked = {
      FOIA: /the exclusion of the duty to confirm or deny.*outweighs the public interest in disclosing whether/,
      FOISA: /to reveal whether .* exists or is held would be contrary to the public interest/,
      EIR: /would not be in the public interest to say whether/,
      EISR: /would not be in the public interest to say whether/,
    };
    expect(balances.length).toBeGreaterThan(60);
    expect(idsOf(balances.filter((clause) => !asked[clause.regime].test(words(clause))))).toEqual([]);
  });

  test('say in one sentence what a yes or a no would do, and that it is the same answer either way', () => {
    expect(idsOf(whys.filter((clause) => !/Saying yes or no would itself tell/.test(words(clause))))).toEqual(
      [],
    );
    expect(
      idsOf(whys.filter((clause) => !/the same answer|this answer in either case/.test(words(clause)))),
    ).toEqual([]);
  });
});

/** What each kind of test is said with; no other of these may stand beside it. */
const SAID: Readonly<Record<Exclude<DenialTest, 'cost'>, RegExp>> = {
  class: /is exempt, or if it were held would be, under \{\{provision\}\}/,
  answer: /where saying yes or no would itself (?!tell you)/,
  harm: /Confirming or denying \{\{likelihood\}\}|In that opinion it \{\{likelihood\}\}/,
  necessity: /where it is required to /,
  'public-interest': /If there were any such information, we could refuse to disclose it under/,
};

describe('the test of the answer is that of its own subsection', () => {
  test.each(whys.map((clause) => [clause.id, clause] as const))('%s', (id, clause) => {
    const asked = lawOf(clause)?.denialTest;
    const both = id.endsWith('-with-23') ? ['answer', 'necessity'] : [asked];
    const said = Object.entries(SAID).filter(([, pattern]) => pattern.test(words(clause)));
    expect(said.map(([test]) => test)).toEqual(both);
  });

  test('what the answer would itself do is said in the words of the row', () => {
    const answered = whys.filter((clause) => lawOf(clause)?.denialTest === 'answer');
    expect(answered.length).toBeGreaterThan(15);
    for (const clause of answered)
      expect(words(clause)).toContain(
        `${lawOf(clause)?.ncnd} allows this answer where saying yes or no would itself ${lawOf(clause)?.answerWould}.`,
      );
  });

  test('that what is asked for would be of the kind is for the officer to show', () => {
    const ofClass = whys.filter((clause) => lawOf(clause)?.denialTest === 'class');
    expect(ofClass.length).toBeGreaterThan(10);
    for (const clause of ofClass) expect(placeholdersIn(clause.body)).toContain('of_this_kind');
  });

  test('sections 23(5) and 24(2) do not exclude each other', () => {
    const both = whys.find(({ id }) => id.endsWith('-with-23'));
    expect(both && words(both)).toMatch(/Each of them stands by itself/);
    expect(both && words(both)).not.toMatch(/only one of them/i);
  });
});
