import { describe, expect, test } from 'vitest';
import { provisionsOf } from '../law/find.ts';
import type { Provision } from '../law/provision.ts';
import { REGIMES } from '../value/regime.ts';
import { reasonsFor } from './reasons-for.ts';
import { starterClauses } from './starter-clauses.ts';

const NOT_HELD = ['12(4)(a)', '10(4)(a)', '17(1)'];
/** What an officer can claim: no heading of limbs or conditions, and nothing that is only a notice of what is not held. */
const claimable = REGIMES.flatMap((regime) => provisionsOf(regime)).filter(
  ({ provision, needs }) =>
    !needs.includes('limb') && !needs.includes('condition') && !NOT_HELD.includes(provision),
);
const named = (laws: readonly Provision[]) => laws.map((law) => [law.regime, law.provision, law] as const);
const rolesFor = ({ regime, provision }: Provision, ncnd: boolean) =>
  reasonsFor(starterClauses, regime, { provision, ncnd }).map(({ role }) => role);
const WHOLE = ['harm', 'factors-for', 'factors-against', 'balance'];

describe('every provision that can be claimed', () => {
  test.each(named(claimable.filter(({ force, test: what }) => force === 'qualified' && what !== 'request')))(
    '%s %s has the whole argument',
    (_regime, _provision, law) => {
      expect(rolesFor(law, false)).toEqual(WHOLE);
    },
  );

  test.each(named(claimable.filter(({ force, test: what }) => force !== 'qualified' && what !== 'request')))(
    '%s %s has its reasons, and no public interest',
    (_regime, _provision, law) => {
      expect(rolesFor(law, false)).toEqual(['harm']);
    },
  );

  test.each(named(claimable.filter(({ test: what }) => what === 'request')))(
    '%s %s has reasons or help',
    (_regime, _provision, law) => {
      expect([['harm'], ['advice']]).toContainEqual(rolesFor(law, false));
    },
  );

  test.each(named(claimable.filter(({ ncnd, test: what }) => ncnd !== null && what !== 'request')))(
    '%s %s has reasons to neither confirm nor deny',
    (regime, provision, law) => {
      const weighed = law.force === 'qualified' || (regime === 'FOISA' && provision !== '38(1)(a)');
      expect(rolesFor(law, true)).toEqual(weighed ? WHOLE : ['harm']);
    },
  );
});
