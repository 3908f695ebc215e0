import { useState } from 'preact/hooks';
import { isBlank, type RichText } from '../../domain/text/rich-text.ts';
import type { RichEditorProps } from '../editor-contract.ts';
import { RichView } from '../rich-view.tsx';
import { Later, loader } from './later.tsx';

const editor = loader(() => import('../editor/rich-editor.tsx').then((module) => module.RichEditor));

type RichFieldProps = Omit<RichEditorProps, 'autofocus'> & {
  /** The editor opens: what it starts from is `value` as of now. */
  readonly onStart?: () => void;
  /** What is shown until then, where that is not `value` itself: a clause with its placeholders filled. */
  readonly still?: RichText;
};

/** Formatted text that is still until it is focused; then the editor takes its place. */
export function RichField({ onStart, still: shown, ...props }: RichFieldProps) {
  const [editing, setEditing] = useState(false);
  const start = () => {
    onStart?.();
    setEditing(true);
  };
  const still = <Still {...props} value={shown ?? props.value} start={start} />;
  if (!editing) return still;
  const leave = () => {
    props.onLeave?.();
    afterClick(() => setEditing(false));
  };
  return <Later of={editor} props={{ ...props, onLeave: leave, autofocus: true }} until={still} />;
}

function Still({ value, label, placeholder, start }: RichFieldProps & { start: () => void }) {
  // No input or textarea can hold paragraphs and tables; this stands where the editor will, and becomes it when focused.
  const box = {
    role: 'textbox',
    'aria-multiline': true,
    'aria-label': label,
    tabIndex: 0,
    onFocus: start,
    onPointerEnter: () => void editor.load(),
  } as const;
  return (
    <div class="field rich-still" {...box}>
      {isBlank(value) ? <span class="quiet">{placeholder}</span> : <RichView value={value} />}
    </div>
  );
}

/**
 * Runs at once, or when the mouse button that is held now has been let go: folding the editor between press and release
 * would move the thing that is being clicked from under the pointer.
 */
function afterClick(run: () => void): void {
  if (document.documentElement.matches(':active'))
    addEventListener('pointerup', () => setTimeout(run), { once: true });
  else run();
}
