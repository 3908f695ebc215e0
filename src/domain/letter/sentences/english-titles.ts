import { citationInText, formatCitation } from '../../law/citation.ts';
import { refOf } from '../../law/other-law.ts';
import type { ProvisionRef } from '../../law/provision.ts';
import type { Citation } from '../citations.ts';
import { listOf } from './english-lists.ts';

/// Provisions as the letter names them.

/** "Section 43(2) – Commercial interests". */
function title(citation: Citation): string {
  return withName(cite(citation, formatCitation), citation);
}

/** "section 36(2)(b)(i), (ii) and (c) – Conduct of public affairs and section 43(2) – …": limbs of one section are named once. */
export function titlesInText(citations: readonly Citation[]): string {
  return listOf(limbsTogether(citations).map((group) => withName(limbsInText(group), group[0])));
}

/** The same without names: "section 36(2)(b)(i), (ii) and (c) and section 43(2)". */
export function citationsInText(citations: readonly Citation[]): string {
  return listOf(limbsTogether(citations).map(limbsInText));
}

function limbsTogether(citations: readonly Citation[]): readonly (readonly Citation[])[] {
  const groups: Citation[][] = [];
  for (const citation of citations) {
    const last = groups.at(-1);
    const first = last?.[0];
    if (last && first && areLimbs(first, citation)) last.push(citation);
    else groups.push([citation]);
  }
  return groups;
}

/** Limbs of one section under one name, each of which is nothing but its place in it. */
function areLimbs(a: Citation, b: Citation): boolean {
  const plain = [a, b].every((one) => PLAIN.test(cite(one, citationInText)));
  return plain && a.kind === b.kind && a.law?.name === b.law?.name && partsOf(a)[0] === partsOf(b)[0];
}

const PLAIN = /^(section|regulation) \d+[A-Z]*(\(\w+\))+$/;

function partsOf({ cited }: Citation): readonly string[] {
  return cited.match(/^\d+[A-Z]*|\(\w+\)/g) ?? [cited];
}

/** The first in full, each other by what it does not share with the one before. */
function limbsInText(group: readonly Citation[]): string {
  const named = group.map((citation, i) => {
    const before = group[i - 1];
    if (before === undefined) return cite(citation, citationInText);
    const [parts, last] = [partsOf(citation), partsOf(before)];
    const differs = parts.findIndex((part, at) => part !== last[at]);
    return parts.slice(differs).join('');
  });
  return listOf(named);
}

/**
 * With what the limb adds: "Section 31(1)(a) – Law enforcement (the prevention or detection of crime)"; where it is neither
 * confirmed nor denied, "Section 31(3), with section 31(1)(a) – Law enforcement (…)".
 */
export function fullTitle(citation: Citation): string {
  const limb = citation.law?.limb ?? null;
  if (limb === null) return title(citation);
  if (citation.kind !== 'ncnd' || citation.regime === 'FOISA') return `${title(citation)} (${limb})`;
  // A condition of personal data is one of its own here: section 40(5B)(a)(i) says all.
  if (/\(\d[A-Z]\)/.test(citation.provision)) return title(citation);
  const { regime, cited, provision } = citation;
  const both = `${formatCitation(refOf(regime, cited))}, with ${citationInText(refOf(regime, provision))}`;
  return `${withName(both, citation)} (${limb})`;
}

/** "Section 43(2)", without the name. */
export function bareTitle(citation: Citation): string {
  return cite(citation, formatCitation);
}

/** FOISA's section 18 stands with the exemption that would apply: it is one section for all of them. */
function cite({ regime, kind, cited, provision }: Citation, format: (ref: ProvisionRef) => string): string {
  const first = format(refOf(regime, cited));
  const withExemption = regime === 'FOISA' && kind === 'ncnd' && cited !== provision;
  return withExemption ? `${first}, with ${citationInText(refOf(regime, provision))}` : first;
}

function withName(citation: string, of: Citation | undefined): string {
  return of?.law === undefined ? citation : `${citation} – ${of.law.name}`;
}
