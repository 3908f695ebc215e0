import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorState } from 'prosemirror-state';
import { afterPress } from '../controls/after-press.ts';
import type { AtCursor, Placeholders, RichEditorProps } from './editor-contract.ts';
import { LinkForm } from './link-form.tsx';
import { linkAt, removeLink, setLink } from './links.ts';
import { LiveEditor, type Opening } from './live-editor.ts';
import { Toolbar } from './toolbar.tsx';
import '../controls/rich-text.css';

export type Props = RichEditorProps & {
  /** Placeholders to offer, where they are meant to stand: those that fill themselves, and those the officer fills. */
  readonly placeholders?: Placeholders;
  /** How it was opened, when it takes the place of a still text (see lazy-rich-editor.tsx). */
  readonly opening?: Opening;
};

const AT_END: Opening = { point: null, mark: null, base: null, input: [] };

/**
 * Formatted text being written. Loaded when first used: `LazyRichEditor` shows the text still until then. Tells every
 * change at once and holds nothing back, so there is nothing to lose when it goes.
 */
export function RichEditor(props: Props) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const lent = useRef(false);
  const left = () => {
    setEditing(false);
    props.onLeave?.();
  };
  const { place, editor, state, editing, setEditing } = useLive(props, id, { lent, left: () => left() });
  const { active, ...focus } = useInside(frame, lent, left);
  return (
    <div ref={frame} class="field rich-field" {...focus}>
      <div class="rich-area" ref={place} />
      {active && state ? (
        <div class="rich-tools">
          {editing ? (
            <LinkForm
              keep={props.keep}
              href={linkAt(state) ?? ''}
              apply={(href) => finish(() => editor.current?.run(setLink(href)))}
              remove={linkAt(state) === null ? null : () => finish(() => editor.current?.run(removeLink))}
              cancel={() => finish(() => editor.current?.view.focus())}
            />
          ) : (
            <Toolbar
              state={state}
              controls={`${id}-text`}
              run={(command) => editor.current?.run(command)}
              placeholders={props.placeholders ?? null}
              back={() => editor.current?.view.focus()}
              editLink={editLink}
              keep={props.onKeep ?? null}
            />
          )}
        </div>
      ) : null}
      <span class="spoken" id={`${id}-keys`}>
        In a table or list, Escape and then Tab leaves the text.
      </span>
    </div>
  );

  /** The tool that was pressed goes away: the focus is first taken back to the text, so that it never leaves. */
  function editLink() {
    editor.current?.view.focus();
    setEditing(true);
  }

  function finish(act: () => void) {
    setEditing(false);
    act();
  }
}

/** Whether the cursor was lent to a picker, and what is done when the editor is left after all. */
type Lending = { readonly lent: { current: boolean }; readonly left: () => void };

/** Keeps one LiveEditor in `place` for as long as the component stands, and gives it the newest props. */
function useLive(props: Props, id: string, { lent, left }: Lending) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<LiveEditor | null>(null);
  const newest = useRef(props);
  newest.current = props;
  const [state, setState] = useState<EditorState | null>(null);
  const [editing, setEditing] = useState(false);
  useLayoutEffect(() => {
    if (!place.current) return;
    const live = new LiveEditor(place.current, {
      value: props.opening?.base ?? props.value,
      attributes: {
        id: `${id}-text`,
        class: 'rich',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': props.label,
        'aria-describedby': `${id}-keys`,
        ...(props.placeholder ? { 'aria-placeholder': props.placeholder } : {}),
      },
      manners: {
        onSlash: () => {
          const { onSlash } = newest.current;
          return onSlash && ((typed) => onSlash(lend(live, typed)));
        },
        placeholder: () => newest.current.placeholder ?? '',
        editLink: () => setEditing(true),
        known: () => newest.current.placeholders?.filled.map(({ name }) => name) ?? null,
      },
      onChange: (value) => newest.current.onChange(value),
      onState: setState,
    });
    editor.current = live;
    setState(live.view.state);
    // The still text is gone by now, and the focus with it, unless the officer has gone on to something else.
    const hasGoneOn = document.activeElement !== document.body;
    if (props.opening) live.open(props.opening, !hasGoneOn);
    else if (props.autofocus) live.open(AT_END, true);
    if (props.opening && hasGoneOn) queueMicrotask(() => props.onLeave?.());
    return () => live.destroy();
  }, []);
  useEffect(() => editor.current?.setValue(props.value), [props.value]);
  /** The cursor is lent until something is said of it: the editor stays, wherever the focus goes meanwhile. */
  const lend = (live: LiveEditor, typed: string): AtCursor => {
    lent.current = true;
    const use = (act: () => void) => () => {
      if (lent.current && !live.view.isDestroyed) act();
      lent.current = false;
    };
    return {
      insert: (words) => use(() => live.insert(words))(),
      back: use(() => live.insert(typed === '' ? [] : [{ kind: 'paragraph', content: [{ text: typed }] }])),
      leave: use(left),
    };
  };
  return { place, editor, state, editing, setEditing };
}

/**
 * Whether the focus is inside. The tools go only when the mouse button is up again: going between press and release,
 * they would move what is being clicked from under the pointer. A window that loses the focus keeps it inside.
 */
function useInside(
  frame: { readonly current: HTMLElement | null },
  lent: { readonly current: boolean },
  left: () => void,
) {
  const [active, setActive] = useState(false);
  const gone = useRef(false);
  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget;
    const isInside = next instanceof Node && frame.current?.contains(next);
    if (lent.current || gone.current || isInside || frame.current?.contains(document.activeElement)) return;
    gone.current = true;
    left();
    afterPress(() => gone.current && setActive(false));
  };
  const onFocusIn = () => {
    gone.current = false;
    setActive(true);
  };
  return { active, onFocusIn, onFocusOut };
}
