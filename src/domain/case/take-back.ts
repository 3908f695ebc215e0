import { everyTeam } from '../letter/assignments.ts';
import {
  type Arrangement,
  asComposed,
  isAboutSome,
  type LetterChoice,
  NEEDS,
} from '../letter/letter-choice.ts';
import { same } from '../value/same.ts';
import { type CaseField, type CasePart, FIELDS, type FoiCase, PARTS } from './case.ts';
import type { CaseChange, Changed } from './moves.ts';
import { kindsOf } from './settle.ts';
import { plainWorksheet } from './worksheet.ts';

/// Taking a change back among changes of others: what is still as the change left it goes back to what it was; what was
/// changed since stays.

/** Those of the keys under which two states differ, as they were and as they were left. */
export function pickBoth<K extends CaseField | CasePart>(
  before: FoiCase,
  after: FoiCase,
  keys: readonly K[],
): Changed<Partial<Pick<FoiCase, K>>> {
  const was: Partial<Pick<FoiCase, K>> = {};
  const saw: Partial<Pick<FoiCase, K>> = {};
  for (const key of keys) {
    if (same(before[key], after[key])) continue;
    was[key] = before[key];
    saw[key] = after[key];
  }
  return { was, saw };
}

/** Values, each by itself: also those of a later release, of which no shape here tells. */
export function valuesBack<T extends object>(was: T, saw: T, now: T): T {
  const back: T = { ...now };
  for (const key in { ...was, ...saw }) {
    if (same(was[key], saw[key]) || !same(now[key], saw[key])) continue;
    if (key in was) back[key] = was[key];
    else delete back[key];
  }
  return back;
}

/** The plain fields of a case. */
export function fieldsBack(
  foiCase: FoiCase,
  { was, saw }: CaseChange['fields'],
): Partial<Pick<FoiCase, CaseField>> {
  const now: Partial<Pick<FoiCase, CaseField>> = { ...foiCase };
  const back = valuesBack(was, saw, now);
  return Object.fromEntries(FIELDS.filter((key) => key in was).map((key) => [key, back[key]]));
}

/** How each part of a case that holds several things is taken back, of which somebody may have changed some since. */
const PART_BACK: {
  readonly [P in CasePart]: (was: FoiCase[P], saw: FoiCase[P], now: FoiCase[P]) => FoiCase[P];
} = {
  clock: valuesBack,
  reply: replyBack,
  arranged: arrangedBack,
  sent: valuesBack,
  laws: recordBack,
  assignments: (...states) => eachBack(everyTeam, ...states),
  overrides: recordBack,
  consultations: consultationsBack,
  worksheets: (...states) => eachBack(plainWorksheet, ...states),
  terms: (...states) => entriesBack(...states, ({ id }) => id),
  notAsked: (...states) => entriesBack(...states, (key) => key),
};

/** The parts of a case; one that the change did not touch is as it is now. */
export function partsBack(foiCase: FoiCase, change: CaseChange['parts']): Partial<Pick<FoiCase, CasePart>> {
  const was: FoiCase = { ...foiCase, ...change.was };
  const saw: FoiCase = { ...foiCase, ...change.saw };
  const back: { -readonly [P in CasePart]?: FoiCase[P] } = {};
  const take = <P extends CasePart>(part: P) => {
    back[part] = PART_BACK[part](was[part], saw[part], foiCase[part]);
  };
  for (const part of PARTS) if (part in change.was) take(part);
  return back;
}

function replyBack(was: LetterChoice, saw: LetterChoice, now: LetterChoice): LetterChoice {
  const needs = NEEDS.map((key) => [key, needBack(was[key], saw[key], now[key])] as const);
  const back = valuesBack(was, saw, now);
  const estimate = estimateBack(was.estimate, saw.estimate, now.estimate) ?? back.estimate;
  return { ...back, ...Object.fromEntries(needs), estimate };
}

/** The limit and each line by itself; null where there was none at some time, so that it is taken back as a whole. */
function estimateBack(...[was, saw, now]: readonly LetterChoice['estimate'][]): LetterChoice['estimate'] {
  if (!was || !saw || !now) return null;
  return {
    ...valuesBack(was, saw, now),
    lines: entriesBack(was.lines, saw.lines, now.lines, ({ id }) => id),
  };
}

/** What one kind of letter needs, each field by itself, and each question that it is about. */
function needBack<T extends object>(was: T, saw: T, now: T): T {
  const back = valuesBack(was, saw, now);
  if (!isAboutSome(was) || !isAboutSome(saw) || !isAboutSome(now)) return back;
  return { ...back, questions: entriesBack(was.questions, saw.questions, now.questions, (id) => id) };
}

function arrangedBack(
  was: FoiCase['arranged'],
  saw: FoiCase['arranged'],
  now: FoiCase['arranged'],
): FoiCase['arranged'] {
  const kinds = kindsOf({ ...was, ...saw, ...now });
  const back = kinds.map((kind) => {
    const before = was[kind] ?? asComposed;
    return [kind, arrangementBack(before, saw[kind] ?? asComposed, now[kind] ?? asComposed)] as const;
  });
  return { ...now, ...Object.fromEntries(back) };
}

function arrangementBack(was: Arrangement, saw: Arrangement, now: Arrangement): Arrangement {
  return {
    ...valuesBack(was, saw, now),
    edits: recordBack(was.edits, saw.edits, now.edits),
    leftOut: entriesBack(was.leftOut, saw.leftOut, now.leftOut, (id) => id),
  };
}

/** Groups of fields by key, each field by itself; one that says nothing beside `plain` is not kept. */
function eachBack<T extends object>(plain: T, ...[was, saw, now]: readonly ByKey<T>[]): ByKey<T> {
  const of = (all: ByKey<T> = {}, key = '') => (Object.hasOwn(all, key) ? all[key] : undefined) ?? plain;
  const back = Object.keys({ ...was, ...saw, ...now }).map((key) => {
    return [key, valuesBack(of(was, key), of(saw, key), of(now, key))] as const;
  });
  return Object.fromEntries(back.filter(([, one]) => !same(one, plain)));
}

type Consultations = FoiCase['consultations'];

/** Each by itself, and each field of one that was changed again since. */
function consultationsBack(was: Consultations, saw: Consultations, now: Consultations): Consultations {
  const of = (list: Consultations, id: string) => list.find((one) => one.id === id);
  return entriesBack(was, saw, now, ({ id }) => id).map((one) => {
    const [first, then] = [of(was, one.id), of(saw, one.id)];
    return first && then ? valuesBack(first, then, one) : one;
  });
}

type ByKey<T> = Readonly<Record<string, T>>;

/** What is kept by key, each entry by itself. */
function recordBack<T>(was: ByKey<T>, saw: ByKey<T>, now: ByKey<T>): ByKey<T> {
  const keys = Object.keys({ ...now, ...was }).filter((key) => !same(was[key], saw[key]) || key in now);
  const back = keys.flatMap((key) => {
    const value = !same(was[key], saw[key]) && same(now[key], saw[key]) ? was[key] : now[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(back);
}

/** A list of things that have names: those that the change touched are as they were, all others as they are now. */
export function entriesBack<T>(
  was: readonly T[],
  saw: readonly T[],
  now: readonly T[],
  nameOf: (item: T) => string,
): readonly T[] {
  if (same(was, saw)) return now;
  if (same(now, saw)) return was;
  const named = (list: readonly T[]) => new Map(list.map((item) => [nameOf(item), item]));
  const [before, left, is] = [named(was), named(saw), named(now)];
  const isTouched = (name: string) =>
    !same(before.get(name), left.get(name)) && same(is.get(name), left.get(name));
  const kept = was.flatMap((item) => (isTouched(nameOf(item)) ? item : (is.get(nameOf(item)) ?? [])));
  return [...kept, ...now.filter((item) => !before.has(nameOf(item)) && !isTouched(nameOf(item)))];
}

export type Identified = { readonly id: string };

/** Items that the move touched as they were, in their old order; all others as they are now. */
export function listBack<T extends Identified>(
  now: readonly T[],
  before: readonly T[] | undefined,
  touched: ReadonlySet<string>,
): readonly T[] {
  if (before === undefined) return now;
  const present = new Map(now.map((item) => [item.id, item]));
  const restored = before.flatMap((item) => (touched.has(item.id) ? item : (present.get(item.id) ?? [])));
  const known = new Set(before.map((item) => item.id));
  return [...restored, ...now.filter((item) => !known.has(item.id) && !touched.has(item.id))];
}
