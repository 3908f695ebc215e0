import { expect, test } from 'vitest';
import { pastedSchedule, provisionsIn } from './schedule.ts';

const linesOf = (text: string) => {
  let made = 0;
  return pastedSchedule(text, 'FOIA', () => `l${++made}`).map(({ id, document, part, provisions }) => [
    id,
    document,
    part,
    provisions.join(' '),
  ]);
};

test('a pasted table is a line for each row, without its heading', () => {
  expect(
    linesOf(
      'Document\tPage\tExemption\r\nContract\t12\ts.43(2)\r\n\r\nContract\t15\tsections 40(2) and 41(1)\n',
    ),
  ).toEqual([
    ['l1', 'Contract', '12', '43(2)'],
    ['l2', 'Contract', '15', '40(2) 41(1)'],
  ]);
});

test.each([
  ['Minutes of May', [['l1', 'Minutes of May', '', '']]],
  ['Minutes of May\tAnnex B', [['l1', 'Minutes of May', 'Annex B', '']]],
  ['Minutes\tAnnex B\tpage 2\ts36(2)(c)', [['l1', 'Minutes', 'Annex B, page 2', '36(2)(c)']]],
  ['', []],
])('“%s”', (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test.each([
  ['s43(2); s 40(2), s43(2)', ['43(2)', '40(2)']],
  ['reg 12(5)(e)', []],
  ['commercial', []],
])('provisions in “%s”', (words, provisions) => {
  expect(provisionsIn(words, 'FOIA')).toEqual(provisions);
});
