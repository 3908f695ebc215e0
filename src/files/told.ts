/// What the panel and the worker that reads a file say to each other.

/** What the worker is asked. */
export type Asked = { readonly name: string; readonly bytes: Uint8Array };

/** What the worker tells: how much has been read, from 0 to 1; and in the end the words, or why there are none. */
export type Told =
  | { readonly is: 'reading'; readonly part: number }
  | { readonly is: 'read'; readonly html: string; readonly text: string }
  | { readonly is: 'refused'; readonly why: string };
