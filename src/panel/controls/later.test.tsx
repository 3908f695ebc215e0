// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Later, loader } from './later.tsx';

afterEach(() => render(null, document.body));

test('what can’t be loaded says so in its place, and is loaded when asked again', async () => {
  let tries = 0;
  const part = loader(async () => {
    tries += 1;
    if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
    return () => <p>Here it is.</p>;
  });
  const said = () => document.body.textContent;
  render(<Later of={part} props={{}} until="Soon." />, document.body);
  await expect.poll(said).toContain('This part of the panel could not be loaded.');
  document.querySelector('button')?.click();
  await expect.poll(said).toBe('Here it is.');
  expect(tries).toBe(2);
});

test('what comes between being drawn and being looked after is drawn too', async () => {
  const part = loader(async () => () => <p>Here it is.</p>);
  void part.load();
  render(<Later of={part} props={{}} until="Soon." />, document.body);
  expect(document.body.textContent).toBe('Soon.');
  await expect.poll(() => document.body.textContent).toBe('Here it is.');
});
