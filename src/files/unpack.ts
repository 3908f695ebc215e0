import { strFromU8, unzipSync } from 'fflate';
import { MAX_ENTRIES, MAX_PART, MAX_UNPACKED } from './limits.ts';
import { refuse } from './refusal.ts';

/// Word's and Excel's files are packages of parts. What a part says of its size is believed no further than that: it is
/// unpacked into so many bytes and no more, whatever comes out of it.

/** The parts of a package: their names, and the words of those that were asked for. */
export type Package = { readonly names: ReadonlySet<string>; part(name: string): string | null };

/** @returns the names of all parts. Throws a `Refusal` where it is no whole package. */
export function namesIn(bytes: Uint8Array): ReadonlySet<string> {
  return unpack(bytes, () => false).names;
}

/** Unpacks the parts that are wanted. Throws a `Refusal` for what is damaged, locked or too large. */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Package {
  const names = new Set<string>();
  let unpacked = 0;
  const filter = (entry: { name: string; originalSize: number }) => {
    names.add(entry.name);
    if (names.size > MAX_ENTRIES) throw refuse('unpacked');
    if (!wanted(entry.name)) return false;
    unpacked += entry.originalSize;
    if (entry.originalSize > MAX_PART || unpacked > MAX_UNPACKED) throw refuse('unpacked');
    return true;
  };
  if (isLocked(bytes)) throw refuse('password');
  const parts = unzipSync(bytes, { filter });
  return { names, part: (name) => (parts[name] ? decoded(parts[name]) : null) };
}

/** The first part says in a bit that it can only be unpacked with a password. */
function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes).replace(/^\uFEFF/, '');
}
