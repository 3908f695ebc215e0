import { describe, expect, test } from 'vitest';
import { caseOf, findingsIn } from '../../../test/notices/notice-case.ts';
import { kindsOfFault, type Wording } from '../../../test/notices/wordings.ts';

/// The kinds of fault as many officers would write them. What is marked as missed or as a false alarm is what the rules get wrong
/// today: mended, it loses its mark.

describe.each(kindsOfFault())('$name', ({ rules, wordings }) => {
  const found = ({ notice }: Wording) =>
    findingsIn(caseOf(notice), notice).some(
      ({ rule, severity }) => severity !== 'hint' && rules.includes(rule),
    );

  test('is found in the words of many officers, and not in what is like it and sound', () => {
    const wrong = wordings.filter((one) => found(one) === one.sound).map(({ nth }) => nth);
    expect(wrong).toEqual(wordings.filter((one) => one.wrong).map(({ nth }) => nth));
  });
});
