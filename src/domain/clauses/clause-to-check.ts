import { findProvision } from '../law/find.ts';
import type { Clause } from './clause.ts';

/// What the starter texts say of law that was not read in its source: data protection law, decided cases, guidance. The
/// panel marks these texts; an officer who has edited one has made it their own.

const BASIS =
  'Articles 5 and 6(1)(f) of the UK GDPR, and the regulator’s three-part test of legitimate interests.';
const SEARCHED = 'That the balance of probabilities is the standard for what is not held: decided cases.';
const CONFIDENCE = 'The elements of a breach of confidence: decided cases.';

const CYBER = 'The Computer Misuse Act 1990.';
const REQUIRED = 'That “required” means reasonably necessary: the regulator’s guidance.';
const INTEREST = 'What a commercial interest is: the regulator’s guidance.';
const SECRET = 'What a trade secret is: decided cases.';
const RIGHT = 'That the owner of the right must lose something by disclosure: the regulator’s guidance.';
const UNREASONABLE = 'What is looked at, and that the burden must be plain: the regulator’s guidance.';
const PRIVILEGE = 'The tests of advice privilege and of litigation privilege: decided cases.';
const CONVENTION = 'The convention on the Law Officers’ advice: the Ministerial Codes.';

const TO_CHECK: Readonly<Record<string, string>> = {
  'starter:foia:not-held-searched': SEARCHED,
  'starter:foisa:not-held-searched': SEARCHED,
  'starter:foia:not-held-create':
    'That only recorded information is covered (section 84), and how far it must be put together.',
  'starter:foia:review': 'The Code of Practice under section 45, on who carries out a review.',
  'starter:foia:14-why': 'The regulator’s list of what is looked at: burden, motive, value, distress.',
  'starter:foia:14-burden': 'The regulator’s guidance on a grossly oppressive burden.',
  'starter:foia:24-why': REQUIRED,
  'starter:foisa:31-1-why': REQUIRED,
  'starter:foia:31a-cyber': CYBER,
  'starter:foia:40-small': `${BASIS} The regulator’s guidance on who could identify a person.`,
  'starter:foia:40-special':
    'Article 9 of the UK GDPR, and which of its conditions allow disclosure to the world.',
  'starter:foia:41-line': CONFIDENCE,
  'starter:foia:41-why': CONFIDENCE,
  'starter:foia:41-1-ncnd-why': CONFIDENCE,
  'starter:foia:41-private': `${CONFIDENCE} Also that the duty can outlast a death.`,
  'starter:foisa:36-2-why': CONFIDENCE,
  'starter:foisa:35a-cyber': CYBER,
  'starter:foia:35-1-c-why': CONVENTION,
  'starter:foisa:29-1-c-why': CONVENTION,
  'starter:eir:12-5-b-privilege': PRIVILEGE,
  'starter:eisr:10-5-b-privilege': PRIVILEGE,
  'starter:foisa:36-1-why': PRIVILEGE,
  'starter:foia:42-advice': 'The test of advice privilege: decided cases.',
  'starter:foia:42-against': 'The weight of the principle behind the privilege: decided cases.',
  'starter:foisa:36-1-against': 'The weight of the principle behind the privilege: decided cases.',
  'starter:foia:42-litigation': 'The test of litigation privilege: decided cases.',
  'starter:foia:43-harm': INTEREST,
  'starter:foisa:33-1-b-why': INTEREST,
  'starter:foia:43-1-why': SECRET,
  'starter:foisa:33-1-a-why': SECRET,
  'starter:eir:12-5-c-why': RIGHT,
  'starter:eisr:10-5-c-why': RIGHT,
  'starter:eir:12-4-b-why': UNREASONABLE,
  'starter:eisr:10-4-b-why': UNREASONABLE,
  'starter:eir:12-4-b-vexatious': UNREASONABLE,
  'starter:eisr:10-4-b-vexatious': UNREASONABLE,
  'starter:foisa:14-why': 'What is looked at: the regulator’s guidance.',
};

/** Somebody else's personal data, under each law: all that gives reasons stands on data protection law. */
const PERSONAL = { FOIA: '40(2)', EIR: '13(1)', FOISA: '38(1)(b)', EISR: '11(2)' } as const;
const REASONING = /-(?:line|why|staff|small|special)$/;

function ownToCheck({ id, regime, provision }: Pick<Clause, 'id' | 'regime' | 'provision'>): string | null {
  const personal = provision?.startsWith(PERSONAL[regime]) === true && REASONING.test(id);
  return TO_CHECK[id] ?? (personal ? BASIS : null);
}

/** What is to be looked up before a clause is relied on, of its provision or of its own words; null where all was read. */
export function clauseToCheck(clause: Pick<Clause, 'id' | 'origin' | 'regime' | 'provision'>): string | null {
  const { origin, regime, provision } = clause;
  const law = provision === null ? null : (findProvision(regime, provision)?.toCheck ?? null);
  const own = origin === 'starter' ? ownToCheck(clause) : null;
  return law === null || own === null ? (law ?? own) : `${law} ${own}`;
}

/** The ids of the starter clauses that have something to check in their own words. */
export const clausesToCheck: readonly string[] = Object.keys(TO_CHECK);
