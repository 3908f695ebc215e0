import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import {
  button,
  card,
  FIRST,
  type OpenPanel,
  openAnswer,
  openPanel,
  SPEND,
} from '../../../test/panel/open-panel.ts';
import { plainText } from '../../domain/text/rich-text.ts';

/// What is typed into the fields of a case: of that case only, at once in sight, and stored until it is.

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
  await expect.element(card(FIRST)).toBeVisible();
});
afterEach(() => {
  vi.restoreAllMocks();
  panel.close();
});

const label = (name: string) => page.getByLabelText(name, { exact: true });
const still = (question: string) => card(question).getByRole('textbox', { name: 'Answer' });
const ofMail = async (id: string) =>
  (await panel.store.cases.all()).find(({ source }) => source.messageId === id);

async function openMail(count: number): Promise<void> {
  panel.mailbox.show(sampleMail(count));
  await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(count);
}

describe('a field', () => {
  it('keeps nothing of one case for another', async () => {
    await label('Reference').fill('ALPHA-1 ');
    await openMail(1);
    const own = panel.session.current.value?.reference ?? '';
    await expect.element(label('Reference')).toHaveValue(own);
    await label('Reference').click();
    await userEvent.keyboard('{End}9');
    await panel.session.flush();
    expect((await ofMail('mail-1'))?.reference).toBe(`${own}9`);
    expect((await ofMail('mail-9'))?.reference).toBe('ALPHA-1');
  });

  it('in a popover that stays open keeps nothing of one case for another', async () => {
    await button(/^A. Requester received/).click();
    await label('Requester').fill('Somebody Else ');
    await openMail(1);
    await button(/^A. Requester received/).click();
    await expect.element(label('Requester')).toHaveValue('A. Requester');
  });

  it('of a letter keeps nothing of one case for another', async () => {
    await openMail(1);
    for (const count of [1, 9]) {
      await openMailInHand(count);
      await panel.session.act({ kind: 'set-reply', change: { kind: 'transfer' } });
    }
    panel.session.go('letter');
    await label('Authority').fill('Nextshire Council ');
    await openMailInHand(1);
    await expect.element(label('Authority')).toHaveValue('');
  });

  it('takes back nothing of the one that was typed in just before', async () => {
    await button(/^A. Requester received/).click();
    await label('Requester').fill('Jo New');
    await label('Address').fill('jo.new@example.org');
    await panel.session.flush();
    expect((await ofMail('mail-9'))?.requester).toEqual({ name: 'Jo New', email: 'jo.new@example.org' });
  });
});

/** Another mail, in whatever view. */
async function openMailInHand(count: number): Promise<void> {
  panel.mailbox.show(sampleMail(count));
  await expect.poll(() => panel.session.current.value?.questions.length).toBe(count);
}

describe('an answer that is left', () => {
  it('shows what was typed at once, and counts it, before it is stored', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes, two.');
    vi.spyOn(panel.store.cases, 'advanceAll').mockReturnValue(new Promise(() => undefined));
    const inSight = showsOf(still(FIRST).element().closest('article'));
    await openAnswer(SPEND);
    expect(inSight.stop()).toEqual(['Yes, two.']);
    await expect.element(page.getByText('1 of 9 answered')).toBeVisible();
    await expect.element(page.getByText('Saving', { exact: true })).toBeVisible();
  });
});

/** Notes every text that an answer's box has shown since. */
function showsOf(article: Element | null) {
  const seen = new Set<string>();
  const look = () => seen.add(article?.querySelector('.rich-area')?.textContent ?? '');
  const watch = new MutationObserver(look);
  look();
  if (article) watch.observe(article, { subtree: true, childList: true, characterData: true });
  return {
    stop: () => {
      watch.disconnect();
      return [...seen];
    },
  };
}

describe('words that the store refuses', () => {
  const refuse = () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });

  it('stay in sight and “not saved” whatever else is stored, and are stored when there is room', async () => {
    await openAnswer(SPEND);
    await userEvent.keyboard('FIRST WORDS');
    await panel.session.flush();
    const full = refuse();
    await openAnswer(FIRST);
    await userEvent.keyboard('UNSAVED ONE');
    await openAnswer(SPEND);
    await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible();
    await expect.element(still(FIRST)).toHaveTextContent('UNSAVED ONE');
    await expect.element(page.getByText(/^Not saved yet\. This computer has no room left/)).toBeVisible();
    full.mockRestore();
    await userEvent.keyboard(' AND MORE');
    await expect.element(page.getByText('Saved', { exact: true })).toBeVisible();
    const answers = (await ofMail('mail-9'))?.answers;
    expect(plainText(answers?.['q1/team-1']?.body ?? [])).toBe('UNSAVED ONE');
    expect(plainText(answers?.['q3/team-1']?.body ?? [])).toMatch('AND MORE');
    await expect.element(page.getByText(/^Not saved yet/)).not.toBeInTheDocument();
  });

  it('are there again in another view and after another mail', async () => {
    const full = refuse();
    await openAnswer(FIRST);
    await userEvent.keyboard('UNSAVED ONE');
    await expect.element(page.getByText('Not saved', { exact: true })).toBeVisible();
    panel.session.go('cases');
    panel.session.go('request');
    await expect.element(still(FIRST)).toHaveTextContent('UNSAVED ONE');
    await openMail(1);
    await openMail(9);
    // It is answered, and so it is folded when it is shown anew.
    await card(FIRST).getByRole('button', { name: FIRST }).click();
    await expect.element(still(FIRST)).toHaveTextContent('UNSAVED ONE');
    full.mockRestore();
  });

  it('are said to be unsaved beside the field for a day, which stores them when asked again', async () => {
    await button(/^A. Requester received/).click();
    const full = refuse();
    await label('Received on').fill('12/11/2026');
    await expect.element(page.getByText(/^This day is not saved yet\./)).toBeVisible();
    expect(panel.session.current.value?.receivedOn).toBe('2026-11-16');
    full.mockRestore();
    await button('Try again').click();
    await expect.poll(async () => (await ofMail('mail-9'))?.receivedOn).toBe('2026-11-12');
    await expect.element(page.getByText(/^This day is not saved yet\./)).not.toBeInTheDocument();
    await expect.element(label('Received on')).toHaveFocus();
    await expect.poll(() => panel.store.drafts.all()).toEqual([]);
  });
});
