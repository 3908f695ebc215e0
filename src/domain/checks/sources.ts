import type { Regime } from '../law/provision.ts';
import { serves } from '../letter/attached.ts';
import type { Citation } from '../letter/citations.ts';
import { lawOf } from '../letter/decision.ts';
import { lawsIn } from '../letter/laws.ts';
import type { LetterBlock } from '../letter/letter.ts';
import type { Checked, Placed } from './finding.ts';
import { arguesFor } from './said.ts';

/// Of which law a finding is. A letter may answer under two (FOIA and EIR, FOISA and EISR): what is found in an answer is of the
/// law of its question, what is found in reasons is of the law of what they argue for, and what is found in the letter as a
/// whole is of each.

/** What asks for something, law by law; '' where it is good practice. */
export type Sources = Readonly<Record<Regime, string>>;

type Told = Pick<Checked, 'content' | 'items' | 'citations'>;

/** The sources under some laws, each once. */
export function sourceUnder(laws: readonly Regime[], sources: Sources): string {
  const named = new Set(laws.map((law) => sources[law]));
  return [...named].filter((source) => source !== '').join('; ');
}

/** The laws of the letter, the case's first. */
export function lawsOfLetter(told: Told): readonly Regime[] {
  return lawsIn(told).map(({ regime }) => regime);
}

/** The law of its answer, or of what it gives reasons for; those of the letter for what gives reasons for nothing. */
export function lawsOfParagraph(told: Told, { clause, item }: Placed): readonly Regime[] {
  if (item !== null) return [item.regime];
  const served = told.citations.filter((citation) => serves(clause, citation));
  return served.length > 0 ? lawsOf(served) : lawsOfLetter(told);
}

/** The law of what a part of the letter is about: its reasons, or its one question; else those of the letter. */
export function lawsOfBlock(told: Told, { id, role }: LetterBlock): readonly Regime[] {
  const about = id.slice(id.indexOf(':') + 1);
  if (role === 'reasons') {
    const argued = told.citations.filter((citation) => arguesFor(id, citation));
    if (argued.length > 0) return lawsOf(argued);
  }
  if (role === 'disclosure' && told.items.some(({ question }) => question.id === about))
    return [lawOf(told.content, about)];
  return lawsOfLetter(told);
}

/** The law of each, once. */
export function lawsOf(all: readonly { readonly regime: Regime }[]): readonly Regime[] {
  return [...new Set(all.map(({ regime }) => regime))];
}

/** "EIR reg 12(5)(e)", "FOISA s26(a)": the provision itself as the source. */
export function provisionAsSource({ regime, provision }: Pick<Citation, 'regime' | 'provision'>): string {
  return `${regime} ${regime === 'EIR' || regime === 'EISR' ? 'reg ' : 's'}${provision}`;
}
