import { CLAUSE_ROLES, type Clause, plainClause } from '../../../src/domain/clauses/clause.ts';
import type { Settings } from '../../../src/storage/store.ts';
import type { Hand } from '../hand.ts';
import { EVERY_FORM, line, says } from '../words.ts';

/// What the officer sets for the whole office, and changes in the library of clauses.

/** Something else than the default in every setting. */
const SETTINGS: Omit<Settings, 'nextNumber'> = {
  authority: {
    name: 'Northmere Metropolitan Police',
    officer: 'A. Officer',
    role: 'Head of Information Rights',
    contact: 'foi@northmere-police.example.org',
    reviewContact: 'foi-reviews@northmere-police.example.org',
    regulator: {
      name: 'Information Commissioner',
      address: '1 Example Street, Anytown',
      url: 'https://regulator.example.org/complain',
      phone: '01632 960 000',
    },
  },
  nextRegulator: {
    from: '2027-04-01',
    name: 'Information Commission',
    address: '2 Example Street, Anytown',
    url: 'https://commission.example.org',
    phone: '01632 960 002',
  },
  scottishRegulator: {
    name: 'Scottish Information Commissioner',
    address: '3 Example Street, Anytown',
    url: 'https://scottish.example.org',
    phone: '01632 960 003',
  },
  referencePattern: 'NMP/{yy}-{mm}/{nnnn}',
  teams: ['Communications', 'Contact Centre'],
  defaultRegime: 'FOISA',
  holidays: [
    {
      date: '2027-05-07',
      title: 'Day of thanks',
      nations: ['england-and-wales', 'scotland', 'northern-ireland'],
    },
    { date: '2027-06-04', title: 'Day of rest', nations: ['scotland'] },
  ],
  holidaysTo: '2029-12-31',
  layout: 'reasons-first',
  costLimit: 600,
  regulatorCheckedOn: '2026-11-27',
};

/** Sets everything that can be set. */
export async function setEverything({ store, session }: Hand): Promise<void> {
  await store.settings.update(SETTINGS);
  await session.refresh('settings');
}

const REGIMES = ['FOIA', 'EIR', 'FOISA', 'EISR'] as const;

/** Adds a clause for every role, changes and removes some of those that came with the product, and puts one back. */
export async function changeLibrary({ store, session }: Hand): Promise<void> {
  const starters = await store.clauses.all();
  for (const [place, role] of CLAUSE_ROLES.entries()) await store.clauses.put(ownClause(place, role));
  const [one, two, three, four, five, six] = starters.filter((_, place) => place % 7 === 0);
  if (!one || !two || !three || !four || !five || !six) throw new Error('The library is too small.');
  await store.clauses.put({ ...one, body: [...says('Edited by the officer.'), ...one.body] });
  await store.clauses.put({ ...two, title: `${two.title} (ours)`, tags: [...two.tags, 'ours'] });
  await store.clauses.put({ ...three, body: [] });
  await store.clauses.remove(four.id);
  await store.clauses.remove(five.id);
  await store.clauses.remove(six.id);
  await store.clauses.restore(six);
  await session.refresh('clauses');
}

function ownClause(place: number, role: Clause['role']): Clause {
  return {
    ...plainClause,
    id: `own-${role}`,
    title: `Our own: ${role}`,
    regime: REGIMES[place % REGIMES.length] ?? 'FOIA',
    provision: place % 2 === 0 ? null : '43(2)',
    role,
    body: [line('About {{reference}}, for ', { text: '{{requester}}', bold: true }, '.'), ...EVERY_FORM],
    tags: place % 2 === 0 ? [] : ['ours', 'contracts'],
    origin: 'own',
  };
}
