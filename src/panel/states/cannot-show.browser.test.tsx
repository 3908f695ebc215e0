import { computed } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { sampleMail } from '../../../test/panel/mails.ts';
import { button, card, FIRST, type OpenPanel, openPanel } from '../../../test/panel/open-panel.ts';
import { type Session, SessionContext } from '../session/session.ts';
import { Shell } from '../shell/shell.tsx';

/// No case that can be read is known that a view throws at; so here what a view reads throws.

let panel: OpenPanel;
let place: HTMLElement;

beforeEach(async () => {
  panel = await openPanel();
  panel.mailbox.show(sampleMail(9));
  await expect.element(card(FIRST)).toBeVisible();
  await panel.session.act({ kind: 'set-what', question: 'q1', team: 'team-1', what: 'x' });
  panel.place.hidden = true;
  place = document.createElement('div');
  document.body.append(place);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  render(null, place);
  place.remove();
  panel.close();
  vi.restoreAllMocks();
});

function show(session: Partial<Session>) {
  render(
    <SessionContext.Provider value={{ ...panel.session, ...session }}>
      <Shell />
    </SessionContext.Provider>,
    place,
  );
}

const throws = <T,>(while_: () => boolean, value: () => T) =>
  computed(() => {
    if (while_()) throw new RangeError('words of the mail');
    return value();
  });

describe.each(['letter', 'findings', 'holidays', 'team', 'authority'] as const)('when %s throws', (field) => {
  it('the draft is said not to be shown, with every way on, and no word of the mail', async () => {
    show({
      [field]: throws(
        () => true,
        () => null,
      ),
    } as Partial<Session>);
    // Not every view reads everything; where nothing threw, the request is there as ever.
    const shown = page.getByRole('heading', { name: 'This case can’t be shown' });
    await expect
      .poll(() => shown.elements().length + place.querySelectorAll('article').length)
      .toBeGreaterThan(0);
    expect(place.querySelectorAll('.tabs, nav').length).toBeGreaterThan(0);
    expect(place.textContent).not.toContain('words of the mail');
  });
});

it('each way on is there, and works', async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  show({
    findings: throws(
      () => true,
      () => null,
    ),
  });
  await expect.element(page.getByRole('heading', { name: 'This case can’t be shown' })).toBeVisible();
  await expect.element(page.getByText('For a report: RangeError')).toBeVisible();
  await expect.element(button('Open the panel anew')).toBeVisible();
  await button('Save a copy').click();
  await expect.poll(() => saved).toEqual(['foi-drafter-case.json']);
  await button('Remove this case').click();
  await expect.poll(() => panel.store.cases.all()).toEqual([]);
  await button('All cases').click();
  await expect.poll(() => place.textContent).toContain('No cases yet');
});

it('another case is shown again', async () => {
  const first = panel.session.current.peek()?.id;
  const isFirst = () => panel.session.current.value?.id === first;
  show({ findings: throws(isFirst, () => panel.session.findings.value) });
  await expect.element(page.getByRole('heading', { name: 'This case can’t be shown' })).toBeVisible();
  panel.mailbox.show(sampleMail(1));
  await expect.poll(() => place.querySelectorAll('article').length).toBe(1);
  await expect.poll(() => place.querySelectorAll('footer').length).toBe(1);
});
