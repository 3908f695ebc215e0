import { MAX_BYTES, MAX_MS } from './limits.ts';
import { REFUSED } from './refusal.ts';
import type { Asked, Told } from './told.ts';
import address from './worker.ts?worker&url';

/** A file's words, as the clipboard would give them (`html` is '' where they are plain); or why they are not read. */
export type FileWords = { readonly html: string; readonly text: string } | { readonly refused: string };

type Options = {
  /** Ends the reading; what was asked then throws the signal's reason. */
  readonly signal: AbortSignal;
  /** Told how much has been read, from 0 to 1, where that is known. */
  readonly onPart?: (part: number) => void;
};

/**
 * Reads a file that somebody sent. Nothing of it is trusted: it is taken apart in a worker of its own, which reaches no network and
 * is ended after half a minute. Throws only when the signal ends it.
 */
export async function readFile(file: File, { signal, onPart }: Options): Promise<FileWords> {
  signal.throwIfAborted();
  if (file.size > MAX_BYTES) return { refused: REFUSED.large };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  signal.throwIfAborted();
  return bytes === null ? { refused: REFUSED.broken } : inWorker({ name: file.name, bytes }, signal, onPart);
}

function inWorker(asked: Asked, signal: AbortSignal, onPart?: (part: number) => void): Promise<FileWords> {
  const worker = new Worker(trusted(address), { type: 'module', name: 'read-file' });
  let slow: ReturnType<typeof setTimeout>;
  return new Promise<FileWords>((resolve, reject) => {
    slow = setTimeout(() => resolve({ refused: REFUSED.slow }), MAX_MS);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', () => resolve({ refused: REFUSED.failed }));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.is === 'reading') return onPart?.(data.part);
      port1.close();
      resolve(data.is === 'read' ? { html: data.html, text: data.text } : { refused: data.why });
    };
    worker.postMessage(asked, [port2, asked.bytes.buffer]);
  }).finally(() => {
    clearTimeout(slow);
    worker.terminate();
  });
}

const POLICY = 'foi-drafter-files';

type Address = { createScriptURL(url: string): string };
type Policies = { createPolicy(name: string, rules: Address): Address };

let policy: Address | undefined;

/** Our pages start no worker but this one (`trusted-types` in the manifest). Browsers without trusted types take the string. */
function trusted(url: string): string {
  policy ??= makePolicy();
  return policy.createScriptURL(url);
}

function makePolicy(): Address {
  const asItIs: Address = { createScriptURL: (url) => url };
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy(POLICY, asItIs) ?? asItIs;
}
