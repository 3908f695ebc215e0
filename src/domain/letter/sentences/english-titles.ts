import { citationInText, formatCitation } from '../../law/citation.ts';
import { refOf } from '../../law/other-law.ts';
import type { ProvisionRef } from '../../law/provision.ts';
import type { Citation } from '../citations.ts';

/// Provisions as the letter names them.

/** "Section 43(2) – Commercial interests". */
export function title(citation: Citation): string {
  return withName(cite(citation, formatCitation), citation);
}

/** The same within a sentence: "section 43(2) – Commercial interests". */
export function englishTitleInText(citation: Citation): string {
  return withName(cite(citation, citationInText), citation);
}

/** With what the limb adds: "Section 31(1)(a) – Law enforcement (the prevention or detection of crime)". */
export function fullTitle(citation: Citation): string {
  const limb = citation.kind === 'ncnd' && citation.regime !== 'FOISA' ? null : (citation.law?.limb ?? null);
  return limb === null ? title(citation) : `${title(citation)} (${limb})`;
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

function withName(citation: string, { law }: Citation): string {
  return law === undefined ? citation : `${citation} – ${law.name}`;
}
