import { plainConsultation } from '../../../src/domain/case/consulted.ts';
import type { Clock } from '../../../src/domain/law/clock.ts';
import { plainAttached } from '../../../src/domain/letter/decision.ts';
import { says } from '../words.ts';
import { moving, type Play, withholds } from './play.ts';

/// The head of a case: its clock, its law, reference, requester and day of receipt.

const SEVEN = 'various-request-92';
const FOISA = 'foisa-roman-parens-01';

const CLOCKS: Readonly<Record<string, Partial<Clock>>> = {
  clarified: { clarified: '2026-11-20' },
  'fee-awaited': { fee: { notice: '2026-11-18', paid: null } },
  'fee-paid': { fee: { notice: '2026-11-18', paid: '2026-11-24' } },
  school: {
    variant: {
      kind: 'school',
      closed: [
        { from: '2026-12-21', to: '2027-01-04' },
        { from: '2027-02-15', to: '2027-02-19' },
      ],
    },
  },
  'school-never-closed': { variant: { kind: 'school', closed: [] } },
  'transferred-records': { variant: { kind: 'transferred-records' } },
  'set-by-regulator': { variant: { kind: 'set-by-regulator', until: '2027-02-10' } },
};

const clocks: readonly Play[] = Object.entries(CLOCKS).map(([name, change]) =>
  moving(`clock-${name}`, `a clock: ${name.replaceAll('-', ' ')}`, SEVEN, () => [
    { kind: 'set-received', receivedOn: '2026-11-16' },
    { kind: 'set-clock', change },
  ]),
);

const everyClock = moving('clock-all-at-once', 'all that can move a date, in one case', SEVEN, () => [
  { kind: 'set-received', receivedOn: '2026-11-16' },
  {
    kind: 'set-clock',
    change: {
      clarified: '2026-11-20',
      fee: { notice: '2026-11-23', paid: '2026-11-25' },
      variant: { kind: 'set-by-regulator', until: '2027-02-10' },
      extension: { kind: 'public-interest', provision: '35(1)', until: '2027-03-10' },
    },
  },
]);

const otherLaw = moving(
  'claimed-under-another-law',
  'a case that came under another law after exemptions were claimed and reasons attached',
  SEVEN,
  (hand) => [
    ...withholds(hand, 1, '43(2)', 'The price'),
    ...withholds(hand, 2, '40(2)'),
    {
      kind: 'attach-clause',
      question: null,
      team: null,
      clause: {
        id: 'clause-1',
        ...plainAttached,
        title: 'Why not',
        role: 'harm',
        serves: ['43(2)'],
        body: says('It would harm them.'),
      },
    },
    { kind: 'set-regime', regime: 'EIR' },
    { kind: 'claim', question: hand.question(1), team: hand.team(), provision: '12(5)(e)' },
  ],
);

const scottish = moving('foisa', 'a case under FOISA, withheld and given a reason', FOISA, (hand) => [
  ...(hand.foiCase.regime === 'FOISA' ? [] : [{ kind: 'set-regime', regime: 'FOISA' } as const]),
  ...withholds(hand, 1, '33(1)(b)', 'The tender'),
  {
    kind: 'set-likelihood',
    question: hand.question(1),
    team: hand.team(),
    provision: '33(1)(b)',
    likelihood: 'would-be-likely',
  },
]);

const environmental = moving(
  'eisr',
  'a case under the Environmental Information (Scotland) Regulations, withheld',
  FOISA,
  (hand) => [{ kind: 'set-regime', regime: 'EISR' }, ...withholds(hand, 1, '10(5)(e)', 'The tender')],
);

const consulted = moving(
  'third-parties-asked',
  'third parties that were asked: one that has answered, and one of which an answer is awaited',
  SEVEN,
  (hand) => [
    ...withholds(hand, 1, '43(2)', 'The price'),
    {
      kind: 'add-consultation',
      consultation: {
        ...plainConsultation('acme'),
        who: 'Acme Ltd',
        address: 'contracts@acme.example.com',
        questions: [hand.question(1)],
        provisions: ['43(2)'],
        about: 'The price list of 2026',
        askedOn: '2026-11-27',
        by: '2026-12-08',
      },
    },
    { kind: 'add-consultation', consultation: { ...plainConsultation('other'), who: 'B. Bidder' } },
    {
      kind: 'change-consultation',
      consultation: 'acme',
      change: { answeredOn: '2026-12-02', objects: 'parts', words: says('Not the day rates.') },
    },
  ],
);

const corrected = moving(
  'head-corrected',
  'reference, requester and day of receipt as the officer typed them',
  SEVEN,
  () => [
    { kind: 'set-reference', reference: 'Ref/2026-“7”' },
    { kind: 'set-requester', name: 'Éilís Ní Dhuibhne', email: 'eilis@example.com' },
    { kind: 'set-received', receivedOn: '2026-11-13' },
  ],
);

const emptied = moving('head-emptied', 'no reference, no requester and no day of receipt', SEVEN, () => [
  { kind: 'set-reference', reference: '' },
  { kind: 'set-requester', name: '', email: '' },
  { kind: 'set-received', receivedOn: null },
]);

export const heads: readonly Play[] = [
  ...clocks,
  everyClock,
  otherLaw,
  consulted,
  scottish,
  environmental,
  corrected,
  emptied,
];
