import { paragraph } from '../text/rich-text.ts';
import type { Team } from './assignments.ts';
import { filledClause } from './attached.ts';
import { clausesAt } from './clause-places.ts';
import { type Facts, type Item, namedTeam } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { confirmsHeld, itemOutcome, keepsPart, outcomeOf } from './outcome.ts';
import { heading } from './prose.ts';
import type { AskedQuestion, ScopeFacts, TeamScope } from './sentences/scope-facts.ts';
import { oneAnswer } from './told-once.ts';

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
    teams: facts.answering.map((team) => teamScope(facts, team)),
    questions: askedQuestions(facts),
  };
}

function teamScope(facts: Facts, team: Team): TeamScope {
  const items = facts.items.filter((item) => item.team === team);
  const named = (outcome: ReturnType<typeof itemOutcome>): readonly string[] =>
    items.filter((item) => itemOutcome(item) === outcome).map((item) => item.name);
  return {
    team: namedTeam(facts, team),
    disclosed: named('disclosed'),
    withheld: named('withheld'),
    part: items.filter(keepsPart).map((item) => item.name),
    partHeld: named('part-held'),
    notHeld: named('not-held'),
    elsewhere: named('elsewhere'),
    ncnd: named('ncnd'),
    refused: named('refused'),
    undecided: items.filter((item) => !item.stem && item.answer.status === null).map((item) => item.name),
  };
}

/** A question that only introduces its parts for every team is answered by none; one answer to all is nobody's own. */
function askedQuestions(facts: Facts): readonly AskedQuestion[] {
  const { items, questions, answering } = facts;
  if (oneAnswer(facts) !== null) return [];
  const byQuestion = new Map<string, Item[]>();
  for (const item of items) {
    const same = byQuestion.get(item.question.id);
    if (same === undefined) byQuestion.set(item.question.id, [item]);
    else same.push(item);
  }
  return questions.flatMap(({ id }) => {
    const own = byQuestion.get(id) ?? [];
    const [first] = own;
    if (first === undefined || own.every(({ stem }) => stem)) return [];
    const teams = own.map(({ team }) => answering.indexOf(team));
    return [{ name: first.name, teams, together: first.sharedBy.length > 1 }];
  });
}
