import { expect, test } from 'vitest';
import { readRtf } from './read-rtf.ts';

test('words, paragraphs, numbers of lists and signs are read', () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Riched20;}{\info{\author Me}}
\pard Dear Sir,\par {\listtext 1.\tab}How many vans\line do you own?\par {\listtext 2.\tab}What did they cost in \'a3 \endash  roughly?\par
{\v hidden}\u8220?caf\'e9\u8221? \{x\} a\~b\par}`;
  expect(readRtf(rtf)).toBe(
    'Dear Sir,<p>1. How many vans<br>do you own?<p>2. What did they cost in £ – roughly?<p>“café” {x} a b<p>',
  );
});

test('tables are told by their cells', () => {
  expect(readRtf(String.raw`{\rtf1\trowd 1\cell How many?\cell\row}`)).toContain('1');
});

test('more groups inside one another than any program writes are refused, and too few ends do no harm', () => {
  expect(() => readRtf(`{\\rtf1${'{'.repeat(5_000)}`)).toThrow(/damaged/);
  expect(readRtf('{\\rtf1 Words}}}} more')).toBe('Words more');
});
