import { isEnvironmental, type Provision, type Regime } from '../../law/provision.ts';

/// What each law asks to be weighed, in its own words: what outweighs what, and what it presumes. Where the balance lies is
/// the officer's finding, so every balance waits for {{why_here}}.

/** How disclosure does its harm, for the officer to say. */
export const HARM_HERE = 'This is what disclosing {{information}} could do: {{harm}}.';

/** Before what is found, the case speaks. */
const HERE = 'This is what decides the balance in this case: {{why_here}}.';

const REGULATIONS = {
  EIR: 'We began from the presumption in favour of disclosure (regulation 12(2)).',
  EISR: 'We read the exception narrowly and began from the presumption in favour of disclosure (regulation 10(2)).',
} as const;

/** The paragraph that strikes the balance for withholding. */
export function balanceOf(regime: Regime): string {
  if (isEnvironmental(regime))
    return `${REGULATIONS[regime]} ${HERE} We find that, in all the circumstances of the case, the public interest in maintaining the exception under {{provision}} outweighs the public interest in disclosure.`;
  return `${HERE} We find that, in all the circumstances of the case, the public interest in maintaining the exemption under {{provision}} outweighs the public interest in disclosure.`;
}

/** The same for neither confirming nor denying: another question than why information is withheld. */
export function denialBalance(regime: Regime, law: Provision): string {
  if (regime === 'FOISA')
    return `${HERE} We find that to reveal whether information of this kind exists or is held would be contrary to the public interest (section 18(1)).`;
  if (isEnvironmental(regime))
    return `${HERE} We find that, in all the circumstances of the case, it would not be in the public interest to say whether information of this kind exists and is held (regulation ${law.ncnd}).`;
  return `${HERE} We find that, in all the circumstances of the case, the public interest in maintaining the exclusion of the duty to confirm or deny, in section ${law.ncnd}, outweighs the public interest in disclosing whether information of this kind is held.`;
}

/** What the lists of factors begin with. */
export function weighingLeads(regime: Regime): { readonly for: string; readonly against: string } {
  const kept = isEnvironmental(regime) ? 'exception' : 'exemption';
  return {
    for: 'In favour of disclosure ({{provision}}):',
    against: `In favour of maintaining the ${kept} ({{provision}}):`,
  };
}

/** Each law by its name. */
export const LAWS: Readonly<Record<Regime, string>> = {
  FOIA: 'the Freedom of Information Act 2000',
  FOISA: 'the Freedom of Information (Scotland) Act 2002',
  EIR: 'the Environmental Information Regulations 2004',
  EISR: 'the Environmental Information (Scotland) Regulations 2004',
};

/** The line of withholding. The Regulations do not ask to confirm that information is held. */
export function lineOf(regime: Regime, why: string): string {
  const held = isEnvironmental(regime)
    ? 'We are withholding this information'
    : 'We hold this information but are withholding it';
  return `${held} under {{provision}} of ${LAWS[regime]}, ${why}.`;
}
