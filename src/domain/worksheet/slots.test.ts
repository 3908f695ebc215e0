import { describe, expect, it } from 'vitest';
import { provisionsOf } from '../law/find.ts';
import { REGIMES } from '../value/regime.ts';
import { slotsOf } from './slots.ts';

const roles = (regime: (typeof REGIMES)[number], provision: string, ncnd = false) =>
  slotsOf(regime, { provision, ncnd }).map(({ role }) => role);
const all = ['harm', 'factors-for', 'factors-against', 'balance'];
const every = REGIMES.flatMap((regime) => provisionsOf(regime));

describe('what a worksheet asks', () => {
  it('is all four slots where the public interest is weighed', () => {
    for (const { regime, provision, force } of every)
      if (force === 'qualified') expect(roles(regime, provision), `${regime} ${provision}`).toEqual(all);
  });

  it('is no public interest for what is absolute, depends on a condition, or refuses the request', () => {
    for (const { regime, provision, force } of every)
      if (force !== 'qualified')
        expect(
          roles(regime, provision).filter((role) => role !== 'harm'),
          `${regime} ${provision}`,
        ).toEqual([]);
  });

  it('is about a yes or a no where neither is said, and warns of telling', () => {
    const [why, speaksFor] = slotsOf('FOIA', { provision: '31(1)(a)', ncnd: true });
    expect(why?.question).toBe('Who or what would be harmed by a yes or a no, and how?');
    expect(why?.help[0]).toMatch(/neither that there is any information/);
    expect(speaksFor?.question).toBe('What speaks for saying whether it is held?');
  });

  it('weighs under FOISA s18 whatever the exemption, and lets s40(5B) be left out', () => {
    expect(roles('FOISA', '36(2)', true)).toEqual(all);
    const disputed = slotsOf('FOIA', { provision: '40(2)(3A)(a)', ncnd: true });
    expect(disputed.map(({ optional }) => optional)).toEqual([false, true, true, true]);
    expect(slotsOf('EIR', { provision: '13(1)(2A)(a)', ncnd: true })).toHaveLength(1);
  });

  it.each([
    ['FOIA', '40(2)'],
    ['FOIA', '40(2)(3A)(a)'],
    ['EIR', '12(3)'],
    ['EIR', '13(1)(2A)(a)'],
    ['FOISA', '38(1)(b)(2A)'],
    ['EISR', '11(2)(3A)(a)'],
  ] as const)('asks the three steps of legitimate interests under %s %s', (regime, provision) => {
    expect(slotsOf(regime, { provision, ncnd: false })[0]?.help.join(' ')).toMatch(/1\. .*2\. .*3\. /);
  });

  it('asks no three steps where another condition or the requester’s own data is claimed', () => {
    for (const provision of ['40(1)', '40(2)(3B)', '40(2)(4A)', '40(2)(3A)(b)'])
      expect(slotsOf('FOIA', { provision, ncnd: false })[0]?.help.join(' ')).not.toMatch(/legitimate/);
  });

  it('asks for the parts of a breach of confidence', () => {
    for (const [regime, provision] of [
      ['FOIA', '41(1)'],
      ['FOISA', '36(2)'],
    ] as const)
      expect(slotsOf(regime, { provision, ncnd: false })[0]?.help.join(' ')).toMatch(
        /somebody else.*defence/,
      );
  });

  it('names the interest of the law, and what else the row needs', () => {
    expect(slotsOf('FOIA', { provision: '43(2)', ncnd: false })[0]?.help.join(' ')).toMatch(
      /commercial interests/,
    );
    expect(slotsOf('FOIA', { provision: '36(2)(c)', ncnd: false })[0]?.help.join(' ')).toMatch(
      /qualified person/,
    );
  });

  it('says beside the balance what the Regulations presume, and nothing of it under the Acts', () => {
    const help = (regime: (typeof REGIMES)[number], provision: string) =>
      slotsOf(regime, { provision, ncnd: false }).at(-1)?.help.join(' ');
    expect(help('EIR', '12(5)(e)')).toMatch(/presume in favour of disclosure \(regulation 12\(2\)\)/);
    expect(help('EISR', '10(5)(e)')).toMatch(/regulation 10\(2\)/);
    expect(help('FOIA', '43(2)')).toBe('');
  });

  it('asks nothing of a refusal for cost, whose estimate stands elsewhere, or of no provision at all', () => {
    expect(slotsOf('FOIA', { provision: '12(1)', ncnd: false })).toEqual([]);
    expect(slotsOf('FOIA', { provision: '99', ncnd: false })).toEqual([]);
  });

  it('asks for what a case under another law has kept by its own', () => {
    expect(roles('FOIA', 'EIR 12(5)(e)')).toEqual(all);
  });
});
