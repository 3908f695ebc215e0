import type { Reasoned } from '../clauses/reasons-for.ts';
import type { Likelihood } from '../law/provision.ts';
import { type Answer, type ClaimedExemption, plainClaim } from '../letter/decision.ts';
import { isBlank, type RichText } from '../text/rich-text.ts';
import { same } from '../value/same.ts';
import { answerOf, mapAnswers, versionsBeside, withClaims } from './answers.ts';
import { keyOfAnswer } from './assign-moves.ts';
import type { FoiCase } from './case.ts';
import type { CaseMove } from './moves.ts';

type AnswerMove = Extract<
  CaseMove,
  {
    kind:
      | 'set-status'
      | 'write-answer'
      | 'write-answers'
      | 'set-what'
      | 'set-not-held'
      | 'schedule'
      | 'unschedule'
      | 'set-depends-on'
      | 'keep-version'
      | 'claim'
      | 'unclaim'
      | 'set-likelihood'
      | 'set-likelihoods'
      | 'set-untold';
  }
>;

/** A move that changes one team's answers. */
export function answerMove(foiCase: FoiCase, move: AnswerMove): FoiCase {
  if (move.kind === 'set-untold') return changeClaims(foiCase, move, { untold: move.untold });
  if (move.kind === 'set-likelihoods') return changeClaims(foiCase, move, { likelihood: move.likelihood });
  return move.kind === 'write-answers' ? writeAll(foiCase, move) : moveOne(foiCase, move);
}

type OneAnswer = Exclude<AnswerMove, { kind: 'write-answers' | 'set-untold' | 'set-likelihoods' }>;

/** A claim, wherever it is made. */
function changeClaims(
  foiCase: FoiCase,
  { provision, ncnd }: Reasoned,
  change: Partial<ClaimedExemption>,
): FoiCase {
  const answers = mapAnswers(foiCase.answers, (answer) =>
    (answer.status === 'ncnd') === ncnd ? changeClaim(answer, provision, change) : answer,
  );
  return answers === foiCase.answers ? foiCase : { ...foiCase, answers };
}

function writeAll(
  foiCase: FoiCase,
  { team, answers }: Extract<AnswerMove, { kind: 'write-answers' }>,
): FoiCase {
  return answers.reduce((so, { question, body }) => {
    if (isBlank(body)) return so;
    return moveOne(so, { kind: 'write-answer', question, team, body, basis: -1 });
  }, foiCase);
}

function moveOne(foiCase: FoiCase, move: OneAnswer): FoiCase {
  const known =
    foiCase.questions.some(({ id }) => id === move.question) &&
    foiCase.teams.some(({ id }) => id === move.team);
  if (!known) return foiCase;
  const answer = answerOf(foiCase, move.question, move.team);
  const next = change(foiCase, answer, move);
  if (next === answer) return foiCase;
  return {
    ...foiCase,
    answers: { ...foiCase.answers, [keyOfAnswer(foiCase, move.question, move.team)]: next },
  };
}

function change(foiCase: FoiCase, answer: Answer, move: OneAnswer): Answer {
  switch (move.kind) {
    case 'set-status':
      return changed(answer, { status: move.status });
    case 'write-answer':
      return answered(write(answer, move.body, move.basis), move.body);
    case 'set-what':
      return setWhat(answer, move.what, move.provision ?? answer.exemptions[0]?.provision);
    case 'set-not-held':
      return changed(answer, { notHeld: move.notHeld });
    case 'schedule':
      return changed(answer, { schedule: scheduled(answer.schedule, move.lines) });
    case 'unschedule':
      return changed(answer, { schedule: answer.schedule.filter(({ id }) => !move.lines.includes(id)) });
    case 'set-depends-on':
      return dependOn(foiCase, answer, move.question, move.on);
    case 'keep-version':
      return keepVersion(answer, move.version);
    case 'claim':
      return claim(answer, move.provision, likelihoodIn(foiCase, move.provision));
    case 'unclaim':
      return unclaim(answer, move.provision);
    case 'set-likelihood':
      return changeClaim(answer, move.provision, { likelihood: move.likelihood });
  }
}

/** Words make an answer: a question about which nothing was decided is answered by them. */
function answered(answer: Answer, body: RichText): Answer {
  return answer.status === null && !isBlank(body) ? { ...answer, status: 'answer' } : answer;
}

/** A write made against an older body keeps the body that it did not see; a blank one does not displace it. */
function write(answer: Answer, body: RichText, basis: number): Answer {
  if (same(answer.body, body)) return answer;
  if (basis >= answer.revision)
    return {
      ...answer,
      body,
      revision: answer.revision + 1,
      otherVersions: versionsBeside(body, answer.otherVersions),
    };
  if (isBlank(body)) return answer;
  const otherVersions = versionsBeside(body, [...answer.otherVersions, answer.body]);
  return { ...answer, body, revision: answer.revision + 1, otherVersions };
}

function dependOn(foiCase: FoiCase, answer: Answer, question: string, on: string | null): Answer {
  const known = on === null || (on !== question && foiCase.questions.some(({ id }) => id === on));
  return known && answer.dependsOn !== on ? { ...answer, dependsOn: on } : answer;
}

function keepVersion(answer: Answer, version: number | 'current'): Answer {
  if (version === 'current')
    return answer.otherVersions.length === 0 ? answer : { ...answer, otherVersions: [] };
  const body = answer.otherVersions[version];
  return body === undefined ? answer : { ...answer, body, revision: answer.revision + 1, otherVersions: [] };
}

/** How likely the harm was said to be where the provision is claimed already: a letter says one for all. */
function likelihoodIn({ answers }: FoiCase, provision: string): Likelihood | null {
  const claims = Object.values(answers).flatMap(({ exemptions }) => exemptions);
  return claims.find((one) => one.provision === provision && one.likelihood !== null)?.likelihood ?? null;
}

function claim(answer: Answer, provision: string, likelihood: Likelihood | null): Answer {
  if (answer.exemptions.some((claimed) => claimed.provision === provision)) return answer;
  // Where all is withheld, a further exemption is most often for the same.
  const what = answer.status === 'withhold' ? (answer.exemptions[0]?.what ?? '') : '';
  return withClaims(answer, [...answer.exemptions, { ...plainClaim, provision, likelihood, what }]);
}

function unclaim(answer: Answer, provision: string): Answer {
  const exemptions = answer.exemptions.filter((claimed) => claimed.provision !== provision);
  return exemptions.length === answer.exemptions.length ? answer : withClaims(answer, exemptions);
}

function setWhat(answer: Answer, what: string, provision: string | undefined): Answer {
  return provision === undefined ? changed(answer, { what }) : changeClaim(answer, provision, { what });
}

function changeClaim(answer: Answer, provision: string, change: Partial<ClaimedExemption>): Answer {
  const exemptions = answer.exemptions.map((claim) =>
    claim.provision === provision ? { ...claim, ...change } : claim,
  );
  return changed(answer, { exemptions });
}

function scheduled(before: Answer['schedule'], lines: Answer['schedule']): Answer['schedule'] {
  const byId = new Map([...before, ...lines].map((line) => [line.id, line]));
  return [...byId.values()];
}

/** The answer itself where nothing is another. */
function changed(answer: Answer, change: Partial<Answer>): Answer {
  const next = { ...answer, ...change };
  return same(next, answer) ? answer : next;
}
