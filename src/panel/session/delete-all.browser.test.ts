import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleMail } from '../../../test/panel/mails.ts';
import { type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import type { CaseMove } from '../../domain/case/moves.ts';
import { paragraph } from '../../domain/text/rich-text.ts';

let panel: OpenPanel;
let other: OpenPanel;

const inHand = (of: OpenPanel) => of.session.current.peek();
const write = (words: string, question = 'q1'): CaseMove => ({
  kind: 'write-answer',
  question,
  team: 'team-1',
  body: [paragraph(words)],
  basis: 0,
});
const decide: CaseMove = { kind: 'set-status', question: 'q3', team: 'team-1', status: 'not-held' };
const storedWords = async () => JSON.stringify(await panel.store.backup.take('2026-11-27T10:00:00Z'));

beforeEach(async () => {
  panel = await openPanel();
  other = await openPanel(panel.name);
  for (const one of [panel, other]) {
    one.mailbox.show(sampleMail(9));
    await expect.poll(() => inHand(one)?.questions.length).toBe(9);
  }
  await panel.session.act(write('secret words'), 'Written.');
  await expect.poll(() => inHand(other)?.revision).toBe(1);
});

afterEach(() => {
  panel.close();
  other.close();
});

describe('after everything was deleted', () => {
  it('the next click stores a case that was begun anew, in the window that deleted', async () => {
    await panel.session.deleteAll();
    expect(inHand(panel)?.revision).toBe(0);
    expect([panel.session.previous.peek(), panel.session.canUndo.peek()]).toEqual([null, false]);
    expect(panel.session.toasts.peek()).toEqual([]);
    await panel.session.act(decide);
    expect(Object.keys((await panel.stored())?.answers ?? {})).toEqual(['q3/team-1']);
    expect(await storedWords()).not.toContain('secret');
  });

  it('the next click stores a case that was begun anew, in the other window', async () => {
    await panel.session.deleteAll();
    await expect.poll(() => inHand(other)?.revision).toBe(0);
    await other.session.act(decide);
    expect(Object.keys((await panel.stored())?.answers ?? {})).toEqual(['q3/team-1']);
    expect(await storedWords()).not.toContain('secret');
  });

  it('a click in the other window that has not heard of it yet stores nothing of before', async () => {
    const deleted = panel.session.deleteAll();
    // As fast as can be: some of these come before, some after it was heard.
    for (let i = 0; i < 20; i += 1) await other.session.act(write(`late ${i}`, 'q2'));
    await deleted;
    await expect.poll(() => inHand(other)?.answers['q1/team-1']).toBeUndefined();
    expect(await storedWords()).not.toContain('secret');
  });

  it('what waited for a pause is not stored, in either window', async () => {
    panel.session.actSoon('answer', () => write('half typed', 'q2'));
    other.session.actSoon('answer', () => write('half typed', 'q4'));
    await panel.session.deleteAll();
    await expect.poll(() => inHand(other)?.revision).toBe(0);
    for (const one of [panel, other]) await one.session.flush();
    expect(await storedWords()).not.toContain('half typed');
    expect([panel, other].map(({ session }) => session.saved.peek())).toEqual(['saved', 'saved']);
  });

  it('an undo that was on offer stores nothing', async () => {
    await panel.session.removeCase(inHand(panel)?.id ?? '');
    const [undo] = panel.session.toasts.peek().flatMap(({ buttons }) => buttons);
    expect(undo?.label).toBe('Undo');
    await panel.session.deleteAll();
    expect(panel.session.toasts.peek()).toEqual([]);
    await other.session.undo();
    await panel.session.undo();
    expect(await panel.store.cases.all()).toEqual([]);
  });

  it('a case from Cases is no longer in hand anywhere', async () => {
    const id = inHand(panel)?.id ?? '';
    for (const one of [panel, other]) {
      one.mailbox.show(sampleMail(1));
      await expect.poll(() => inHand(one)?.questions.length).toBe(1);
      await one.session.showCase(id);
      expect(inHand(one)?.id).toBe(id);
    }
    await other.session.deleteAll();
    for (const one of [panel, other]) {
      await expect.poll(() => inHand(one)?.questions.length).toBe(1);
      expect(one.session.previous.peek()).toBeNull();
    }
  });

  it('it can be put back, and both windows show it again', async () => {
    const { putBack } = await panel.session.deleteAll();
    await expect.poll(() => inHand(other)?.revision).toBe(0);
    expect(await putBack()).toBe(0);
    for (const one of [panel, other])
      await expect.poll(() => JSON.stringify(inHand(one)?.answers)).toContain('secret words');
  });
});

it('a draft that another window deleted is not stored again by a click here', async () => {
  const id = inHand(panel)?.id ?? '';
  await panel.store.cases.remove(id);
  await panel.session.act(decide);
  expect(await panel.store.cases.all()).toEqual([]);
  expect(panel.session.toasts.peek().map(({ message }) => message)).toEqual([
    expect.stringContaining('This case was deleted.'),
  ]);
});

it('a mail that can’t be taken up leaves no other mail’s case in hand', async () => {
  panel.mailbox.show({ ...sampleMail(1), date: 'no day at all' });
  await expect.poll(() => inHand(panel)).toBeNull();
  await expect
    .poll(() => panel.session.toasts.peek().at(-1)?.message)
    .toMatch(/could not be shown \(RangeError\)/);
});
