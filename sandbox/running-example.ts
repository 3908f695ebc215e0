import type { Officer } from './officer.ts';

/// The running example's answers: two teams, eighteen answers, three exemptions, as a police force published them. Both
/// `npm start` and the end-to-end tests give them through the panel.

export const SUBJECT = 'Freedom of Information request: social media management and listening tools';

export const QUESTIONS = [
  'Do you use a social media management platform?',
  'If so, what tools do you use?',
  'How much do you spend annually on a Social media management tool?',
  'Which month & year does your contract with your supplier end?',
  'Do you use a social listening / media monitoring platform?',
  'If so, what tools do you use?',
  'How much do you spend annually on a social listening / media monitoring tool?',
  'Which month & year does your contract with your supplier end?',
  'Who is the senior officer in charge of these contracts?',
] as const;

const TEAMS = ['Communication and Engagement', 'MetCC'] as const;

const COMMUNICATIONS = {
  '1': 'Yes',
  '2': 'Brandwatch',
  '4': 'July 2024',
  '5': 'Yes',
  '8': 'July 2026',
  '9': 'Contracts: Director of Commercial Services. Senior Responsible Officer for the service: Deputy Director for Communications & Engagement.',
} as const;

const METCC = {
  '1': 'Yes',
  '2': 'Sprinklr.',
  '4': 'July 2025',
  '5': 'No',
  '9': 'Contracts: Director of Commercial Services. Senior Responsible Officer for the service: OCU Commander for MO12 Met Command & Control.',
} as const;

/** What the officer writes over the placeholders of the reasons. */
const FACTS = {
  harm: 'naming the tool would let people who plan disorder learn what it can see and avoid it',
  whose_interests: 'the force as a buyer of such tools',
  lesser_measure: 'a list without its name would show the name all the same, for few such tools are sold',
  why_here: 'the tool is named by no other force, and the annual spend is disclosed in total each year',
  commercial_harm:
    'other suppliers would learn what the force is ready to pay, and would have no reason to offer it less',
} as const;

/** What the officer gives in Settings on the first day; the sandbox mailbox belongs to this authority. */
export const AUTHORITY = {
  Name: 'Northmere Metropolitan Police',
  'Officer who signs': 'A. Officer',
  Contact: 'foi@northmere-police.example.org',
  'Contact for internal reviews': 'foi-reviews@northmere-police.example.org',
} as const;

/** Answers everything for both teams and gives the reasons; what is left is to insert. */
export async function answerRunningExample(officer: Officer, step: (said: string) => void): Promise<void> {
  await officer.introduce(AUTHORITY);
  step('gave the details of the authority in Settings');
  await officer.nameTeams(...TEAMS);
  step(`named the teams ${TEAMS.join(' and ')}`);
  await answerForCommunications(officer);
  step(`answered and withheld for ${TEAMS[0]}`);
  await officer.chooseTeam(TEAMS[1]);
  await answerForMetCC(officer);
  step(`answered and withheld for ${TEAMS[1]}`);
  await officer.giveReasons('s24(1)');
  await officer.giveReasons('s31(1)(a)');
  await officer.fillIn('harm', FACTS.harm);
  await officer.giveReasons('s43(2)');
  await officer.fillIn('whose_interests', FACTS.whose_interests);
  await officer.fillIn('harm', FACTS.commercial_harm);
  await officer.fillIn('lesser_measure', FACTS.lesser_measure);
  await officer.fillIn('why_here', FACTS.why_here);
  step('gave the reasons for s24(1), s31(1)(a) and s43(2)');
  await officer.saved();
}

async function answerForCommunications(officer: Officer): Promise<void> {
  await officer.chooseTeam(TEAMS[0]);
  for (const [label, words] of Object.entries(COMMUNICATIONS)) await officer.answer(label, words);
  await withholdSpend(officer, '3');
  // Said once, how likely the harm is holds for each further answer.
  await officer.likelihood('3', 's43(2)', 'would be likely to');
  await withholdSpend(officer, '7');
  await officer.withhold('6', ['24(1)', '31(1)(a)'], 'The name of the tool');
  await officer.likelihood('6', 's31(1)(a)', 'would be likely to');
}

async function answerForMetCC(officer: Officer): Promise<void> {
  for (const [label, words] of Object.entries(METCC)) await officer.answer(label, words);
  await withholdSpend(officer, '3');
  for (const label of ['6', '7', '8']) await officer.notApplicable(label, '5');
}

async function withholdSpend(officer: Officer, label: string): Promise<void> {
  await officer.withhold(label, ['43(2)'], 'The annual spend');
}
