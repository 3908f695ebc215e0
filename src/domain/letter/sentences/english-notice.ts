import type { Regime } from '../../law/provision.ts';
import { listOf } from './english-scope.ts';
import { fullTitle } from './english-titles.ts';
import type { NoticeFacts, NoticePart } from './sentences.ts';

/// The refusal notice in each regime's own words: FOIA s17, EIR reg 14, FOISA ss16 to 18.

/** What each regime is called in full. */
export const ACTS: Record<Regime, string> = {
  FOIA: 'the Freedom of Information Act 2000',
  EIR: 'the Environmental Information Regulations 2004',
  FOISA: 'the Freedom of Information (Scotland) Act 2002',
};

/** What heads the notice. */
export function noticeHeading(facts: NoticeFacts): string {
  const refuses = [facts.exemptions, facts.ncnd, facts.grounds].some((list) => list.length > 0);
  if (refuses) return 'Refusal notice';
  return facts.notHeld.length > 0 ? 'Notice that information is not held' : 'Your own personal data';
}

/** The parts of the notice, one for each duty that it meets. */
export function noticeParts(facts: NoticeFacts): readonly NoticePart[] {
  const parts: NoticePart[] = [];
  const add = (list: NoticeFacts['exemptions'], lead: (letter: string) => string, after: string | null) => {
    if (list.length === 0) return;
    const letter = parts.length === 0 ? 'This letter is' : 'This letter is also';
    const listed = lead(letter).endsWith(':') ? list.map(fullTitle) : [];
    parts.push({ lead: lead(letter), list: listed, after });
  };
  add(facts.exemptions, (letter) => exemptionLead(letter, facts.regime), null);
  add(
    facts.ncnd,
    (letter) => ncndLead(letter, facts),
    'This must not be taken as a sign that the information is, or is not, held.',
  );
  add(facts.grounds, (letter) => groundLead(letter, facts), null);
  add(
    facts.notHeld,
    (letter) => `${letter} a notice under section 17(1) of ${ACTS.FOISA} that information is not held.`,
    null,
  );
  add(
    facts.ownData,
    () =>
      'The duty to make environmental information available does not apply to personal data about you. You have a right to it under data protection law. The provision is:',
    null,
  );
  return parts;
}

function exemptionLead(letter: string, regime: Regime): string {
  const act = ACTS[regime];
  if (regime === 'EIR')
    return `${letter} a refusal under regulation 14 of ${act} for the information that is excepted from disclosure under:`;
  const section = regime === 'FOIA' ? '17(1)' : '16(1)';
  return `${letter} a refusal notice under section ${section} of ${act} for the information that is exempt from disclosure by virtue of:`;
}

function ncndLead(letter: string, { regime, authority }: NoticeFacts): string {
  const act = ACTS[regime];
  if (regime === 'FOIA')
    return `${letter} a refusal notice under section 17(1) of ${act} where ${authority} neither confirms nor denies that information is held. The duty to confirm or deny in section 1(1)(a) does not apply, by virtue of:`;
  if (regime === 'EIR')
    return `${letter} a refusal under regulation 14 of ${act} where ${authority} neither confirms nor denies that information is held, under:`;
  return `${letter} a refusal notice under section 16(1) of ${act} where ${authority} relies on section 18: it would be contrary to the public interest to reveal whether the information exists or is held. If it existed and were held, it would be exempt. The provisions are:`;
}

function groundLead(letter: string, { regime, authority, grounds }: NoticeFacts): string {
  const under = regime === 'FOISA' ? foisaSections(grounds) : 'section 17(5)';
  return `${letter} a notice under ${under} of ${ACTS[regime]} that ${authority} is not obliged to comply with the request, by virtue of:`;
}

/** FOISA gives notice of cost under s16(4), of vexatious and repeated requests under s16(5). */
function foisaSections(grounds: NoticeFacts['grounds']): string {
  const sections = new Set(grounds.map(({ cited }) => (cited.startsWith('12') ? '16(4)' : '16(5)')));
  return `${sections.size === 1 ? 'section' : 'sections'} ${listOf([...sections])}`;
}
