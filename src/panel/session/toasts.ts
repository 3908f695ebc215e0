import { type ReadonlySignal, signal } from '@preact/signals';
import { StoreError } from '../../storage/trouble.ts';
import type { Toast } from '../session.ts';

/** How long a passing message stays. After that Undo is still in reach (Ctrl+Z), and what is missing is in the checks. */
const PASSING_MS = 10_000;

export type Toasts = {
  readonly list: ReadonlySignal<readonly Toast[]>;
  done(message: string, undo?: () => unknown): void;
  problem(message: string, buttons?: Toast['buttons']): void;
  /** The same, for what ends by itself: gives what takes the message away then. */
  trouble(message: string): () => void;
  /** Says why a step was not taken yet, until the next move or message. */
  hold(message: string): void;
  dismiss(id: number): void;
  /** Takes every message away, with what its buttons hold. */
  dismissAll(): void;
  /** Takes away what the next move makes stale: what went well, and why a step was not taken yet. */
  dismissPassing(): void;
};

/** The panel's messages: one passing message at a time, and problems until they are closed. */
export function startToasts(until: AbortSignal): Toasts {
  const list = signal<readonly Toast[]>([]);
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismiss = (id: number) => {
    list.value = list.value.filter((toast) => toast.id !== id);
  };
  const show = (toast: Omit<Toast, 'id'>) => {
    last += 1;
    const kept = list.value.filter((t) => !t.passing && t.message !== toast.message);
    const buttons = toast.buttons.map((one) => ({ ...one, act: () => tried(one.act) }));
    list.value = [...kept, { id: last, ...toast, buttons }];
    return last;
  };
  /** Acts at once, within the officer's own click; what fails is told. */
  const tried = (act: () => unknown) => {
    const failed = (error: unknown) => {
      if (!until.aborted) show({ tone: 'problem', message: notDone(error), buttons: [], passing: false });
    };
    try {
      const done = act();
      if (done instanceof Promise) done.catch(failed);
    } catch (error) {
      failed(error);
    }
  };
  const pass = (tone: Toast['tone'], message: string, buttons: Toast['buttons']) => {
    const id = show({ tone, message, buttons, passing: true });
    clearTimeout(timer);
    timer = setTimeout(() => dismiss(id), PASSING_MS);
  };
  until.addEventListener('abort', () => clearTimeout(timer));
  return {
    list,
    dismiss,
    dismissAll() {
      list.value = [];
    },
    dismissPassing() {
      list.value = list.value.filter((toast) => !toast.passing);
    },
    done: (message, undo) => pass('done', message, undo ? [{ label: 'Undo', act: undo }] : []),
    problem: (message, buttons = []) => void show({ tone: 'problem', message, buttons, passing: false }),
    trouble(message) {
      const id = show({ tone: 'problem', message, buttons: [], passing: false });
      return () => dismiss(id);
    },
    hold: (message) => pass('problem', message, []),
  };
}

/** What to tell when something could not be done. Only storage speaks to the officer; what else throws may quote a mail. */
export function notDone(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const kind = error instanceof Error ? error.name : 'unknown error';
  return `That could not be done (${kind}). Close the panel and open it again; what was saved is kept.`;
}

/** What to tell when something could not be stored. */
export function notSaved(error: unknown): string {
  return `That was not saved. ${error instanceof Error ? error.message : ''}`.trim();
}
