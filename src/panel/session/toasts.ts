import { type ReadonlySignal, signal } from '@preact/signals';
import { StoreError } from '../../storage/trouble.ts';

/** How long a passing message stays. After that Undo is still in reach (Ctrl+Z), and what is missing is in the checks. */
const PASSING_MS = 10_000;

/** A passing message. `undo` and `action` are buttons; a toast with a button stays until it is used, closed or replaced. */
export type Toast = {
  readonly id: number;
  readonly tone: 'done' | 'problem';
  readonly message: string;
  readonly buttons: readonly { readonly label: string; readonly act: () => unknown }[];
  /** True for what the officer's next step makes stale; else a problem stays until it is closed. */
  readonly passing: boolean;
};

/** The panel's messages, as views show and give them. */
export type Messages = {
  readonly toasts: ReadonlySignal<readonly Toast[]>;
  /** Shows a passing message, with Undo when `undo` is given. */
  toast(message: string, undo?: () => unknown): void;
  /** Shows what went wrong and what to do, with buttons. */
  problem(message: string, buttons?: Toast['buttons']): void;
  dismiss(id: number): void;
};

export type Toasts = Messages & {
  /** As `problem`, for what ends by itself: gives what takes the message away then. */
  trouble(message: string): () => void;
  /** Says why a step was not taken yet, until the next move or message. */
  hold(message: string): void;
  /** Takes every message away, with what its buttons hold. */
  dismissAll(): void;
  /** Takes away what the next move makes stale: what went well, and why a step was not taken yet. */
  dismissPassing(): void;
};

/** The panel's messages: one passing message at a time, and problems until they are closed. */
export function startToasts(until: AbortSignal): Toasts {
  const toasts = signal<readonly Toast[]>([]);
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismiss = (id: number) => {
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
  };
  const show = (toast: Omit<Toast, 'id'>) => {
    last += 1;
    const kept = toasts.value.filter((t) => !t.passing && t.message !== toast.message);
    const buttons = toast.buttons.map((one) => ({ ...one, act: () => tried(one.act) }));
    toasts.value = [...kept, { id: last, ...toast, buttons }];
    return last;
  };
  /** Acts at once, within the officer's own click; what fails is told. */
  const tried = (act: () => unknown) => {
    const failed = (error: unknown) => {
      if (!until.aborted) show({ tone: 'problem', message: notDone(error), buttons: [], passing: false });
    };
    try {
      const made = act();
      if (made instanceof Promise) made.catch(failed);
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
    toasts,
    dismiss,
    dismissAll() {
      toasts.value = [];
    },
    dismissPassing() {
      toasts.value = toasts.value.filter((toast) => !toast.passing);
    },
    toast: (message, undo) => pass('done', message, undo ? [{ label: 'Undo', act: undo }] : []),
    problem: (message, buttons = []) => void show({ tone: 'problem', message, buttons, passing: false }),
    trouble(message) {
      const id = show({ tone: 'problem', message, buttons: [], passing: false });
      return () => dismiss(id);
    },
    hold: (message) => pass('problem', message, []),
  };
}

/** What to tell when something could not be done. Only storage speaks to the officer; what else throws may quote a mail. */
function notDone(error: unknown): string {
  if (error instanceof StoreError) return error.message;
  const kind = error instanceof Error ? error.name : 'unknown error';
  return `That could not be done (${kind}). Close the panel and open it again; what was saved is kept.`;
}

/** What to tell when something could not be stored. */
export function notSaved(error: unknown): string {
  return `That was not saved. ${error instanceof Error ? error.message : ''}`.trim();
}

/** Work that nobody waits for: what fails is told. A panel that is closed has nobody to tell. */
export function tellsWhatFails(toasts: Toasts, until: AbortSignal) {
  return <A extends readonly unknown[]>(work: (...given: A) => Promise<unknown>) =>
    async (...given: A): Promise<void> => {
      try {
        await work(...given);
      } catch (error) {
        if (!until.aborted) toasts.problem(notDone(error));
      }
    };
}
