import { type Claim, saysIn } from '../claim.ts';
import type { FindingPlace } from '../finding.ts';

/// Whether a body is one of those that section 23(3) lists.

/** The bodies of section 23(3), as they are called. */
const SECURITY_BODY =
  /\b(?:Security Service|Secret Intelligence|MI5|MI6|GCHQ|Government Communications|special forces|National Crime Agency|Serious Organised Crime Agency|National Criminal Intelligence|Intelligence and Security Committee|Security Vetting Appeals|Security Commission|Intelligence Services|section 23\(3\) (?:bod|list))/i;
/** Others that deal with security, by name or by what they are called. */
const OTHER_BODY =
  /\b(?:Security Vetting|[Cc]ounter[- ][Tt]errorism|terrorism|police|policing|constabular(?:y|ies)|constable|force|crime prevention|counter[- ]terrorism (?:unit|police|security|command)|council|contractor|consultants?|fire (?:and rescue )?service|Home Office|Border Force|security (?:firm|company|guards?|contractor|body|service)|local resilience forum|Europol|Interpol|Eurojust|Frontex|NATO|FBI|CIA|NSA|Mossad|ASIO|CSIS|Five Eyes|bureau|gendarmerie|HMRC|Revenue|customs|Coastguard|(?:Royal )?Navy|Army|Air Force|regiment|Defence Intelligence|Joint (?:Intelligence|Terrorism)|National Security (?:Council|Secretariat|Adviser)|Cabinet Office|Ministry of Defence|Foreign Office|embassy|Immigration Enforcement|prison|probation|foreign|(?:Israeli|Australian|Canadian|Spanish|Italian|Polish|Turkish|Saudi|Norwegian|Swedish|Danish|Belgian|Swiss|Japanese|Indian|Pakistani|Ukrainian|Russian|Chinese|Qatari|Emirati|Greek|New Zealand|Swedish) (?:\w+ )?(?:intelligence|secret|security|police|services?|authorities|agency|embassy|bureau)|American|French|German|Dutch|Irish|overseas|allied|partner (?:agency|state|country)|United States|intelligence (?:service|agency|unit|committee|bureau|body|organisation)|(?:Serious Fraud|Nuclear|Aviation|Transport|Maritime|Cyber|Port|Railway|University|Campus) \w+)\b/;
/** A name that ends like that of a body: "the Regional Organised Crime Unit". */
const NAMED_BODY =
  /\b(?:[A-Z][\w’'-]+ (?:(?:of|for|and|on|the|[A-Z][\w’'-]+) ){0,5})(?:Agency|Service|Services|Office|Command|Centre|Committee|Unit|Bureau|Directorate|Authority|Commission|Department|Ministry|Guard|Patrol|Inspectorate|Partnership|Group|Secretariat|Taskforce|Executive|Board|Council|Institute|Organisation|Division|Branch|Squad)\b/;
/** A listed body that is named as something like it, or beside it. */
const LIKENED =
  /\b(?:like|similar|akin|comparable|such as|works? (?:closely )?(?:with|alongside)|partners?|much as|as (?:sensitive|secret) as|in the same way|counterparts?|equivalent|liais\w+|foreign|overseas|Israeli|American|US|French|German|Dutch|Irish|Australian|Canadian|Norwegian|Polish|Spanish|Italian|Belgian|Ukrainian|Indian)\b/i;

/** The authority itself is named as often as not. */
function ownName({ checked }: Claim): (sentence: string) => boolean {
  const name = checked.authority.name.trim();
  return (sentence) => {
    const rest = name === '' ? sentence : sentence.replaceAll(name, ' ');
    return !OTHER_BODY.test(rest) && !NAMED_BODY.test(rest);
  };
}

/** A listed body is named as the one that it came from, or that it is about. */
function namesListed(claim: Claim): boolean {
  const sentences = [
    claim.what,
    claim.asked,
    claim.answered,
    ...claim.reasons.flatMap((one) => one.sentences),
  ];
  return sentences.some((one) => SECURITY_BODY.test(one) && !LIKENED.test(one));
}

/** Where the reasons name a body that is not listed, and none that is. */
export function namesUnlisted(claim: Claim): FindingPlace | null {
  return namesListed(claim) ? null : saysIn(claim, [OTHER_BODY, NAMED_BODY], ownName(claim));
}
