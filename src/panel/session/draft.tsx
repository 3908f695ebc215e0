import { useRef } from 'preact/hooks';
import { same } from '../../domain/value/same.ts';
import type { Session } from './session.ts';

/// What is half typed in a form that takes it only with "Done" or "Add". It is kept as it is typed (session/drafts.ts): it
/// outlives the form, the mail and the panel, comes back when the form is opened again, and goes when it is taken or
/// discarded. Only what differs from what the form starts with is kept, so a field that nobody typed in follows the case.

export type Draft<T> = {
  /** What the fields say: what was typed, else what the form starts with. */
  readonly typed: T;
  /** True where something was typed before the form was opened this time. */
  readonly isKept: boolean;
  type(change: Partial<T>): void;
  /** Ends it: it was taken, or is not wanted. */
  drop(): void;
};

/** Where a form that may stand in several places keeps what is typed in it. */
export type DraftPlace = {
  readonly session: Pick<Session, 'drafts'>;
  readonly owner: string;
  readonly form: string;
};

/**
 * The draft of a form. `owner` is the case it belongs to, '' for none.
 * @param start what the fields say when nothing is typed; what was kept is taken only where it is of the same kinds.
 */
export function useDraft<T extends object>(
  session: DraftPlace['session'],
  owner: string,
  form: string,
  start: T,
): Draft<T> {
  const kept = session.drafts.at(owner, form);
  const begun = useRef('');
  const name = `${owner} ${form}`;
  const typed = { ...start, ...ofSameKind(start, kept.value) };
  return {
    typed,
    isKept: begun.current !== name && !same(typed, start),
    type(change) {
      const before = { ...start, ...ofSameKind(start, kept.peek()) };
      if (same(before, start)) begun.current = name;
      const after = differing({ ...before, ...change }, start);
      if (after !== undefined || kept.peek() !== undefined) session.drafts.put(owner, form, after);
    },
    drop() {
      begun.current = '';
      if (kept.peek() !== undefined) session.drafts.put(owner, form, undefined);
    },
  };
}

/** Says that the form has what was typed before, and offers to begin it anew. Stands beside the fields, in one element. */
export function Kept({ draft }: { readonly draft: Pick<Draft<object>, 'isKept' | 'drop'> }) {
  const line = useRef<HTMLParagraphElement>(null);
  if (!draft.isKept) return null;
  const discard = () => {
    // The button goes: the focus is first taken back to the form.
    line.current?.parentElement?.querySelector<HTMLElement>('input, textarea')?.focus();
    draft.drop();
  };
  return (
    <p ref={line} class="kept small quiet" role="status">
      What you typed here before was kept.{' '}
      <button type="button" class="link" onClick={discard}>
        Discard it
      </button>
    </p>
  );
}

/** True where something is half typed in a form, so that it is to be opened again. */
export function isHalfTyped(session: Session, owner: string, form: string): boolean {
  return session.drafts.at(owner, form).value !== undefined;
}

/** The fields of what was kept that are what the form knows. */
function ofSameKind<T extends object>(start: T, kept: unknown): Partial<T> {
  if (typeof kept !== 'object' || kept === null) return {};
  const fields = new Map<string, unknown>(Object.entries(kept));
  const known: Partial<T> = {};
  for (const key in start) {
    const value = fields.get(key);
    if (isLike(value, start[key])) known[key] = value;
  }
  return known;
}

/** Fields are words, ticks, and lists and groups of them. What a list may hold is told by what it holds at the start. */
function isLike<T>(value: unknown, example: T): value is T {
  if (typeof value !== typeof example || Array.isArray(value) !== Array.isArray(example)) return false;
  if (Array.isArray(value) && Array.isArray(example))
    return example.length === 0 || value.every((one) => isLike(one, example[0]));
  if (typeof value !== 'object' || value === null || typeof example !== 'object') return true;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(example ?? {}).every(([key, one]) => isLike(fields.get(key), one));
}

function differing<T extends object>(typed: T, start: T): Partial<T> | undefined {
  const different: Partial<T> = {};
  for (const key in start) if (!same(typed[key], start[key])) different[key] = typed[key];
  return Object.keys(different).length === 0 ? undefined : different;
}
