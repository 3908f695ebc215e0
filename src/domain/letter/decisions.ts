import { compareProvisions } from '../law/citation.ts';
import { findProvision } from '../law/find.ts';
import type { Likelihood, Provision, ProvisionRef, Regime } from '../law/provision.ts';
import type { Question } from '../request/foi-request.ts';
import { type Answer, answerKey, type LetterContent, type Team } from './decision.ts';
import { hasParts, questionsInOrder } from './questions.ts';

/** A provision relied on for one answer. `law` undefined: the regime has no such provision. */
export type Claim = ProvisionRef & {
  readonly law: Provision | undefined;
  readonly likelihood: Likelihood | null;
  /** Relied on to neither confirm nor deny. */
  readonly ncnd: boolean;
};

/** What one team decided about one question. */
export type Decision = {
  readonly question: Question;
  readonly team: Team;
  /** Undefined when nothing was decided. */
  readonly answer: Answer | undefined;
  /** In statute order. */
  readonly claims: readonly Claim[];
  /** A question that only introduces its parts and was not answered itself. */
  readonly stem: boolean;
};

/** Everything that was decided, team by team, questions in reading order. */
export function decisionsOf(content: LetterContent): readonly Decision[] {
  const questions = questionsInOrder(content.questions);
  return content.teams.flatMap((team) =>
    questions.map((question) => {
      const answer = content.answers[answerKey(question.id, team.id)];
      const decided = answer?.status != null;
      return {
        question,
        team,
        answer: decided ? answer : undefined,
        claims: decided ? claimsOf(content.regime, answer) : [],
        stem: !decided && hasParts(content.questions, question.id),
      };
    }),
  );
}

/** What an answer relies on: what the officer claimed, or what its status itself amounts to. */
function claimsOf(regime: Regime, answer: Answer): readonly Claim[] {
  const ncnd = answer.status === 'ncnd';
  const claim = (provision: string, likelihood: Likelihood | null = null): Claim => ({
    regime,
    provision,
    law: findProvision(regime, provision),
    likelihood,
    ncnd,
  });
  if (ncnd || answer.status === 'withhold' || answer.status === 'part')
    return answer.exemptions
      .map((claimed) => claim(claimed.provision, claimed.likelihood))
      .sort((a, b) => compareProvisions(a.provision, b.provision));
  const own = answer.status === null ? undefined : STATUS_CLAIMS[regime][answer.status];
  return own === undefined ? [] : [claim(own)];
}

// "Available elsewhere" is an exemption in both Acts (FOIA s21, FOISA s25) and none in the EIR; "not held" is an
// exception in the EIR (reg 12(4)(a)) and a notice of its own in FOISA (s17).
const STATUS_CLAIMS: Record<Regime, Partial<Record<NonNullable<Answer['status']>, string>>> = {
  FOIA: { elsewhere: '21' },
  EIR: { 'not-held': '12(4)(a)' },
  FOISA: { elsewhere: '25(1)', 'not-held': '17(1)' },
};

/** Each provision relied on once, in statute order; NCND apart from withholding. */
export function distinctClaims(decisions: readonly Decision[]): readonly Claim[] {
  const claims = new Map<string, Claim>();
  for (const claim of decisions.flatMap((decision) => decision.claims)) {
    const key = `${claim.provision} ${claim.ncnd}`;
    if (!claims.has(key)) claims.set(key, claim);
  }
  return [...claims.values()].sort(
    (a, b) => compareProvisions(a.provision, b.provision) || Number(a.ncnd) - Number(b.ncnd),
  );
}

/** True for a claim that refuses the request or a part of it, rather than information (s12, s14). */
export function isGround(claim: Claim): boolean {
  return claim.law?.test === 'request' && !isNotHeldNotice(claim);
}

/** FOISA s17: a notice of its own. */
export function isNotHeldNotice(claim: Claim): boolean {
  return claim.regime === 'FOISA' && claim.provision === '17(1)';
}

/** True for an answer that refuses to deal with its question (s12, s14). */
export function isRefused(decision: Decision): boolean {
  return (
    decision.answer?.status === 'withhold' && decision.claims.length > 0 && decision.claims.every(isGround)
  );
}
