import { answerersIn } from '../letter/assignments.ts';
import { type Answer, answerKey } from '../letter/decision.ts';
import { withNamed } from '../letter/letter-choice.ts';
import { questionsInOrder, withDescendants } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';
import { mapAnswers, mergeAnswers } from './answers.ts';
import { levelled } from './assign-moves.ts';
import type { FoiCase } from './case.ts';
import { askedAbout } from './consultation-moves.ts';
import type { CaseMove } from './moves.ts';
import { splitQuestion } from './split-question.ts';
import { termsFor } from './terms.ts';

type QuestionMove = Extract<
  CaseMove,
  {
    kind:
      | 'edit-question'
      | 'split-question'
      | 'merge-question'
      | 'add-question'
      | 'remove-question'
      | 'move-question'
      | 'indent-question'
      | 'outdent-question';
  }
>;

/** A move that changes the questions themselves. Ids stay; the answers of other questions are never touched. */
export function questionMove(foiCase: FoiCase, move: QuestionMove): FoiCase {
  if (move.kind === 'add-question') return addQuestion(foiCase, move.question, move.after);
  const question = foiCase.questions.find(({ id }) => id === move.question);
  if (question === undefined) return foiCase;
  switch (move.kind) {
    case 'edit-question':
      return edit(foiCase, question, move);
    case 'split-question':
      return split(foiCase, question, move.at, move.newId);
    case 'merge-question':
      return merge(foiCase, question, move.into);
    case 'remove-question':
      return remove(foiCase, question);
    case 'move-question':
      return reorder(foiCase, question, move.to);
    case 'indent-question':
      return indent(foiCase, question);
    case 'outdent-question':
      return outdent(foiCase, question);
  }
}

function withQuestions(foiCase: FoiCase, questions: readonly Question[]): FoiCase {
  const ordered = questionsInOrder(questions);
  const same =
    ordered.length === foiCase.questions.length && ordered.every((q, at) => q === foiCase.questions[at]);
  return same ? foiCase : { ...foiCase, questions: ordered };
}

function replace(foiCase: FoiCase, changed: Question): FoiCase {
  return withQuestions(
    foiCase,
    foiCase.questions.map((question) => (question.id === changed.id ? changed : question)),
  );
}

function edit(
  foiCase: FoiCase,
  question: Question,
  { label, text }: Pick<Question, 'label' | 'text'>,
): FoiCase {
  const same = question.label === label && question.text === text;
  return same ? foiCase : replace(foiCase, { ...question, label, text });
}

function addQuestion(foiCase: FoiCase, question: Question, after: string | null): FoiCase {
  if (foiCase.questions.some(({ id }) => id === question.id)) return foiCase;
  const parent = foiCase.questions.some(({ id }) => id === question.parent) ? question.parent : null;
  const place = placeAfter(foiCase, after, parent);
  return withQuestions(
    asParent(foiCase, question.id, parent),
    insertAt(foiCase.questions, place, [{ ...question, parent }]),
  );
}

/** A part that is added is its question's teams', unless it has teams of its own. */
function asParent(foiCase: FoiCase, question: string, parent: string | null): FoiCase {
  const own = foiCase.assignments[question] ?? foiCase.assignments[parent ?? ''];
  return own === undefined
    ? foiCase
    : { ...foiCase, assignments: { ...foiCase.assignments, [question]: own } };
}

/** Behind a question with all its parts; a part of that very question becomes its first. */
function placeAfter(foiCase: FoiCase, after: string | null, parent: string | null): number {
  if (after === null) return 0;
  const family = withDescendants(foiCase.questions, after);
  const last = parent === after ? family[0] : family.at(-1);
  return last === undefined ? foiCase.questions.length : foiCase.questions.indexOf(last) + 1;
}

function insertAt<T>(list: readonly T[], place: number, added: readonly T[]): readonly T[] {
  return [...list.slice(0, place), ...added, ...list.slice(place)];
}

function split(foiCase: FoiCase, question: Question, at: number, newId: string): FoiCase {
  if (foiCase.questions.some(({ id }) => id === newId)) return foiCase;
  const halves = splitQuestion(question, at, newId);
  if (halves === null) return foiCase;
  const own = foiCase.assignments[question.id];
  const assignments = own === undefined ? foiCase.assignments : { ...foiCase.assignments, [newId]: own };
  const law = foiCase.laws[question.id];
  const laws = law === undefined ? foiCase.laws : { ...foiCase.laws, [newId]: law };
  const terms = termsFor(foiCase.terms, (ids) => (ids.includes(question.id) ? [...ids, newId] : ids));
  return addQuestion(
    replace({ ...foiCase, assignments, laws, terms }, halves.first),
    halves.second,
    question.id,
  );
}

/** The removed question's parts move up to where it stood; answers that leaned on it lean on nothing. */
function remove(foiCase: FoiCase, question: Question): FoiCase {
  const questions = reparent(foiCase.questions, question.id, question.parent).filter(
    (q) => q.id !== question.id,
  );
  const answers = Object.fromEntries(
    Object.entries(foiCase.answers).filter(([key]) => !belongsTo(foiCase, key, question.id)),
  );
  return withQuestions({ ...foiCase, answers: repoint(answers, question.id, null) }, questions);
}

function belongsTo(foiCase: FoiCase, key: string, question: string): boolean {
  return answerersIn(foiCase).some((by) => answerKey(question, by) === key);
}

function reparent(questions: readonly Question[], from: string, to: string | null): readonly Question[] {
  return questions.map((question) => (question.parent === from ? { ...question, parent: to } : question));
}

function repoint(answers: FoiCase['answers'], from: string, to: string | null): FoiCase['answers'] {
  return mapAnswers(answers, (answer) => (answer.dependsOn === from ? { ...answer, dependsOn: to } : answer));
}

/** The question's words and answers go into its neighbour, in reading order; the neighbour keeps its id. */
function merge(foiCase: FoiCase, question: Question, into: 'previous' | 'next'): FoiCase {
  const order = questionsInOrder(foiCase.questions);
  const target = order[order.indexOf(question) + (into === 'next' ? 1 : -1)];
  if (target === undefined) return foiCase;
  const [earlier, later] = into === 'next' ? [question, target] : [target, question];
  const merged: Question = {
    ...target,
    label: earlier.label ?? later.label,
    text: `${earlier.text} ${later.text}`,
    parent: earlier.parent,
    span: spanning(earlier, later),
  };
  const questions = reparent(foiCase.questions, question.id, target.id)
    .map((q) => (q.id === target.id ? merged : q))
    .filter((q) => q.id !== question.id);
  const level = levelled(foiCase, [question.id, target.id]);
  const answers = mergedAnswers(level, question.id, target.id, into);
  // A letter about some questions, and a third party asked about some, go on with the one that took their words.
  const rename = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => (id === question.id ? target.id : id))),
  ];
  const reply = withNamed(foiCase.reply, rename);
  const consultations = askedAbout(foiCase.consultations, rename);
  const terms = termsFor(foiCase.terms, rename);
  return withQuestions({ ...level, reply, consultations, answers, terms }, questions);
}

function spanning(earlier: Question, later: Question): Question['span'] {
  if (earlier.span === null || later.span === null) return earlier.span ?? later.span;
  return {
    start: Math.min(earlier.span.start, later.span.start),
    end: Math.max(earlier.span.end, later.span.end),
  };
}

function mergedAnswers(
  foiCase: FoiCase,
  gone: string,
  target: string,
  into: 'previous' | 'next',
): FoiCase['answers'] {
  const answers: Record<string, Answer> = { ...foiCase.answers };
  for (const by of answerersIn(foiCase)) {
    const from = answers[answerKey(gone, by)];
    if (from === undefined) continue;
    const to = answers[answerKey(target, by)];
    answers[answerKey(target, by)] = into === 'next' ? mergeAnswers(from, to) : mergeAnswers(to, from);
    delete answers[answerKey(gone, by)];
  }
  return withoutSelfReference(repoint(answers, gone, target), foiCase, target);
}

function withoutSelfReference(answers: FoiCase['answers'], foiCase: FoiCase, id: string): FoiCase['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      answer.dependsOn === id && belongsTo(foiCase, key, id) ? { ...answer, dependsOn: null } : answer,
    ]),
  );
}

function reorder(foiCase: FoiCase, question: Question, to: number): FoiCase {
  const moved = withDescendants(foiCase.questions, question.id);
  const rest = questionsInOrder(foiCase.questions).filter((q) => !moved.includes(q));
  const place = Math.max(0, Math.min(to, rest.length));
  const parent = parentAt(rest, place, question.parent);
  const questions = insertAt(
    rest,
    place,
    moved.map((q) => (q.id === question.id && q.parent !== parent ? { ...q, parent } : q)),
  );
  return withQuestions(foiCase, questions);
}

/** At its new place a question keeps its parent when it is still among that one's parts; else it joins its new neighbour. */
function parentAt(rest: readonly Question[], place: number, parent: string | null): string | null {
  if (parent === null) return rest[place]?.parent ?? null;
  const family = withDescendants(rest, parent);
  const start = rest.findIndex(({ id }) => id === parent);
  const inside = place > start && place <= start + family.length;
  return inside ? parent : (rest[place]?.parent ?? null);
}

function indent(foiCase: FoiCase, question: Question): FoiCase {
  const siblings = questionsInOrder(foiCase.questions).filter((q) => q.parent === question.parent);
  const above = siblings[siblings.indexOf(question) - 1];
  return above === undefined ? foiCase : replace(foiCase, { ...question, parent: above.id });
}

function outdent(foiCase: FoiCase, question: Question): FoiCase {
  const parent = foiCase.questions.find(({ id }) => id === question.parent);
  return parent === undefined ? foiCase : replace(foiCase, { ...question, parent: parent.parent });
}
