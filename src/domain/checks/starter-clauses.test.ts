import { expect, test } from 'vitest';
import type { FoiCase } from '../case/case.ts';
import type { CaseMove } from '../case/moves.ts';
import { afterMoves, sampleCase } from '../case/sample-case.ts';
import type { Clause } from '../clauses/clause.ts';
import { starterClauses } from '../clauses/starter-clauses.ts';
import { findProvision, provisionsOf } from '../law/find.ts';
import { authorityUnder } from '../letter/decision.ts';
import { scottishRegulator } from '../letter/regulators.ts';
import { checkNotice } from './check-notice.ts';

const AUTHORITY = {
  name: 'Example Authority',
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

/** With the regulator of the clause's law. */
const authorityOf = ({ regime }: Clause) => authorityUnder(regime, AUTHORITY, scottishRegulator);

/** Findings about the claim and not about the clause: that own data are withheld, that FOISA s39(2) needs an answer beside it. */
const OF_CLAIM: readonly string[] = ['own-data', 'not-own-data', 'regulations-unanswered'];

/** Facts that only the officer has, as they might be written in: enough to satisfy the rules that look for them. */
const FACTS: Readonly<Record<string, string>> = {
  where_published: 'https://example.org/annual-report',
  enactment: 'section 18 of the Commissioners for Revenue and Customs Act 2005',
  qualified_person: 'our Chief Executive',
  opinion_date: '18 November 2026',
  publication_date: '14 December 2026',
  narrow_to: 'the figures for 2025',
  covers: 'investigations into whether somebody should be charged with an offence',
  people_in_danger: 'two members of staff who were attacked',
  completion: 'we prepare it, and expect to complete it by March 2027',
};

function attach(clause: Clause, serves: string | null): CaseMove {
  const facts: typeof FACTS = {
    ...FACTS,
    purpose: clause.regime === 'FOIA' ? 'section 31(2)(c)' : 'section 35(2)(c)',
  };
  const body = JSON.parse(
    JSON.stringify(clause.body).replace(/\{\{(\w+)\}\}/g, (_, name: string) => facts[name] ?? 'as it is'),
  );
  const { id, title, role, ncnd, regime } = clause;
  const own = serves === null ? [] : [serves];
  const attached = { id, clauseId: id, title, role, serves: own, ncnd, regime, body };
  return { kind: 'attach-clause', question: null, team: null, clause: attached };
}

/** A family of limbs is claimed by the first that needs no other. */
function claimable({ regime, provision }: Clause): string {
  const law = findProvision(regime, provision ?? '');
  const limbs = provisionsOf(regime).filter((one) => one.provision.startsWith(`${provision}(`));
  const limb = limbs.find(({ needs }) => !needs.includes('limb') && !needs.includes('purpose'));
  return law?.needs.includes('limb') ? (limb?.provision ?? '') : (provision ?? '');
}

function refusedUnder(clause: Clause): FoiCase {
  const at = { question: 'q1', team: 'team-1' };
  const provision = claimable(clause);
  return afterMoves(
    sampleCase('1 What did it cost?'),
    { kind: 'set-regime', regime: clause.regime },
    { kind: 'set-status', ...at, status: clause.ncnd ? 'ncnd' : 'withhold' },
    { kind: 'claim', ...at, provision },
    { kind: 'set-likelihood', ...at, provision, likelihood: 'would' },
  );
}

const tied = starterClauses.filter(({ provision, role }) => provision !== null && role !== 'not-held');
const free = starterClauses.filter((clause) => !tied.includes(clause));

const together = (one: Clause, other: Clause) =>
  one.regime === other.regime && one.provision === other.provision && one.ncnd === other.ncnd;
/** The first of each role stand in one letter; each further one of a role with the first of the others. */
const whole = tied.filter((clause) => tied.find((other) => together(clause, other)) === clause);
const further = tied.filter(
  (clause) => tied.find((other) => together(clause, other) && other.role === clause.role) !== clause,
);

test.each([...whole, ...further].map((clause) => [clause.id, clause] as const))(
  '%s breaks no rule',
  (_, clause) => {
    const siblings = tied
      .filter((other) => together(other, clause) && other.role !== clause.role)
      .filter((other, index, all) => all.findIndex(({ role }) => role === other.role) === index);
    const foiCase = afterMoves(
      refusedUnder(clause),
      ...[clause, ...siblings].map((one) => attach(one, claimable(clause))),
    );
    const found = checkNotice(foiCase, authorityOf(clause)).filter(({ rule }) => !OF_CLAIM.includes(rule));
    expect(found.map(({ rule, clauseId, problem }) => [rule, clauseId, problem])).toEqual([]);
  },
);

test.each(free.map((clause) => [clause.id, clause] as const))('%s breaks no rule', (_, clause) => {
  const at = { question: 'q1', team: 'team-1' };
  const foiCase = afterMoves(
    sampleCase('1 What did it cost?'),
    { kind: 'set-regime', regime: clause.regime },
    { kind: 'set-status', ...at, status: 'not-held' },
    attach(clause, null),
  );
  expect(checkNotice(foiCase, authorityOf(clause)).map(({ rule, clauseId }) => [rule, clauseId])).toEqual([]);
});
