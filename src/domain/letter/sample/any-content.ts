import fc from 'fast-check';
import { provisionsOf } from '../../law/find.ts';
import type { Regime } from '../../law/provision.ts';
import type { Question } from '../../request/foi-request.ts';
import { paragraph } from '../../text/rich-text.ts';
import {
  type Answer,
  type AuthorityDetails,
  answerKey,
  type LetterContent,
  plainLetter,
  type Team,
} from '../decision.ts';

/// Any decisions at all, for property tests: labels that repeat or lack, parts of parts, statuses that clash with claims.

/** What an officer wrote for one answer: found in the letter, or never. */
export function wordsFor(question: string, team: string): string {
  return `wrote<${question}&${team}>`;
}

export const anyAuthority: AuthorityDetails = {
  name: 'Anytown Council',
  officer: 'B. Officer',
  role: 'Information Officer',
  contact: 'foi@example.org',
  reviewContact: '',
  regulator: { name: 'Information Commissioner', address: 'Wilmslow', url: 'https://ico.org.uk', phone: '' },
};

const statuses = [
  'answer',
  'withhold',
  'part',
  'not-held',
  'elsewhere',
  'not-applicable',
  'ncnd',
  null,
] as const;

function anyQuestions(): fc.Arbitrary<readonly Question[]> {
  const one = fc.record({
    label: fc.constantFrom(null, '1', '2', '2a', 'B.1', 'Q7', '1 (first)'),
    under: fc.option(fc.nat(20)),
  });
  return fc.array(one, { maxLength: 7 }).map((rows) =>
    rows.map(({ label, under }, i) => ({
      id: `q${i}`,
      label,
      text: `What of matter ${i}?`,
      parent: under === null || i === 0 ? null : `q${under % i}`,
      span: null,
    })),
  );
}

function anyAnswer(regime: Regime, question: string, team: string): fc.Arbitrary<Answer> {
  const provisions = provisionsOf(regime).map(({ provision }) => provision);
  return fc.record({
    status: fc.constantFrom(...statuses),
    body: fc.constantFrom([], [paragraph(wordsFor(question, team))]),
    what: fc.constantFrom('', 'the annual costs'),
    exemptions: fc.uniqueArray(
      fc.record({
        provision: fc.constantFrom(...provisions),
        likelihood: fc.constantFrom('would' as const, 'would-be-likely' as const, null),
      }),
      { maxLength: 3, selector: ({ provision }) => provision },
    ),
    clauses: fc.constant([]),
    dependsOn: fc.constantFrom(null, 'q0', 'gone'),
    revision: fc.constant(0),
    otherVersions: fc.constant([]),
  });
}

function anyAnswers(
  regime: Regime,
  questions: readonly Question[],
  teams: readonly Team[],
): fc.Arbitrary<Record<string, Answer>> {
  const entries = questions.flatMap(({ id }) =>
    teams.map((team) => [answerKey(id, team.id), anyAnswer(regime, id, team.id)] as const),
  );
  return fc.record(Object.fromEntries(entries));
}

/** Any decisions under any regime, by one to three teams. */
export const anyContent: fc.Arbitrary<LetterContent> = fc
  .record({
    regime: fc.constantFrom<Regime>('FOIA', 'EIR', 'FOISA'),
    questions: anyQuestions(),
    teams: fc
      .array(fc.constantFrom('', 'Roads', 'Parks'), { minLength: 1, maxLength: 3 })
      .map((names) => names.map((name, i) => ({ id: `t${i}`, name }))),
    reference: fc.constantFrom('', 'FOI-1'),
    receivedOn: fc.constantFrom(null, '2026-11-16'),
    requester: fc.constantFrom('', 'A. Requester').map((name) => ({ name, email: 'a@example.com' })),
  })
  .chain((head) =>
    anyAnswers(head.regime, head.questions, head.teams).map((answers) => ({
      ...plainLetter,
      ...head,
      subject: '',
      answers,
      clauses: [],
    })),
  );
