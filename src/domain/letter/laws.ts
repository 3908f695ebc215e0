import type { Regime } from '../law/provision.ts';
import type { Decided } from './decided.ts';
import type { LawScope } from './sentences/scope-facts.ts';

/// Under which laws a letter answers: one for nearly every request, and two where a part of it asks for environmental
/// information (FOIA s39, FOISA s39(2)). Each part then has its own notice, reasons and rights.

type Told = Pick<Decided, 'content' | 'items'>;

/** The laws of a letter, the case's first. */
export function lawsIn({ content, items }: Told): readonly LawScope[] {
  const named = new Map<Regime, Set<string>>();
  for (const { regime, name, stem } of items) {
    if (stem) continue;
    const same = named.get(regime);
    if (same === undefined) named.set(regime, new Set([name]));
    else same.add(name);
  }
  const [only = content.regime, ...others] = named.keys();
  if (others.length === 0) return [{ regime: only, questions: null }];
  const laws = [...named].map(([regime, names]): LawScope => ({ regime, questions: [...names] }));
  return laws.sort((a, b) => Number(b.regime === content.regime) - Number(a.regime === content.regime));
}

/** The laws of some questions, by id: as `lawsIn`, of them alone. The case's where none of them is answered. */
export function lawsAbout({ content, items }: Told, about: ReadonlySet<string>): readonly LawScope[] {
  return lawsIn({ content, items: items.filter(({ question }) => about.has(question.id)) });
}
