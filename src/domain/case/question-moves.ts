import { answerersIn } from '../letter/assignments.ts';
import { type Answer, answerKey } from '../letter/decision.ts';
import { questionsInOrder, withDescendants } from '../letter/questions.ts';
import type { Question } from '../request/foi-request.ts';
import { mapAnswers, mergeAnswers } from './answers.ts';
import { levelled } from './assign-moves.ts';
import type { Case, CaseMove } from './case.ts';
import { splitQuestion } from './split-question.ts';

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
export function questionMove(c: Case, move: QuestionMove): Case {
  if (move.kind === 'add-question') return addQuestion(c, move.question, move.after);
  const question = c.questions.find(({ id }) => id === move.question);
  if (question === undefined) return c;
  switch (move.kind) {
    case 'edit-question':
      return edit(c, question, move);
    case 'split-question':
      return split(c, question, move.at, move.newId);
    case 'merge-question':
      return merge(c, question, move.into);
    case 'remove-question':
      return remove(c, question);
    case 'move-question':
      return reorder(c, question, move.to);
    case 'indent-question':
      return indent(c, question);
    case 'outdent-question':
      return outdent(c, question);
  }
}

function withQuestions(c: Case, questions: readonly Question[]): Case {
  const ordered = questionsInOrder(questions);
  const same = ordered.length === c.questions.length && ordered.every((q, at) => q === c.questions[at]);
  return same ? c : { ...c, questions: ordered };
}

function replace(c: Case, changed: Question): Case {
  return withQuestions(
    c,
    c.questions.map((question) => (question.id === changed.id ? changed : question)),
  );
}

function edit(c: Case, question: Question, { label, text }: Pick<Question, 'label' | 'text'>): Case {
  const same = question.label === label && question.text === text;
  return same ? c : replace(c, { ...question, label, text });
}

function addQuestion(c: Case, question: Question, after: string | null): Case {
  if (c.questions.some(({ id }) => id === question.id)) return c;
  const parent = c.questions.some(({ id }) => id === question.parent) ? question.parent : null;
  const place = placeAfter(c, after, parent);
  return withQuestions(
    asParent(c, question.id, parent),
    insertAt(c.questions, place, [{ ...question, parent }]),
  );
}

/** A part that is added is its question's teams', unless it has teams of its own. */
function asParent(c: Case, question: string, parent: string | null): Case {
  const own = c.assignments[question] ?? c.assignments[parent ?? ''];
  return own === undefined ? c : { ...c, assignments: { ...c.assignments, [question]: own } };
}

/** Behind a question with all its parts; a part of that very question becomes its first. */
function placeAfter(c: Case, after: string | null, parent: string | null): number {
  if (after === null) return 0;
  const family = withDescendants(c.questions, after);
  const last = parent === after ? family[0] : family.at(-1);
  return last === undefined ? c.questions.length : c.questions.indexOf(last) + 1;
}

function insertAt<T>(list: readonly T[], place: number, added: readonly T[]): readonly T[] {
  return [...list.slice(0, place), ...added, ...list.slice(place)];
}

function split(c: Case, question: Question, at: number, newId: string): Case {
  if (c.questions.some(({ id }) => id === newId)) return c;
  const halves = splitQuestion(question, at, newId);
  if (halves === null) return c;
  const own = c.assignments[question.id];
  const assignments = own === undefined ? c.assignments : { ...c.assignments, [newId]: own };
  return addQuestion(replace({ ...c, assignments }, halves.first), halves.second, question.id);
}

/** The removed question's parts move up to where it stood; answers that leaned on it lean on nothing. */
function remove(c: Case, question: Question): Case {
  const questions = reparent(c.questions, question.id, question.parent).filter((q) => q.id !== question.id);
  const answers = Object.fromEntries(
    Object.entries(c.answers).filter(([key]) => !belongsTo(c, key, question.id)),
  );
  return withQuestions({ ...c, answers: repoint(answers, question.id, null) }, questions);
}

function belongsTo(c: Case, key: string, question: string): boolean {
  return answerersIn(c).some((by) => answerKey(question, by) === key);
}

function reparent(questions: readonly Question[], from: string, to: string | null): readonly Question[] {
  return questions.map((question) => (question.parent === from ? { ...question, parent: to } : question));
}

function repoint(answers: Case['answers'], from: string, to: string | null): Case['answers'] {
  return mapAnswers(answers, (answer) => (answer.dependsOn === from ? { ...answer, dependsOn: to } : answer));
}

/** The question's words and answers go into its neighbour, in reading order; the neighbour keeps its id. */
function merge(c: Case, question: Question, into: 'previous' | 'next'): Case {
  const order = questionsInOrder(c.questions);
  const target = order[order.indexOf(question) + (into === 'next' ? 1 : -1)];
  if (target === undefined) return c;
  const [earlier, later] = into === 'next' ? [question, target] : [target, question];
  const merged: Question = {
    id: target.id,
    label: earlier.label ?? later.label,
    text: `${earlier.text} ${later.text}`,
    parent: earlier.parent,
    span: spanning(earlier, later),
  };
  const questions = reparent(c.questions, question.id, target.id)
    .map((q) => (q.id === target.id ? merged : q))
    .filter((q) => q.id !== question.id);
  const level = levelled(c, [question.id, target.id]);
  const answers = mergedAnswers(level, question.id, target.id, into);
  const reply = renamed(c.reply, question.id, target.id);
  return withQuestions({ ...level, reply, answers }, questions);
}

/** A letter about some questions goes on to be about the one that took the words of one of them. */
function renamed(reply: Case['reply'], from: string, to: string): Case['reply'] {
  const ids = (before: readonly string[]) => [...new Set(before.map((id) => (id === from ? to : id)))];
  return {
    ...reply,
    clarify: { ...reply.clarify, questions: ids(reply.clarify.questions) },
    transfer: { ...reply.transfer, questions: ids(reply.transfer.questions) },
  };
}

function spanning(earlier: Question, later: Question): Question['span'] {
  if (earlier.span === null || later.span === null) return earlier.span ?? later.span;
  return {
    start: Math.min(earlier.span.start, later.span.start),
    end: Math.max(earlier.span.end, later.span.end),
  };
}

function mergedAnswers(c: Case, gone: string, target: string, into: 'previous' | 'next'): Case['answers'] {
  const answers: Record<string, Answer> = { ...c.answers };
  for (const by of answerersIn(c)) {
    const from = answers[answerKey(gone, by)];
    if (from === undefined) continue;
    const to = answers[answerKey(target, by)];
    answers[answerKey(target, by)] = into === 'next' ? mergeAnswers(from, to) : mergeAnswers(to, from);
    delete answers[answerKey(gone, by)];
  }
  return withoutSelfReference(repoint(answers, gone, target), c, target);
}

function withoutSelfReference(answers: Case['answers'], c: Case, id: string): Case['answers'] {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      answer.dependsOn === id && belongsTo(c, key, id) ? { ...answer, dependsOn: null } : answer,
    ]),
  );
}

function reorder(c: Case, question: Question, to: number): Case {
  const moved = withDescendants(c.questions, question.id);
  const rest = questionsInOrder(c.questions).filter((q) => !moved.includes(q));
  const place = Math.max(0, Math.min(to, rest.length));
  const parent = parentAt(rest, place, question.parent);
  const questions = insertAt(
    rest,
    place,
    moved.map((q) => (q.id === question.id && q.parent !== parent ? { ...q, parent } : q)),
  );
  return withQuestions(c, questions);
}

/** At its new place a question keeps its parent when it is still among that one's parts; else it joins its new neighbour. */
function parentAt(rest: readonly Question[], place: number, parent: string | null): string | null {
  if (parent === null) return rest[place]?.parent ?? null;
  const family = withDescendants(rest, parent);
  const start = rest.findIndex(({ id }) => id === parent);
  const inside = place > start && place <= start + family.length;
  return inside ? parent : (rest[place]?.parent ?? null);
}

function indent(c: Case, question: Question): Case {
  const siblings = questionsInOrder(c.questions).filter((q) => q.parent === question.parent);
  const above = siblings[siblings.indexOf(question) - 1];
  return above === undefined ? c : replace(c, { ...question, parent: above.id });
}

function outdent(c: Case, question: Question): Case {
  const parent = c.questions.find(({ id }) => id === question.parent);
  return parent === undefined ? c : replace(c, { ...question, parent: parent.parent });
}
