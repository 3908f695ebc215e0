import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import { plainClause } from '../../domain/clauses/clause.ts';
import type { LetterBlock } from '../../domain/letter/letter.ts';
import { paragraph, plainText } from '../../domain/text/rich-text.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(2));
  await button('Preview').click();
});
afterEach(() => panel.close());

const tools = (part: string) => page.getByRole('toolbar', { name: part, exact: true });
const tool = (part: string, name: string) => tools(part).getByRole('button', { name });
const blocks = (): readonly LetterBlock[] => panel.session.letter.value?.blocks ?? [];
const ids = () => blocks().map(({ id }) => id);
const words = (id: string) => plainText(blocks().find((block) => block.id === id)?.text ?? []);
const sheet = () => page.getByRole('article', { name: 'The letter' });

/** Presses a tool by the keyboard, as it is reached without a pointer. */
async function press(part: string, name: string) {
  await expect.element(tool(part, name)).toBeInTheDocument();
  const element = tool(part, name).element();
  if (element instanceof HTMLElement) element.focus();
  await userEvent.keyboard('{Enter}');
}

async function write(part: string, typed: string) {
  await press(part, 'Edit by hand');
  await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
  await userEvent.keyboard(`{Control>}a{/Control}${typed}`);
}

describe('a part edited by hand', () => {
  it('says so, is stored, and can be put back', async () => {
    await write('Greeting', 'Dear colleague,');
    await button('Done').click();
    await expect.element(sheet().getByText('Dear colleague,')).toBeVisible();
    await expect.element(sheet().getByText('Edited by hand')).toBeVisible();
    const stored = await panel.stored();
    expect(plainText(stored?.arranged.response?.edits.salutation?.text ?? [])).toBe('Dear colleague,');
    await button('Put back Greeting').click();
    await expect.poll(() => words('salutation')).toBe('Dear A. Requester,');
    await expect.element(page.getByText('Edited by hand')).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.poll(() => words('salutation')).toBe('Dear colleague,');
  });

  it('takes the words of a clause at the cursor, with what the case fills in them, and stays open', async () => {
    const body = [paragraph('about your request {{reference}}')];
    const more = { id: 'own', title: 'Quokka', regime: 'FOIA', role: 'text', body } as const;
    await panel.store.clauses.put({ ...plainClause, ...more });
    await panel.session.refresh('clauses');
    await write('Greeting', 'Dear colleague, /');
    await expect.element(page.getByRole('combobox', { name: /^Clause:/ })).toHaveFocus();
    await userEvent.keyboard('quokka{Enter}');
    await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
    await userEvent.keyboard('.');
    await button('Done').click();
    await expect.poll(() => words('salutation')).toBe('Dear colleague, about your request 01.FOI.23.032611.');
  });

  it('is one step to undo, however often it was stored while it was typed', async () => {
    await write('Greeting', 'Dear');
    await panel.session.flush();
    await userEvent.keyboard(' colleague,');
    await button('Done').click();
    await expect.poll(() => words('salutation')).toBe('Dear colleague,');
    await panel.session.undo();
    await expect.poll(() => words('salutation')).toBe('Dear A. Requester,');
  });

  it('keeps what is being typed while the letter changes under it, and then shows both', async () => {
    await write('Greeting', 'Dear col');
    await panel.session.act({ kind: 'set-requester', name: 'B. Asker', email: 'b@example.org' });
    await userEvent.keyboard('league,');
    await button('Done').click();
    await expect.element(page.getByText('The answers have changed since you')).toBeVisible();
    await expect.element(sheet().getByText('Dear colleague,')).toBeVisible();
    await expect.element(sheet().getByText('Dear B. Asker,')).toBeVisible();
  });

  it('stays as it is when the officer keeps it', async () => {
    await makeStale();
    await button('Keep mine').click();
    await expect.element(sheet().getByText('Edited by hand')).toBeVisible();
    expect(words('salutation')).toBe('Dear both,');
    await expect.poll(() => document.activeElement?.closest('[role="toolbar"]')).not.toBeNull();
  });

  it('shows which lines of the new text are new', async () => {
    const derived = blocks().find(({ id }) => id === 'restated-request')?.text ?? [];
    const edit = { text: [paragraph('You asked two things.')], basis: derived };
    await panel.session.act({ kind: 'edit-block', reply: 'response', block: 'restated-request', edit });
    const text = 'Do you use any platform?';
    await panel.session.act({ kind: 'edit-question', question: 'q1', label: '1', text });
    const fresh = () => [...panel.place.querySelectorAll('ins')].map((line) => line.textContent);
    await expect.poll(fresh).toEqual([`1) ${text}`]);
  });

  it('takes the new text when the officer chooses that', async () => {
    await makeStale();
    await button('Use the new text').click();
    await expect.poll(() => words('salutation')).toBe('Dear B. Asker,');
    await expect.element(page.getByText('The answers have changed since you')).not.toBeInTheDocument();
  });

  it('is no edit when its words are those of the answers', async () => {
    await write('Greeting', 'Dear A. Requester,');
    await button('Done').click();
    await expect.poll(() => panel.session.saved.value).toBe('saved');
    expect((await panel.stored())?.arranged.response?.edits ?? {}).toEqual({});
  });

  it('marks what nothing has filled', async () => {
    const edit = { text: [paragraph('Dear {{name}},')], basis: [] };
    await panel.session.act({ kind: 'edit-block', reply: 'response', block: 'salutation', edit });
    await expect.poll(() => panel.place.querySelector('.version mark')?.textContent).toBe('{{name}}');
  });

  async function makeStale() {
    const edit = { text: [paragraph('Dear both,')], basis: [paragraph('Dear A. Requester,')] };
    await panel.session.act({ kind: 'edit-block', reply: 'response', block: 'salutation', edit });
    await panel.session.act({ kind: 'set-requester', name: 'B. Asker', email: 'b@example.org' });
    await expect.element(page.getByText('The answers have changed since you')).toBeVisible();
  }
});

describe('words for a part that is gone', () => {
  it('stay in reach, and come back with Undo when they are deleted', async () => {
    const edit = { text: [paragraph('My own reasons.')], basis: [] };
    await panel.session.act({ kind: 'edit-block', reply: 'response', block: 'reasons:43(2)', edit });
    await page.getByText('My own reasons.').first().click();
    await button('Delete these words').click();
    await expect.element(page.getByText('My own reasons.')).not.toBeInTheDocument();
    await button('Undo').click();
    await expect.element(page.getByText('My own reasons.').first()).toBeVisible();
  });
});

describe('the order', () => {
  it('is changed by the tools and put back', async () => {
    const before = ids();
    await press('Greeting', 'Move up');
    await expect.poll(() => ids().slice(0, 2)).toEqual(['salutation', 'reference']);
    await expect.element(page.getByText('Moved: part 1 of')).toBeInTheDocument();
    await button('Put the order back').click();
    await expect.poll(() => ids()).toEqual(before);
    await expect.element(page.getByText('Order changed by hand')).not.toBeInTheDocument();
  });

  it('is changed by keys as fast as they are pressed, and the focus goes with the part', async () => {
    const before = ids();
    const element = tool('Greeting', 'Edit by hand').element();
    if (element instanceof HTMLElement) element.focus();
    await userEvent.keyboard('{Alt>}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{/Alt}');
    await expect.poll(() => ids().indexOf('salutation')).toBe(before.indexOf('salutation') + 2);
    const focused = () => document.activeElement?.closest('section')?.id;
    await expect.poll(focused).toBe('block-salutation');
  });

  it('does not go past the ends', async () => {
    const before = ids();
    await press('Reference', 'Move up');
    await panel.session.flush();
    expect(ids()).toEqual(before);
    await expect.element(tool('Reference', 'Move up')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('a part left out', () => {
  it('is listed below the letter and comes back', async () => {
    await press('Complaint', 'Leave out');
    await expect.poll(() => ids()).not.toContain('complaint');
    await expect.element(page.getByText('Left out of the letter')).toBeVisible();
    await button('Put back Complaint').click();
    await expect.poll(() => ids()).toContain('complaint');
    await expect.element(page.getByText('Left out of the letter')).not.toBeInTheDocument();
  });

  it('is led to where it can be put back', async () => {
    await press('Complaint', 'Leave out');
    await button('Plain text').click();
    panel.session.go('letter', { kind: 'block', block: 'complaint' });
    await expect.element(button('Put back Complaint')).toHaveFocus();
  });

  it('comes back with Undo', async () => {
    await press('Complaint', 'Leave out');
    await expect.element(page.getByText('Left out: Complaint.')).toBeVisible();
    await button('Undo').click();
    await expect.poll(() => ids()).toContain('complaint');
  });
});

describe('leading', () => {
  it('brings a part into view and focuses its tools', async () => {
    panel.session.go('letter', { kind: 'block', block: 'closing' });
    const focused = () => document.activeElement?.closest('section')?.id;
    await expect.poll(focused).toBe('block-closing');
  });

  it('makes the tools of a part one stop, with arrow keys inside', async () => {
    const first = tool('Greeting', 'Edit by hand').element();
    if (first instanceof HTMLElement) first.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tool('Greeting', 'Move up')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => document.activeElement?.closest('section')?.id).not.toBe('block-salutation');
  });
});
