import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.tsx';

/** What the browser's chooser shows first; whatever else is chosen is told why it is not read. */
const READ = '.docx,.pdf,.xlsx,.csv,.txt,.md,.rtf,.html,.htm,.doc,.xls';

type ChooseFileProps = {
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** It has the focus when it comes. */
  readonly first?: boolean;
};

/** The button that chooses a file. */
export function ChooseFile({ label, onFile, first = false }: ChooseFileProps) {
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (first) button.current?.focus();
  }, [first]);
  const take = (file: File | undefined) => {
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <button ref={button} type="button" class="button" onClick={() => input.current?.click()}>
        <Icon icon="upload" /> {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={READ}
        hidden
        aria-label="File with questions"
        onChange={(event) => take(event.currentTarget.files?.[0])}
      />
    </>
  );
}
