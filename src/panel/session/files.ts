import type { AttachedFile } from '../../domain/request/with-file.ts';
import type { Pasted } from './pasted.ts';
import { readAnew } from './rereading.ts';
import type { HowTaken, TakingParts } from './take-file.ts';

/// Questions that came in a file beside the mail, which the officer has saved from it.

type Options = {
  /** Ends the reading. */
  readonly signal: AbortSignal;
  /** Told how much has been read, from 0 to 1, where that is known. */
  readonly onPart?: (part: number) => void;
};

/**
 * A file's words, as the clipboard would give them; or why they are not read, in words for the officer. Throws when the
 * signal ends it. The extension's own is in src/files; src/panel.tsx hands it in.
 */
export type FileReader = (file: File, options: Options) => Promise<Pasted | { readonly refused: string }>;

export type Files = {
  /** Reads a file that the officer has chosen or dropped. */
  readFile: FileReader;
  /** Takes a file's questions into the case in hand; the open mail's case begins with them when there is none. */
  takeFile(file: AttachedFile, how: HowTaken): Promise<void>;
};

/** What the session can do about it. `remove` takes back a case that was started here. */
export function files(parts: TakingParts, readFile: FileReader, remove: (id: string) => unknown): Files {
  return {
    readFile,
    // Loaded when a file was read, as all that has to do with files.
    takeFile: async (file, how) =>
      (await import('./take-file.ts')).takeFile(parts, file, how, { readAnew, remove }),
  };
}
