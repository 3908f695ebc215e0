import type { FoiCase } from '../../domain/case/case.ts';
import type { Clause } from '../../domain/clauses/clause.ts';
import type { Reasoned } from '../../domain/clauses/reasons-for.ts';
import { type AttachedClause, type AuthorityDetails, plainAttached } from '../../domain/letter/decision.ts';
import type { Facts, Writing } from '../../domain/letter/facts.ts';
import type { Question } from '../../domain/request/foi-request.ts';
import type { RichText } from '../../domain/text/rich-text.ts';
import { claimWords } from '../words/exemption-words.ts';
import type { Letters } from './drafting.ts';
import type { Session } from './session.ts';

type Made = { readonly authority: AuthorityDetails; readonly writing: Writing; readonly facts: Facts };
const known = new WeakMap<FoiCase, Made>();

/** What the letter's clauses are filled from, worked out once for each value of a case: with all that the letter is written with. */
function factsFor(
  { factsOf }: Letters,
  foiCase: FoiCase,
  authority: AuthorityDetails,
  writing: Writing,
): Facts {
  const made = known.get(foiCase);
  if (made?.authority === authority && made.writing === writing) return made.facts;
  const facts = factsOf(foiCase, authority, writing);
  known.set(foiCase, { authority, writing, facts });
  return facts;
}

/** A clause as the letter will have it: what the case knows is filled, the rest stays marked. */
export function filledForCase(
  session: Session,
  foiCase: FoiCase,
  clause: AttachedClause,
  question: Question | null,
): RichText {
  const authority = session.authority.value;
  const letters = session.letters.value;
  if (!authority || !letters) return clause.body;
  const facts = factsFor(letters, foiCase, authority, session.writing.value);
  const team = session.team.value;
  const item = facts.items.find((one) => one.question.id === question?.id && one.team.id === team);
  return letters.filledClause(facts, clause, item ?? null).body;
}

/** A copy of a library clause, to be attached to a case as serving a provision: its own, or the limb that is claimed. */
export function attachable(clause: Clause, serves: string | null = clause.provision): AttachedClause {
  return {
    id: crypto.randomUUID(),
    clauseId: clause.id,
    title: clause.title,
    role: clause.role,
    serves: serves === null ? [] : [serves],
    ncnd: clause.ncnd,
    regime: clause.regime,
    body: clause.body,
  };
}

/** Empty reasons for a claim, to be written in the letter itself. Gives the clause's id; null where they could not be stored. */
export async function beginReasons(session: Session, claim: Reasoned): Promise<string | null> {
  const regime = session.current.peek()?.regime ?? 'FOIA';
  const { provision, ncnd } = claim;
  const title = `Reasons for ${claimWords(regime, claim)}`;
  const id = crypto.randomUUID();
  const clause = {
    ...plainAttached,
    id,
    title,
    role: 'harm',
    serves: [provision],
    ncnd,
    regime,
    body: [],
  } as const;
  const done = await session.act({ kind: 'attach-clause', question: null, team: null, clause });
  return done === null ? null : id;
}

/** Attaches reasons to the letter, for what is claimed. */
export async function giveReasons(
  session: Session,
  reasons: readonly Clause[],
  claim: Reasoned,
): Promise<void> {
  const clauses = reasons.map((clause) => attachable(clause, claim.provision));
  const citation = claimWords(session.current.peek()?.regime ?? 'FOIA', claim);
  await session.act({ kind: 'attach-clauses', clauses }, `Reasons for ${citation} added.`);
}
