import { isEnvironmental } from '../../law/provision.ts';
import { outcomeSentence } from './english-outcome.ts';
import { onDay, owedBy, thanks, underLaws } from './english-phrases.ts';
import type { OpeningFacts } from './sentences.ts';

/// What a response opens with: thanks, what became of the request, and what came before this letter.

/** The thanks with the outcome, and a paragraph on time where there is something to say of it. */
export function openingParagraphs(facts: OpeningFacts): readonly string[] {
  const first = [thanks(facts), underLaws(facts.laws, 'have dealt'), outcomeSentence(facts.scope)];
  const before = [feeSentence(facts), timeSentence(facts), ...otherLetters(facts)];
  return [first, before].map(joined).filter((text) => text !== '');
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((text) => text !== '').join(' ');
}

/** The Acts call it a fee, the Regulations a charge. */
function feeSentence({ fee, regime }: OpeningFacts): string {
  if (fee === null) return '';
  const [what, notice] = isEnvironmental(regime) ? ['charge', 'notice of a charge'] : ['fee', 'fees notice'];
  return `We sent you a ${notice} on ${fee.notice}, and you paid the ${what} on ${fee.paid}.`;
}

/** What became of parts of the request before this letter. */
function otherLetters({ transfer, subjectAccess }: OpeningFacts): readonly string[] {
  return [
    transfer === null
      ? ''
      : `On ${transfer} we wrote to you about information that another authority may hold.`,
    subjectAccess === null
      ? ''
      : `On ${subjectAccess} we wrote to you about the part of your request that asks about yourself.`,
  ];
}

function timeSentence(facts: OpeningFacts): string {
  const { due, more, late, holding, extendedOn } = facts;
  if (late) {
    const as = holding === null ? '' : `, as we told you on ${holding}`;
    const sorry = `${owedBy(facts)} We did not do so in time${as}, and we are sorry.`;
    return joined([sorry, more === 'public-interest' ? DECIDED : '']);
  }
  const wrote = holding === null ? '' : `On ${holding} we told you that our reply would be late.`;
  if (due === null || more === null || !facts.extended) return wrote;
  const told = `We told you${onDay(extendedOn)} that we`;
  const said =
    more === 'public-interest'
      ? `${told} were still weighing the public interest, and expected to have decided by ${due}. ${DECIDED}`
      : `${told} needed until ${due} to answer, because of the complexity and the volume of the information that you asked for.`;
  return joined([said, wrote]);
}

const DECIDED = 'We have now decided.';
