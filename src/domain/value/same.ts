import { dequal } from 'dequal/lite';

/**
 * Whether two values are the same: the same words, numbers, lists and groups, however deep, in whatever order the fields of a
 * group stand. What was stored and read again, or typed and put back, is the same value and another object. A field that is
 * there without a value is not the same as none: no shape has such a field, and no move makes one.
 */
export function same(one: unknown, other: unknown): boolean {
  return dequal(one, other);
}
