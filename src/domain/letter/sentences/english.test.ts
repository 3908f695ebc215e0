import { expect, test } from 'vitest';
import { findProvision, likelihoodsOf, provisionsOf } from '../../law/find.ts';
import type { Provision } from '../../law/provision.ts';
import { REGIMES } from '../../value/regime.ts';
import type { Citation, CitationKind } from '../citations.ts';
import { english } from './english.ts';
import type { ScopeFacts, TeamScope } from './scope-facts.ts';

test.each([
  ['', false, 'We have withheld this information.'],
  ['', true, 'We have withheld the rest of the information.'],
  ['The annual spend', false, 'We have withheld the annual spend.'],
  [
    'The schedule of rates and the signatures.',
    true,
    'We have withheld the schedule of rates and the signatures.',
  ],
  ['Names and addresses', false, 'We have withheld names and addresses.'],
  ['Signatures', false, 'We have withheld signatures.'],
  ['Bank of England rates', false, 'We have withheld Bank of England rates.'],
  ['NHS numbers', false, 'We have withheld NHS numbers.'],
])('“%s” is withheld in good English', (what, some, sentence) => {
  expect(english.withheld(what, [], some)).toBe(sentence);
});

test.each([
  ['', 'We do not hold the rest of this information.'],
  ['Figures for 2019 to 2021', 'We do not hold figures for 2019 to 2021.'],
])('“%s” is not held in good English', (what, sentence) => {
  expect(english.restNotHeld(what, [])).toBe(sentence);
});

const nothing: TeamScope = {
  team: null,
  disclosed: [],
  withheld: [],
  part: [],
  partHeld: [],
  notHeld: [],
  elsewhere: [],
  ncnd: [],
  refused: [],
  undecided: [],
};

const kinds = [
  'disclosed',
  'withheld',
  'part',
  'partHeld',
  'notHeld',
  'elsewhere',
  'ncnd',
  'refused',
] as const;

/** Teams that decided as said; every question is every team's own unless it is told otherwise. */
const mixed = (...teams: readonly Partial<TeamScope>[]): ScopeFacts => {
  const scopes = teams.map((team) => ({ ...nothing, ...team }));
  const names = [...new Set(scopes.flatMap((team) => kinds.flatMap((kind) => team[kind])))];
  const questions = names.map((name) => ({ name, teams: teams.map((_, i) => i), together: false }));
  return { outcome: 'mixed', held: false, teams: scopes, questions };
};

test.each<[string, ScopeFacts, string]>([
  ['one question', mixed({ withheld: ['3'] }), 'We are not able to give you the answer to Q3.'],
  [
    'several',
    mixed({ withheld: ['3', '6', 'B.2'] }),
    'We are not able to give you the answers to Q3, Q6 and question B.2.',
  ],
  [
    'two teams',
    mixed({ team: 'Communications', withheld: ['3', '6', '7'] }, { team: 'MetCC', withheld: ['3'] }),
    'We are not able to give you the answers to Q3, Q6 and Q7 for Communications, nor to Q3 for MetCC.',
  ],
  [
    'both the same',
    mixed({ team: 'A', withheld: ['3'] }, { team: 'B', withheld: ['3'] }),
    'We are not able to give you the answer to Q3.',
  ],
  [
    'only the second',
    mixed({ team: 'A' }, { team: 'B', withheld: ['3'] }),
    'We are not able to give you the answer to Q3 for B.',
  ],
  [
    'part',
    mixed({ part: ['2'], disclosed: ['1'] }),
    'We are giving you only part of the information asked for in Q2.',
  ],
])('what is not disclosed: %s', (_, facts, sentence) => {
  expect(english.scope(facts).join('\n')).toContain(sentence);
});

test.each<[string, Partial<ScopeFacts>, readonly Partial<TeamScope>[], string]>([
  ['nothing decided', { outcome: 'undecided' }, [], ''],
  [
    'all given',
    { outcome: 'disclosed', held: true },
    [{ disclosed: ['1'] }],
    'We hold the information that you asked for, and are giving you all of it.',
  ],
  [
    'all withheld, and not said to be held',
    { outcome: 'withheld' },
    [{ withheld: ['1'] }],
    'We are sorry to say that we cannot give you the information that you asked for. This letter explains why.',
  ],
  [
    'vexatious',
    { outcome: 'refused' },
    [{ refused: ['1'] }],
    'We are not able to answer your request. This letter explains why.',
  ],
  [
    'part held, part of that given',
    { outcome: 'part-held', held: true },
    [{ partHeld: ['1'], part: ['1'] }],
    'We hold some of the information that you asked for, but not all of it, and are giving you part of what we hold.',
  ],
  [
    'part given',
    { held: true },
    [{ part: ['1'] }],
    'We hold the information that you asked for, and are giving you some of it. We are sorry that we cannot give you the rest; this letter explains why.',
  ],
  [
    'given and not held',
    { held: true },
    [{ disclosed: ['1'], notHeld: ['2'] }],
    'We hold some of the information that you asked for, and are giving it to you.',
  ],
  [
    'given, withheld and denied',
    { held: true },
    [{ disclosed: ['1'], withheld: ['2'], ncnd: ['3'] }],
    'We hold some of the information that you asked for, and are giving you part of it.',
  ],
  [
    'withheld and denied',
    { held: true },
    [{ withheld: ['2'], ncnd: ['3'] }],
    'We hold some of the information that you asked for, but we are sorry to say that we cannot give it to you. This letter explains why.',
  ],
  [
    'given and still open',
    { held: true },
    [{ disclosed: ['1'], undecided: ['2'] }],
    'We hold the information that you asked for, and are giving you some of it.',
  ],
  ['denied, the rest not held', {}, [{ notHeld: ['1'], ncnd: ['2'] }], ''],
])('the outcome: %s', (_, facts, teams, sentence) => {
  expect(english.outcome({ ...mixed(...teams), ...facts })).toBe(sentence);
});

test('what the outcome says of everything, the scope does not say again', () => {
  expect(english.scope(mixed({ part: ['1', '2'] }))).toEqual([]);
  for (const outcome of ['disclosed', 'withheld', 'not-held', 'elsewhere', 'ncnd', 'refused'] as const)
    expect(english.scope({ ...mixed({ withheld: ['1'] }), outcome })).toEqual([]);
});

test.each([
  ['FOIA', true, null],
  ['EIR', false, null],
  ['EIR', true, 'regulation 12(11)'],
  ['EISR', true, 'regulation 10(7)'],
] as const)('what can be separated under %s, given a part %s: %s', (regime, keepsPart, provision) => {
  const law = findProvision(regime, { FOIA: '43(2)', EIR: '12(5)(e)', EISR: '10(5)(e)' }[regime]);
  if (law === undefined) throw new Error('No row');
  const none = { ncnd: [], grounds: [], ownData: [], notHeld: [], holdsNone: false, refused: [] };
  const [part] = english.notice([{ ...none, regime, keepsPart, exemptions: [cited(law, 'exemption')] }]);
  expect(part?.after ?? null).toBe(
    provision === null
      ? null
      : `Where we withhold a part, we have given you what can be separated from it (${provision}).`,
  );
});

/** Who answers each question: "RP" Roads and Parks, each for itself; "RP+" both together; "H" Housing alone. */
const asked = (...who: readonly string[]): ScopeFacts => ({
  outcome: 'mixed',
  held: false,
  teams: ['Roads', 'Parks', 'Housing'].map((team) => ({ ...nothing, team })),
  questions: who.map((said, i) => ({
    name: String(i + 1),
    teams: [...said.replace('+', '')].map((letter) => 'RPH'.indexOf(letter)),
    together: said.includes('+'),
  })),
});

test.each<[readonly string[], string]>([
  [['RPH', 'RPH'], 'Our answers below are given separately for Roads, Parks and Housing.'],
  [['RP', 'RP'], 'Our answers below are given separately for Roads and Parks.'],
  [['RPH+', 'RPH+'], 'Our answers below are given for Roads, Parks and Housing together.'],
  [['R', 'R', 'P'], 'Our answers below are given for Roads (Q1 and Q2) and for Parks (Q3).'],
  [['RP+', 'H'], 'Our answers below are given for Roads and Parks together (Q1) and for Housing (Q2).'],
  [
    ['RP', 'RP', 'R'],
    'Our answers below are given separately for Roads and Parks, with this exception: Q3 is answered for Roads alone.',
  ],
  [
    ['RP', 'RP', 'RP+'],
    'Our answers below are given separately for Roads and Parks, with this exception: Q3 is answered for them together.',
  ],
  [
    ['RP+', 'RP+', 'RP'],
    'Our answers below are given for Roads and Parks: together for Q1 and Q2, separately for Q3.',
  ],
  [
    ['R', 'R', 'P', 'RP'],
    'Our answers below are given for Roads (Q1 and Q2), for Parks (Q3) and separately for Roads and Parks (Q4).',
  ],
  [
    ['R', 'RP+', 'RPH', 'RPH', 'RPH', 'RP'],
    'Our answers below are given separately for Roads, Parks and Housing, with these exceptions: Q1 is answered for Roads alone; Q2 is answered for Roads and Parks together; Q6 is answered separately for Roads and Parks.',
  ],
])('who answers what: %s', (who, sentence) => {
  expect(english.scope(asked(...who))).toEqual([sentence]);
});

test('a question that only some teams have is told without a team, others with it', () => {
  const facts = mixed({ team: 'Roads', withheld: ['2', '3'] }, { team: 'Parks', withheld: [] });
  const questions = facts.questions.map((q) => (q.name === '3' ? { ...q, teams: [0] } : q));
  expect(english.scope({ ...facts, questions }).join(' ')).toContain(
    'We are not able to give you the answer to Q3, nor to Q2 for Roads.',
  );
});

test.each([
  [
    'FOIA',
    '41(1)',
    'Section 41(1) is for information obtained from another person whose disclosure would be a breach of confidence that somebody could sue for. The exemption is absolute, so no public interest test is needed.',
  ],
  [
    'EIR',
    '13(1)(2A)',
    'Regulation 13(1) with 13(2A) is for personal data about somebody else whose disclosure would contravene the data protection principles. No public interest test is needed.',
  ],
] as const)('%s %s is not weighed', (regime, provision, sentence) => {
  const law = findProvision(regime, provision);
  const citation = { kind: 'exemption', regime, provision, cited: provision, law, likelihood: null } as const;
  expect(english.absolute({ ...citation, kept: provision, what: '', untold: false, claimed: true })).toBe(
    sentence,
  );
});

const cited = (law: Provision, kind: CitationKind): Citation => ({
  kind,
  regime: law.regime,
  provision: law.provision,
  kept: law.provision,
  cited: kind === 'ncnd' ? (law.ncnd ?? law.provision) : law.provision,
  law,
  likelihood: null,
  what: '',
  untold: false,
  claimed: true,
});
const harmTests = REGIMES.flatMap(provisionsOf).filter(({ test }) => test === 'harm');

test.each(harmTests.map((law) => [`${law.regime} ${law.provision}`, law] as const))(
  'the harm of %s is done to the interest that it names',
  (_, law) => {
    for (const likelihood of likelihoodsOf(law)) {
      const said = english.harmTest(cited(law, 'exemption'), likelihood);
      expect(said).toContain(law.interest ?? 'an interest');
      expect(said).toMatch(
        / applies because,? .+ would .*\b(prejudice|inhibit|endanger|affect) [a-zA-Z].+[a-z)]\.$/,
      );
      expect(said).not.toMatch(/interests that it protects|prejudice substantially|inhibit substantially/);
    }
  },
);

test.each<[Provision['regime'], string, CitationKind, 'would' | 'would-be-likely', string]>([
  [
    'FOIA',
    '43(2)',
    'exemption',
    'would-be-likely',
    'Section 43(2) applies because disclosure would be likely to prejudice commercial interests.',
  ],
  [
    'FOIA',
    '36(2)(b)(i)',
    'exemption',
    'would-be-likely',
    'Section 36(2)(b)(i) applies because, in the reasonable opinion of our qualified person, disclosure would be likely to inhibit the free and frank provision of advice.',
  ],
  [
    'FOIA',
    '36(2)(c)',
    'ncnd',
    'would',
    'Section 36(3) applies because, in the reasonable opinion of our qualified person, confirming or denying that information is held would prejudice the effective conduct of public affairs in some other way.',
  ],
  [
    'FOISA',
    '30(b)(ii)',
    'exemption',
    'would',
    'Section 30(b)(ii) applies because disclosure would substantially inhibit the free and frank exchange of views for the purposes of deliberation.',
  ],
  [
    'FOISA',
    '39(1)',
    'exemption',
    'would-be-likely',
    'Section 39(1) applies because disclosure would be likely to endanger the physical or mental health or the safety of an individual.',
  ],
  [
    'EIR',
    '12(5)(e)',
    'exemption',
    'would',
    'Regulation 12(5)(e) applies because disclosure would adversely affect the confidentiality that the law gives to commercial or industrial information to protect a legitimate economic interest.',
  ],
])('%s %s as %s: %s', (regime, provision, kind, likelihood, sentence) => {
  const law = findProvision(regime, provision);
  if (law === undefined) throw new Error(`No row ${regime} ${provision}`);
  expect(english.harmTest(cited(law, kind), likelihood)).toBe(sentence);
});
