import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Later, type Loader, loader } from './later.tsx';
import { Popover } from './popover.tsx';

/// A popover whose inside is loaded later than it is opened.

type InsideProps = { readonly arrived: () => void };

let place: HTMLElement;
let arrive: () => void;
let form: Loader<InsideProps>;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  form = loader(
    () =>
      new Promise((resolve) => {
        arrive = () => resolve(Inside);
      }),
  );
  render(<Page />, place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

function Inside({ arrived }: InsideProps) {
  useLayoutEffect(arrived, []);
  return <input aria-label="Requester" />;
}

function Page() {
  return (
    <>
      <Popover name="Requester" button="Open">
        {(_close, arrived) => <Later of={form} props={{ arrived }} />}
      </Popover>
      <button type="button">Next</button>
    </>
  );
}

const opener = () => page.getByRole('button', { name: 'Open' });
const field = () => page.getByRole('textbox', { name: 'Requester' });

it('has the focus inside once it has come', async () => {
  await opener().click();
  await expect.poll(() => document.querySelector(':popover-open')).not.toBeNull();
  arrive();
  await expect.element(field()).toHaveFocus();
});

it('leaves the focus with who has gone on meanwhile', async () => {
  await opener().click();
  await expect.poll(() => document.querySelector(':popover-open')).not.toBeNull();
  await userEvent.keyboard('{Tab}');
  const next = page.getByRole('button', { name: 'Next' });
  await expect.element(next).toHaveFocus();
  arrive();
  await expect.element(field()).toBeVisible();
  await expect.element(next).toHaveFocus();
});
