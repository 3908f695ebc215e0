import { el } from './element.ts';

/// Attaching files to a message that is written: a button, the file input behind it, and a chip for each file. Nothing of
/// a file but its name is ever read.

export type Attaching = {
  /** What opens the browser's file chooser, with the input behind it. */
  readonly button: HTMLElement;
  /** Where the chips are. */
  readonly chips: HTMLElement;
  /** The names of the attached files. */
  names(): readonly string[];
};

export type AttachingLook = {
  readonly button: HTMLElement;
  readonly chips: HTMLElement;
  readonly chip: (name: string) => HTMLElement;
};

/** Makes these elements attach files. `attached` is called when one was added. */
export function attaching(look: AttachingLook, before: readonly string[], attached: () => void): Attaching {
  const names = [...before];
  const input = el('input', { type: 'file', multiple: '', hidden: '', 'aria-label': 'Files to attach' });
  const { button, chips, chip } = look;
  chips.append(...names.map(chip));
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const files = input instanceof HTMLInputElement ? [...(input.files ?? [])] : [];
    names.push(...files.map(({ name }) => name));
    chips.append(...files.map(({ name }) => chip(name)));
    attached();
  });
  return { button: el('span', { class: 'attach' }, button, input), chips, names: () => names };
}
