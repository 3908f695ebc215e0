import { expect, test } from 'vitest';
import type { CaseMove, FoiCase } from '../case/case.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import type { Clause } from '../clauses/clause.ts';
import { starterClauses } from '../clauses/starter-clauses.ts';
import { findProvision } from '../law/find.ts';
import { checkNotice } from './check-notice.ts';

const AUTHORITY = {
  name: 'Example Council',
  officer: 'Sam Officer',
  role: 'Information Officer',
  contact: 'foi@example.org',
  reviewContact: 'reviews@example.org',
  regulator: {
    name: 'The regulator',
    address: 'Wilmslow',
    url: 'https://example.org',
    phone: '0303 123 1113',
  },
};

/** Facts that only the officer has, as they might be written in: enough to satisfy the rules that look for them. */
const FACTS: Readonly<Record<string, string>> = {
  purpose: 'section 31(2)(c)',
  where_published: 'https://example.org/annual-report',
  enactment: 'section 18 of the Commissioners for Revenue and Customs Act 2005',
};

function attach(clause: Clause, serves: string | null): CaseMove {
  const body = JSON.parse(
    JSON.stringify(clause.body).replace(/\{\{(\w+)\}\}/g, (_, name: string) => FACTS[name] ?? 'as it is'),
  );
  const { id, title, role, ncnd } = clause;
  const attached = { id, clauseId: id, title, role, serves: serves === null ? [] : [serves], ncnd, body };
  return { kind: 'attach-clause', question: null, team: null, clause: attached };
}

/** A family of limbs is claimed by its first. */
function claimable(clause: Clause): string {
  const provision = clause.provision ?? '';
  const law = findProvision(clause.regime, provision);
  return law?.needs.includes('limb') ? `${provision}(a)` : provision;
}

function withheldUnder(clause: Clause): FoiCase {
  const at = { question: 'q1', team: 'team-1' };
  const provision = claimable(clause);
  return afterMoves(
    sampleCase('1 What did it cost?'),
    { kind: 'set-regime', regime: clause.regime },
    { kind: 'set-status', ...at, status: 'withhold' },
    { kind: 'claim', ...at, provision },
    { kind: 'set-likelihood', ...at, provision, likelihood: 'would' },
  );
}

const tied = starterClauses.filter(({ provision, role }) => provision !== null && role !== 'not-held');
const free = starterClauses.filter((clause) => !tied.includes(clause));

test.each(tied.map((clause) => [clause.id, clause] as const))('%s breaks no rule', (_, clause) => {
  const siblings = tied.filter(
    (other) =>
      other.regime === clause.regime && other.provision === clause.provision && other.role !== clause.role,
  );
  const foiCase = afterMoves(
    withheldUnder(clause),
    ...[clause, ...siblings].map((one) => attach(one, claimable(clause))),
  );
  expect(checkNotice(foiCase, AUTHORITY).map(({ rule, clauseId }) => [rule, clauseId])).toEqual([]);
});

test.each(free.map((clause) => [clause.id, clause] as const))('%s breaks no rule', (_, clause) => {
  const at = { question: 'q1', team: 'team-1' };
  const foiCase = afterMoves(
    sampleCase('1 What did it cost?'),
    { kind: 'set-regime', regime: clause.regime },
    { kind: 'set-status', ...at, status: 'not-held' },
    attach(clause, null),
  );
  expect(checkNotice(foiCase, AUTHORITY).map(({ rule, clauseId }) => [rule, clauseId])).toEqual([]);
});
