import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { SampleMailbox } from '../../../test/panel/sample-mailbox.ts';
import type { FoiCase } from '../../domain/case/case.ts';
import { sampleCase } from '../../domain/case/sample-case.ts';
import type { Finding } from '../../domain/checks/finding.ts';
import { plainText } from '../../domain/text/rich-text.ts';
import { DEFAULT_SETTINGS } from '../../storage/settings-record.ts';
import type { Settings } from '../../storage/store.ts';
import { startDrafting } from './drafting.ts';
import { startSending } from './sending.ts';

/// Until what makes and judges letters is loaded nothing is known of one, and nothing may be taken for right.

function drafting(foiCase: FoiCase | null) {
  return startDrafting({
    current: signal(foiCase),
    settings: signal<Settings | null>(DEFAULT_SETTINGS),
    attached: signal([]),
    today: () => '2026-11-27',
  });
}

test('the letter is there together with what is wrong with it', async () => {
  const { letter, findings, allFindings } = drafting(sampleCase('1 How many?'));
  expect([letter.peek(), findings.peek()]).toEqual([null, null]);
  const found = await allFindings();
  expect(letter.value?.blocks.length).toBeGreaterThan(0);
  expect(found?.some(({ rule, severity }) => rule === 'unanswered' && severity === 'stops')).toBe(true);
  expect(findings.value).toEqual(found);
});

test('a letter that is written today, after its day, says that it is late', async () => {
  const written = async (receivedOn: string) => {
    const { letter, allFindings } = drafting({ ...sampleCase('1 How many?'), receivedOn });
    await allFindings();
    return (letter.value?.blocks ?? []).map(({ text }) => plainText(text)).join('\n');
  };
  expect(await written('2026-10-29')).toContain('We had to reply to you by 26 November 2026');
  expect(await written('2026-10-30')).not.toContain('We had to reply');
});

test('of no case nothing is known, whatever is loaded', async () => {
  expect(await drafting(null).allFindings()).toBeNull();
});

test.each<[string, number, readonly Finding[] | null]>([
  ['right', 1, []],
  ['not known to be right', 0, null],
])('Insert, with a letter that is %s', async (_, inserted, findings) => {
  const foiCase = sampleCase('1 How many?');
  const { letter, allFindings } = drafting(foiCase);
  await allFindings();
  const mailbox = new SampleMailbox();
  const nothing = () => {};
  const sending = startSending({
    mailbox,
    clipboard: { write: async () => {} },
    now: () => '2026-11-27T10:00:00Z',
    current: () => foiCase,
    letter: () => letter.value,
    loadLetters: async () => {},
    findings: async () => findings,
    openMail: () => null,
    session: { flush: async () => {}, toast: nothing, problem: nothing },
    openNewMessage: async () => ({ ok: true, message: '' }),
    actOn: async () => 'done',
    leadTo: nothing,
    hold: nothing,
  });
  await sending.insert();
  expect(mailbox.inserted).toHaveLength(inserted);
});

test('Copy waits for no mailbox, which is what it is for', async () => {
  const foiCase = sampleCase('1 How many?');
  const { letter, loadLetters } = drafting(foiCase);
  const copied: string[] = [];
  const sending = startSending({
    mailbox: new SampleMailbox(),
    clipboard: { write: async (_, text) => void copied.push(text) },
    now: () => '2026-11-27T10:00:00Z',
    current: () => foiCase,
    letter: () => letter.value,
    loadLetters,
    findings: () => new Promise(() => {}),
    openMail: () => null,
    session: { flush: async () => {}, toast: () => {}, problem: () => {} },
    openNewMessage: async () => ({ ok: true, message: '' }),
    actOn: async () => 'done',
    leadTo: () => {},
    hold: () => {},
  });
  void sending.copy();
  await expect.poll(() => copied.length).toBe(1);
});
