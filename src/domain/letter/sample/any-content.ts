import fc from 'fast-check';
import { provisionsOf } from '../../law/find.ts';
import { LIKELIHOODS, type Regime } from '../../law/provision.ts';
import type { Question } from '../../request/foi-request.ts';
import { paragraph } from '../../text/rich-text.ts';
import { REGIMES } from '../../value/regime.ts';
import { type Assignment, answerersIn, type Team } from '../assignments.ts';
import {
  ANSWER_STATUSES,
  type Answer,
  type AttachedClause,
  type AuthorityDetails,
  answerKey,
  type LetterContent,
  plainAttached,
  plainLetter,
} from '../decision.ts';
import { LAYOUTS, plainChoice } from '../letter-choice.ts';

/// Any decisions at all, for property tests: labels that repeat or lack, parts of parts, statuses that clash with claims,
/// questions that some teams answer or that several answer together, reasons that serve any provisions, all layouts.

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
  licence: { under: 'open-government', name: '' },
  regulator: { name: 'Information Commissioner', address: 'Wilmslow', url: 'https://ico.org.uk', phone: '' },
};

const statuses = [...ANSWER_STATUSES, null] as const;

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
    notHeld: fc.constantFrom('', 'figures for 2019'),
    exemptions: fc.uniqueArray(
      fc.record({
        provision: fc.constantFrom(...provisions),
        likelihood: fc.constantFrom(...LIKELIHOODS, null),
        what: fc.constantFrom('', 'the signatures'),
        untold: fc.boolean(),
      }),
      { maxLength: 3, selector: ({ provision }) => provision },
    ),
    clauses: fc.constant([]),
    schedule: fc.constant([]),
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
    answerersIn({ teams }).map((name) => [answerKey(id, name), anyAnswer(regime, id, name)] as const),
  );
  return fc.record(Object.fromEntries(entries));
}

/** Some questions are some teams' only, or answered together; a team that is named may be gone. */
function anyAssignments(
  questions: readonly Question[],
  teams: readonly Team[],
): fc.Arbitrary<Record<string, Assignment>> {
  const one = fc.record({
    teams: fc.option(fc.subarray([...teams.map(({ id }) => id), 'gone'])),
    together: fc.boolean(),
  });
  return fc
    .subarray([...questions])
    .chain((assigned) => fc.record(Object.fromEntries(assigned.map(({ id }) => [id, one] as const))));
}

const ARGUED = ['harm', 'factors-for', 'factors-against', 'balance', 'text', 'cost', 'withholding'] as const;

/** Reasons: each serves some of the provisions that are claimed, and maybe one that is not. */
function anyReasons(
  regime: Regime,
  answers: Readonly<Record<string, Answer>>,
): fc.Arbitrary<readonly AttachedClause[]> {
  const claimed = Object.values(answers).flatMap(({ exemptions }) => exemptions.map((e) => e.provision));
  const others = provisionsOf(regime).map(({ provision }) => provision);
  const provision = fc.constantFrom(...(claimed.length === 0 ? others : claimed));
  const one = fc.record({
    role: fc.constantFrom(...ARGUED),
    serves: fc.uniqueArray(fc.oneof({ weight: 4, arbitrary: provision }, fc.constantFrom(...others)), {
      maxLength: 3,
    }),
    body: fc.constantFrom(
      [paragraph('We weighed it.')],
      [paragraph('Disclosure {{likelihood}} prejudice it.')],
    ),
  });
  return fc
    .array(one, { maxLength: 6 })
    .map((rows) => rows.map((row, i) => ({ id: `c${i}`, ...plainAttached, title: `Clause ${i}`, ...row })));
}

const anyHead = fc.record({
  regime: fc.constantFrom(...REGIMES),
  questions: anyQuestions(),
  teams: fc
    .array(fc.constantFrom('', 'Roads', 'Parks'), { minLength: 1, maxLength: 3 })
    .map((names) => names.map((name, i) => ({ id: `t${i}`, name }))),
  reference: fc.constantFrom('', 'FOI-1'),
  receivedOn: fc.constantFrom(null, '2026-11-16'),
  requester: fc.constantFrom('', 'A. Requester').map((name) => ({ name, email: 'a@example.com' })),
  reply: fc.constantFrom(...LAYOUTS).map((layout) => ({ ...plainChoice, layout })),
});

/** Any decisions under any regime, by one to three teams, in any layout; nothing is arranged by hand. */
export const anyContent: fc.Arbitrary<LetterContent> = anyHead
  .chain((head) =>
    fc
      .tuple(anyAnswers(head.regime, head.questions, head.teams), anyAssignments(head.questions, head.teams))
      .map(([answers, assignments]) => ({ ...plainLetter, ...head, subject: '', answers, assignments })),
  )
  .chain((decided) =>
    anyReasons(decided.regime, decided.answers).map((clauses) => ({ ...decided, clauses })),
  );
