import type { Regime } from '../law/provision.ts';

/// Which access laws a request names. A hint only: the authority answers under the law that applies.

const FOISA = /\bfreedom of information \(scotland\)|\bfoisa\b|\bfoi\(s\)a?\b|\bfoi \(scotland\)/i;
const EISR =
  /\benvironmental information \(scotland\)|\beisrs?\b|\bei\(s\) ?rs?\b|\beirs? ?\(s(?:cotland)?\)/gi;
const EIR = /\benvironmental information\b|\beirs?\b|\bgwybodaeth amgylcheddol\b/i;
const FOIA = /\bfreedom of information(?! \(scotland\))|\bfoia?\b(?!\()|\brhyddid gwybodaeth\b/i;
const FOIA_FOR_SURE = /\bfreedom of information act(?: 2000)?\b|\bfoia\b/i;
const OWN_DATA =
  /\bsubject access|\barticle 15\b|\b(?:under )?data protection (?:law|act|legislation)\b.{0,120}\b(?:my|me)\b|\bmy own (?:\w+ ){0,2}(?:file|records?|data)\b|\bpersonal (?:data|information) (?:you |that you )?hold (?:about|on) me\b|\b\d?sar\b/i;

/**
 * The laws that the words name, in the order FOIA, EIR, FOISA, EISR. Beside a Scottish law "the EIRs" are Scotland's too,
 * unless the Act of the United Kingdom is named for sure.
 */
export function findRegimes(text: string): Regime[] {
  const others = text.replace(EISR, ' ');
  const [act, regulations] = [FOISA.test(text), others !== text];
  const british = act || regulations ? FOIA_FOR_SURE.test(text) : FOIA.test(text);
  const bare = EIR.test(others);
  const theirs = bare && (british || !(act || regulations));
  const found: Regime[] = [];
  if (british) found.push('FOIA');
  if (theirs) found.push('EIR');
  if (act) found.push('FOISA');
  if (regulations || (bare && !theirs)) found.push('EISR');
  return found;
}

/** True when the words also ask for the sender's own personal data. */
export function asksForOwnData(text: string): boolean {
  return OWN_DATA.test(text);
}
