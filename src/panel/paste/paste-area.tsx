import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pasted } from '../session/pasted.ts';

type PasteAreaProps = {
  /** What the box is for; a request when left out. */
  readonly label?: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Reads what the clipboard gives; the words to put in, or null when there are none to put in. */
  readonly take: (pasted: Pasted) => Promise<string | null>;
};

/** The box for a request's words. What is pasted is read first, and comes in as plain words with its numbers. */
export function PasteArea({ label = 'The request', words, onWords, take }: PasteAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [isPlain, setPlain] = useState(false);
  useEffect(() => area.current?.focus(), []);
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const given = (type: string) => event.clipboardData?.getData(type) ?? '';
    const pasted = { html: given('text/html'), text: given('text/plain') };
    const put = (read: string | null) => read !== null && area.current && putIn(area.current, read);
    setPlain(false);
    take(pasted).then(put, () => {
      setPlain(true);
      put(plainWords(pasted));
    });
  };
  return (
    <label class="labelled">
      <span>{label}</span>
      {isPlain ? (
        <span class="small amber-words" role="status">
          What you pasted could not be read with its layout. Its plain words are here: look whether its
          numbers are.
        </span>
      ) : null}
      <textarea
        ref={area}
        class="field paste-area"
        rows={7}
        value={words}
        placeholder="Paste or type it here"
        onInput={(event) => onWords(event.currentTarget.value)}
        onPaste={onPaste}
      />
    </label>
  );
}

/** As typing would, so that the browser's own undo takes it back: by itself, for leaving the box ends what was typed. */
function putIn(area: HTMLTextAreaElement, words: string): void {
  area.blur();
  area.focus();
  if (document.execCommand('insertText', false, words)) return;
  area.setRangeText(words, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** The words as the clipboard has them, for a paste that could not be read: the browser's own paste was prevented. */
function plainWords({ html, text }: Pasted): string {
  return text || (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '');
}
