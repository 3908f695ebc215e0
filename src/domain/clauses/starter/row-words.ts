import { findProvision } from '../../law/find.ts';
import type { Provision, Regime } from '../../law/provision.ts';
import { harmInSentence } from '../../law/title.ts';

/// What the texts of a provision take from its row of the law.

/** @throws RangeError when the law has no such provision. */
export function rowOf(regime: Regime, provision: string): Provision {
  const law = findProvision(regime, provision);
  if (law === undefined) throw new RangeError(`${regime} has no ${provision}.`);
  return law;
}

/** How the ids of a provision's clauses begin: "31(1)(a)" → "31-1-a". */
export function stemOf(provision: string): string {
  return provision.replace(/\)/g, '').replace(/\(/g, '-').toLowerCase();
}

/** "{{likelihood}} substantially prejudice {{interest}}": the harm, as the row has it. `harmed`: whose it is, where the case says so. */
export function harmWords({ harm }: Provision, harmed = '{{interest}}'): string {
  return `{{likelihood}} ${harmInSentence(harm ?? 'prejudice')} ${harmed}`;
}
