import { expect, test } from 'vitest';
import type { Question } from '../../request/foi-request.ts';
import { type LetterContent, plainLetter } from '../decision.ts';
import { factsOf } from '../facts.ts';
import { anyAuthority } from '../sample/any-content.ts';
import { namesOf } from './asked.ts';

/** Questions 1 and 2, the second with parts a and b. */
const questions: readonly Question[] = [
  { id: 'q1', label: '1', text: 'Who?', parent: null, span: null },
  { id: 'q2', label: '2', text: 'For each:', parent: null, span: null },
  { id: 'q3', label: '2a', text: 'When?', parent: 'q2', span: null },
  { id: 'q4', label: '2b', text: 'Why?', parent: 'q2', span: null },
];

const content: LetterContent = {
  ...plainLetter,
  regime: 'FOIA',
  reference: '',
  requester: { name: '', email: '' },
  receivedOn: null,
  subject: '',
  questions,
  teams: [{ id: 't', name: '' }],
  answers: {},
  clauses: [],
};

test.each<[string, readonly string[], readonly string[]]>([
  ['none: the request as a whole', [], []],
  ['one', ['q1'], ['1']],
  ['parts, in reading order', ['q4', 'q1'], ['1', '2b']],
  ['a question with its parts is named alone', ['q2', 'q3'], ['2']],
  ['all that is to be answered: the request as a whole', ['q1', 'q3', 'q4'], []],
  ['all, the parts by their question', ['q1', 'q2'], []],
  ['one that is there no more', ['gone'], []],
])('%s', (_, chosen, names) => {
  expect(namesOf(factsOf(content, anyAuthority), chosen)).toEqual(names);
});
