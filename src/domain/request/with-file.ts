import type { FoiRequest, Question } from './foi-request.ts';

/// Questions that came in a file beside the mail. What was read of the file stands behind what was read of the mail, as if
/// its words went on there: the mail's text has the first million places, and each file a million of its own, which no
/// mail and no file fills. So every word of a file is in a question, in context or left out, as every word of the mail
/// is, and no place in a file is ever taken for one in the mail.

const ROOM = 1_000_000;

/** What was read of a file, and what it is called. */
export type AttachedFile = { readonly name: string; readonly request: FoiRequest };

/** A request with what was read of one more file. */
export type WithFile = {
  readonly read: FoiRequest;
  /** The file's questions, under ids that no other question of the request has. */
  readonly questions: readonly Question[];
};

/** Adds a file to what was read. One of the same name that was read before makes way: it is the same, read again. */
export function withFile(read: FoiRequest, { name, request }: AttachedFile): WithFile {
  const before = without(read, roomOf(read, name));
  const room = Math.max(0, ...roomsOf(before)) + 1;
  const start = room * ROOM;
  const file = placed(request, `f${room}`, start + name.length + 1);
  const title = {
    kind: 'heading' as const,
    text: name,
    span: { start, end: start + name.length },
    governs: [],
  };
  const ids = file.questions.map(({ id }) => id);
  const governsOwn = before.questions.length > 0;
  const context = file.context.map((one) =>
    one.governs.length === 0 && governsOwn ? { ...one, governs: ids } : one,
  );
  return {
    questions: file.questions,
    read: { ...joined(before, { ...file, context: [title, ...context] }) },
  };
}

/** A mail that was read anew, with the files that were read beside it before. */
export function withFilesOf(before: FoiRequest, mail: FoiRequest): FoiRequest {
  return joined(
    only(mail, (room) => room === 0),
    only(before, (room) => room > 0),
  );
}

function joined(one: FoiRequest, other: FoiRequest): FoiRequest {
  return {
    ...one,
    regimes: [...new Set([...one.regimes, ...other.regimes])],
    subjectAccess: one.subjectAccess || other.subjectAccess,
    requesterReference: one.requesterReference ?? other.requesterReference,
    dates: [...one.dates, ...other.dates],
    questions: [...one.questions, ...other.questions],
    context: [...one.context, ...other.context],
    links: [...one.links, ...other.links],
    leftOut: [...one.leftOut, ...other.leftOut],
  };
}

/** What was read of a file, at its places in the request and under names that are its own. */
function placed(request: FoiRequest, prefix: string, by: number): FoiRequest {
  const id = (own: string) => `${prefix}-${own}`;
  const move = <T extends { readonly span: { start: number; end: number } }>(one: T): T => ({
    ...one,
    span: { start: one.span.start + by, end: one.span.end + by },
  });
  return {
    ...request,
    dates: request.dates.map(move),
    questions: request.questions.map((one) => ({
      ...one,
      id: id(one.id),
      parent: one.parent === null ? null : id(one.parent),
      span: one.span && move({ span: one.span }).span,
    })),
    context: request.context.map((one) => ({ ...move(one), governs: one.governs.map(id) })),
    links: request.links.map((one) => ({ ...one, from: id(one.from), to: id(one.to) })),
    leftOut: request.leftOut.map(move),
  };
}

function roomAt({ span }: { readonly span: { readonly start: number } | null }): number {
  return span === null ? 0 : Math.floor(span.start / ROOM);
}

function roomsOf({ context }: FoiRequest): readonly number[] {
  return context.map(roomAt);
}

/** Where the file of that name is; null when none was read. */
function roomOf({ context }: FoiRequest, name: string): number | null {
  const title = context.find((one) => one.kind === 'heading' && one.text === name && roomAt(one) > 0);
  return title ? roomAt(title) : null;
}

function without(read: FoiRequest, room: number | null): FoiRequest {
  return room === null ? read : only(read, (one) => one !== room);
}

function only(read: FoiRequest, wanted: (room: number) => boolean): FoiRequest {
  const isWanted = (one: Parameters<typeof roomAt>[0]) => wanted(roomAt(one));
  const questions = read.questions.filter(isWanted);
  const ids = new Set(questions.map(({ id }) => id));
  return {
    ...read,
    dates: read.dates.filter(isWanted),
    questions,
    context: read.context.filter(isWanted),
    links: read.links.filter(({ from, to }) => ids.has(from) && ids.has(to)),
    leftOut: read.leftOut.filter(isWanted),
  };
}
