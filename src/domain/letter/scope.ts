import { paragraph, type RichText } from '../text/rich-text.ts';
import type { Team } from './assignments.ts';
import { filledClause } from './attached.ts';
import { clausesAt, textAt } from './clause-places.ts';
import { type Facts, type Item, namedTeam } from './facts.ts';
import type { LetterBlock } from './letter.ts';
import { confirmsHeld, isRefused, itemOutcome, keepsPart, oneAnswer, outcomeOf } from './outcome.ts';
import { heading } from './prose.ts';
import type { AskedQuestion, ScopeFacts, TeamScope } from './sentences/scope-facts.ts';
import { statusFacts } from './statuses.ts';
import { withheldText } from './withheld.ts';

/** True where the opening tells what became of the request: in a response, unless an attached opening has taken its place. */
export function opensWithOutcome(facts: Facts): boolean {
  return facts.content.reply.kind === 'response' && textAt(facts, 'opening').length === 0;
}

/** What is disclosed and what is not, for each team; and what became of the request, where the opening does not tell it. */
export function scopeBlocks(facts: Facts): readonly LetterBlock[] {
  const scope = scopeFacts(facts);
  const outcome = opensWithOutcome(facts) ? '' : facts.sentences.outcome(scope);
  const sentences = [...(outcome === '' ? [] : [outcome]), ...facts.sentences.scope(scope)].map(paragraph);
  const clauses = clausesAt(facts, 'scope').flatMap((clause) => filledClause(facts, clause, null).body);
  const text = [...sentences, ...namedText(facts), ...clauses];
  if (text.length === 0) return [];
  const decides = outcome !== '' || scope.outcome === 'mixed' || text.length > sentences.length;
  return [{ id: 'scope', role: 'scope', text: [heading(facts.sentences.scopeHeading(decides)), ...text] }];
}

/** What is withheld of a request that has one answer, by its name: the notice lists the provisions, and not what is under them. */
function namedText(facts: Facts): RichText {
  const only = oneAnswer(facts);
  if (only === null || !statusFacts(only.answer.status).withholds || isRefused(only)) return [];
  const isNamed = [only.answer, ...only.citations].some(({ what }) => what.trim() !== '');
  return isNamed ? withheldText(facts, only) : [];
}

/** What becomes of the request and of each question. */
export function scopeFacts(facts: Facts): ScopeFacts {
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
