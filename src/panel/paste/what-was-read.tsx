import { describeReading } from '../../domain/request/describe-reading.ts';
import type { Reading } from '../../domain/request/foi-request.ts';
import { Icon } from '../icon.tsx';
import type { PasteState } from './use-reading.ts';

/** What was read of what was pasted, or why nothing could be, in plain words. */
export function WhatWasRead({ state, words }: { state: PasteState; words: string }) {
  return (
    <div class="stack paste-read" role="status">
      {state.is === 'read' ? <Questions reading={state.reading} words={words} /> : <Said state={state} />}
    </div>
  );
}

function Said({ state }: { state: Exclude<PasteState, { is: 'read' }> }) {
  if (state.is === 'nothing')
    return (
      <p class="small quiet">
        Paste the whole letter, form or message. Copied from Word, a mail or a web page, it keeps its numbers.
      </p>
    );
  const said =
    state.is === 'too-long'
      ? `That is too long to read: ${state.characters.toLocaleString('en-GB')} characters. Paste only the part with the questions.`
      : 'There are no words in what you pasted. If it is a picture or a scan, type its questions here.';
  return (
    <p class="note paste-trouble">
      <Icon icon="triangle-alert" /> <span>{said}</span>
    </p>
  );
}

function Questions({ reading, words }: { reading: Reading; words: string }) {
  const { questions } = reading.request;
  return (
    <>
      <p class="strong">{describeReading(reading, words)}</p>
      {questions.length === 0 ? (
        <p class="small">You can start the case all the same and take its questions from “Left out”.</p>
      ) : (
        <ul class="plain paste-questions" aria-label="Questions that were read">
          {questions.map(({ id, label, text }) => (
            <li key={id}>
              <span class="quiet">{label ?? '–'}</span> <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
