import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseNames, expectedFiles, fileOf, letterOf, missingIn, readCase } from './files.ts';

const names = caseNames();

test('there are letters to compare', () => {
  expect(names).toContain('running-example');
  expect(names.length).toBeGreaterThanOrEqual(13);
});

describe.each(names)('%s', (name) => {
  const given = readCase(name);
  const letter = letterOf(given);
  const made = expectedFiles(letter);

  test('block by block', () => {
    const expected = JSON.parse(readExpected(name, 'blocks.json'));
    expect(letter.blocks.map(({ id }) => id)).toEqual(expected.map(({ id }: { id: string }) => id));
    letter.blocks.forEach((block, i) => {
      expect(block, `block ${block.id}`).toEqual(expected[i]);
    });
  });

  test.each(['letter.html', 'letter.txt'])('as %s', (file) => {
    expect(made[file]).toBe(readExpected(name, file));
  });

  test('what is left out, and what is set aside', () => {
    expect(letter.leftOut.map(({ id }) => id).sort()).toEqual([...given.leftOut].sort());
    expect(letter.setAside.map(({ id }) => id)).toEqual(given.setAside);
  });

  test('what is missing', () => {
    expect(missingIn(given)).toEqual(given.gaps);
  });
});

function readExpected(name: string, file: string): string {
  const found = fileOf(name, file);
  if (!existsSync(found))
    throw new Error(`${name} has no ${file}: draft it with test/letters/draft.ts and read it.`);
  return readFileSync(found, 'utf8');
}
