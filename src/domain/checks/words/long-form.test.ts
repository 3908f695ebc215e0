import { expect, test } from 'vitest';
import { inLongForm } from './long-form.ts';

test.each([
  ["It isn't held, and they aren’t trivial.", 'It is not held, and they are not trivial.'],
  ["We can't; you won't; we've; they'll", 'We cannot; you will not; we have; they will'],
  ["Can't we? Won’t they?", 'Cannot we? Will not they?'],
  ["It's here; the council's own; its use", 'It is here; the council’s own; its use'],
  ['nothing short', 'nothing short'],
])('%s', (short, long) => {
  expect(inLongForm(short)).toBe(long);
});
