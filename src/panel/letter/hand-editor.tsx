import { useRef } from 'preact/hooks';
import type { LetterBlock } from '../../domain/letter/letter.ts';
import { LazyRichEditor } from '../editor/lazy-rich-editor.tsx';
import { afterPress } from '../editor/press.ts';
import { useSession } from '../session/session.ts';
import { derivedText, writeByHand } from './arranging.ts';

type HandEditorProps = {
  readonly block: LetterBlock;
  readonly name: string;
  /** The focus left it, or Done was pressed (`byHand`: the focus is then to stay with the part). */
  readonly close: (byHand: boolean) => void;
};

/** A part of the letter being written by hand, in its place. Every change is stored at the next pause. */
export function HandEditor({ block, name, close }: HandEditorProps) {
  const session = useSession();
  const of = session.current.peek()?.id ?? '';
  const started = useRef(derivedText(block));
  const frame = useRef<HTMLDivElement>(null);
  const onFocusOut = () =>
    afterPress(() => {
      // Another window may have the focus: what is being written then stays open.
      const goneOn = document.activeElement !== document.body && document.hasFocus();
      if (goneOn && frame.current && !frame.current.contains(document.activeElement)) close(false);
    });
  return (
    <div ref={frame} class="hand-editor" onFocusOut={onFocusOut}>
      <LazyRichEditor
        value={block.text}
        label={`${name}, by hand`}
        keep={{ session, owner: of, form: `link block:${block.id}` }}
        autofocus
        onChange={(text) => writeByHand(session, block.id, text, started.current)}
        onLeave={() => void session.flush()}
      />
      <div class="row">
        <span class="small quiet grow">Your words replace this part until you put it back.</span>
        <button type="button" class="button small" onClick={() => close(true)}>
          Done
        </button>
      </div>
    </div>
  );
}
