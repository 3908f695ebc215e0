import { type ReadonlySignal, signal } from '@preact/signals';
import type { FoiCase } from '../../domain/case/case.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import { undoOf, undoOfBoth } from '../../domain/case/put-back.ts';

/// What was done here and can be taken back. Ctrl+Z takes back the last that was done in the case in hand, for what it
/// changes must be seen. A message takes back the very thing that it names, whatever was done since: so what a click did
/// stays an entry of its own, and only what is typed goes on with what was typed into the same place before.

/** The most moves that can be taken back. */
const KEPT = 200;

/** Something that was done, with what takes it back. */
export type Done = {
  readonly caseId: string;
  readonly undo: CaseMove;
  /** The place that was typed into; null for what was not typed. */
  readonly key: string | null;
  /** The question that was changed, if it was one. */
  readonly question: string | null;
};

/** A move as it was made. */
export type Made = {
  readonly before: FoiCase;
  readonly after: FoiCase;
  readonly move: CaseMove;
  readonly key: string | null;
};

/** All that was done here, oldest first. */
export class Undos {
  readonly #all = signal<readonly Done[]>([]);
  readonly all: ReadonlySignal<readonly Done[]> = this.#all;

  /** Null for what changed nothing, and for what Ctrl+Z passes over. */
  remember(caseId: string, { before, after, move, key: typed }: Made): Done | null {
    if (isBookkeeping(move) || after.revision === before.revision) return null;
    const key = typed === null ? null : (typingKey(move) ?? typed);
    const undo = undoOf(before, after);
    const all = this.#all.peek();
    const last = all.at(-1);
    const goesOn = key !== null && last?.key === key && last.caseId === caseId;
    const done: Done = goesOn
      ? { ...last, undo: undoOfBoth(last.undo, undo) }
      : { caseId, undo, key, question: questionOf(move) };
    this.#all.value = [...(goesOn ? all.slice(0, -1) : all), done].slice(-KEPT);
    return done;
  }

  /** The last that was done in a case. Read as a signal. */
  lastOf(caseId: string | undefined): Done | null {
    return this.#all.value.filter((one) => one.caseId === caseId).at(-1) ?? null;
  }

  /** Takes it out; gives what puts it where it was. Null when it is taken back already. */
  take(done: Done): (() => void) | null {
    const at = this.#all.peek().indexOf(done);
    if (at === -1) return null;
    this.#all.value = this.#all.peek().filter((one) => one !== done);
    return () => {
      const now = this.#all.peek();
      this.#all.value = [...now.slice(0, at), done, ...now.slice(at)];
    };
  }

  /** Drops what was done in a case, or all; gives the way back. */
  drop(caseId?: string): () => void {
    const isDropped = (one: Done) => caseId === undefined || one.caseId === caseId;
    const dropped = this.#all.peek().filter(isDropped);
    this.#all.value = this.#all.peek().filter((one) => !isDropped(one));
    return () => {
      this.#all.value = [...dropped, ...this.#all.peek()];
    };
  }
}

/** What Ctrl+Z passes over: taking back itself, and what became of a letter, which only the mailbox can undo. */
function isBookkeeping({ kind }: CaseMove): boolean {
  return kind === 'put-back' || kind.startsWith('mark-');
}

/** The question that a move is about; none of a move about several. */
function questionOf(move: CaseMove): string | null {
  return 'question' in move && typeof move.question === 'string' ? move.question : null;
}

/** Places that are typed into in several ways, such as a field and the editor of its words, count as one for undo. */
function typingKey(move: CaseMove): string | null {
  if (move.kind === 'write-answer' || move.kind === 'set-not-held')
    return `${move.kind} ${move.question}/${move.team}`;
  if (move.kind === 'set-what') return `${move.kind} ${move.question}/${move.team} ${move.provision ?? ''}`;
  if (move.kind === 'edit-clause') return `${move.kind} ${move.clause}`;
  if (move.kind === 'edit-block' && move.edit !== null) return `${move.kind} ${move.reply} ${move.block}`;
  return move.kind === 'set-reference' || move.kind === 'set-requester' ? move.kind : null;
}
