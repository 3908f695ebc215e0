import { isEnvironmental, type Regime } from '../../law/provision.ts';
import { listOf, questionList } from './english-lists.ts';
import { fullTitle } from './english-titles.ts';
import type { NoticeFacts, NoticePart } from './sentences.ts';

/// The refusal notice in each regime's own words: FOIA s17, EIR reg 14, FOISA ss16 to 18, EISR reg 13.

/** What each regime is called in full. */
export const ACTS: Record<Regime, string> = {
  FOIA: 'the Freedom of Information Act 2000',
  EIR: 'the Environmental Information Regulations 2004',
  FOISA: 'the Freedom of Information (Scotland) Act 2002',
  EISR: 'the Environmental Information (Scotland) Regulations 2004',
};

/** What heads the notice. */
export function noticeHeading(laws: readonly NoticeFacts[]): string {
  const refuses = laws.some((facts) =>
    [facts.exemptions, facts.ncnd, facts.grounds].some((list) => list.length > 0),
  );
  if (refuses) return 'Refusal notice';
  return laws.some(({ notHeld }) => notHeld.length > 0)
    ? 'Notice that information is not held'
    : 'Information about you';
}

/** The parts of the notice, one for each duty that it meets, law by law. */
export function noticeParts(laws: readonly NoticeFacts[]): readonly NoticePart[] {
  return laws
    .flatMap(partsUnder)
    .map((part, i) =>
      i === 0 ? part : { ...part, lead: part.lead.replace(/^(This letter is) /, '$1 also ') },
    );
}

function partsUnder(facts: NoticeFacts): readonly NoticePart[] {
  return [
    ...listed(facts.exemptions, exemptionLead(facts), separatedSentence(facts)),
    ...listed(facts.ncnd, ncndLead(facts), NO_SIGN),
    ...listed(facts.grounds, groundLead(facts)),
    ...(facts.notHeld.length === 0 ? [] : [{ lead: notHeldLead(facts), list: [], after: null }]),
    ...listed(facts.ownData, OWN_DATA),
  ];
}

function listed(
  citations: NoticeFacts['exemptions'],
  lead: string,
  after: string | null = null,
): readonly NoticePart[] {
  return citations.length === 0 ? [] : [{ lead, list: citations.map(fullTitle), after }];
}

const NO_SIGN =
  'Saying yes or no would itself tell you something that the law lets us protect. Please do not take this as a sign that we do, or do not, hold the information.';

function notHeldLead({ holdsNone }: NoticeFacts): string {
  const what = holdsNone ? 'the information that you asked for' : 'the information, where our answers say so';
  return `This letter is a notice under section 17(1) of ${ACTS.FOISA} that we do not hold ${what}.`;
}

const OWN_DATA =
  'The duty to make environmental information available does not cover personal data about you. You can ask for it under data protection law. The provision is:';

const REFUSAL = { EIR: 'regulation 14', EISR: 'regulation 13' } as const;

/** EIR reg 12(11), EISR reg 10(7). */
const SEPARATED = { EIR: 'regulation 12(11)', EISR: 'regulation 10(7)' } as const;

/** What is withheld in part takes nothing with it that can be separated from it. */
function separatedSentence({ regime, keepsPart }: NoticeFacts): string | null {
  return isEnvironmental(regime) && keepsPart
    ? `Where we withhold a part, we have given you what can be separated from it (${SEPARATED[regime]}).`
    : null;
}

function exemptionLead({ regime, exemptions }: NoticeFacts): string {
  const one = exemptions.length === 1;
  if (isEnvironmental(regime))
    return `This letter is a refusal under ${REFUSAL[regime]} of ${ACTS[regime]}. The ${one ? 'exception that applies is' : 'exceptions that apply are'}:`;
  const section = regime === 'FOIA' ? '17(1)' : '16(1)';
  return `This letter is a refusal notice under section ${section} of ${ACTS[regime]}. The ${one ? 'exemption that applies is' : 'exemptions that apply are'}:`;
}

function ncndLead({ regime, ncnd }: NoticeFacts): string {
  if (isEnvironmental(regime))
    return `This letter is a refusal under ${REFUSAL[regime]} of ${ACTS[regime]}, where we neither confirm nor deny that we hold information, under:`;
  if (regime === 'FOIA')
    return `This letter is a refusal notice under section 17(1) of ${ACTS.FOIA}, where we neither confirm nor deny that we hold information. The duty to confirm or deny in section 1(1)(a) does not apply, by virtue of:`;
  return `This letter is a refusal notice under section 16(1) of ${ACTS.FOISA}, by virtue of section 18: it would be contrary to the public interest to reveal whether the information exists or is held. If it existed and we held it, it would be exempt. The ${ncnd.length === 1 ? 'provision is' : 'provisions are'}:`;
}

/** Both Acts have the duty in section 1(1), which sections 12 and 14 take away. */
function groundLead({ regime, grounds, refused }: NoticeFacts): string {
  const under = regime === 'FOISA' ? foisaSections(grounds) : 'section 17(5)';
  const what = refused.length === 0 ? 'answer your request' : `answer ${questionList(refused)}`;
  const notice = `This letter is a notice under ${under} of ${ACTS[regime]}.`;
  return `${notice} Section 1(1) of the Act does not oblige us to ${what}, because of:`;
}

/** FOISA gives notice of cost under s16(4), of vexatious and repeated requests under s16(5). */
function foisaSections(grounds: NoticeFacts['grounds']): string {
  const sections = new Set(grounds.map(({ cited }) => (cited.startsWith('12') ? '16(4)' : '16(5)')));
  return `${sections.size === 1 ? 'section' : 'sections'} ${listOf([...sections])}`;
}
