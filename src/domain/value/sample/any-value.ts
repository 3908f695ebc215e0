import fc from 'fast-check';
import * as v from 'valibot';

/// Any value that a shape tells of, made of the shape itself, so that a field that is new is tried as soon as it is there.

/** A value as an older version may have stored it, lacking any field that has a default, and what it is read as. */
export type Lacking = { readonly stored: unknown; readonly read: unknown };

/** Stands for a field that is not there. */
const ABSENT = Symbol('absent');

/** Every kind of shape that stored values are told by. */
export type AnyShape =
  | v.ObjectSchema<v.ObjectEntries, undefined>
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, undefined>
  | v.VariantSchema<'kind', v.ObjectSchema<{ kind: v.GenericSchema }, undefined>[], undefined>
  | v.OptionalSchema<v.GenericSchema, unknown>
  | v.ExactOptionalSchema<v.GenericSchema, undefined>
  | v.NullableSchema<v.GenericSchema, undefined>
  | v.LazySchema<v.GenericSchema>
  | v.PicklistSchema<readonly (string | number)[], undefined>
  | v.LiteralSchema<string | number | boolean, undefined>
  | v.StringSchema<undefined>
  | v.NumberSchema<undefined>
  | v.BooleanSchema<undefined>;

/** Texts some of which pass the check of any shape: days, links, names. */
const texts = ['2026-11-16', '2027-02-28', 'https://example.org/a', 'q1', 'x'];

/** Fields that are stored under such names stay, and are not told by any shape. */
const UNKNOWN = 'of a later release';

/** @throws Error for a kind of shape that it has never seen: teach it that one. */
export function anyOf(shape: v.GenericSchema, depth = 0): fc.Arbitrary<Lacking> {
  // What kind of shape it is, its `type` says, and valibot gives no union of them.
  const one = shape as unknown as AnyShape;
  const inner = partsOf(one, depth);
  const isOptional = one.type === 'optional' || one.type === 'exact_optional';
  return 'pipe' in shape ? inner.filter(({ read }) => isOptional || v.is(shape, read)) : inner;
}

function partsOf(one: AnyShape, depth: number): fc.Arbitrary<Lacking> {
  switch (one.type) {
    case 'object':
      return anyGroup(one.entries, depth);
    case 'array':
      return together(fc.array(anyOf(one.item, depth + 1), { maxLength: depth > 4 ? 1 : 2 }));
    case 'record':
      return anyRecord(one.value, depth);
    case 'variant':
      return fc.oneof(
        ...one.options.filter((_, at) => depth < 5 || at === 0).map((option) => anyOf(option, depth)),
      );
    case 'optional':
      return fc.oneof({ weight: 3, arbitrary: anyOf(one.wrapped, depth) }, fc.constant(lacking(one)));
    case 'exact_optional':
      return fc.oneof(anyOf(one.wrapped, depth), fc.constant({ stored: ABSENT, read: ABSENT }));
    case 'nullable':
      return fc.oneof({ weight: 3, arbitrary: anyOf(one.wrapped, depth) }, plain(fc.constant(null)));
    case 'lazy':
      return fc.constant(null).chain(() => anyOf(one.getter(undefined), depth + 1));
    case 'picklist':
      return plain(fc.constantFrom(...one.options));
    case 'literal':
      return plain(fc.constant(one.literal));
    case 'string':
      return plain(fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 5 })));
    case 'number':
      return plain(fc.oneof(fc.nat(20), fc.constant(0.5)));
    case 'boolean':
      return plain(fc.boolean());
    default:
      throw new Error(`No values are known of ${JSON.stringify(one)}.`);
  }
}

function plain(values: fc.Arbitrary<unknown>): fc.Arbitrary<Lacking> {
  return values.map((value) => ({ stored: value, read: value }));
}

function lacking(one: v.OptionalSchema<v.GenericSchema, unknown>): Lacking {
  return { stored: ABSENT, read: v.parse(one, undefined) };
}

function together(all: fc.Arbitrary<readonly Lacking[]>): fc.Arbitrary<Lacking> {
  return all.map((list) => ({
    stored: list.map(({ stored }) => stored),
    read: list.map(({ read }) => read),
  }));
}

function anyGroup(entries: v.ObjectEntries, depth: number): fc.Arbitrary<Lacking> {
  const fields = Object.entries(entries).map(([name, entry]) => [name, anyOf(entry, depth + 1)] as const);
  const group = fc.record(Object.fromEntries(fields));
  return fc.tuple(group, fc.boolean()).map(([parts, isLater]) => {
    const unknown = isLater ? { [UNKNOWN]: [{ kept: true }] } : {};
    return {
      stored: { ...fieldsOf(parts, 'stored'), ...unknown },
      read: { ...fieldsOf(parts, 'read'), ...unknown },
    };
  });
}

function anyRecord(value: v.GenericSchema, depth: number): fc.Arbitrary<Lacking> {
  const names = fc.constantFrom('q1', 'q2/team-1', 'a rule:b');
  return fc
    .dictionary(names, anyOf(value, depth + 1), { maxKeys: 2, noNullPrototype: true })
    .map((parts) => ({
      stored: fieldsOf(parts, 'stored'),
      read: fieldsOf(parts, 'read'),
    }));
}

function fieldsOf(parts: Readonly<Record<string, Lacking>>, as: keyof Lacking): object {
  const fields = Object.entries(parts).map(([name, part]) => [name, part[as]] as const);
  return Object.fromEntries(fields.filter(([, part]) => part !== ABSENT));
}
