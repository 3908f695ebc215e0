import type { FoiCase } from '../case/case.ts';
import type { CaseMove } from '../case/moves.ts';
import type { Reasoned } from '../clauses/reasons-for.ts';
import { citationInText } from '../law/citation.ts';
import { findProvision } from '../law/find.ts';
import { refOf } from '../law/other-law.ts';
import { LIKELIHOODS, type Likelihood } from '../law/provision.ts';
import { serves } from '../letter/attached.ts';
import type { Citation } from '../letter/citations.ts';
import { decidedIn, type Item } from '../letter/decided.ts';
import { type AttachedClause, plainAttached } from '../letter/decision.ts';
import type { Question } from '../request/foi-request.ts';
import { isBlank, type RichText } from '../text/rich-text.ts';
import type { SlotRole } from './slots.ts';

/// What is written on a worksheet: the letter's own clauses, read and changed there.

/** One clause that answers a slot, and the question whose answer it stands below; null for one of the letter. */
export type WrittenReason = { readonly clause: AttachedClause; readonly question: Question | null };

/** An answer that makes the claim: to which question, and what it says of it. */
export type Claiming = { readonly question: Question } & Pick<Citation, 'likelihood' | 'what'>;

/** The answers that make a claim, in the order of the letter; what teams answer together, once. */
export function claimingOf(foiCase: FoiCase, { provision, ncnd }: Reasoned): readonly Claiming[] {
  return answersOf(foiCase).flatMap(({ question, citations }) =>
    citations
      .filter((one) => one.claimed && one.kept === provision && (one.kind === 'ncnd') === ncnd)
      .map(({ likelihood, what }) => ({ question, likelihood, what })),
  );
}

function answersOf(foiCase: FoiCase): readonly Item[] {
  return decidedIn(foiCase).items.filter(({ team, sharedBy }) => sharedBy[0] === team);
}

/** The likelihoods that were chosen for a claim: none, one, or two where answers differ. */
export function likelihoodsChosen(foiCase: FoiCase, claim: Reasoned): readonly Likelihood[] {
  const chosen = claimingOf(foiCase, claim).map(({ likelihood }) => likelihood);
  return LIKELIHOODS.filter((likelihood) => chosen.includes(likelihood));
}

/** All clauses that the letter has for a claim, those of the letter as a whole first. */
export function writtenFor(foiCase: FoiCase, claim: Reasoned): readonly WrittenReason[] {
  const cited = { ...citedBy(foiCase, claim), kept: claim.provision, kind: kindOf(claim) };
  const ofLetter = foiCase.clauses.map((clause) => ({ clause, question: null }));
  const ofAnswers = answersOf(foiCase).flatMap(({ question, answer }) =>
    answer.clauses.map((clause) => ({ clause, question })),
  );
  return [...ofLetter, ...ofAnswers].filter(({ clause }) => serves(clause, cited));
}

function kindOf({ ncnd }: Reasoned): 'ncnd' | 'exemption' {
  return ncnd ? 'ncnd' : 'exemption';
}

/** The provision as the letter cites it: to neither confirm nor deny, the subsection that allows it. */
export function citedBy(foiCase: Pick<FoiCase, 'regime'>, { provision, ncnd }: Reasoned) {
  const own = refOf(foiCase.regime, provision);
  const denied = ncnd ? findProvision(own.regime, own.provision)?.ncnd : null;
  return { ...own, cited: denied ?? own.provision };
}

/** A slot of a claim's reasons. */
export type SlotPlace = { readonly claim: Reasoned; readonly role: SlotRole };

/**
 * The move that makes a clause of a slot say this: it is edited, attached where there is none of that id, and taken away when
 * it says nothing. Made of the case as it is by then.
 */
export function writing(foiCase: FoiCase, place: SlotPlace, id: string, body: RichText): CaseMove {
  const isThere = writtenFor(foiCase, place.claim).some(({ clause }) => clause.id === id);
  if (isBlank(body)) return { kind: 'detach-clause', clause: id };
  if (isThere) return { kind: 'edit-clause', clause: id, body };
  return { kind: 'attach-clause', question: null, team: null, clause: clauseFor(foiCase, place, id, body) };
}

const NAMES: Readonly<Record<SlotRole, string>> = {
  harm: 'Why it applies',
  'factors-for': 'For',
  'factors-against': 'Against',
  balance: 'The balance',
};

function clauseFor(foiCase: FoiCase, { claim, role }: SlotPlace, id: string, body: RichText): AttachedClause {
  const { regime, cited } = citedBy(foiCase, claim);
  return {
    ...plainAttached,
    id,
    title: `${NAMES[role]}: ${citationInText({ regime, provision: cited })}`,
    role,
    serves: [claim.provision],
    ncnd: claim.ncnd,
    regime,
    body,
  };
}
