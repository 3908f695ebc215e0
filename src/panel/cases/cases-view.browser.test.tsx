import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type OpenView, openView } from '../../../test/panel/open-view.tsx';
import type { FoiCase } from '../../domain/case/case.ts';
import { afterMoves, sampleCase } from '../../domain/case/sample-case.ts';
import { CasesView } from './cases-view.tsx';

const draft = (id: string, more: Partial<FoiCase>): FoiCase => ({
  ...sampleCase('1 How many?', '2 How much?'),
  id,
  ...more,
});
const late = draft('late', { subject: 'Potholes', reference: 'FOI/2026/0150', receivedOn: '2026-10-29' });
const soon = draft('soon', {
  subject: 'Social media',
  reference: '01.FOI.23.032611',
  receivedOn: '2026-11-16',
  requester: { name: 'Jo Example', email: 'jo@example.com' },
});
const undated = draft('undated', { subject: 'Body-worn video', reference: '', receivedOn: null });

let view: OpenView;

afterEach(() => view.close());

async function open(...cases: FoiCase[]) {
  view = await openView(CasesView, async (store) => {
    for (const one of cases) await store.cases.open(one);
  });
}

const rows = () => [...document.querySelectorAll('.case-title')].map((title) => title.textContent);

describe('the list', () => {
  it('has the most pressing draft first and those without a date last', async () => {
    await open(undated, soon, late);
    await expect.poll(rows).toEqual(['Potholes', 'Social media', 'Body-worn video']);
    await expect.element(page.getByText('1 working day ago')).toBeVisible();
    await expect.element(page.getByText('11 working days left')).toBeVisible();
    await expect.element(page.getByText('Date of receipt missing')).toBeVisible();
  });

  it('says how far each draft is', async () => {
    const move = { kind: 'set-status', question: 'q1', team: 'team-1', status: 'answer' } as const;
    await open(afterMoves(soon, move));
    await expect.element(page.getByText('1 of 2 answered')).toBeVisible();
  });

  it('teaches when it is empty', async () => {
    await open();
    await expect.element(page.getByText('No cases yet')).toBeVisible();
  });

  it('follows other windows', async () => {
    await open(late);
    await expect.poll(rows).toEqual(['Potholes']);
    await view.other.cases.open(soon);
    await expect.poll(rows).toEqual(['Potholes', 'Social media']);
  });
});

describe('search', () => {
  it.each([
    ['032611', ['Social media']],
    ['01.FOI.23', ['Social media']],
    ['jo exam', ['Social media']],
    ['pothole', ['Potholes']],
    ['potholse', ['Potholes']],
    ['how much', ['Potholes', 'Social media', 'Body-worn video']],
    ['potholes jo', []],
  ])('finds for %j', async (words, found) => {
    await open(late, soon, undated);
    await page.getByRole('searchbox').fill(words);
    await expect.poll(rows).toEqual(found);
  });
});

describe('a draft', () => {
  it('is shown when it is opened', async () => {
    await open(late, soon);
    await page.getByText('Social media').click();
    await expect.poll(() => view.session.current.value?.id).toBe('soon');
    expect(view.session.view.value).toBe('request');
  });

  it('is removed with undo', async () => {
    await open(late, soon);
    await page.getByRole('button', { name: 'More for FOI/2026/0150' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await expect.poll(rows).toEqual(['Social media']);
    expect(await view.other.cases.get('late')).toBeUndefined();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(rows).toEqual(['Potholes', 'Social media']);
    expect(await view.other.cases.get('late')).toEqual(late);
  });
});

describe('records of a newer version', () => {
  it('are told, with what to do, and can be copied and not removed', async () => {
    const later = { ...sampleCase('1 How many?'), id: 'later', version: 99 };
    view = await openView(CasesView, async (store) => {
      // As a newer version would store it, past this one.
      await store.cases.restore(later);
    });
    const note = page.getByRole('region', { name: 'Records of a newer version' });
    await expect
      .element(note)
      .toHaveTextContent(/One record was stored by a newer version of FOI Drafter.*update FOI Drafter/);
    await expect.element(note.getByText('Case later')).toBeVisible();
    await expect.element(note.getByRole('button', { name: 'Save a copy' })).toBeVisible();
    expect(note.getByRole('button', { name: 'Remove' }).query()).toBeNull();
    await expect.element(page.getByRole('region', { name: 'Damaged records' })).not.toBeInTheDocument();
  });
});

describe('damaged records', () => {
  it('are told, and can be removed with undo', async () => {
    const cut = { store: 'cases', id: 'cut', problem: 'questions', key: 1 } as const;
    const record = { ...cut, aside: true, newer: false };
    view = await openView(CasesView, (store) => store.damaged.restore(record, { id: 'cut', questions: 5 }));
    await expect.element(page.getByText('Case cut: questions')).toBeVisible();
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect.element(page.getByText('Case cut: questions')).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('Case cut: questions')).toBeVisible();
  });
});
