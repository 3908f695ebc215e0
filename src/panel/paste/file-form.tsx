import { useState } from 'preact/hooks';
import type { Question, Reading } from '../../domain/request/foi-request.ts';
import { Icon } from '../controls/icon.tsx';
import { useSubmit } from '../controls/use-submit.ts';
import type { Pasted } from '../session/pasted.ts';
import { type Session, useSession } from '../session/session.ts';
import type { HowTaken } from '../session/take-file.ts';
import { notSaved } from '../session/toasts.ts';
import { ChooseFile } from './choose-file.tsx';
import { useFile } from './use-file.ts';
import { readBlocks } from './use-reading.ts';
import { WhatFileSays } from './what-file-says.tsx';
import { QuestionList } from './what-was-read.tsx';
import './paste.css';

/** A file that belongs to the mail: which one, what was read of it, and what becomes of its questions. */
export function FileForm({ done }: { done: () => void }) {
  const session = useSession();
  const [reading, setReading] = useState<Reading | null>(null);
  const { state, read, stop } = useFile(session, async (pasted) => {
    const found = await readingOf(session, pasted);
    if (typeof found === 'string') return found;
    setReading(found);
    return null;
  });
  const name = state.is === 'none' ? null : state.name;
  const shown = state.is === 'read' && reading ? reading.request : null;
  const take = async (how: HowTaken) => {
    if (!shown || name === null) return;
    try {
      await session.takeFile({ name, request: shown }, how);
      done();
    } catch (error) {
      session.problem(notSaved(error));
    }
  };
  const there = session.current.value?.questions ?? [];
  const submit = useSubmit(() => take('add'));
  return (
    <form class="stack paste" onSubmit={submit}>
      <h2>Read an attached file</h2>
      <Goal />
      <p class="small quiet">
        Save the file from the mail, then choose it or drop it here: Word, PDF, Excel, CSV, RTF or plain text.
        It is read on this computer and not kept.
      </p>
      <div>
        <ChooseFile first label={state.is === 'none' ? 'Choose a file' : 'Choose another'} onFile={read} />
      </div>
      <WhatFileSays state={state} stop={stop} />
      {shown && name !== null ? <FromFile name={name} questions={shown.questions} /> : null}
      <div class="row end">
        <button type="button" class="button" onClick={done}>
          Cancel
        </button>
        {shown && there.length > 0 && shown.questions.length > 0 ? (
          <button type="button" class="button" onClick={() => void take('replace')}>
            {there.length === 1 ? 'Replace the one there' : `Replace all ${there.length}`}
          </button>
        ) : null}
        <button type="submit" class="button primary" disabled={!shown}>
          {addWords(shown?.questions ?? null, there.length > 0)}
        </button>
      </div>
    </form>
  );
}

/** The case that its questions go into, for another one may have come into hand. */
function Goal() {
  const session = useSession();
  const { current, tab } = session;
  const subject = tab.value?.state === 'mail' ? tab.value.subject : '';
  const name = current.value ? current.value.reference || current.value.subject : subject;
  return name === '' ? null : <p class="file-name">For {name}</p>;
}

/** What was read; or why its words can't be. */
async function readingOf(session: Session, pasted: Pasted): Promise<Reading | string> {
  const read = await session.readPasted(pasted);
  if ('tooLong' in read)
    return `This file is too long to read: ${read.tooLong.toLocaleString('en-GB')} characters. Open it and paste only the part with the questions.`;
  if (read.blocks.length === 0) return 'There are no words in this file.';
  return readBlocks(read.blocks, '', { name: '', email: '' });
}

function addWords(questions: readonly Question[] | null, beside: boolean): string {
  if (questions?.length === 0) return 'Add to “Left out”';
  if (!beside) return 'Use these questions';
  return questions?.length === 1
    ? 'Add 1 question'
    : `Add ${questions?.length ?? ''} questions`.replace('  ', ' ');
}

function FromFile({ name, questions }: { name: string; questions: readonly Question[] }) {
  return (
    <div class="stack paste-read">
      <p class="strong file-name">
        <Icon icon="file-text" /> {name}
      </p>
      <p role="status">
        {questions.length === 0
          ? 'No question was found in this file. Its words can stand under “Left out”, from where each can be made a question.'
          : `${questions.length === 1 ? '1 question was' : `${questions.length} questions were`} read.`}
      </p>
      {questions.length === 0 ? null : <QuestionList questions={questions} />}
    </div>
  );
}
