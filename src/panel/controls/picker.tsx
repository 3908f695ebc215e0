import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

type PickerProps<T> = {
  readonly label: string;
  readonly placeholder?: string;
  /** What matches the words; called at every key, so it must be quick. */
  readonly find: (words: string) => readonly T[];
  readonly keyOf: (item: T) => string;
  readonly show: (item: T) => ComponentChildren;
  readonly pick: (item: T) => void;
  /** Said when nothing matches. */
  readonly nothing: (words: string) => string;
};

/** A search field over a list of matches: type, arrow down, Enter. For the inside of a popover or dialog. */
export function Picker<T>(props: PickerProps<T>) {
  const id = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = props.find(words);
  const current = Math.min(at, found.length - 1);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, words]);
  const onKeyDown = byKeys(found, current, { go: setAt, pick: props.pick });
  return (
    <div class="picker">
      <input
        ref={field}
        class="field"
        type="text"
        role="combobox"
        data-first
        aria-label={props.label}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        placeholder={props.placeholder}
        autocomplete="off"
        spellcheck={false}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div class="picker-list" role="listbox" id={id} aria-label={props.label} ref={list} tabIndex={-1}>
        {found.map((item, index) => (
          <Option
            key={props.keyOf(item)}
            id={`${id}-${index}`}
            selected={index === current}
            over={() => setAt(index)}
            pick={() => props.pick(item)}
            onKeyDown={onKeyDown}
          >
            {props.show(item)}
          </Option>
        ))}
      </div>
      <p class="picker-none quiet small" role="status">
        {found.length === 0 ? props.nothing(words) : ''}
      </p>
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly selected: boolean;
  readonly over: () => void;
  readonly pick: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly children: ComponentChildren;
};

function Option({ id, selected, over, pick, onKeyDown, children }: OptionProps) {
  return (
    <div
      id={id}
      class="menu-item picker-item"
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      onPointerMove={over}
      onClick={pick}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

type Acts<T> = { readonly go: (at: number) => void; readonly pick: (item: T) => void };

/** Arrows go through what was found, Enter picks it. */
function byKeys<T>(found: readonly T[], at: number, { go, pick }: Acts<T>) {
  return (event: KeyboardEvent) => {
    const item = found[at];
    if (event.key === 'ArrowDown') go(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') go(Math.max(at - 1, 0));
    else if (event.key !== 'Enter') return;
    else if (item !== undefined) pick(item);
    event.preventDefault();
    event.stopPropagation();
  };
}
