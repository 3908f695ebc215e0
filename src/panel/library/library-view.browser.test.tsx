import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type OpenView, openView } from '../../../test/panel/open-view.tsx';
import { type Clause, plainClause } from '../../domain/clauses/clause.ts';
import { starterClauses } from '../../domain/clauses/starter-clauses.ts';
import { LibraryView } from './library-view.tsx';

const clause = (id: string, title: string, more: Partial<Clause> = {}): Clause => ({
  id,
  title,
  regime: 'FOIA',
  ...plainClause,
  role: 'text',
  body: [{ kind: 'paragraph', content: [{ text: `Words of ${title}` }] }],
  tags: [],
  origin: 'starter',
  ...more,
});
const starters = [
  clause('price', 'Price harm', { provision: '43(2)', role: 'harm', tags: ['prices'] }),
  clause('line', 'Commercial line', { provision: '43(2)', role: 'withholding' }),
  clause('crime', 'Tactics', { provision: '31(1)(a)', role: 'harm', tags: ['policing'] }),
  clause('eir', 'Unreasonable', { regime: 'EIR', provision: '12(4)(b)', role: 'withholding' }),
];

let view: OpenView;

afterEach(() => view.close());

const open = async (mail = false) => {
  view = await openView(LibraryView, async () => {}, { starters, mail });
  await expect.element(page.getByText(mail ? '3 of 4 clauses' : '4 clauses')).toBeVisible();
};
const titles = () => [...document.querySelectorAll('.clause-title')].map((title) => title.textContent);
const fold = (title: string) => page.getByRole('button', { name: new RegExp(`^${title}`) });
const stored = async (id: string) => (await view.other.clauses.all()).find((one) => one.id === id);
/** Clicks into the text and waits for the editor, which is loaded when first used. */
const openText = async () => {
  await page.getByRole('textbox', { name: 'Text' }).click();
  await expect.poll(() => document.activeElement?.classList.contains('ProseMirror')).toBe(true);
};
const choose = (menu: string, item: string) =>
  page
    .getByRole('button', { name: `More for ${menu}` })
    .click()
    .then(() => page.getByRole('menuitem', { name: item }).click());

describe('finding', () => {
  it('finds by words and by provision as they are typed', async () => {
    await open();
    await page.getByRole('searchbox').fill('tact');
    await expect.poll(titles).toEqual(['Tactics']);
    await page.getByRole('searchbox').fill('s43(2) harm');
    await expect.poll(titles).toEqual(['Price harm']);
    await page.getByRole('searchbox').fill('nothing like it');
    await expect.element(page.getByRole('status').first()).toHaveTextContent('No clause matches.');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(titles).toHaveLength(4);
  });

  it('narrows by law, provision, kind and tag, offering only what there is', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Law' }).selectOptions('FOIA');
    await page.getByRole('combobox', { name: 'Kind' }).selectOptions('Harm');
    await expect.poll(titles).toEqual(['Price harm', 'Tactics']);
    const provisions = page.getByRole('combobox', { name: 'Provision' }).element().querySelectorAll('option');
    expect([...provisions].map((option) => option.textContent)).toEqual([
      'Any provision',
      's31(1)(a)',
      's43(2)',
    ]);
    await page.getByRole('combobox', { name: 'Tag' }).selectOptions('policing');
    await expect.poll(titles).toEqual(['Tactics']);
    await page.getByRole('combobox', { name: 'Law' }).selectOptions('');
    await page.getByRole('combobox', { name: 'Tag' }).selectOptions('');
    await expect.poll(titles).toEqual(['Price harm', 'Tactics']);
  });

  it('is led to a clause from elsewhere', async () => {
    await open();
    await page.getByRole('searchbox').fill('price');
    view.session.go('library', { kind: 'library-clause', clause: 'crime' });
    await expect.element(fold('Tactics')).toHaveAttribute('aria-expanded', 'true');
    await expect.element(fold('Tactics')).toHaveFocus();
  });
});

describe('writing', () => {
  it('changes a clause in place and keeps the rest of it', async () => {
    await open();
    await fold('Price harm').click();
    await page.getByRole('textbox', { name: 'Title' }).fill('Price harm, shorter');
    await page.getByRole('textbox', { name: 'Tags' }).fill('prices, tenders,');
    await page.getByRole('combobox', { name: 'Provision' }).nth(1).selectOptions('41(1)');
    await expect
      .poll(() => stored('price'))
      .toEqual({
        ...starters[0],
        title: 'Price harm, shorter',
        tags: ['prices', 'tenders'],
        provision: '41(1)',
        origin: 'own',
      });
    await expect.poll(() => titles()[0]).toBe('Price harm, shorter');
  });

  it('keeps what is being typed when the view is left at once', async () => {
    await open();
    await fold('Tactics').click();
    await openText();
    await userEvent.keyboard('{Control>}a{/Control}New words');
    view.leave();
    await expect
      .poll(async () => (await stored('crime'))?.body)
      .toEqual([{ kind: 'paragraph', content: [{ text: 'New words' }] }]);
  });

  it('keeps what another window changes meanwhile in another field', async () => {
    await open();
    await fold('Tactics').click();
    await view.other.clauses.put({ ...clause('crime', 'Tactics'), tags: ['theirs'] });
    await expect.element(page.getByRole('textbox', { name: 'Tags' })).toHaveValue('theirs');
    await page.getByRole('textbox', { name: 'Title' }).fill('Ours');
    await expect.poll(() => stored('crime')).toMatchObject({ title: 'Ours', tags: ['theirs'] });
  });

  it('starts a new clause with its title, and stores it when something is written', async () => {
    await open();
    await page.getByRole('button', { name: 'New' }).click();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    expect(await view.other.clauses.all()).toHaveLength(4);
    await userEvent.keyboard('Mine');
    await expect
      .poll(async () => (await view.other.clauses.all()).map(({ title }) => title))
      .toContain('Mine');
  });

  it('keeps a new clause where it is, and the focus in it, when it is stored at the first pause', async () => {
    await open();
    await page.getByRole('button', { name: 'New' }).click();
    await userEvent.keyboard('Mi');
    await expect.poll(async () => (await view.other.clauses.all()).map(({ title }) => title)).toContain('Mi');
    await view.session.flush();
    await expect.poll(titles).toContain('Mi');
    expect(titles()[0]).toBe('Mi');
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    await userEvent.keyboard('ne');
    await expect.poll(() => titles()[0]).toBe('Mine');
    await fold('Mine').click();
    await expect.poll(() => titles().at(-1)).toBe('Mine');
  });

  it('keeps a clause that no longer matches what is searched for where it is', async () => {
    await open();
    await page.getByRole('searchbox').fill('43(2)');
    await expect.poll(titles).toHaveLength(2);
    const last = titles().at(-1) ?? '';
    await fold(last).click();
    const opened = view.session.clauses.value.find(({ title }) => title === last);
    if (opened) view.session.clauseSoon(opened, { provision: null });
    await view.session.flush();
    await expect.element(page.getByText('1 of 4 clauses')).toBeVisible();
    expect(titles().indexOf(last)).toBe(1);
  });

  it('names placeholders that nothing knows', async () => {
    await open();
    await fold('Tactics').click();
    await openText();
    await userEvent.keyboard(' {{{{referense}} {{{{reference}}');
    await expect.element(page.getByText(/No placeholder is called {{referense}}/)).toBeVisible();
    expect([...document.querySelectorAll('mark')].map((mark) => [mark.textContent, mark.className])).toEqual([
      ['{{referense}}', 'unfilled'],
      ['{{reference}}', 'placeholder'],
    ]);
  });

  it('offers placeholders and puts the chosen one in', async () => {
    await open();
    await fold('Tactics').click();
    await openText();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await page.getByRole('button', { name: 'Placeholder' }).click();
    await page.getByRole('menuitem', { name: 'Reference of the case' }).click();
    await expect
      .poll(async () => JSON.stringify((await stored('crime'))?.body))
      .toContain('Tactics{{reference}}');
  });
});

describe('keeping', () => {
  it('deletes with undo', async () => {
    await open();
    await choose('Tactics', 'Delete');
    await expect.poll(titles).toHaveLength(3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(titles).toHaveLength(4);
    expect(await stored('crime')).toEqual(starters[2]);
  });

  it('duplicates and opens the copy', async () => {
    await open();
    await choose('Tactics', 'Duplicate');
    await expect.element(fold('Tactics \\(copy\\)')).toHaveAttribute('aria-expanded', 'true');
    expect((await view.other.clauses.all()).at(-1)).toMatchObject({ title: 'Tactics (copy)', origin: 'own' });
  });
});

describe('a starter that was edited', () => {
  it('can be made the original again, with undo', async () => {
    const [original] = starterClauses;
    if (!original) throw new Error('There are no starter clauses.');
    const edited = { ...original, title: 'Edited by the officer' };
    view = await openView(LibraryView, (store) => store.clauses.put(edited), { starters: [original] });
    await choose('Edited by the officer', 'Put back the original');
    await expect.poll(() => stored(original.id)).toEqual(original);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => stored(original.id)).toMatchObject({ title: 'Edited by the officer' });
  });
});

describe('attaching', () => {
  it('puts a copy to a question of the case in hand', async () => {
    await open(true);
    await page.getByRole('button', { name: 'Attach “Price harm”' }).click();
    await userEvent.keyboard('annually on a social media{Enter}');
    await expect.element(page.getByText(/attached to question 3/)).toBeVisible();
    const answers = Object.entries(view.session.current.value?.answers ?? {});
    expect(answers.map(([, { clauses }]) => clauses.map(({ clauseId }) => clauseId))).toEqual([['price']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => Object.values(view.session.current.value?.answers ?? {}).flatMap(({ clauses }) => clauses))
      .toEqual([]);
  });

  it('puts a copy to the letter, and warns where the law differs', async () => {
    await open(true);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'Attach “Unreasonable”' }).click();
    await expect.element(page.getByText(/This clause is for EIR/)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => view.session.current.value?.clauses.map(({ clauseId }) => clauseId))
      .toContain('eir');
  });

  it('is not offered without a case', async () => {
    await open();
    await expect.element(page.getByRole('button', { name: /^Attach/ })).not.toBeInTheDocument();
  });
});
