import { paragraph } from '../text/rich-text.ts';
import { filledClause } from './attached.ts';
import { clausesAt } from './clause-places.ts';
import type { AnswerStatus, Team } from './decision.ts';
import { type Facts, type Item, namedTeam } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { heading } from './prose.ts';
import type { Outcome, ScopeFacts, TeamScope } from './sentences/sentences.ts';

/** What is disclosed and what is not, for each team, with the confirmation that information is held. */
export function scopeBlocks(facts: Facts): readonly LetterBlock[] {
  const sentences = facts.sentences.scope(scopeFacts(facts)).map(paragraph);
  const clauses = clausesAt(facts, 'scope').flatMap((clause) => filledClause(facts, clause, null).body);
  const text = [...sentences, ...clauses];
  if (text.length === 0) return [];
  return [{ id: 'scope', role: 'scope', text: [heading(facts.sentences.scopeHeading), ...text] }];
}

function scopeFacts(facts: Facts): ScopeFacts {
  return {
    outcome: outcomeOf(facts),
    held: facts.items.some(confirmsHeld),
    teams: facts.content.teams.map((team) => teamScope(facts, team)),
  };
}

function teamScope(facts: Facts, team: Team): TeamScope {
  const items = facts.items.filter((item) => item.team === team);
  const named = (outcome: Outcome | 'part'): readonly string[] =>
    items.filter((item) => itemOutcome(item) === outcome).map((item) => item.name);
  return {
    team: namedTeam(facts, team),
    disclosed: named('disclosed'),
    withheld: named('withheld'),
    part: named('part'),
    notHeld: named('not-held'),
    elsewhere: named('elsewhere'),
    ncnd: named('ncnd'),
    refused: named('refused'),
    undecided: items.filter((item) => !item.stem && item.answer.status === null).map((item) => item.name),
  };
}

/** One outcome for the whole request when all its answers share it. "Not applicable" leaves it as it is. */
function outcomeOf(facts: Facts): Outcome {
  const asked = facts.items.filter((item) => !item.stem && item.answer.status !== 'not-applicable');
  const outcomes = new Set(asked.map(itemOutcome));
  const [only] = outcomes;
  if (only === undefined || (only === 'undecided' && outcomes.size === 1)) return 'undecided';
  return outcomes.size > 1 || only === 'part' ? 'mixed' : only;
}

const OUTCOMES: Record<AnswerStatus, Outcome | 'part'> = {
  answer: 'disclosed',
  withhold: 'withheld',
  part: 'part',
  'not-held': 'not-held',
  elsewhere: 'elsewhere',
  'not-applicable': 'undecided',
  ncnd: 'ncnd',
};

function itemOutcome(item: Item): Outcome | 'part' {
  const { status } = item.answer;
  if (status === null) return 'undecided';
  return status === 'withhold' && isRefused(item) ? 'refused' : OUTCOMES[status];
}

/** True when the request itself is refused (cost, vexatious, repeated), so that no exemption is claimed. */
export function isRefused({ citations }: Item): boolean {
  return citations.length > 0 && citations.every(({ kind }) => kind === 'ground');
}

/**
 * Whether an answer confirms that its information is held. A refusal for cost does under FOIA s12(1), which leaves the
 * duty to confirm; the other grounds need not, and "neither confirm nor deny" must not.
 */
function confirmsHeld(item: Item): boolean {
  const { status } = item.answer;
  if (status === 'withhold' && isRefused(item))
    return item.citations.every(({ regime, cited }) => regime === 'FOIA' && cited === '12(1)');
  return status === 'answer' || status === 'withhold' || status === 'part' || status === 'elsewhere';
}
