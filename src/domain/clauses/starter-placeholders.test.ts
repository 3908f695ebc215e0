import { describe, expect, test } from 'vitest';
import { findProvision } from '../law/find.ts';
import { plainText } from '../text/rich-text.ts';
import type { Clause } from './clause.ts';
import { OFFICER_PLACEHOLDERS } from './placeholder-names.ts';
import { starterClauses } from './starter-clauses.ts';

/// What only a case can show is a placeholder. This looks at where they stand, and not at how a text is worded.

const officers = new Set(OFFICER_PLACEHOLDERS.map(({ name }) => name));
/** The facts that a text waits for, as often as it does. */
const factsIn = ({ body }: Clause) =>
  [...plainText(body).matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => officers.has(name));
const lawOf = ({ regime, provision }: Clause) =>
  provision === null ? undefined : findProvision(regime, provision);
const idsOf = (clauses: readonly Clause[]) => clauses.map(({ id }) => id);

/** Sent on to another law: the claim is all that there is to say. */
const SENT_ON = [
  'starter:foia:40-own-why',
  'starter:foia:40-own-ncnd-why',
  'starter:eir:13-own-why',
  'starter:foisa:38-own-why',
  'starter:eisr:11-own-why',
];

test('no clause waits twice for one placeholder: what is written over one would stand for two facts', () => {
  const twice = starterClauses.filter((clause) => new Set(factsIn(clause)).size < factsIn(clause).length);
  expect(idsOf(twice)).toEqual([]);
});

describe('what argues waits for what only this case can show', () => {
  test('why it applies, and the balance, which asks why it weighs so here', () => {
    const argues = starterClauses.filter(({ role }) => role === 'harm' || role === 'balance');
    expect(argues.length).toBeGreaterThan(300);
    expect(idsOf(argues.filter((clause) => factsIn(clause).length === 0))).toEqual(SENT_ON);
  });

  test('how disclosure would do the harm, before it is said that it would', () => {
    const harms = starterClauses.filter(
      (clause) => clause.role === 'harm' && !clause.ncnd && lawOf(clause)?.test === 'harm',
    );
    const causes = ['harm', 'put_together', 'opinion'];
    expect(harms.length).toBeGreaterThan(60);
    expect(idsOf(harms.filter((clause) => !factsIn(clause).some((name) => causes.includes(name))))).toEqual(
      [],
    );
  });

  test('what disclosure could do, where the exemption needs no harm and the public interest is weighed', () => {
    const sent = (clause: Clause) =>
      /^(?:39\([12]\)|1[02]\(4\)\([bc]\))$/.test(clause.provision ?? '') && lawOf(clause)?.test === 'class';
    const against = starterClauses.filter(
      (clause) =>
        clause.role === 'factors-against' && !clause.ncnd && lawOf(clause)?.test === 'class' && !sent(clause),
    );
    expect(against.length).toBeGreaterThan(20);
    expect(idsOf(against.filter((clause) => !factsIn(clause).includes('harm')))).toEqual([]);
  });

  test('what a yes or a no would tell', () => {
    const denied = starterClauses.filter(
      ({ role, ncnd, id }) => ncnd && role === 'harm' && !id.includes('-own-'),
    );
    expect(idsOf(denied.filter((clause) => !factsIn(clause).includes('would_tell')))).toEqual([]);
  });

  test('where the balance lies', () => {
    const balances = starterClauses.filter(({ role }) => role === 'balance');
    expect(idsOf(balances.filter((clause) => !factsIn(clause).includes('why_here')))).toEqual([]);
  });

  test('whose interests they are, where the law wants to hear it, and which of several', () => {
    const named = (clause: Clause) =>
      /\{\{(?:whose_interests|authority|source)\}\}/.test(plainText(clause.body));
    const wanted = starterClauses.filter(
      (clause) => clause.role === 'harm' && lawOf(clause)?.needs.includes('whose-interests'),
    );
    expect(wanted.length).toBeGreaterThan(8);
    expect(idsOf(wanted.filter((clause) => !named(clause) && !clause.id.endsWith('-mosaic')))).toEqual([]);
    const several = starterClauses.filter(
      ({ role, provision, regime }) =>
        role === 'harm' && /^1[02]\(5\)\([ab]\)$/.test(provision ?? '') && /^EI/.test(regime),
    );
    expect(idsOf(several.filter((clause) => plainText(clause.body).includes('{{interest}}')))).toEqual([]);
  });
});

test('asks nothing of the requester', () => {
  const asks =
    /nothing in your request|you have not (?:shown|said|explained)|you (?:must|need to) (?:show|explain|say why)/i;
  expect(idsOf(starterClauses.filter(({ body }) => asks.test(plainText(body))))).toEqual([]);
});
