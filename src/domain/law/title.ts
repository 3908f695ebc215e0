import { citationInText, formatCitation } from './citation.ts';
import { findProvision } from './find.ts';
import type { HarmWords, Need, ProvisionRef } from './provision.ts';

/** "Section 43(2) – Commercial interests"; the bare citation when the regime has no such provision. */
export function titleOf(ref: ProvisionRef): string {
  return withName(formatCitation(ref), ref);
}

/** The same within a sentence: "section 43(2) – Commercial interests". */
export function titleInText(ref: ProvisionRef): string {
  return withName(citationInText(ref), ref);
}

/** With what the limb adds: "Section 31(1)(a) – Law enforcement (the prevention or detection of crime)". */
export function fullTitleOf(ref: ProvisionRef): string {
  const limb = findProvision(ref.regime, ref.provision)?.limb;
  return limb === undefined || limb === null ? titleOf(ref) : `${titleOf(ref)} (${limb})`;
}

function withName(citation: string, ref: ProvisionRef): string {
  const name = findProvision(ref.regime, ref.provision)?.name;
  return name === undefined ? citation : `${citation} – ${name}`;
}

const NEEDS: Record<Need, string> = {
  limb: 'Choose the limb that applies.',
  purpose: 'Name the purpose of subsection (2) that the function serves.',
  'qualified-person': 'Give the qualified person’s opinion, with their name and its date.',
  condition: 'Say which condition applies.',
  enactment: 'Name the enactment.',
  'whose-interests': 'Say whose interests would be harmed.',
  'where-published': 'Say where the information can be found.',
  'settled-intention': 'Say that publication was already intended when the request arrived.',
  'within-12-weeks': 'Publication must come within 12 weeks of the request.',
  estimate: 'Give the estimate of time and cost, and how the request could be narrowed.',
  'earlier-request': 'Name the earlier request and the date of its answer.',
  'why-vexatious':
    'Say why the request, and not the person, is vexatious. The notice need only say that it is; the regulator will ask why.',
  'other-authority': 'Name any other authority that prepares it, and when it will be completed, if known.',
  completion: 'Say by when you consider that it will be completed.',
  'source-of-confidence':
    'Say, as far as you can, that it was obtained from someone else and why disclosure would be a breach.',
};

/** What the officer must add, as one sentence. */
export function needWords(need: Need): string {
  return NEEDS[need];
}

/** The statute's harm words as they stand after "would" in plain English: "substantially prejudice". */
export function harmInSentence(harm: HarmWords): string {
  return harm.replace(/^(\w+) substantially$/, 'substantially $1');
}
