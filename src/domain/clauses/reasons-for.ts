import { refOf } from '../law/other-law.ts';
import type { Regime } from '../law/provision.ts';
import type { Clause, ClauseRole } from './clause.ts';

/** The roles of reasons for an exemption, in the order of the argument. */
export const ARGUMENT: readonly ClauseRole[] = ['harm', 'factors-for', 'factors-against', 'balance'];

/** What reasons are given for: a provision, as a case keeps it, that is claimed to withhold, or to neither confirm nor deny. */
export type Reasoned = { readonly provision: string; readonly ncnd: boolean };

/**
 * The library's reasons for a provision, in the order of the argument: harm, for, against, balance. A limb without
 * reasons of its own ("31(1)(a)") has those of what it is a limb of ("31(1)"). Those for withholding are none for neither
 * confirming nor denying.
 */
export function reasonsFor(library: readonly Clause[], regime: Regime, claim: Reasoned): readonly Clause[] {
  const { ncnd } = claim;
  const law = refOf(regime, claim.provision);
  const { provision } = law;
  const own = library.filter((c) => c.regime === law.regime && c.ncnd === ncnd && c.provision === provision);
  const first = (role: ClauseRole) => own.filter((c) => c.role === role).slice(0, 1);
  const argued = ARGUMENT.flatMap(first);
  // A refusal for cost argues nothing; what it owes is help to ask for less.
  const found = argued.length > 0 ? argued : first('advice');
  const whole = provision.replace(/\([^()]*\)$/, '');
  return found.length > 0 || whole === provision
    ? found
    : reasonsFor(library, law.regime, { provision: whole, ncnd });
}
