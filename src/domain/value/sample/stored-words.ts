import type * as v from 'valibot';
import type { AnyShape } from './any-value.ts';

/// Every word that a shape stores, as lines to be compared: the name of each field with what stands in it, and each word of
/// a list of words. "?" is behind a field that may be left out, "[]" for any of a list, "{}" for any name in a group, "<…>"
/// for the kind of a value that is of several. What holds itself is told once, below, and called "part 1" where it stands.

/** The lines, in an order that does not depend on where a field or a word stands in the code. */
export function storedWords(shape: v.GenericSchema): readonly string[] {
  const parts: v.GenericSchema[] = [];
  const lines = [...linesOf(shape, '', parts)];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part) lines.push(...linesOf(part, `part ${at + 1}`, parts));
  }
  return lines;
}

/** @throws Error for a kind of shape that it has never seen: teach it that one. */
function linesOf(shape: v.GenericSchema, path: string, parts: v.GenericSchema[]): readonly string[] {
  // What kind of shape it is, its `type` says, and valibot gives no union of them.
  const one = shape as unknown as AnyShape;
  switch (one.type) {
    case 'object':
      return fieldsOf(one.entries, path, parts);
    case 'array':
      return linesOf(one.item, `${path}[]`, parts);
    case 'record':
      return linesOf(one.value, `${path}{}`, parts);
    case 'variant':
      return optionsOf(one.options, path, parts);
    case 'optional':
      return linesOf(one.wrapped, path, parts);
    case 'exact_optional':
      return linesOf(one.wrapped, `${path}?`, parts);
    case 'nullable':
      return [`${path} = null`, ...linesOf(one.wrapped, path, parts)];
    case 'lazy':
      return [`${path}: ${partOf(one.getter(undefined), parts)}`];
    case 'picklist':
      return one.options.map((option) => `${path} = ${option}`).sort();
    case 'literal':
      return [`${path} = ${one.literal}`];
    case 'string':
    case 'number':
    case 'boolean':
      return [`${path}: ${one.type}`];
    default:
      throw new Error(`No words are known of ${JSON.stringify(one)}.`);
  }
}

function fieldsOf(entries: v.ObjectEntries, path: string, parts: v.GenericSchema[]): readonly string[] {
  const before = path === '' ? '' : `${path}.`;
  const fields = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.flatMap(([name, entry]) => linesOf(entry, before + name, parts));
}

/** Each option under its kind, which its fields then need not tell again. */
function optionsOf(
  options: readonly v.ObjectSchema<{ kind: v.GenericSchema }, undefined>[],
  path: string,
  parts: v.GenericSchema[],
): readonly string[] {
  const byKind = options.map(({ entries: { kind, ...entries } }) => {
    const [word = ''] = linesOf(kind, '', parts);
    return [`${path}<${word.replace(' = ', '')}>`, entries] as const;
  });
  byKind.sort(([a], [b]) => (a < b ? -1 : 1));
  return byKind.flatMap(([place, entries]) => [place, ...fieldsOf(entries, place, parts)]);
}

function partOf(shape: v.GenericSchema, parts: v.GenericSchema[]): string {
  if (!parts.includes(shape)) parts.push(shape);
  return `part ${parts.indexOf(shape) + 1}`;
}
