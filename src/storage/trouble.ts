/** Something that storage could not do. The message says what happened and what to do; it never holds a mail's text. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

const MESSAGES: Readonly<Record<string, string>> = {
  QuotaExceededError: 'This computer has no room left to save in. Free some disk space.',
  InvalidStateError:
    'This panel has lost its storage, because FOI Drafter was updated or its data was cleared. Copy what you typed last, close the panel and open it again; what was saved is kept.',
  UnknownError:
    'The browser could not reach its storage. If that goes on, copy what you typed last, then close the panel and open it again, or restart the browser; what was saved is kept.',
  VersionError:
    'The cases here were saved by a newer FOI Drafter than this one. Update the extension, then open the panel again. Nothing was changed.',
};

/** What to tell when another window keeps an older release's storage open. */
export const BLOCKED =
  'FOI Drafter was updated and is waiting for its other windows. Close the panel in your other windows, or restart the browser. Nothing is lost.';

/** What to tell when the storage is long in opening, for a reason that the browser does not give. */
export const SLOW =
  'The browser has not opened its storage yet. If this stays, close the panel in your other windows and open it again, or restart the browser. Nothing is lost.';

/** What to tell when a window asked for a write before it heard that everything had been deleted. */
export const ALL_DELETED =
  'Everything was deleted meanwhile, here or in another window. Nothing of before was stored again.';

/** What to tell when this window had to let go of the storage. */
export const LOST = MESSAGES.InvalidStateError ?? '';

/** What to tell when something would change what a newer version stored. */
export function newerWords(what: string): string {
  return `${what} was stored by a newer version of FOI Drafter, and this one can’t work on it. Update FOI Drafter first. It is kept as it is.`;
}

/** The same failure with a message for the officer; errors that are not the browser's stay as they are. */
export function tellable(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  const message = MESSAGES[error.name] ?? MESSAGES.UnknownError;
  return new StoreError(message, { cause: error });
}
