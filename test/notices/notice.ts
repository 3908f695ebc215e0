import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { root } from '../../scripts/setup.mjs';
import { OBJECTIONS } from '../../src/domain/case/consultation.ts';
import { clauseRoleShape } from '../../src/domain/clauses/clause.ts';
import { starterClauses } from '../../src/domain/clauses/starter-clauses.ts';
import { clockShape } from '../../src/domain/law/clock.ts';
import { dateShape } from '../../src/domain/law/dates.ts';
import { extensionShape } from '../../src/domain/law/limits.ts';
import { LIKELIHOODS } from '../../src/domain/law/provision.ts';
import { ANSWER_STATUSES, authorityShape } from '../../src/domain/letter/decision.ts';
import { letterChoiceShape, sentShape } from '../../src/domain/letter/letter-choice.ts';
import { richTextShape } from '../../src/domain/text/rich-text.ts';
import { regimeShape } from '../../src/domain/value/regime.ts';

/// A notice as its file says it: a case, and what the checks are to find in it. test/corpus/notices/README.md tells every field.

/** Plain words, each line a paragraph of a list of them, or formatted text. */
const bodyShape = v.union([v.string(), v.array(v.string()), richTextShape]);

const starterIds = new Set(starterClauses.map(({ id }) => id));
const starterShape = v.pipe(
  v.string(),
  v.check((id) => starterIds.has(id), 'is no clause of the starter library'),
);

const written = {
  role: clauseRoleShape,
  serves: v.optional(v.array(v.string()), []),
  body: bodyShape,
  ncnd: v.optional(v.boolean(), false),
  regime: v.optional(v.nullable(regimeShape), null),
};
const ofLibrary = {
  starter: starterShape,
  /** What it serves here; the provision that it is for when left out. */
  serves: v.optional(v.array(v.string())),
  /** What the officer wrote for its placeholders, by name. */
  fill: v.optional(v.record(v.string(), v.string()), {}),
};
/** Of the two kinds, the one that its fields say, so that what is wrong is told of that one. */
const clauseShape = v.lazy((clause) => {
  const isOfLibrary = typeof clause === 'object' && clause !== null && 'starter' in clause;
  return isOfLibrary ? v.strictObject(ofLibrary) : v.strictObject(written);
}) as v.GenericSchema<unknown, WrittenClause>;
export type WrittenClause =
  | v.InferOutput<v.StrictObjectSchema<typeof written, undefined>>
  | v.InferOutput<v.StrictObjectSchema<typeof ofLibrary, undefined>>;

const claimShape = v.strictObject({
  provision: v.string(),
  likelihood: v.optional(v.nullable(v.picklist(LIKELIHOODS)), null),
  what: v.optional(v.string(), ''),
  untold: v.optional(v.boolean(), false),
});
export type WrittenClaim = string | v.InferOutput<typeof claimShape>;

const answerShape = v.strictObject({
  status: v.nullable(v.picklist(ANSWER_STATUSES)),
  body: v.optional(bodyShape, ''),
  what: v.optional(v.string(), ''),
  notHeld: v.optional(v.string(), ''),
  exemptions: v.optional(v.array(eitherShape(claimShape)), []),
  schedule: v.optional(v.array(v.string()), []),
  dependsOn: v.optional(v.string()),
  otherVersions: v.optional(v.array(v.string()), []),
  clauses: v.optional(v.array(clauseShape), []),
});
export type WrittenAnswer = string | v.InferOutput<typeof answerShape>;

const replacedShape = v.strictObject({
  replace: v.tuple([v.string(), v.string()]),
  before: v.optional(v.string()),
});
export type WrittenEdit = string | v.InferOutput<typeof replacedShape>;

/** Words, or what the shape says: told of the one that is meant. */
function eitherShape<S extends v.GenericSchema>(shape: S) {
  const either = v.lazy((one) => (typeof one === 'string' ? v.string() : shape));
  return either as v.GenericSchema<unknown, string | v.InferOutput<S>>;
}

/** Some fields of a shape, and no others. */
function someOf<E extends v.ObjectEntries>(shape: v.ObjectSchema<E, undefined>) {
  const some = v.strictObject(v.partial(shape).entries);
  return some as v.GenericSchema<unknown, Partial<v.InferOutput<v.ObjectSchema<E, undefined>>>>;
}

/** The officer may not have given the day yet. */
const dayless = v.strictObject({
  kind: v.literal('public-interest'),
  provision: v.string(),
  until: v.literal(''),
});
const writtenClock = v.object({
  ...clockShape.entries,
  extension: v.nullable(v.union([dayless, extensionShape])),
});

/** A third party that was asked; unanswered where neither a day nor what it objects to is said. */
const consultedShape = v.strictObject({
  who: v.optional(v.string(), ''),
  questions: v.optional(v.array(v.string()), []),
  asked: v.optional(dateShape, '2026-11-17'),
  by: v.optional(v.nullable(dateShape), '2026-11-24'),
  answered: v.optional(v.nullable(dateShape), null),
  objects: v.optional(v.nullable(v.picklist(OBJECTIONS)), null),
  words: v.optional(bodyShape, ''),
});
export type Consulted = v.InferOutput<typeof consultedShape>;

const places = v.optional(v.array(v.string()), []);

const noticeShape = v.strictObject({
  about: v.string(),
  source: v.optional(v.string()),
  regime: v.optional(regimeShape, 'FOIA'),
  laws: v.optional(v.record(v.string(), regimeShape), {}),
  teams: v.optional(v.array(v.string()), ['']),
  read: v.optional(v.array(v.string())),
  questions: v.array(v.string()),
  answers: v.record(v.string(), eitherShape(answerShape)),
  reasoned: v.optional(v.array(v.string()), []),
  clauses: v.optional(v.array(clauseShape), []),
  consulted: v.optional(v.array(consultedShape), []),
  requester: v.optional(v.string()),
  authority: v.optional(someOf(authorityShape), {}),
  received: v.optional(v.nullable(dateShape)),
  clock: v.optional(someOf(writtenClock), {}),
  sent: v.optional(sentShape, {}),
  goesOn: v.optional(v.record(v.string(), v.string()), {}),
  around: v.optional(v.array(v.string()), []),
  unlooked: v.optional(v.boolean(), false),
  ownData: v.optional(v.boolean(), false),
  reply: v.optional(someOf(letterChoiceShape), {}),
  edits: v.optional(v.record(v.string(), eitherShape(replacedShape)), {}),
  leftOut: places,
  attached: places,
  today: v.optional(dateShape, '2026-11-27'),
  overrides: v.optional(v.record(v.string(), v.string()), {}),
  finds: places,
  warns: v.optional(v.array(v.string())),
  sources: v.optional(v.record(v.string(), v.string()), {}),
  open: places,
});
export type Notice = v.InferOutput<typeof noticeShape>;

/** The folder of the corpus. */
export const noticeFolder = path.join(root, 'test', 'corpus', 'notices');

/** The files of a folder that are notices, in order. */
export function noticeFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** Reads one file of a folder. What is wrong with it is thrown, with the file and the field. */
export function readNotice(folder: string, file: string): Notice {
  return noticeOf(file, readFileSync(path.join(folder, file), 'utf8'));
}

/** A notice from the text of its file. */
export function noticeOf(file: string, text: string): Notice {
  const read = v.safeParse(noticeShape, valueIn(file, text), { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the whole file'}: ${issue.message}`);
}

function valueIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is no JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
