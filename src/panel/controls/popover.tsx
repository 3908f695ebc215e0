import type { ComponentChildren, RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

type PopoverProps = {
  /** What the button shows. */
  readonly button: ComponentChildren;
  /** The button's accessible name, where `button` has no words. */
  readonly label?: string;
  readonly title?: string;
  readonly buttonClass?: string;
  /** The popover's accessible name. */
  readonly name: string;
  /** A menu brings its own element of that role. */
  readonly role?: 'dialog' | 'menu';
  readonly pressed?: boolean;
  /** Shows the popover from elsewhere: the function is put here. */
  readonly show?: RefObject<() => void>;
  readonly disabled?: boolean;
  /** It was closed, in whatever way. */
  readonly closed?: () => void;
  /** Rendered only while open, so a closed popover costs nothing. What is loaded later than that calls `arrived`. */
  readonly children: (close: () => void, arrived: () => void) => ComponentChildren;
};

/** A button and the native popover it opens, placed beside it and focused inside. Escape and a click elsewhere close it. */
export function Popover(props: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  // Rendered before it is shown and focused once it is: what is typed at once must land inside.
  const [rendered, setRendered] = useState(false);
  const [open, setOpen] = useState(false);
  const close = () => panel.current?.hidePopover();
  if (props.show)
    props.show.current = () => {
      if (!panel.current?.matches(':popover-open')) panel.current?.showPopover();
    };
  const settle = () => {
    if (!button.current || !panel.current) return;
    placePopover(button.current, panel.current);
    focusInside(panel.current);
  };
  useLayoutEffect(() => {
    if (open) settle();
  }, [open]);
  // The focus of who has gone on meanwhile stays where it is.
  const arrived = () => {
    const { activeElement: at } = document;
    if (open && (at === button.current || at === document.body)) settle();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.buttonClass ?? 'button'}
        popovertarget={id}
        aria-label={props.label}
        aria-haspopup={props.role ?? 'dialog'}
        aria-pressed={props.pressed}
        title={props.title}
        disabled={props.disabled}
      >
        {props.button}
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        class="popover"
        onBeforeToggle={(event) => setRendered(event.newState === 'open')}
        onToggle={(event) => {
          setOpen(event.newState === 'open');
          if (event.newState === 'closed') props.closed?.();
        }}
      >
        {rendered || open ? <Inside {...props} close={close} arrived={arrived} /> : null}
      </div>
    </>
  );
}

type InsideProps = PopoverProps & { readonly close: () => void; readonly arrived: () => void };

function Inside({ role, name, children, close, arrived }: InsideProps) {
  if (role === 'menu') return <>{children(close, arrived)}</>;
  return (
    <div role="dialog" aria-label={name}>
      {children(close, arrived)}
    </div>
  );
}

function focusInside(panel: HTMLElement) {
  const wanted = panel.querySelector<HTMLElement>('[data-first]') ?? firstControl(panel);
  wanted?.focus();
}

function firstControl(panel: HTMLElement) {
  return panel.querySelector<HTMLElement>('button:not(:disabled), input, select, textarea, a[href]');
}

const MARGIN = 8;

/** Puts an open popover under its button, or above it where there is more room, and inside the window. */
function placePopover(button: HTMLElement, panel: HTMLElement): void {
  // Where it stood before, a narrower window may leave it less than its width.
  panel.style.left = `${MARGIN}px`;
  const anchor = button.getBoundingClientRect();
  const below = window.innerHeight - anchor.bottom - MARGIN;
  const above = anchor.top - MARGIN;
  const up = below < panel.scrollHeight && above > below;
  panel.style.maxHeight = `${Math.max(120, Math.min(500, (up ? above : below) - 4))}px`;
  const { width } = panel.getBoundingClientRect();
  const left = Math.min(anchor.left, document.body.getBoundingClientRect().right - width - MARGIN);
  panel.style.left = `${Math.max(MARGIN, left)}px`;
  // Held by the edge next to the button, so that a list that grows shorter stays beside it.
  panel.style.top = up ? 'auto' : `${anchor.bottom + 4}px`;
  panel.style.bottom = up ? `${window.innerHeight - anchor.top + 4}px` : 'auto';
}
