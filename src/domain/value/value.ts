import type * as v from 'valibot';

/// Every value of the domain is told by a shape, and its type follows from the shape, so that the two can't differ. What is
/// read from outside (a message, the database, a file) is held against the same shape that the type is made of.

/** Never changed in place, at any depth: whoever wants another value makes one. */
type ReadonlyDeep<T> = T extends readonly (infer E)[]
  ? readonly ReadonlyDeep<E>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> }
    : T;

/** The value that a shape tells of. */
export type ValueOf<S extends v.GenericSchema> = ReadonlyDeep<v.InferOutput<S>>;
