import { type ReadonlySignal, signal } from '@preact/signals';
import type { Toast } from '../session.ts';

/** How long a message about something that went well stays. Undo stays in reach after that (Ctrl+Z). */
const DONE_MS = 10_000;

export type Toasts = {
  readonly list: ReadonlySignal<readonly Toast[]>;
  done(message: string, undo?: () => unknown): void;
  problem(message: string, buttons?: Toast['buttons']): void;
  dismiss(id: number): void;
  /** Takes away what is said about things that went well. */
  dismissDone(): void;
};

/** The panel's passing messages: one that went well at a time, and problems until they are closed. */
export function startToasts(until: AbortSignal): Toasts {
  const list = signal<readonly Toast[]>([]);
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismiss = (id: number) => {
    list.value = list.value.filter((toast) => toast.id !== id);
  };
  const show = (tone: Toast['tone'], message: string, buttons: Toast['buttons']) => {
    last += 1;
    const kept = list.value.filter((t) => t.tone === 'problem' && t.message !== message);
    list.value = [...kept, { id: last, tone, message, buttons }];
    return last;
  };
  until.addEventListener('abort', () => clearTimeout(timer));
  return {
    list,
    dismiss,
    dismissDone() {
      list.value = list.value.filter((toast) => toast.tone === 'problem');
    },
    done(message, undo) {
      const id = show('done', message, undo ? [{ label: 'Undo', act: undo }] : []);
      clearTimeout(timer);
      timer = setTimeout(() => dismiss(id), DONE_MS);
    },
    problem: (message, buttons = []) => void show('problem', message, buttons),
  };
}
