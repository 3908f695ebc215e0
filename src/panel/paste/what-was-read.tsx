import { describeReading } from '../../domain/request/describe-reading.ts';
import type { Question, Reading } from '../../domain/request/foi-request.ts';
import { Icon } from '../controls/icon.tsx';
import type { PasteState } from './use-reading.ts';

/** Says that the words in the box could not be read, and offers to try again. */
export function NotRead({ again }: { again: () => void }) {
  return (
    <p class="note amber small" role="status">
      These words could not be read. They are kept. If this stays, close the panel and open it again.{' '}
      <button type="button" class="link" onClick={again}>
        Try again
      </button>
    </p>
  );
}

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
  if (state.is === 'not-read') return <NotRead again={state.again} />;
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
        <QuestionList questions={questions} />
      )}
    </>
  );
}

/** So many questions are shown at once: enough to see that the right words were read. */
const SHOWN = 5;

/** Questions with their numbers, the first few at once. */
export function QuestionList({ questions }: { questions: readonly Question[] }) {
  const more = questions.slice(SHOWN);
  const rows = (of: readonly Question[]) =>
    of.map(({ id, label, text }) => (
      <li key={id}>
        <span class="quiet">{label ?? '–'}</span> <span>{text}</span>
      </li>
    ));
  return (
    <div class="paste-questions">
      <ul class="plain" aria-label="Questions that were read">
        {rows(questions.slice(0, SHOWN))}
      </ul>
      {more.length === 0 ? null : (
        <details>
          <summary>{more.length} more</summary>
          <ul class="plain">{rows(more)}</ul>
        </details>
      )}
    </div>
  );
}
