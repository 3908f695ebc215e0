import type { Pasted } from '../session/pasted.ts';
import { useSession } from '../session/session.ts';
import { ChooseFile } from './choose-file.tsx';
import { useFile } from './use-file.ts';
import { WhatFileSays } from './what-file-says.tsx';

type FromFileProps = {
  readonly onWords: (words: string) => void;
  /** Reads words; those for the box, or null when there are none to put in, which is then said beside it. */
  readonly take: (pasted: Pasted) => Promise<string | null>;
};

/** Another way to fill the box: a file, whose words come in as those of a paste do. */
export function FromFile({ onWords, take }: FromFileProps) {
  const session = useSession();
  const { state, read, stop } = useFile(session, async (pasted) => {
    const words = await take(pasted);
    if (words !== null) onWords(words);
    return null;
  });
  return (
    <div class="stack">
      <div class="row">
        <ChooseFile label="Read a file" onFile={read} />
        <span class="small quiet grow">
          {state.is === 'read'
            ? `${state.name} was read.`
            : 'Word, PDF, Excel, CSV, RTF or text; or drop it here.'}
        </span>
      </div>
      <WhatFileSays state={state} stop={stop} />
    </div>
  );
}
