import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pasted } from '../session/pasted.ts';
import type { Session } from '../session/session.ts';
import { givenFile } from './given-file.ts';

/** What there is to say of the file that was chosen last. */
export type FileState =
  | { readonly is: 'none' }
  /** `part`: how much of it has been read, from 0 to 1; null where that is not known. */
  | { readonly is: 'reading'; readonly name: string; readonly part: number | null }
  | { readonly is: 'refused'; readonly name: string; readonly why: string }
  | { readonly is: 'read'; readonly name: string };

const NOT_READ = 'This file could not be read. If this stays, close the panel and open it again.';

/**
 * Reads the file that is chosen or was dropped, one at a time; a new one ends the reading of the one before.
 * @param take does something with its words; gives why they can't be used, null when they can
 */
export function useFile(session: Session, take: (pasted: Pasted, name: string) => Promise<string | null>) {
  const [state, setState] = useState<FileState>({ is: 'none' });
  const ends = useRef<AbortController | null>(null);
  const stop = () => {
    ends.current?.abort();
    setState({ is: 'none' });
  };
  const read = async (file: File): Promise<void> => {
    const { name } = file;
    ends.current?.abort();
    ends.current = new AbortController();
    const { signal } = ends.current;
    const say = (next: FileState) => signal.aborted || setState(next);
    const onPart = (part: number) => say({ is: 'reading', name, part });
    say({ is: 'reading', name, part: null });
    try {
      const words = await session.readFile(file, { signal, onPart });
      const why = 'refused' in words ? words.refused : await take(words, name);
      say(why === null ? { is: 'read', name } : { is: 'refused', name, why });
    } catch {
      say({ is: 'refused', name, why: NOT_READ });
    }
  };
  const given = givenFile.value;
  useEffect(() => {
    if (given === null) return;
    givenFile.value = null;
    void read(given);
  }, [given]);
  useEffect(() => () => ends.current?.abort(), []);
  return { state, read, stop };
}
