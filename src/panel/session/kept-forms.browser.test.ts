import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import {
  button,
  card,
  FIRST,
  type OpenPanel,
  openAnswer,
  openPanel,
} from '../../../test/panel/open-panel.ts';
import { paragraph } from '../../domain/text/rich-text.ts';

/// What is half typed in a form that takes it only with "Done" or "Add": it is there again whatever closed the panel.

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(2));
  await expect.element(card(FIRST)).toBeVisible();
});
afterEach(() => panel.close());

const label = (name: string) => page.getByLabelText(name, { exact: true });
const menu = (item: string) => async () => {
  await button('More about this case').click();
  await page.getByRole('menuitem', { name: item }).click();
};
const clockFields = page.getByRole('dialog', { name: 'How the date was counted' });

async function openLink(): Promise<void> {
  await openAnswer(FIRST);
  await userEvent.keyboard('{Control>}a{/Control}');
  await button(/^Link/).click();
}

async function withWarning(): Promise<void> {
  const settings = await panel.store.settings.get();
  const authority = { ...settings.authority, name: 'Anytown Council', officer: 'B. Officer' };
  await panel.store.settings.update({ authority: { ...authority, contact: 'foi@example.org' } });
  await panel.session.refresh('settings');
  for (const question of ['q1', 'q2']) {
    const body = [paragraph('Ring 020 7946 0018.')];
    await panel.session.act({ kind: 'write-answer', question, team: 'team-1', body, basis: 9 });
    await panel.session.act({ kind: 'set-status', question, team: 'team-1', status: 'answer' });
  }
}

type Form = {
  readonly before?: () => Promise<void>;
  readonly open: () => Promise<void>;
  /** How it is opened again where that is not the same. */
  readonly again?: () => Promise<void>;
  readonly field: () => ReturnType<typeof label>;
  readonly typed: string;
  /** What it says with nothing typed. */
  readonly empty: string;
};

const FORMS: Readonly<Record<string, Form>> = {
  'the words of a question': {
    open: async () => {
      await card(FIRST).getByRole('button', { name: FIRST }).click();
      await userEvent.keyboard('{F2}');
    },
    again: async () => undefined,
    field: () => label('Text of the question'),
    typed: 'Which platform do you use?',
    empty: FIRST,
  },
  'a team to add': {
    open: menu('Add a team'),
    field: () => label('The team to add'),
    typed: 'Communications',
    empty: '',
  },
  'the team that answers now': {
    open: menu('Add a team'),
    field: () => label('The team that answers now'),
    typed: 'Press office',
    empty: '',
  },
  'a day for a team': {
    open: menu('Ask a team for its answers…'),
    field: () => label('Answers by'),
    typed: '4/12',
    empty: '08/12/2026',
  },
  'who a third party is': {
    open: menu('Ask a third party…'),
    field: () => label('Who is asked'),
    typed: 'Acme Ltd',
    empty: '',
  },
  'what a third party is asked about': {
    open: menu('Ask a third party…'),
    field: () => label('The information, in your words'),
    typed: 'The price list',
    empty: '',
  },
  'a day for a third party': {
    open: menu('Ask a third party…'),
    field: () => label('Answer by'),
    typed: '4/12',
    empty: '08/12/2026',
  },
  'a request that is pasted': {
    open: menu('Paste another request'),
    field: () => label('The request'),
    typed: 'How many vans do you own?',
    empty: '',
  },
  'who asked in a request that is pasted': {
    open: menu('Paste another request'),
    field: () => page.getByRole('dialog', { name: 'Paste a request' }).getByLabelText('Requester'),
    typed: 'B. Writer',
    empty: '',
  },
  'a team’s reply': {
    open: menu('Paste a team’s reply…'),
    field: () => label('What the team wrote'),
    typed: '1. Yes. 2. No.',
    empty: '',
  },
  'a bank holiday': {
    open: async () => panel.session.go('settings'),
    field: () => label('What it is'),
    typed: 'Coronation',
    empty: '',
  },
  'a next number that is none': {
    open: async () => panel.session.go('settings'),
    field: () => label('Next number'),
    typed: 'twelve',
    // The case in hand has taken the first.
    empty: '1',
  },
  'what moves the date, not whole yet': {
    open: async () => {
      await button('How the date was counted').click();
      await clockFields.getByText('Something moves the date').click();
    },
    // What was typed unfolds it.
    again: () => button('How the date was counted').click(),
    field: () => clockFields.getByLabelText('Paid on'),
    typed: '20/11/2026',
    empty: '',
  },
  'when a request was received': {
    open: () => button(/received Mon 16 Nov/).click(),
    field: () => label('Received on'),
    typed: '17/1',
    empty: '16/11/2026',
  },
  'when the answer to a question back arrived': {
    open: async () => {
      await button('How the date was counted').click();
      await clockFields.getByText('Something moves the date').click();
    },
    again: () => button('How the date was counted').click(),
    field: () => label('Arrived on, if you needed it to find the information'),
    typed: '3 De',
    empty: '',
  },
  'when an internal review was asked for': {
    open: async () => {
      panel.session.go('letter');
      await page.getByLabelText('Which letter').selectOptions('Internal review outcome');
    },
    again: async () => panel.session.go('letter'),
    field: () => label('Asked for on'),
    typed: '20/11/20',
    empty: '',
  },
  'when a pasted request was received': {
    open: menu('Paste another request'),
    field: () => label('Received on'),
    typed: '31/11/2026',
    empty: '27/11/2026',
  },
  'the day of a bank holiday': {
    open: async () => panel.session.go('settings'),
    field: () => label('Day'),
    typed: '8/6/2',
    empty: '',
  },
  'when the regulator changes': {
    open: async () => {
      panel.session.go('settings');
      await page.getByText('Its name is to change').click();
    },
    // What was typed unfolds it.
    again: async () => panel.session.go('settings'),
    field: () => label('From'),
    typed: '1 Apr',
    empty: '',
  },
  'why a warning is passed': {
    before: withWarning,
    open: async () => {
      await button(/1 check/).click();
      await button(/Send it anyway/).click();
    },
    again: () => button(/1 check/).click(),
    field: () => label('Why may the letter go like this?'),
    typed: 'It is the public line',
    empty: '',
  },
  'the address of a link': {
    before: async () => {
      const body = [paragraph('See our page.')];
      await panel.session.act({ kind: 'write-answer', question: 'q1', team: 'team-1', body, basis: 9 });
      await panel.session.act({ kind: 'set-status', question: 'q1', team: 'team-1', status: 'answer' });
      // A complete question is folded when the panel is opened.
      await panel.session.act({ kind: 'set-status', question: 'q1', team: 'team-1', status: null });
    },
    open: openLink,
    field: () => label('Link address'),
    typed: 'https://example.org/pag',
    empty: '',
  },
};

const kept = page.getByText('What you typed here before was kept.');
const keptForms = async () => (await panel.store.drafts.all()).length;

describe.each(Object.entries(FORMS))('half typed: %s', (_name, form) => {
  beforeEach(async () => {
    await form.before?.();
    await form.open();
    await form.field().fill(form.typed);
    await expect.element(kept).not.toBeInTheDocument();
    await expect.poll(keptForms).toBeGreaterThan(0);
  });

  it('is there again after the panel was killed, says so, and can be discarded', async () => {
    panel.close();
    panel = await openPanel(panel.name);
    panel.mailbox.show(sampleMail(2));
    await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(2);
    await (form.again ?? form.open)();
    await expect.element(form.field()).toHaveValue(form.typed);
    await expect.element(kept).toBeVisible();
    await button('Discard it').click();
    await expect.element(form.field()).toHaveValue(form.empty);
    await expect.poll(keptForms).toBe(0);
  });
});

it('half typed: a question, is there again after another mail was opened, and goes when it is done', async () => {
  const form = FORMS['the words of a question'];
  await form?.open();
  await form?.field().fill('Which platform do you use?');
  panel.mailbox.show(sampleMail(1));
  await expect.poll(() => panel.place.querySelectorAll('article').length).toBe(1);
  panel.mailbox.show(sampleMail(2));
  await expect.element(label('Text of the question')).toHaveValue('Which platform do you use?');
  await button('Done').click();
  await expect.element(card('Which platform do you use?')).toBeVisible();
  await expect.poll(keptForms).toBe(0);
});

it('half typed: what belongs to a case goes with it, and comes back with it', async () => {
  await card(FIRST).getByRole('button', { name: 'Not held' }).click();
  await menu('Add a team')();
  await label('The team to add').fill('Communications');
  await userEvent.keyboard('{Escape}');
  await expect.poll(keptForms).toBe(1);
  await menu('Delete this case')();
  await expect.poll(keptForms).toBe(0);
  await button('Undo').click();
  await expect.poll(keptForms).toBe(1);
});
