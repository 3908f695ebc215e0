import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isBlank, type RichText } from '../../domain/text/rich-text.ts';
import { afterPress } from '../controls/after-press.ts';
import { loader, NotLoaded, useLoaded } from '../controls/later.tsx';
import { RichView } from '../controls/rich-view.tsx';
import type { Opening } from './live-editor.ts';
import { signOf, withQueued } from './queued-input.ts';
import type { Props as RichEditorProps } from './rich-editor.tsx';

const editor = loader(() => import('./rich-editor.tsx').then((module) => module.RichEditor));

type LazyProps = Omit<RichEditorProps, 'opening'> & {
  /** The editor opens: what it starts from is `value` as of now. */
  readonly onStart?: () => void;
  /** What is shown until then, where that is not `value` itself: a clause with its placeholders filled. */
  readonly still?: RichText;
};

/**
 * Formatted text that is still until it is focused; then the editor takes its place, in the same box. The click that
 * opened it sets the cursor where it fell, and what is typed or pasted while the editor loads is put in.
 */
export function LazyRichEditor({ onStart, still, ...props }: LazyProps) {
  const [editing, setEditing] = useState(props.autofocus === true);
  const opening = useRef<Gathered>(closed());
  const { Loaded: Editor, again } = useLoaded(editor, editing);
  followOutside(opening, props.value);
  const start = () => {
    onStart?.();
    setEditing(true);
  };
  const leave = () => {
    props.onLeave?.();
    opening.current = closed();
    afterPress(() => setEditing(false));
  };
  // Told at once: if the mail changes before the editor is there, the words are kept where they belong.
  const gather = (one: Opening['input'][number]) => {
    followOutside(opening, props.value);
    const { current } = opening;
    current.base ??= props.value;
    current.input.push(one);
    const told = withQueued(current.base, current.input);
    current.told.add(signOf(told));
    props.onChange(told);
  };
  // The still text stays the same element until the editor takes its place, so that it keeps the focus meanwhile.
  if (Editor) return <Editor {...props} onLeave={leave} opening={opening.current} />;
  const value = still ?? props.value;
  return (
    <Fragment>
      <Still
        {...props}
        value={value}
        start={start}
        opening={opening.current}
        gather={gather}
        isOpening={editing}
      />
      {again ? (
        <NotLoaded what="The editor" but="What you type is kept, without formatting. " again={again} />
      ) : null}
    </Fragment>
  );
}

/**
 * A value that is neither what stood before anything was typed nor any that was told since came from elsewhere: another
 * window, an undo. What is typed from now on goes to its end; words that were told before are not put over it again.
 */
function followOutside(opening: { current: Gathered }, value: RichText): void {
  const { base, told } = opening.current;
  if (base === null || base === value) return;
  const sign = signOf(value);
  if (sign === signOf(base) || told.has(sign)) return;
  opening.current = closed();
}

/** What the still text gathers for the editor to begin with. */
type Gathered = {
  point: Opening['point'];
  mark: Opening['mark'];
  base: Opening['base'];
  input: Opening['input'][number][];
  /** What was told of it, by its signs: that comes back as the value. */
  told: Set<string>;
};

function closed(): Gathered {
  return { point: null, mark: null, base: null, input: [], told: new Set() };
}

/** Which placeholder was pressed. Its words and its turn among those alike tell it, for the editor breaks lines otherwise. */
function markUnder(event: PointerEvent): Opening['mark'] {
  const box = event.currentTarget;
  const mark = event.target instanceof Element ? event.target.closest('mark') : null;
  if (!mark || !(box instanceof Element)) return null;
  const alike = [...box.querySelectorAll('mark')].filter((one) => one.textContent === mark.textContent);
  return { words: mark.textContent, turn: alike.indexOf(mark) };
}

type StillProps = Omit<RichEditorProps, 'opening'> & {
  readonly start: () => void;
  readonly opening: Gathered;
  readonly gather: (one: Opening['input'][number]) => void;
  readonly isOpening: boolean;
};

/** The text as it stands, which gathers what the editor is to begin with. */
function Still({ value, label, placeholder, placeholders, start, opening, gather, isOpening }: StillProps) {
  const box = useRef<HTMLDivElement>(null);
  const isOpenFromTheStart = useRef(isOpening);
  useEffect(() => {
    if (isOpenFromTheStart.current) box.current?.focus();
  }, []);
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const given = (type: string) => event.clipboardData?.getData(type) ?? '';
    gather({ html: given('text/html'), text: given('text/plain') });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^(.|Enter|Backspace)$/u.test(event.key)) return;
    event.preventDefault();
    gather({ key: event.key });
  };
  // No input or textarea can hold paragraphs and tables; this stands where the editor will, and becomes it when focused.
  const area = {
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': label,
    tabIndex: 0,
    onPointerEnter: () => void editor.load().catch(() => undefined),
    onPointerDown: (event: PointerEvent) => {
      opening.point = { left: event.clientX, top: event.clientY };
      opening.mark = markUnder(event);
    },
    ...(isOpening ? {} : { onFocus: start }),
    onKeyDown,
    onPaste,
  } as const;
  return (
    <div class="field rich-field">
      <div ref={box} class="rich-area" {...area}>
        {isBlank(value) ? (
          <Blank words={placeholder ?? ''} />
        ) : (
          <RichView value={value} known={placeholders?.filled.map(({ name }) => name) ?? null} />
        )}
      </div>
    </div>
  );
}

function Blank({ words }: { words: string }) {
  return (
    <div class="rich">
      <p class="rich-placeholder" data-placeholder={words}>
        <br />
      </p>
    </div>
  );
}
