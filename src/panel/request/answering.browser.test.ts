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
  SPEND,
} from '../../../test/panel/open-panel.ts';
import { plainText } from '../../domain/text/rich-text.ts';

let panel: OpenPanel;

beforeEach(async () => {
  panel = await openPanel();
});
afterEach(() => panel.close());

describe('answering', () => {
  beforeEach(() => panel.mailbox.show(sampleMail(9)));

  it('counts a typed answer as answered', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes');
    await expect.element(page.getByText('1 of 9 answered')).toBeVisible();
    await expect.poll(async () => (await panel.stored())?.answers['q1/team-1']?.status).toBe('answer');
  });

  it('takes a number of its own at the first word, and Settings knows the next', async () => {
    const mail = sampleMail(9, 'unnumbered');
    if (mail.state !== 'mail') throw new Error('No mail.');
    const request = { ...mail.reading.request, reference: null };
    panel.mailbox.show({ ...mail, reading: { ...mail.reading, request } });
    await expect.element(page.getByText('proposed', { exact: true })).toBeVisible();
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes');
    await expect.poll(() => panel.session.settings.value?.nextNumber).toBe(2);
  });

  it('withholds under an exemption found by its number, with its likelihood', async () => {
    const spend = card(SPEND);
    await spend.getByRole('button', { name: 'Withhold' }).click();
    await spend.getByRole('button', { name: 'exemption' }).click();
    await userEvent.keyboard('43(2){Enter}');
    await spend.getByRole('combobox', { name: /how likely/ }).selectOptions('would be likely to');
    await spend.getByRole('textbox', { name: 'What is withheld' }).fill('The annual spend');
    await expect
      .poll(async () => (await panel.stored())?.answers['q3/team-1'])
      .toMatchObject({
        status: 'withhold',
        what: '',
        exemptions: [{ provision: '43(2)', likelihood: 'would-be-likely', what: 'The annual spend' }],
      });
  });

  it('keeps what was claimed under another law, marked as of that law, and has it again on the way back', async () => {
    const spend = card(SPEND);
    await spend.getByRole('button', { name: 'Withhold' }).click();
    await spend.getByRole('button', { name: 'exemption' }).click();
    await userEvent.keyboard('38(1)(a){Enter}');
    await expect.element(spend.getByText('s38(1)(a)', { exact: true })).toBeVisible();
    const law = page.getByLabelText('Law the request is answered under');
    await law.selectOptions('FOISA');
    await expect
      .element(page.getByText('Now under FOISA 2002. Choose anew what was claimed under FOIA 2000.'))
      .toBeVisible();
    await expect.element(spend.getByText('FOIA s38(1)(a)', { exact: true })).toBeVisible();
    await expect.element(spend.getByText('Health and safety')).toBeVisible();
    await expect
      .element(spend.getByText(/Section 38\(1\)\(a\) of FOIA is not an exemption of this law/))
      .toBeVisible();
    await law.selectOptions('FOIA');
    await expect.element(spend.getByText('s38(1)(a)', { exact: true })).toBeVisible();
  });

  it('finds an exemption by words and takes it away again with undo', async () => {
    const spend = card(SPEND);
    await spend.getByRole('button', { name: 'Withhold' }).click();
    await spend.getByRole('button', { name: 'exemption' }).click();
    await userEvent.keyboard('commercial');
    await page.getByRole('option', { name: /Commercial interests/ }).click();
    await button('Remove s43(2)').click();
    await button('Undo').click();
    await expect.element(button('Remove s43(2)')).toBeVisible();
  });

  it('offers the question that the request leans on first', async () => {
    const sixth = page.getByRole('article').nth(5);
    await sixth.getByRole('button', { name: 'More choices' }).click();
    await page.getByRole('menuitemradio', { name: 'Not applicable' }).click();
    const choice = sixth.getByRole('combobox', { name: 'Because of the answer to' });
    await choice.selectOptions('q5');
    await expect.poll(async () => (await panel.stored())?.answers['q6/team-1']?.dependsOn).toBe('q5');
  });

  it('folds an answered card when the next undecided one is asked for', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes{Control>}{Enter}{/Control}');
    await expect
      .poll(() => panel.place.querySelector('#question-q1')?.classList.contains('folded'))
      .toBe(true);
    await expect.poll(() => document.activeElement?.closest('article')?.id).toBe('question-q2');
  });

  it('takes back all that was typed into an answer in one go', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes');
    await expect.poll(async () => (await panel.stored())?.answers['q1/team-1']?.status).toBe('answer');
    await userEvent.keyboard(', one');
    await panel.session.flush();
    await userEvent.keyboard(' and another');
    await panel.session.flush();
    await panel.session.undo();
    // The status, which came with the first words, goes with them.
    expect((await panel.stored())?.answers['q1/team-1']).toBeUndefined();
  });

  it('takes back first words together with the answer that they make of a question', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('Yes');
    await expect.poll(async () => (await panel.stored())?.answers['q1/team-1']?.status).toBe('answer');
    await panel.session.undo();
    const answer = (await panel.stored())?.answers['q1/team-1'];
    expect([answer?.status ?? null, plainText(answer?.body ?? [])]).toEqual([null, '']);
  });

  it('keeps both versions when another window wrote at the same time', async () => {
    await openAnswer(FIRST);
    await userEvent.keyboard('Mine');
    await expect
      .poll(async () => plainText((await panel.stored())?.answers['q1/team-1']?.body ?? []))
      .toBe('Mine');
    const basis = (await panel.stored())?.answers['q1/team-1']?.revision ?? 0;
    const id = (await panel.stored())?.id ?? '';
    const theirs = [{ kind: 'paragraph' as const, content: [{ text: 'Theirs' }] }];
    const write = { kind: 'write-answer' as const, question: 'q1', team: 'team-1', body: theirs, basis };
    await panel.store.cases.advance(id, write, '2026-11-27T10:01:00Z');
    await userEvent.keyboard(' more');
    await expect.element(page.getByText(/another version of this answer/)).toBeVisible();
    await button('Keep what is in the box').click();
    await expect.poll(async () => (await panel.stored())?.answers['q1/team-1']?.otherVersions).toEqual([]);
  });

  it('marks the words of the question in the mail', async () => {
    await card(SPEND).getByRole('button', { name: 'Withhold' }).click();
    expect(panel.mailbox.marked).toContainEqual(sampleMail(9).reading.request.questions[2]?.span);
  });
});

describe('teams', () => {
  it('answers for two teams, each under its tab', async () => {
    panel.mailbox.show(sampleMail(1));
    await button('More about this case').click();
    await page.getByRole('menuitem', { name: 'Add a team' }).click();
    await page.getByLabelText('The team that answers now').fill('Communications');
    await page.getByLabelText('The team to add').fill('MetCC');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect
      .element(page.getByRole('button', { name: 'MetCC', exact: true }))
      .toHaveAttribute('aria-pressed', 'true');
    await card(FIRST).getByRole('button', { name: 'Not held' }).click();
    await page.getByRole('button', { name: 'Communications', exact: true }).click();
    await card(FIRST).getByRole('button', { name: 'Withhold' }).click();
    const answers = Object.values((await panel.stored())?.answers ?? {}).map(({ status }) => status);
    expect(answers.sort()).toEqual(['not-held', 'withhold']);
  });

  it('gives no two teams one name, and says which team was removed', async () => {
    panel.mailbox.show(sampleMail(1));
    await button('More about this case').click();
    await page.getByRole('menuitem', { name: 'Add a team' }).click();
    await page.getByLabelText('The team that answers now').fill('Press');
    await page.getByLabelText('The team to add').fill('press ');
    await expect.element(page.getByText(/There is a team called press already/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
    await page.getByLabelText('The team to add').fill('Fleet');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Teams', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Remove this team and its answers' }).click();
    await expect.element(page.getByText('Fleet and its answers removed.')).toBeVisible();
    await button('Undo').click();
    await expect.element(page.getByRole('button', { name: 'Fleet', exact: true })).toBeVisible();
  });
});

describe('an empty answer', () => {
  const { innerWidth, innerHeight } = window;
  afterEach(() => page.viewport(innerWidth, innerHeight));

  it('shows its hint whole in the narrowest panel, however deep its question', async () => {
    await page.viewport(256, 800);
    panel.mailbox.show(sampleMail(9));
    await expect.element(card(FIRST)).toBeVisible();
    for (const [question, times] of [
      ['q2', 1],
      ['q3', 2],
      ['q4', 3],
    ] as const)
      for (let time = 0; time < times; time += 1)
        await panel.session.act({ kind: 'indent-question', question });
    await expect.poll(() => panel.place.querySelector('.depth-3 .rich-placeholder')).not.toBeNull();
    const hints = [...panel.place.querySelectorAll<HTMLElement>('.rich-placeholder')];
    expect(hints.filter((hint) => hintWidth(hint) > hint.clientWidth)).toEqual([]);
  });
});

/** The room that its words would take. */
function hintWidth(hint: HTMLElement): number {
  const words = document.createElement('span');
  words.textContent = hint.dataset.placeholder ?? '';
  words.style.fontSize = getComputedStyle(hint, '::before').fontSize;
  words.style.whiteSpace = 'nowrap';
  hint.append(words);
  const { width } = words.getBoundingClientRect();
  words.remove();
  return width;
}
