import { answersInForce } from '../../domain/case/answers.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Clause, ClauseRole } from '../../domain/clauses/clause.ts';
import { filledClause } from '../../domain/letter/attached.ts';
import type { AttachedClause, AuthorityDetails } from '../../domain/letter/decision.ts';
import { type Facts, factsOf } from '../../domain/letter/facts.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import type { Session } from '../session.ts';
import { shortCitation } from '../words/exemption-words.ts';

const known = new WeakMap<Case, { readonly authority: AuthorityDetails; readonly facts: Facts }>();

/** What the letter's clauses are filled from, worked out once for each value of a case. */
function factsFor(of: Case, authority: AuthorityDetails): Facts {
  const made = known.get(of);
  if (made?.authority === authority) return made.facts;
  const facts = factsOf(of, authority);
  known.set(of, { authority, facts });
  return facts;
}

/** A clause as the letter will have it: what the case knows is filled, the rest stays marked. */
export function filledBody(
  session: Session,
  of: Case,
  clause: AttachedClause,
  question: Question | null,
): RichText {
  const authority = session.authority.value;
  if (!authority) return clause.body;
  const facts = factsFor(of, authority);
  const team = session.team.value;
  const item = facts.items.find((one) => one.question.id === question?.id && one.team.id === team);
  return filledClause(facts, clause, item ?? null).body;
}

/** A copy of a library clause, to be attached to a case as serving a provision: its own, or the limb that is claimed. */
export function attachable(clause: Clause, serves: string | null = clause.provision): AttachedClause {
  return {
    id: crypto.randomUUID(),
    clauseId: clause.id,
    title: clause.title,
    role: clause.role,
    serves: serves === null ? [] : [serves],
    body: clause.body,
  };
}

const REASONS: readonly ClauseRole[] = ['harm', 'factors-for', 'factors-against', 'balance'];

/** True for a clause that gives reasons for an exemption, or help where the request itself is refused. */
export function isReason({ role, serves }: AttachedClause): boolean {
  return REASONS.includes(role) || (serves.length > 0 && (role === 'advice' || role === 'cost'));
}

/** The provisions that any answer claims, each once, in the order they were claimed. */
export function claimedProvisions(of: Case): readonly string[] {
  const claiming = answersInForce(of).filter(
    ({ status }) => status === 'withhold' || status === 'part' || status === 'ncnd',
  );
  return [...new Set(claiming.flatMap(({ exemptions }) => exemptions.map(({ provision }) => provision)))];
}

/**
 * The library's reasons for a provision, in the order of the argument: harm, for, against, balance. A limb without
 * reasons of its own ("31(1)(a)") has those of what it is a limb of ("31(1)").
 */
export function reasonsFor(
  library: readonly Clause[],
  regime: Case['regime'],
  provision: string,
): readonly Clause[] {
  const first = (role: ClauseRole) =>
    library.filter((c) => c.regime === regime && c.provision === provision && c.role === role).slice(0, 1);
  const argued = REASONS.flatMap(first);
  // A refusal for cost argues nothing; what it owes is help to ask for less.
  const found = argued.length > 0 ? argued : first('advice');
  const whole = provision.replace(/\([^()]*\)$/, '');
  return found.length > 0 || whole === provision ? found : reasonsFor(library, regime, whole);
}

/** True when the letter gives reasons for a provision. */
export function hasReasons(of: Case, provision: string): boolean {
  return of.clauses.some((clause) => isReason(clause) && clause.serves.includes(provision));
}

/** Attaches reasons to the letter, for the provision that is claimed. */
export async function giveReasons(
  session: Session,
  reasons: readonly Clause[],
  provision: string,
): Promise<void> {
  const clauses = reasons.map((clause) => attachable(clause, provision));
  const citation = shortCitation(session.current.peek()?.regime ?? 'FOIA', provision);
  await session.act({ kind: 'attach-clauses', clauses }, `Reasons for ${citation} added.`);
}
