import { isEnvironmental, type Provision, type Regime } from '../../law/provision.ts';

/// What each law asks to be weighed, in its own words: what outweighs what, and what it presumes. Where the balance lies is
/// the officer's finding, so every balance waits for {{why_here}}.

/** How disclosure does its harm, for the officer to say. */
export const HARM_HERE = 'This is what disclosing {{information}} could do: {{harm}}.';

/** Before what is found, the case speaks. */
const HERE = 'This is what decides the balance in this case: {{why_here}}.';
const WE_FIND = 'We find that, in all the circumstances of the case,';

const PRESUMED = {
  EIR: 'We began from the presumption in favour of disclosure (regulation 12(2)).',
  EISR: 'We read the exception narrowly and began from the presumption in favour of disclosure (regulation 10(2)).',
} as const;

/** Personal data have a balance of their own beside the exceptions, to which the presumption does not reach (regs 12(3), 10(2)). */
const PERSONAL = {
  EIR: 'the public interest in not disclosing the information outweighs the public interest in disclosing it (regulation 13(1)(b)).',
  EISR: 'the public interest in making the information available is outweighed by that in not doing so (regulation 11(2)(b)).',
} as const;

function isPersonal({ regime, provision }: Provision): boolean {
  return isEnvironmental(regime) && /^1[13]\(/.test(provision);
}

/** The paragraph that strikes the balance for withholding. */
export function balanceOf(law: Provision): string {
  const { regime } = law;
  if (!isEnvironmental(regime))
    return `${HERE} ${WE_FIND} the public interest in maintaining the exemption under {{provision}} outweighs the public interest in disclosure.`;
  if (isPersonal(law)) return `${HERE} ${WE_FIND} ${PERSONAL[regime]}`;
  return `${PRESUMED[regime]} ${HERE} ${WE_FIND} the public interest in maintaining the exception under {{provision}} outweighs the public interest in disclosure.`;
}

/** The same for neither confirming nor denying: another question than why information is withheld. */
export function denialBalance({ regime, ncnd }: Provision): string {
  if (regime === 'FOISA')
    return `${HERE} We find that to reveal whether information of this kind exists or is held would be contrary to the public interest (section 18(1)).`;
  if (isEnvironmental(regime))
    return `${HERE} ${WE_FIND} it would not be in the public interest to say whether information of this kind exists and is held (regulation ${ncnd}).`;
  return `${HERE} ${WE_FIND} the public interest in maintaining the exclusion of the duty to confirm or deny, in section ${ncnd}, outweighs the public interest in disclosing whether information of this kind is held.`;
}

/** What the lists of factors begin with. */
export function weighingLeads(law: Provision): { readonly for: string; readonly against: string } {
  const kept = isEnvironmental(law.regime) ? 'exception' : 'exemption';
  return {
    for: 'In favour of disclosure ({{provision}}):',
    against: isPersonal(law)
      ? 'In favour of not disclosing ({{provision}}):'
      : `In favour of maintaining the ${kept} ({{provision}}):`,
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
