import { expect, test } from 'vitest';
import type { Finding } from '../../domain/checks/finding.ts';
import { type Address, placeOfFinding, startRoute } from './route.ts';

const finding = (parts: Partial<Finding>): Finding => ({
  rule: 'unanswered',
  severity: 'stops',
  questionId: null,
  teamId: null,
  clauseId: null,
  blockId: null,
  part: null,
  worksheet: null,
  placeholder: null,
  matter: '',
  problem: '',
  todo: '',
  source: '',
  ...parts,
});

test('an undecided question leads to its card, for its team', () => {
  const place = { kind: 'question', question: 'q1', team: 't1' };
  expect(placeOfFinding(finding({ questionId: 'q1', teamId: 't1' }))).toEqual({ view: 'request', place });
});

test('a placeholder of a clause leads to its words there, on the card of its question, for its team', () => {
  const place = { kind: 'clause', clause: 'c1', question: 'q1', team: 't1', words: '{{harm}}' };
  const unfilled = finding({ clauseId: 'c1', questionId: 'q1', teamId: 't1', placeholder: 'harm' });
  expect(placeOfFinding(unfilled)).toEqual({ view: 'request', place });
});

test('what only Settings can fill leads to Settings', () => {
  const unfilled = finding({ clauseId: 'c1', placeholder: 'authority', part: 'settings' });
  expect(placeOfFinding(unfilled)).toEqual({ view: 'settings' });
});

test('missing reasons lead to the reasons', () => {
  const missing = finding({ questionId: 'q3', teamId: 't1', part: 'reasons' });
  expect(placeOfFinding(missing)).toEqual({ view: 'request', place: { kind: 'reasons' } });
});

test('reasons that a worksheet asks for lead to the worksheet of their claim', () => {
  const claim = { provision: '43(2)', ncnd: false };
  const missing = finding({ questionId: 'q3', teamId: 't1', part: 'reasons', worksheet: claim });
  expect(placeOfFinding(missing)).toEqual({ view: 'request', place: { kind: 'worksheet', claim } });
});

test('a block of the letter leads there', () => {
  const place = { kind: 'block', block: 'scope' };
  expect(placeOfFinding(finding({ blockId: 'scope' }))).toEqual({ view: 'letter', place });
});

test('the clock leads to the popover in which the date was counted', () => {
  const place = { kind: 'field', field: 'due' };
  expect(placeOfFinding(finding({ part: 'due' }))).toEqual({ view: 'request', place });
});

test('what the kind of reply needs is given in the letter', () => {
  expect(placeOfFinding(finding({ part: 'reply' }))).toEqual({ view: 'letter', place: { kind: 'reply' } });
});

test('a letter without a question leads to the request', () => {
  expect(placeOfFinding(finding({ part: 'request' }))).toEqual({ view: 'request' });
});

test('no place in the panel mends a file that hangs on the reply', () => {
  expect(placeOfFinding(finding({ part: 'attached-files' }))).toBeNull();
});

test('a place that nobody took up is let go when the address changes', () => {
  let changeTo = (_fragment: string) => {};
  let fragment = '#request';
  const address: Address = {
    read: () => fragment,
    write: () => {},
    watch: (changed) => {
      changeTo = (to) => {
        fragment = to;
        changed();
      };
    },
  };
  const route = startRoute(address, new AbortController().signal);
  route.go('settings', { kind: 'field', field: 'holidays' });
  changeTo('#cases');
  expect(route.view.value).toBe('cases');
  expect(route.place.value).toBeNull();
});
