import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';

/// The field for a day as the officer types into it, where it is stored as soon as it is whole: the date of receipt.

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
  await button('A. Requester received Mon 16 Nov').click();
  await expect.element(field()).toHaveValue('16/11/2026');
});
afterEach(() => panel.close());

const field = () => page.getByRole('textbox', { name: 'Received on', exact: true });
const said = () => document.querySelector('.date-said')?.textContent;
const received = async () => (await panel.stored())?.receivedOn;
const drafts = async () => (await panel.store.drafts.all()).map(({ typed }) => typed);

async function type(words: string): Promise<void> {
  await field().click();
  await userEvent.keyboard('{Control>}a{/Control}');
  await userEvent.keyboard(words);
}

const leave = () => page.getByRole('textbox', { name: 'Address' }).click();

/** What counts while the field holds no day. */
const STANDING = 'Until then it is 16 November 2026.';

/** The calendar's own field, which nobody sees. */
function calendar(): HTMLInputElement {
  const found = document.querySelector('.date-calendar');
  if (!(found instanceof HTMLInputElement)) throw new Error('There is no calendar.');
  return found;
}

describe('a day', () => {
  it.each(['12/11/2026', '12.11.26', '12 Nov 2026', '12112026', '2026-11-12'])(
    'typed as “%s” is stored when it is whole, and left alone until the field is left',
    async (words) => {
      await type(words);
      await expect.poll(received).toBe('2026-11-12');
      await expect.poll(said).toBe('Thu 12 November 2026');
      await expect.element(field()).toHaveValue(words);
      await expect.poll(drafts).toEqual([]);
      await expect.element(field()).toHaveValue(words);
      await leave();
      await expect.element(field()).toHaveValue('12/11/2026');
      await expect.element(field()).toHaveAccessibleDescription('Thu 12 November 2026');
    },
  );

  it('is not stored at any key before its last', async () => {
    await type('1');
    const stored = new Set<unknown>();
    for (const key of '2/11/202') {
      await userEvent.keyboard(key);
      await panel.session.flush();
      stored.add(panel.session.current.value?.receivedOn);
    }
    expect([...stored]).toEqual(['2026-11-16']);
    expect(await drafts()).toEqual([{ day: '12/11/202' }]);
    await userEvent.keyboard('6');
    await expect.poll(received).toBe('2026-11-12');
  });

  it('whose year has two figures that might go on is taken when the field is left', async () => {
    await type('12/11/20');
    await panel.session.flush();
    expect(said()).toBe(STANDING);
    expect(panel.session.current.value?.receivedOn).toBe('2026-11-16');
    await leave();
    await expect.poll(received).toBe('2020-11-12');
    await expect.element(field()).toHaveValue('12/11/2020');
  });

  it('that does not exist is refused in words at once, and stays as it was typed', async () => {
    await type('31/11/2026');
    const why = `31/11/2026 is no day. November has 30. ${STANDING}`;
    await expect.poll(said).toBe(why);
    await expect.element(field()).toBeInvalid();
    await expect.element(field()).toHaveAccessibleDescription(why);
    await leave();
    await expect.element(field()).toHaveValue('31/11/2026');
    expect(panel.session.current.value?.receivedOn).toBe('2026-11-16');
    await type('30/11/2026');
    await expect.poll(said).toBe('Mon 30 November 2026');
    await expect.element(field()).toBeValid();
  });

  it('that is not whole is refused when the field is left, not while it is typed', async () => {
    await type('12/11');
    await expect.poll(drafts).toEqual([{ day: '12/11' }]);
    expect(said()).toBe(STANDING);
    await expect.element(field()).toBeValid();
    await leave();
    await expect.poll(said).toBe(`12/11 is no whole day. Write it like 03/12/2026. ${STANDING}`);
    await expect.element(field()).toBeInvalid();
    await field().click();
    await userEvent.keyboard('{End}/26');
    await expect.poll(received).toBe('2026-11-12');
  });

  it.each(['12/1', '12/11/20'])(
    'typed as far as “%s” is there again after another mail was opened, and is in neither case',
    async (words) => {
      await type(words);
      panel.mailbox.show(sampleMail(1));
      await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(1);
      await panel.session.flush();
      expect(panel.session.current.value?.receivedOn).toBe('2026-11-16');
      expect(await drafts()).toEqual([{ day: words }]);
      panel.mailbox.show(sampleMail(9));
      await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(9);
      expect(panel.session.current.value?.receivedOn).toBe('2026-11-16');
      await button('A. Requester received Mon 16 Nov').click();
      await expect.element(field()).toHaveValue(words);
    },
  );

  it('from before the Acts came into force is refused', async () => {
    await type('2004-12-31');
    await expect.poll(said).toBe(`Give 1 January 2005 or a later day. ${STANDING}`);
    await panel.session.flush();
    expect(panel.session.current.value?.receivedOn).toBe('2026-11-16');
  });

  it('goes when the field is emptied, and comes back with Undo', async () => {
    await type('{Delete}');
    await expect.element(page.getByText('date of receipt unknown')).toBeVisible();
    expect(await received()).toBeNull();
    expect(said()).toBe('');
    await leave();
    await expect.element(field()).toHaveValue('');
    await button('Undo').click();
    await expect.poll(received).toBe('2026-11-16');
    await button('A. Requester received Mon 16 Nov').click();
    await expect.element(field()).toHaveValue('16/11/2026');
  });
});

describe('the calendar', () => {
  it('opens beside the field, and what is picked is taken', async () => {
    let opened = 0;
    calendar().showPicker = () => {
      opened += 1;
    };
    await button('Calendar: Received on').click();
    expect(opened).toBe(1);
    expect(calendar().value).toBe('2026-11-16');
    calendar().value = '2026-11-13';
    calendar().dispatchEvent(new Event('input', { bubbles: true }));
    await expect.element(field()).toHaveValue('13/11/2026');
    await expect.poll(received).toBe('2026-11-13');
  });

  it('is neither reached by Tab nor read out', async () => {
    await field().click();
    await userEvent.keyboard('{Tab}');
    await expect.element(button('Calendar: Received on')).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(calendar());
    expect(calendar().getAttribute('aria-hidden')).toBe('true');
  });
});
