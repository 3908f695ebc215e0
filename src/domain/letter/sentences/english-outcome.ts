import type { ScopeFacts, TeamScope } from './scope-facts.ts';

/// What became of the request as a whole, in a sentence or two: said once, in the opening of a response, or where an attached
/// opening has taken its place, with the decision.

const WHY = 'This letter explains why.';

/** Whether it is held (FOIA s1(1)(a), FOISA s16(1)(a)), and whether it is given. '' while nothing is decided. */
export function outcomeSentence(facts: ScopeFacts): string {
  const { held } = facts;
  switch (facts.outcome) {
    case 'undecided':
      return '';
    case 'disclosed':
      return 'We hold the information that you asked for, and are giving you all of it.';
    case 'withheld':
      return held
        ? `We hold the information that you asked for, but we are sorry to say that we cannot give it to you. ${WHY}`
        : `We are sorry to say that we cannot give you the information that you asked for. ${WHY}`;
    case 'not-held':
      return 'We do not hold the information that you asked for.';
    case 'elsewhere':
      return 'We hold the information that you asked for. It is already available to you, and this letter says where.';
    case 'ncnd':
      return `We neither confirm nor deny that we hold the information that you asked for. ${WHY}`;
    case 'refused':
      return `${held ? 'We hold information of the kind that you ask for, but we' : 'We'} are not able to answer your request. ${WHY}`;
    case 'part-held':
      return any(facts.teams, 'part')
        ? 'We hold some of the information that you asked for, but not all of it, and are giving you part of what we hold.'
        : 'We hold some of the information that you asked for, but not all of it, and are giving you what we hold.';
    case 'mixed':
      return mixed(facts);
  }
}

/**
 * Of several outcomes, what is common to them. "Some of the information" leaves open what is not held, what is neither
 * confirmed nor denied and what is refused without a look: the scope names the questions.
 */
function mixed({ teams, held }: ScopeFacts): string {
  if (!held) return '';
  const isSome = any(teams, 'notHeld', 'partHeld', 'ncnd', 'refused');
  const hold = `We hold ${isSome ? 'some of the' : 'the'} information that you asked for`;
  const isOpen = any(teams, 'elsewhere', 'undecided');
  if (!any(teams, 'disclosed', 'part', 'partHeld'))
    return isOpen ? `${hold}.` : `${hold}, but we are sorry to say that we cannot give it to you. ${WHY}`;
  if (isSome) {
    const isPart = isOpen || any(teams, 'withheld', 'part');
    return `${hold}, and are giving ${isPart ? 'you part of it' : 'it to you'}.`;
  }
  const rest = isOpen ? '' : ' We are sorry that we cannot give you the rest; this letter explains why.';
  return `${hold}, and are giving you some of it.${rest}`;
}

type Kind = Exclude<keyof TeamScope, 'team'>;

function any(teams: readonly TeamScope[], ...kinds: readonly Kind[]): boolean {
  return teams.some((team) => kinds.some((kind) => team[kind].length > 0));
}
