import { signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Name =
  | 'search'
  | 'keys'
  | 'team'
  | 'paste'
  | 'file'
  | 'ask-team'
  | 'team-reply'
  | 'third-party'
  | 'worksheet'
  | 'record';

/** The dialog that is open. One at a time: each is modal. */
const opened = signal<Name | null>(null);
/** The question that it was opened from; null for the case as a whole. */
let question: string | null = null;
const elements = new Map<Name, HTMLDialogElement>();

/**
 * Opens one of the shell's dialogs, at once: what is typed next must land in it.
 * @param from the question that it is opened from
 */
export function openDialog(name: Name, from: string | null = null): true {
  const element = elements.get(name);
  if (element && !element.open) {
    question = from;
    opened.value = name;
    element.showModal();
  }
  return true;
}

/** Closes whichever is open. */
export function closeDialog(): void {
  if (opened.value !== null) elements.get(opened.value)?.close();
  opened.value = null;
}

type Dialog = {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly open: boolean;
  /** The question that it was opened from; null for the case as a whole. */
  readonly from: string | null;
  readonly onClose: () => void;
};

/** What the named dialog's element needs: its ref, whether it is open, and its `onClose`. */
export function useDialog(name: Name): Dialog {
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (ref.current) elements.set(name, ref.current);
    return () => {
      elements.delete(name);
      if (opened.peek() === name) opened.value = null;
    };
  }, [name]);
  // The event comes after the dialog has closed; another may be open by then.
  const onClose = () => {
    if (opened.peek() === name) opened.value = null;
  };
  return { ref, open: opened.value === name, from: question, onClose };
}

type KeptDialog = Pick<Dialog, 'ref' | 'onClose'> & {
  /** Whether its inside is there: from the first opening until it is done. */
  readonly begun: boolean;
  /** Ends it: what was typed into it is gone. */
  readonly done: () => void;
};

/** A dialog that keeps what was typed into it when it is closed, until it is done. */
export function useKeptDialog(name: Name): KeptDialog {
  const { ref, open, onClose } = useDialog(name);
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (open) setBegun(true);
  }, [open]);
  const done = () => {
    setBegun(false);
    closeDialog();
  };
  return { ref, onClose, begun: open || begun, done };
}
