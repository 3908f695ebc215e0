import type { Question, QuestionLink } from './foi-request.ts';

/// Questions that lean on others: "if yes", "as in Q1", "of those".

const LEANS =
  /^(?:and |also |\()?(?:if (?:so|yes|no|not|applicable|available|held|any|the answer)|where (?:so|yes|a |an |this|there)|of (?:these|those|them|the above)|how (?:many|much|often|long) (?:of )?(?:these|those|them)\b|os felly|os ydych)\b|\b(?:of|for|to|in) (?:these|those|them|that (?:supplier|year|period|contract|company|figure|number|total))\b/i;
const NAMED =
  /\b(?:questions?|q|parts?|items?|points?|no\.?|cwestiwn) ?\(?(\d{1,2}(?:\.\d{1,2})?[a-z]?)\b\)?/gi;
const SAME = /\b(?:same|as (?:in|for|per|above|with)|like|again)\b.{0,40}$/i;
const DEPENDS = /\b(?:if|where|unless|answer(?:ed)? (?:to|is)?|depending)\b.{0,60}$/i;

/** The links between `questions`, in order. */
export function findLinks(questions: readonly Question[]): QuestionLink[] {
  const byLabel = new Map<string, Question>();
  for (const question of questions)
    if (question.label !== null) byLabel.set(question.label.toLowerCase(), question);
  return questions.flatMap((question, index) => [
    ...named(question, byLabel),
    ...leaning(question, questions[index - 1], questions),
  ]);
}

function named(question: Question, byLabel: ReadonlyMap<string, Question>): QuestionLink[] {
  return [...question.text.slice(0, 2000).matchAll(NAMED)].flatMap((match) => {
    const other = byLabel.get((match[1] ?? '').toLowerCase());
    if (other === undefined || other === question) return [];
    return [{ from: question.id, to: other.id, kind: linkKind(question.text.slice(0, match.index)) }];
  });
}

function linkKind(before: string): QuestionLink['kind'] {
  const near = before.slice(-80);
  if (SAME.test(near)) return 'same-as';
  return DEPENDS.test(near) ? 'depends-on' : 'mentions';
}

// "If so" leans on the question above; the first item of an inner list leans on its stem.
function leaning(question: Question, above: Question | undefined, all: readonly Question[]): QuestionLink[] {
  if (above === undefined || !LEANS.test(question.text.slice(0, 300))) return [];
  const sibling = above.parent === question.parent || above.id === question.parent ? above : undefined;
  const to = sibling ?? all.find((other) => other.id === question.parent) ?? above;
  return [{ from: question.id, to: to.id, kind: 'depends-on' }];
}
