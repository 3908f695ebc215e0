import type { CaseMove } from '../../../src/domain/case/moves.ts';
import { CLAUSE_ROLES } from '../../../src/domain/clauses/clause.ts';
import { type AttachedClause, plainAttached } from '../../../src/domain/letter/decision.ts';
import { attached, type Hand } from '../hand.ts';
import { ANY_WORDS, EVERY_FORM, says } from '../words.ts';
import { moving, type Play, withholds } from './play.ts';

/// Answers: every status, every form of words, exemptions and reasons, versions, one team and several.

const EIGHT = 'if-yes-chain-word-list-01';
const SEVEN = 'various-request-92';

function writes(hand: Hand, question: number, ...lines: readonly string[]): readonly CaseMove[] {
  const at = { question: hand.question(question), team: hand.team() };
  return [
    { kind: 'write-answer', ...at, body: says(...lines), basis: 0 },
    { kind: 'set-status', ...at, status: 'answer' },
  ];
}

const everyStatus = moving(
  'every-status',
  'one question for every status of an answer, and one that is not decided',
  EIGHT,
  (hand) => {
    const at = (question: number) => ({ question: hand.question(question), team: hand.team() });
    return [
      ...writes(hand, 1, 'Yes.', ANY_WORDS),
      ...withholds(hand, 2, '43(2)', 'The annual spend'),
      { kind: 'set-likelihood', ...at(2), provision: '43(2)', likelihood: 'would-be-likely' },
      { kind: 'set-status', ...at(3), status: 'part' },
      { kind: 'write-answer', ...at(3), body: EVERY_FORM, basis: 0 },
      { kind: 'set-what', ...at(3), what: 'The names of junior staff' },
      { kind: 'claim', ...at(3), provision: '40(2)' },
      { kind: 'set-status', ...at(4), status: 'not-held' },
      { kind: 'write-answer', ...at(4), body: says('The county council keeps these records.'), basis: 0 },
      { kind: 'set-status', ...at(5), status: 'elsewhere' },
      { kind: 'write-answer', ...at(5), body: says('https://www.example.org/contracts'), basis: 0 },
      { kind: 'set-status', ...at(6), status: 'not-applicable' },
      { kind: 'set-depends-on', ...at(6), on: hand.question(1) },
      { kind: 'set-status', ...at(7), status: 'ncnd' },
      { kind: 'claim', ...at(7), provision: '31(1)(a)' },
      { kind: 'set-likelihood', ...at(7), provision: '31(1)(a)', likelihood: 'would' },
    ];
  },
);

const reasons = moving(
  'reasons-from-the-library',
  'clauses of the letter and of an answer: as the library has them, written over, serving two exemptions, one taken out',
  SEVEN,
  async (hand) => {
    const [harm, balance, opening] = await Promise.all([
      hand.clause('harm', '43(2)'),
      hand.clause('balance', '43(2)'),
      hand.clause('opening'),
    ]);
    const at = { question: hand.question(2), team: hand.team() };
    const own = { id: 'clause-own', ...plainAttached, title: 'Words of our own', role: 'text' } as const;
    return [
      { kind: 'set-reply', change: { layout: 'reasons-first' } },
      ...withholds(hand, 1, '43(2)', 'The price'),
      { kind: 'set-likelihood', ...at, question: hand.question(1), provision: '43(2)', likelihood: 'would' },
      ...withholds(hand, 2, '31(1)(a)'),
      { kind: 'claim', ...at, provision: '43(2)' },
      { kind: 'claim', ...at, provision: '24(1)' },
      { kind: 'unclaim', ...at, provision: '24(1)' },
      {
        kind: 'set-worksheet',
        provision: '43(2)',
        ncnd: false,
        change: { decidedBy: 'Head of Procurement', decidedOn: '2026-11-27', notes: ANY_WORDS },
      },
      {
        kind: 'attach-clauses',
        clauses: [attached(harm, 'clause-harm'), attached(balance, 'clause-balance')],
      },
      {
        kind: 'edit-clause',
        clause: 'clause-harm',
        body: says('Rivals would learn what we pay.', 'They would have no reason to offer less.'),
        serves: ['43(2)', '31(1)(a)'],
      },
      { kind: 'attach-clause', question: null, team: null, clause: attached(opening, 'clause-opening') },
      {
        kind: 'attach-clause',
        ...at,
        clause: { ...own, serves: [], body: says('The figures are those of {{authority}}, {{reference}}.') },
      },
      {
        kind: 'attach-clause',
        question: null,
        team: null,
        clause: { ...own, id: 'clause-gone', serves: [], body: says('This one goes again.') },
      },
      { kind: 'detach-clause', clause: 'clause-gone' },
    ];
  },
);

const everyRole = moving(
  'clauses-of-every-role',
  'clauses of every role, of the letter and of an answer, some from the library',
  SEVEN,
  async (hand) => {
    const library = await hand.store.clauses.all();
    const clauses = CLAUSE_ROLES.map((role): AttachedClause => {
      const found = library.find((clause) => clause.role === role && clause.regime === 'FOIA');
      const own = {
        ...plainAttached,
        title: `Ours: ${role}`,
        role,
        serves: ['43(2)'],
        body: says(`Our ${role}.`),
      };
      return found ? attached(found, `letter-${role}`) : { ...own, id: `letter-${role}` };
    });
    const at = { question: hand.question(1), team: hand.team() };
    const ofAnswer = clauses.map((clause) => ({ ...clause, id: `answer-${clause.role}` }));
    return [
      ...withholds(hand, 1, '43(2)'),
      { kind: 'attach-clauses', clauses },
      ...ofAnswer.map((clause) => ({ kind: 'attach-clause' as const, ...at, clause })),
      { kind: 'edit-clause', clause: 'answer-harm', body: [] },
    ];
  },
);

const versions = moving(
  'other-versions',
  'two versions of an answer, written in two windows at the same moment, neither of which was chosen',
  SEVEN,
  (hand) => {
    const at = { question: hand.question(1), team: hand.team() };
    return [
      ...writes(hand, 1, 'The words that were there first.'),
      { kind: 'write-answer', ...at, body: says('The words of the other window.'), basis: 0 },
      { kind: 'write-answer', ...at, body: EVERY_FORM, basis: 0 },
    ];
  },
);

const chosen = moving(
  'version-chosen',
  'an answer of which one version was chosen of two, and one of which the words in the box were kept',
  SEVEN,
  (hand) => {
    const [one, two] = [1, 2].map((place) => ({ question: hand.question(place), team: hand.team() }));
    if (!one || !two) return [];
    return [
      ...writes(hand, 1, 'First words.'),
      { kind: 'write-answer', ...one, body: says('Second words.'), basis: 0 },
      { kind: 'keep-version', ...one, version: 0 },
      ...writes(hand, 2, 'First words.'),
      { kind: 'write-answer', ...two, body: says('Second words.'), basis: 0 },
      { kind: 'keep-version', ...two, version: 'current' },
    ];
  },
);

const undone: Play = {
  name: 'undone',
  shows: 'moves that were made and taken back: of an answer, of a team, of the letter',
  mail: SEVEN,
  async play(hand) {
    await hand.move(...writes(hand, 1, 'These words stay.'), ...withholds(hand, 2, '43(2)'));
    await hand.undo();
    await hand.move({ kind: 'add-team', team: { id: 'team-2', name: 'Taken back' } });
    await hand.undo();
    await hand.move({ kind: 'set-reply', change: { layout: 'per-question' } });
    await hand.undo();
    await hand.move({ kind: 'remove-question', question: hand.question(3) });
    await hand.undo();
  },
};

const allAtOnce = moving(
  'decided-all-at-once',
  'every question refused at once, the words that were written before kept',
  SEVEN,
  (hand) => [
    ...writes(hand, 1, 'Words from before.'),
    { kind: 'decide-all', status: 'withhold', provisions: ['14(1)'] },
  ],
);

/** Names three teams, the last of them anew, and takes a fourth out again. */
function threeTeams(hand: Hand): readonly CaseMove[] {
  return [
    { kind: 'rename-team', team: hand.team(), name: 'Communications' },
    { kind: 'add-team', team: { id: 'team-2', name: 'Centre' } },
    { kind: 'add-team', team: { id: 'team-3', name: 'Procurement' } },
    { kind: 'add-team', team: { id: 'team-4', name: 'Gone again' } },
    { kind: 'rename-team', team: 'team-2', name: 'Contact Centre' },
    { kind: 'remove-team', team: 'team-4' },
  ];
}

const severalTeams: Play = {
  name: 'several-teams',
  shows:
    'three teams: a question of one, one of two, one that all answer together; a team’s own reply beside older words',
  mail: EIGHT,
  async play(hand) {
    await hand.move({ kind: 'set-reply', change: { layout: 'per-question' } }, ...threeTeams(hand));
    const of = (place: number, team: number) => ({ question: hand.question(place), team: hand.team(team) });
    await hand.move(
      ...writes(hand, 1, 'What Communications wrote before all answered together.'),
      { kind: 'answer-together', question: hand.question(1), together: true },
      { kind: 'write-answer', ...of(1, 1), body: says('What all answer together.'), basis: 1 },
      { kind: 'answer-together', question: hand.question(7), together: true },
      { kind: 'answer-together', question: hand.question(7), together: false },
      { kind: 'write-answer', ...of(2, 2), body: says('What waits, for it is not theirs.'), basis: 0 },
      { kind: 'assign', question: hand.question(2), teams: [hand.team(3)] },
      { kind: 'assign', question: hand.question(3), teams: [hand.team(1), hand.team(2)] },
      { kind: 'assign', question: hand.question(4), teams: [hand.team(1)] },
      { kind: 'assign', question: hand.question(4), teams: null },
      { kind: 'set-status', ...of(4, 2), status: 'not-held' },
      { kind: 'write-answer', ...of(5, 3), body: says('Older words of Procurement.'), basis: 0 },
      {
        kind: 'write-answers',
        team: hand.team(3),
        answers: [
          { question: hand.question(5), body: says('July 2027') },
          { question: hand.question(6), body: says('Yes, since 2021') },
        ],
      },
    );
  },
};

export const answers: readonly Play[] = [
  everyStatus,
  reasons,
  everyRole,
  versions,
  chosen,
  undone,
  allAtOnce,
  severalTeams,
];
