import { Icon } from '../controls/icon.tsx';
import type { FileState } from './use-file.ts';

/** How far a file has been read, or why it is not. What was read of it is said by what follows. */
export function WhatFileSays({ state, stop }: { state: FileState; stop: () => void }) {
  return (
    <div class="stack file-says" role="status">
      {state.is === 'reading' ? (
        <div class="file-reading">
          <p class="small file-name">Reading {state.name}</p>
          <div class="row">
            <progress
              class="grow"
              {...(state.part === null ? {} : { value: state.part })}
              aria-label="Read so far"
            />
            <button type="button" class="button small" onClick={stop}>
              Stop
            </button>
          </div>
        </div>
      ) : null}
      {state.is === 'refused' ? (
        <div class="note amber paste-trouble">
          <Icon icon="triangle-alert" />
          <div class="grow">
            <p class="strong file-name">{state.name}</p>
            <p>{state.why}</p>
          </div>
        </div>
      ) : null}
    </div>
  );
}
