import { expect, test } from 'vitest';
import { midSentence } from './english-mid-sentence.ts';

test.each([
  ['Unit prices', 'unit prices'],
  ['Two of the e-mails', 'two of the e-mails'],
  ['Medical reports', 'medical reports'],
  ['Home addresses', 'home addresses'],
  ['Third-party names', 'third-party names'],
  ['E-mails of 4 May', 'e-mails of 4 May'],
  ['A list', 'a list'],
  ['Names', 'names'],
])('%s begins no name', (what, told) => expect(midSentence(what)).toBe(told));

test.each([
  'Brickwell’s rates',
  "Page's letter",
  'Mr Bell’s letter',
  'CCTV footage',
  'Leeds office plans',
  'IP addresses',
  '',
])('%s may be one', (what) => expect(midSentence(what)).toBe(what));
